#include "ui/models/transferwords.h"

#include "core/base/format.h"
#include "core/transfer/samples.h"
#include "ui/models/document.h"
#include "ui/models/textformat.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <cmath>

namespace cachalot::text
{
namespace
{

using Action = PlannedBlob::Action;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TransferWords)
};

int form(qint64 n)
{
    return static_cast<int>(std::min<qint64>(n, 1'000'000'000));
}

qint64 bytesOf(const CopyPlan &plan, Action action)
{
    qint64 bytes = 0;
    for (const PlannedBlob &blob : plan.blobs) {
        bytes += blob.action == action ? std::max<qint64>(blob.descriptor.size, 0) : 0;
    }
    return bytes;
}

bool isLibrary(const QString &directory, const QString &libraryDirectory)
{
    return !libraryDirectory.isEmpty() && QDir::cleanPath(directory) == QDir::cleanPath(libraryDirectory);
}

} // namespace

QString placeName(const BackendSpec &spec, const QString &libraryDirectory)
{
    const QString tag = printable(spec.value(u"tag"), 60);
    if (spec.type() == u"local") {
        if (isLibrary(storeLocation(spec), libraryDirectory)) {
            return tag.isEmpty() ? Words::tr("Library") : Words::tr("Library: %1").arg(tag);
        }
        if (isSampleDirectory(storeLocation(spec))) {
            return sampleStoreText() + tag; // where they were unpacked to says nothing
        }
        return tag.isEmpty() ? storeName(spec) : QStringLiteral("%1:%2").arg(storeName(spec), tag);
    }
    if (spec.type() == u"registry") {
        return printable(spec.value(u"ref"));
    }
    const QString store = spec.has(u"bucket") ? spec.value(u"bucket") : spec.value(u"container");
    const QString name = spec.has(u"name") ? spec.value(u"name") : spec.value(u"scope");
    QStringList parts{store, name};
    parts.removeAll(QString());
    return printable(QStringLiteral("%1 %2").arg(spec.type(), parts.join(u'/')).trimmed());
}

QString route(const TransferRequest &request, const QString &libraryDirectory)
{
    QStringList names;
    for (const BackendSpec &source : request.sources) {
        names << placeName(source, libraryDirectory);
    }
    constexpr qsizetype kNamed = 2;
    const QString from = names.size() <= kNamed ? names.join(QStringLiteral(" + ")) : caches(names.size());
    return Words::tr("%1 → %2", "from, to").arg(from, placeName(request.destination, libraryDirectory));
}

QString blobs(qint64 n)
{
    return Words::tr("%n blob(s)", nullptr, form(n));
}

QString stateName(JobState state)
{
    switch (state) {
    case JobState::Queued:
        return Words::tr("Waiting");
    case JobState::Running:
        return Words::tr("Running");
    case JobState::Paused:
        return Words::tr("Paused");
    case JobState::Succeeded:
        return Words::tr("Done");
    case JobState::Failed:
        return Words::tr("Failed");
    case JobState::Cancelled:
        return Words::tr("Cancelled");
    case JobState::Interrupted:
        break;
    }
    return Words::tr("Cut off");
}

QString actionName(Action action)
{
    switch (action) {
    case Action::There:
        return Words::tr("Already there");
    case Action::Copy:
        return Words::tr("Copy");
    case Action::Mount:
        return Words::tr("Mount");
    case Action::Reencode:
        break;
    }
    return Words::tr("Re-encode");
}

QString reason(LeftOutResult::Reason reason)
{
    return reason == LeftOutResult::Reason::Min ? Words::tr("Left out (mode=min)")
                                                : Words::tr("Left out (a layer is missing)");
}

QString rate(std::optional<double> bytesPerSecond)
{
    return bytesPerSecond
               ? text::isolated(Words::tr("%1/s", "bytes per second").arg(text::bytes(std::llround(*bytesPerSecond))))
               : QString();
}

QString duration(double seconds)
{
    constexpr double kMinute = 60;
    if (seconds < 10) {
        return text::isolated(Words::tr("%1 s", "seconds").arg(text::decimal(seconds)));
    }
    if (seconds < kMinute) {
        return text::isolated(Words::tr("%1 s", "seconds").arg(std::llround(seconds)));
    }
    const qint64 whole = std::llround(seconds);
    const QString tail = QStringLiteral("%1:%2").arg(whole / 60 % 60).arg(whole % 60, 2, 10, QLatin1Char('0'));
    return whole < 3600 ? tail : QStringLiteral("%1:%2").arg(whole / 3600).arg(tail.rightJustified(5, u'0'));
}

QString timeLeft(std::optional<qint64> seconds)
{
    if (!seconds) {
        return {};
    }
    const QString tail = QStringLiteral("%1:%2").arg(*seconds / 60 % 60).arg(*seconds % 60, 2, 10, QLatin1Char('0'));
    return Words::tr("%1 left", "time")
        .arg(*seconds < 3600 ? tail : QStringLiteral("%1:%2").arg(*seconds / 3600).arg(tail.rightJustified(5, u'0')));
}

double fraction(const JobProgress &progress)
{
    if (progress.bytesTotal > 0) {
        return std::clamp(static_cast<double>(progress.bytesDone) / static_cast<double>(progress.bytesTotal), 0.0, 1.0);
    }
    return progress.bytesTotal == 0 ? 1 : -1;
}

QString outcome(const JobOutcome &outcome)
{
    QStringList parts;
    if (outcome.blobsCopied > 0) {
        parts << Words::tr("%n blob(s) copied", nullptr, form(outcome.blobsCopied));
    }
    if (outcome.blobsReencoded > 0) {
        parts << Words::tr("%n re-encoded", nullptr, form(outcome.blobsReencoded));
    }
    if (outcome.blobsMounted > 0) {
        parts << Words::tr("%n mounted", nullptr, form(outcome.blobsMounted));
    }
    if (outcome.blobsSkipped > 0) {
        parts << Words::tr("%n already there", nullptr, form(outcome.blobsSkipped));
    }
    return Words::tr("%1 · %2 written in %3")
        .arg(parts.isEmpty() ? Words::tr("Nothing to copy") : listed(parts), text::bytes(outcome.bytesWritten),
             duration(outcome.seconds));
}

QString standing(const Job &job)
{
    const JobProgress &progress = job.progress();
    switch (job.state()) {
    case JobState::Queued:
        return Words::tr("Waits for another transfer to end");
    case JobState::Running:
        if (progress.bytesTotal < 0) {
            return Words::tr("Looks at what is there already");
        } else {
            QStringList parts{
                Words::tr("%1 of %2").arg(text::bytes(progress.bytesDone), text::bytes(progress.bytesTotal)),
                Words::tr("%1 of %2").arg(text::count(progress.blobsDone), blobs(progress.blobsTotal)),
                rate(progress.bytesPerSecond), timeLeft(progress.secondsLeft)};
            parts.removeAll(QString());
            return parts.join(QStringLiteral(" · "));
        }
    case JobState::Paused:
        return progress.bytesTotal > 0 ? Words::tr("Paused after %1 of %2; what is copied stays copied")
                                             .arg(text::bytes(progress.bytesDone), text::bytes(progress.bytesTotal))
                                       : Words::tr("Paused before it began");
    case JobState::Succeeded:
        return job.outcome() ? outcome(*job.outcome()) : stateName(job.state());
    case JobState::Failed:
        return job.error() ? trouble(*job.error()).title : stateName(job.state());
    case JobState::Cancelled:
        return Words::tr("Cancelled; nothing of it can be seen at its destination");
    case JobState::Interrupted:
        break;
    }
    return Words::tr("Cut off when the program ended; resuming goes on with what is not there yet");
}

QString jobDetails(const Job &job)
{
    QStringList lines;
    for (const BackendSpec &source : job.request().sources) {
        lines << QStringLiteral("from: %1").arg(source.toString(Secrets::Redact));
    }
    lines << QStringLiteral("to: %1").arg(job.request().destination.toString(Secrets::Redact))
          << QStringLiteral("state: %1").arg(jobStateName(job.state()));
    if (job.error()) {
        lines << QStringLiteral("error: %1: %2").arg(errorCodeName(job.error()->code), job.error()->message);
    }
    if (const auto &done = job.outcome()) {
        lines << QStringLiteral("copied: %1, re-encoded: %2, mounted: %3, there: %4")
                     .arg(done->blobsCopied)
                     .arg(done->blobsReencoded)
                     .arg(done->blobsMounted)
                     .arg(done->blobsSkipped)
              << QStringLiteral("read: %1, written: %2, seconds: %3")
                     .arg(done->bytesRead)
                     .arg(done->bytesWritten)
                     .arg(text::decimal(done->seconds));
        if (!done->manifest.isEmpty()) {
            lines << QStringLiteral("manifest: %1").arg(done->manifest);
        }
    }
    return lines.join(u'\n') + u'\n';
}

QString planSentence(const CopyPlan &plan)
{
    qint64 bytes = 0;
    for (const PlannedBlob &blob : plan.blobs) {
        bytes += std::max<qint64>(blob.descriptor.size, 0);
    }
    QStringList parts;
    const auto add = [&](Action action, const QString &words) {
        if (plan.count(action) > 0) {
            parts << words;
        }
    };
    add(Action::Copy, Words::tr("%n to copy", nullptr, form(plan.count(Action::Copy))));
    add(Action::Reencode, Words::tr("%n to re-encode", nullptr, form(plan.count(Action::Reencode))));
    add(Action::Mount, Words::tr("%n to mount", nullptr, form(plan.count(Action::Mount))));
    add(Action::There, Words::tr("%n already there", nullptr, form(plan.count(Action::There))));
    return Words::tr("%1, %2: %3")
        .arg(layers(static_cast<qint64>(plan.blobs.size())), text::bytes(bytes), listed(parts));
}

QString planAction(const CopyPlan &plan)
{
    const qint64 copied = plan.count(Action::Copy);
    const qint64 encoded = plan.count(Action::Reencode);
    const qint64 mounted = plan.count(Action::Mount);
    if (copied + encoded > 0) {
        const QString size = text::bytes(bytesOf(plan, Action::Copy) + bytesOf(plan, Action::Reencode));
        const QString what = layers(copied + encoded);
        return (encoded == 0  ? Words::tr("Copy %1, %2", "layers, bytes")
                : copied == 0 ? Words::tr("Re-encode %1, %2", "layers, bytes")
                              : Words::tr("Copy and re-encode %1, %2", "layers, bytes"))
            .arg(what, size);
    }
    return mounted > 0 ? Words::tr("Mount %1", "layers").arg(layers(mounted)) : Words::tr("Write it, nothing to move");
}

TransferTrouble trouble(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Usage:
        return {Words::tr("This copy can't be made"), Words::tr("The details say what does not fit together.")};
    case ErrorCode::Unsupported:
        return {Words::tr("Can't be written there"), Words::tr("Choose another kind of destination.")};
    case ErrorCode::NotFound:
        return {Words::tr("Something is not there"),
                Words::tr("The cache, the repository or the bucket may have been moved, renamed or deleted.")};
    case ErrorCode::Denied:
        return {Words::tr("Access was denied"),
                Words::tr("Log in (docker login), or check the credentials and what they may do there.")};
    case ErrorCode::Network:
        return {Words::tr("Can't be reached"),
                Words::tr("Check the connection and the address, then try again: it goes on where it stopped.")};
    case ErrorCode::Timeout:
        return {Words::tr("No answer in time"), Words::tr("Try again: it goes on where it stopped.")};
    case ErrorCode::Server:
        return {Words::tr("The server failed"),
                Words::tr("Try again later: it goes on where it stopped. The details hold what it answered.")};
    case ErrorCode::Io:
        return {Words::tr("Reading or writing failed"),
                Words::tr("The disk or the network drive reported an error; see the details.")};
    case ErrorCode::NoSpace:
        return {Words::tr("The disk is full"),
                Words::tr("Free some space and try again: it goes on where it stopped.")};
    case ErrorCode::Damaged:
        return {Words::tr("The source is damaged"),
                Words::tr("Open it and verify it: the view of its problems says what a build makes of it.")};
    case ErrorCode::Refused:
        return {Words::tr("Something else is writing there"), Words::tr("Wait for it to end and try again.")};
    case ErrorCode::Cancelled:
    case ErrorCode::LimitExceeded:
    case ErrorCode::Internal:
        break;
    }
    return {error.code == ErrorCode::Cancelled       ? Words::tr("Cancelled")
            : error.code == ErrorCode::LimitExceeded ? Words::tr("Too large")
                                                     : Words::tr("A defect in Cachalot"),
            {}};
}

} // namespace cachalot::text
