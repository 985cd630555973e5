#include "core/backend/gha/gharestapi.h"

#include "core/backend/gha/ghaanswer.h"
#include "core/backend/gha/ghakeys.h"
#include "core/base/format.h"
#include "core/cache/rfc3339.h"
#include "core/net/httperror.h"

#include <QRegularExpression>
#include <QSet>

namespace cachalot
{
namespace
{

constexpr qint64 kMaxPageBytes = qint64(4) << 20;
constexpr qint64 kMaxAnswerBytes = 64 * 1024;
/// So often a list is begun anew that changes while it is read.
constexpr int kMaxRestarts = 5;

GhaListedEntry entryOf(const GhaAnswer &object)
{
    GhaListedEntry entry;
    entry.id = object.number("id").value_or(0);
    entry.ref = object.text("ref");
    entry.key = object.text("key");
    entry.version = object.text("version");
    entry.size = std::max<qint64>(object.number("size_in_bytes").value_or(0), 0);
    entry.createdAt = parseTime(object.text("created_at").toUtf8());
    entry.lastAccessedAt = parseTime(object.text("last_accessed_at").toUtf8());
    return entry;
}

} // namespace

bool isBuildKits(const GhaListedEntry &entry)
{
    return entry.version == QLatin1String(ghakey::kEntryVersion);
}

Result<HttpResponse> GhaRestApi::send(const QByteArray &method, const QByteArray &path, const QString &what,
                                      const OpContext &context)
{
    const GhaSettings &settings = m_connection.settings();
    if (!settings.hasApi()) {
        return fail(settings.withoutApi(what));
    }
    QByteArray base = settings.api.target();
    while (base.endsWith('/')) {
        base.chop(1);
    }
    HttpRequest request;
    request.method = method;
    request.url = settings.api.withTarget(base + "/repos/" + settings.repository.toLatin1() +
                                          (path.isEmpty() ? path : '/' + path));
    request.headers.add("Accept", "application/vnd.github+json");
    request.headers.add("X-GitHub-Api-Version", "2022-11-28");
    request.headers.add("Authorization", "Bearer " + settings.apiToken.toLatin1());
    return m_connection.http().send(request, context);
}

Error GhaRestApi::errorOf(HttpResponse &response, const QString &what, bool deletes, const OpContext &context)
{
    const bool isRateLimit = response.headers.value("x-ratelimit-remaining") == "0";
    Error error =
        cachalot::errorOf(response, QStringLiteral("GitHub, %1: %2").arg(m_connection.settings().repository, what),
                          context, m_connection.clock().now());
    if (isRateLimit) {
        error.message += QStringLiteral("; the token's hourly count of requests is used up");
    } else if (error.httpStatus == 403) {
        error.message += deletes ? QStringLiteral("; the token needs the permission \"actions: write\"")
                                 : QStringLiteral("; the token needs the permission \"actions: read\"");
    } else if (error.httpStatus == 404) {
        error.message += QStringLiteral("; there is no such repository, or the token does not see it");
    }
    return error;
}

Result<std::vector<GhaListedEntry>> GhaRestApi::list(const QString &keyPrefix, const OpContext &context)
{
    const QString what = QStringLiteral("listing caches");
    std::vector<GhaListedEntry> entries;
    QSet<qint64> seen; // entries move from page to page while others come and go
    qint64 total = 0;
    int restarts = 0;
    for (int page = 1;; ++page) {
        const QByteArray filter = keyPrefix.isEmpty() ? QByteArray() : "&key=" + keyPrefix.toUtf8().toPercentEncoding();
        const QByteArray query = "actions/caches?per_page=" + QByteArray::number(kPageSize) +
                                 "&page=" + QByteArray::number(page) + "&sort=created_at&direction=asc" + filter;
        CACHALOT_ASSIGN(HttpResponse response, send("GET", query, what, context));
        if (response.status != 200) {
            return fail(errorOf(response, what, false, context));
        }
        CACHALOT_ASSIGN(const GhaAnswer answer, GhaAnswer::read(response, kMaxPageBytes, context));
        const auto list = answer.list("actions_caches");
        if (!list) {
            return fail(ErrorCode::Server, QStringLiteral("GitHub, %1: %2: the answer holds no list")
                                               .arg(m_connection.settings().repository, what));
        }
        const qint64 totalNow = answer.number("total_count").value_or(0);
        if (totalNow < total) {
            // One was deleted or evicted: of those behind it, one has slipped onto a page that was read before.
            if (++restarts > kMaxRestarts) {
                return fail(ErrorCode::Server, QStringLiteral("GitHub, %1: %2: entries go faster than they can be read")
                                                   .arg(m_connection.settings().repository, what));
            }
            total = 0;
            page = 0;
            entries.clear();
            seen.clear();
            continue;
        }
        total = totalNow;
        for (const GhaAnswer &item : *list) {
            GhaListedEntry entry = entryOf(item);
            if (entry.id != 0 && entry.key.startsWith(keyPrefix) && !seen.contains(entry.id)) {
                seen.insert(entry.id);
                entries.push_back(std::move(entry));
            }
        }
        if (list->size() < kPageSize || total <= qint64(page) * kPageSize) {
            return entries;
        }
        if (entries.size() > kMaxEntries || size_t(page) * kPageSize > kMaxEntries) {
            return fail(ErrorCode::LimitExceeded, QStringLiteral("GitHub, %1: more than %2 entries")
                                                      .arg(m_connection.settings().repository)
                                                      .arg(kMaxEntries));
        }
        context.report({ProgressUnit::Items, qint64(page) * kPageSize, total, {}});
    }
}

Result<GhaUsage> GhaRestApi::usage(const OpContext &context)
{
    const QString what = QStringLiteral("usage of caches");
    CACHALOT_ASSIGN(HttpResponse response, send("GET", "actions/cache/usage", what, context));
    if (response.status != 200) {
        return fail(errorOf(response, what, false, context));
    }
    CACHALOT_ASSIGN(const GhaAnswer answer, GhaAnswer::read(response, kMaxAnswerBytes, context));
    return GhaUsage{answer.number("active_caches_size_in_bytes").value_or(0),
                    answer.number("active_caches_count").value_or(0)};
}

Result<bool> GhaRestApi::remove(qint64 id, const OpContext &context)
{
    const QString what = QStringLiteral("deleting a cache");
    CACHALOT_TRY(m_changes.acquire(context));
    CACHALOT_ASSIGN(HttpResponse response, send("DELETE", "actions/caches/" + QByteArray::number(id), what, context));
    if (response.status == 404) {
        return false;
    }
    return response.isSuccess() ? Result<bool>(true) : fail(errorOf(response, what, true, context));
}

Result<bool> GhaRestApi::seesBranches(const OpContext &context)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_seesBranches) {
            return *m_seesBranches;
        }
    }
    // Of what a token may not see, GitHub says that it is not there. The default branch always is.
    const QString what = QStringLiteral("a look at the repository");
    CACHALOT_ASSIGN(HttpResponse repository, send("GET", {}, what, context));
    bool sees = false;
    if (repository.status == 200) {
        CACHALOT_ASSIGN(const GhaAnswer answer, GhaAnswer::read(repository, kMaxPageBytes, context));
        const QByteArray branch = answer.text("default_branch").toUtf8().toPercentEncoding("/");
        CACHALOT_ASSIGN(HttpResponse response, send("GET", "git/ref/heads/" + branch, what, context));
        sees = !branch.isEmpty() && response.status == 200;
    }
    const std::lock_guard lock(m_mutex);
    m_seesBranches = sees;
    return sees;
}

Result<QString> GhaRestApi::closedRef(const QString &ref, const OpContext &context)
{
    static const QRegularExpression kPull(QStringLiteral("^refs/pull/([1-9][0-9]{0,9})/(merge|head)$"));
    const QString what = QStringLiteral("a look at %1").arg(printable(ref, 100));
    if (const auto pull = kPull.match(ref); pull.hasMatch()) {
        CACHALOT_ASSIGN(HttpResponse response, send("GET", "pulls/" + pull.captured(1).toLatin1(), what, context));
        if (response.status != 200) {
            return QString();
        }
        CACHALOT_ASSIGN(const GhaAnswer answer, GhaAnswer::read(response, kMaxPageBytes, context));
        return answer.text("state") == u"closed" ? QStringLiteral("%1: the pull request is closed").arg(ref)
                                                 : QString();
    }
    const QString heads = QStringLiteral("refs/heads/");
    if (!ref.startsWith(heads)) {
        return QString();
    }
    CACHALOT_ASSIGN(const bool sees, seesBranches(context));
    if (!sees) {
        return QString();
    }
    const QByteArray branch = ref.mid(heads.size()).toUtf8().toPercentEncoding("/");
    CACHALOT_ASSIGN(HttpResponse response, send("GET", "git/ref/heads/" + branch, what, context));
    return response.status == 404 ? QStringLiteral("%1: the branch is gone").arg(ref) : QString();
}

} // namespace cachalot
