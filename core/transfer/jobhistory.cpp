#include "core/transfer/jobhistory.h"

#include "core/base/files.h"
#include "core/base/redact.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

namespace cachalot
{
namespace
{

constexpr int kVersion = 1;

QJsonObject toJson(const JobOutcome &outcome)
{
    return {{QStringLiteral("blobsCopied"), outcome.blobsCopied},
            {QStringLiteral("blobsSkipped"), outcome.blobsSkipped},
            {QStringLiteral("blobsMounted"), outcome.blobsMounted},
            {QStringLiteral("blobsReencoded"), outcome.blobsReencoded},
            {QStringLiteral("bytesRead"), outcome.bytesRead},
            {QStringLiteral("bytesWritten"), outcome.bytesWritten},
            {QStringLiteral("seconds"), outcome.seconds},
            {QStringLiteral("manifest"), outcome.manifest}};
}

JobOutcome outcomeOf(const QJsonObject &object)
{
    JobOutcome outcome;
    outcome.blobsCopied = object.value(QStringLiteral("blobsCopied")).toInteger();
    outcome.blobsSkipped = object.value(QStringLiteral("blobsSkipped")).toInteger();
    outcome.blobsMounted = object.value(QStringLiteral("blobsMounted")).toInteger();
    outcome.blobsReencoded = object.value(QStringLiteral("blobsReencoded")).toInteger();
    outcome.bytesRead = object.value(QStringLiteral("bytesRead")).toInteger();
    outcome.bytesWritten = object.value(QStringLiteral("bytesWritten")).toInteger();
    outcome.seconds = object.value(QStringLiteral("seconds")).toDouble();
    outcome.manifest = object.value(QStringLiteral("manifest")).toString();
    return outcome;
}

/// Io for a name that nobody knows.
ErrorCode errorCodeOf(const QString &name)
{
    for (int code = 0; code <= static_cast<int>(ErrorCode::Internal); ++code) {
        if (errorCodeName(static_cast<ErrorCode>(code)) == name) {
            return static_cast<ErrorCode>(code);
        }
    }
    return ErrorCode::Io;
}

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QDateTime timeOf(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

} // namespace

std::vector<std::unique_ptr<Job>> JobHistory::read() const
{
    std::vector<std::unique_ptr<Job>> jobs;
    if (m_path.isEmpty() || !QFileInfo::exists(m_path)) {
        return jobs;
    }
    const auto bytes = readFile(m_path, kMostBytes);
    const QJsonObject root = bytes ? QJsonDocument::fromJson(*bytes).object() : QJsonObject();
    if (root.value(QStringLiteral("schemaVersion")).toInt() != kVersion) {
        const QString aside = m_path + QStringLiteral(".broken");
        QFile::remove(aside);
        QFile::rename(m_path, aside);
        return jobs;
    }
    for (const QJsonValue &value : root.value(QStringLiteral("transfers")).toArray()) {
        const QJsonObject object = value.toObject();
        auto request = TransferRequest::fromJson(object.value(QStringLiteral("request")).toObject());
        const auto state = jobStateFromName(object.value(QStringLiteral("state")).toString());
        if (!request || !state || jobs.size() >= kMostJobs) {
            continue;
        }
        std::unique_ptr<Job> job(new Job(object.value(QStringLiteral("id")).toInteger(), *std::move(request), nullptr));
        job->m_state = *state == JobState::Queued || *state == JobState::Running ? JobState::Interrupted : *state;
        job->m_createdAt = timeOf(object.value(QStringLiteral("createdAt")));
        job->m_finishedAt = timeOf(object.value(QStringLiteral("finishedAt")));
        if (object.contains(QStringLiteral("outcome"))) {
            job->m_outcome = outcomeOf(object.value(QStringLiteral("outcome")).toObject());
        }
        if (*state == JobState::Failed) {
            job->m_error = Error{errorCodeOf(object.value(QStringLiteral("errorCode")).toString()),
                                 object.value(QStringLiteral("error")).toString()};
        }
        jobs.push_back(std::move(job));
    }
    return jobs;
}

Result<> JobHistory::write(const std::vector<const Job *> &jobs) const
{
    if (m_path.isEmpty()) {
        return {};
    }
    QJsonArray list;
    for (const Job *job : jobs) {
        QJsonObject object{{QStringLiteral("id"), job->m_id},
                           {QStringLiteral("state"), jobStateName(job->m_state)},
                           {QStringLiteral("createdAt"), timeText(job->m_createdAt)},
                           {QStringLiteral("request"), job->m_request.toJson()}};
        if (job->m_finishedAt.isValid()) {
            object.insert(QStringLiteral("finishedAt"), timeText(job->m_finishedAt));
        }
        if (job->m_outcome) {
            object.insert(QStringLiteral("outcome"), toJson(*job->m_outcome));
        }
        if (job->m_error) {
            object.insert(QStringLiteral("error"), redactText(job->m_error->message));
            object.insert(QStringLiteral("errorCode"), errorCodeName(job->m_error->code));
        }
        list.append(object);
    }
    const QJsonObject root{{QStringLiteral("schemaVersion"), kVersion}, {QStringLiteral("transfers"), list}};
    QDir().mkpath(QFileInfo(m_path).path());
    QSaveFile file(m_path);
    const QByteArray bytes = QJsonDocument(root).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return fail(ErrorCode::Io, QStringLiteral("%1: %2").arg(m_path, file.errorString()));
    }
    return {};
}

} // namespace cachalot
