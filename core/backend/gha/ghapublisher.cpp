#include "core/backend/gha/ghapublisher.h"

#include "core/backend/gha/ghakeys.h"
#include "core/backend/objectstore/objectcache.h"
#include "core/base/format.h"
#include "core/content/hasher.h"
#include "core/content/mediatypes.h"

namespace cachalot
{

Result<QString> GhaPublisher::indexKey()
{
    CACHALOT_ASSIGN(const RuntimeToken token, m_connection.token(QStringLiteral("written")));
    const QString ref = token.writeRef();
    if (ref.isEmpty()) {
        return fail(ErrorCode::Denied,
                    QStringLiteral("the run's token may write no cache (it may read those of: %1); GitHub gives such "
                                   "tokens to pull requests from forks, and to jobs that were started by others")
                        .arg(token.refs().isEmpty() ? QStringLiteral("no ref")
                                                    : printable(token.refs().join(QStringLiteral(", ")), 300)));
    }
    return QString::fromUtf8(ghakey::indexKey(m_connection.settings().scope, ref));
}

Result<> GhaPublisher::prepare(const OpContext &context)
{
    CACHALOT_ASSIGN(const QString key, indexKey());
    CACHALOT_TRY(m_service.find(key + u'#', context));
    return {};
}

Result<GhaReservation> GhaPublisher::reserveNext(const QString &key, const OpContext &context)
{
    using namespace std::chrono_literals;
    constexpr std::chrono::milliseconds kPause = 2s;
    constexpr qint64 kMaxSteps = 50;
    std::chrono::milliseconds waited{0};
    for (;;) {
        CACHALOT_ASSIGN(const auto newest, m_service.find(key + u'#', context));
        const auto name = newest ? ghakey::parseIndexKey(newest->key) : std::nullopt;
        if (newest && !name) {
            return fail(ErrorCode::Server, QStringLiteral("the cache service at %1 has an index with an odd key: %2")
                                               .arg(QString::fromLatin1(m_connection.settings().service.authority()),
                                                    printable(newest->key, 200)));
        }
        const qint64 last = name ? name->number : 0;
        for (qint64 number = last + 1; number <= last + kMaxSteps; ++number) {
            CACHALOT_TRY(m_connection.limiter().acquire(context));
            CACHALOT_ASSIGN(auto reservation, m_service.reserve(QStringLiteral("%1#%2").arg(key).arg(number), context));
            if (reservation) {
                return *std::move(reservation);
            }
            if (waited <= kPatience) {
                break; // somebody else is at it: theirs is the newest in a moment
            }
        }
        if (waited > kPatience) {
            return fail(ErrorCode::Refused,
                        QStringLiteral("%1: others have reserved the next %2 indexes and finish none")
                            .arg(printable(key))
                            .arg(kMaxSteps));
        }
        waited += kPause;
        context.notice(QStringLiteral("waiting for another export to this scope"));
        CACHALOT_TRY(m_connection.clock().sleep(kPause, context));
    }
}

Result<Descriptor> GhaPublisher::publish(const CacheToPublish &cache, const OpContext &context)
{
    CACHALOT_TRY(context.checkpoint());
    CACHALOT_ASSIGN(const QByteArray document, makeObjectDocument(cache));
    CACHALOT_ASSIGN(const QString key, indexKey());
    CACHALOT_ASSIGN(const GhaReservation reservation, reserveNext(key, context));
    BufferSource source(document);
    CACHALOT_TRY(m_writer.fill(reservation, source, document.size(), context));
    return Descriptor{};
}

} // namespace cachalot
