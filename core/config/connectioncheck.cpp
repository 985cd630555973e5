#include "core/config/connectioncheck.h"

#include "core/backend/backendfactory.h"
#include "core/backend/specuse.h"
#include "core/backend/storecleaner.h"
#include "core/content/blobcontents.h"
#include "core/content/hasher.h"

#include <algorithm>
#include <array>

namespace cachalot
{

namespace
{

using namespace Qt::StringLiterals;

struct AbilityName {
    Ability ability;
    QStringView name;
};
constexpr std::array kAbilities{
    AbilityName{Ability::Reach, u"reach"}, AbilityName{Ability::Authenticate, u"authenticate"},
    AbilityName{Ability::List, u"list"},   AbilityName{Ability::Read, u"read"},
    AbilityName{Ability::Write, u"write"}, AbilityName{Ability::Delete, u"delete"},
};

struct StateName {
    CheckState state;
    QStringView name;
};
constexpr std::array kStates{
    StateName{CheckState::Done, u"done"},          StateName{CheckState::Possible, u"possible"},
    StateName{CheckState::Absent, u"absent"},      StateName{CheckState::Unsupported, u"unsupported"},
    StateName{CheckState::NotTried, u"not-tried"}, StateName{CheckState::Failed, u"failed"},
};

/// How much later than here it may be where the store is.
constexpr qint64 kClockSkewSeconds = 3600;

/// Whether an error says that nobody answered, so that it is no use to ask for more.
bool isUnreachable(const Error &error)
{
    return error.code == ErrorCode::Network || error.code == ErrorCode::Timeout || error.code == ErrorCode::Usage ||
           error.code == ErrorCode::Unsupported;
}

QString countText(size_t n)
{
    return n == 1 ? u"1 cache"_s : u"%1 caches"_s.arg(n);
}

class Run
{
public:
    Run(const BackendSpec &spec, const OpContext &context, const std::function<void(const ConnectionCheck &)> &report)
        : m_spec(specFor(spec, Direction::Import)), m_given(spec), m_context(context), m_report(report)
    {
    }

    Result<std::vector<ConnectionCheck>> go(TryWriting tryWriting)
    {
        auto backend = createBackend(m_spec, Direction::Import);
        if (!backend) {
            add(failed(Ability::Reach, backend.error()));
            return finished();
        }
        look(**backend);
        CACHALOT_TRY(m_context.checkpoint());
        const bool isIn = std::none_of(m_checks.begin(), m_checks.end(), [](const ConnectionCheck &check) {
            return check.ability < Ability::List && check.state == CheckState::Failed;
        });
        if (isIn) {
            write(**backend, tryWriting);
            CACHALOT_TRY(m_context.checkpoint());
            erase(**backend);
        }
        return finished();
    }

private:
    static ConnectionCheck failed(Ability ability, const Error &error)
    {
        return {ability, CheckState::Failed, error.message, error};
    }

    void add(ConnectionCheck check)
    {
        m_checks.push_back(std::move(check));
        if (m_report) {
            m_report(m_checks.back());
        }
    }

    /// What was not reached stands in the answer, too.
    std::vector<ConnectionCheck> finished()
    {
        while (m_checks.size() < kAbilities.size()) {
            add({kAbilities[m_checks.size()].ability, CheckState::NotTried, {}});
        }
        return std::move(m_checks);
    }

    /// Lists and reads, and tells from both whether the store could be reached and let us in: one that may be read need
    /// not be one that may be listed.
    void look(CacheBackend &backend)
    {
        ConnectionCheck listing = list(backend);
        if (listing.error && isUnreachable(*listing.error) && listing.state == CheckState::Failed) {
            add(failed(Ability::Reach, *listing.error));
            return;
        }
        ConnectionCheck reading = read(backend);
        const auto isError = [&](ErrorCode code) {
            return (listing.error && listing.error->code == code) || (reading.error && reading.error->code == code);
        };
        const bool isSeen = listing.state == CheckState::Done || reading.state == CheckState::Done;
        if (reading.error && isUnreachable(*reading.error) && !isSeen) {
            add(failed(Ability::Reach, *reading.error));
            return;
        }
        // A directory that is not there can't be told from one that is elsewhere; a server that has nothing has
        // answered.
        if (!isSeen && m_spec.type() == u"local" && isError(ErrorCode::NotFound)) {
            add(failed(Ability::Reach, listing.error ? *listing.error : *reading.error));
            return;
        }
        add({Ability::Reach, CheckState::Done, {}});
        if (!isSeen && isError(ErrorCode::Denied)) {
            const bool isListing = listing.error && listing.error->code == ErrorCode::Denied;
            add(failed(Ability::Authenticate, isListing ? *listing.error : *reading.error));
            return;
        }
        add({Ability::Authenticate, CheckState::Done, {}});
        add(std::move(listing));
        add(std::move(reading));
    }

    ConnectionCheck list(CacheBackend &backend)
    {
        CacheCatalog *catalog = backend.catalog();
        if (!catalog) {
            return {Ability::List, CheckState::Unsupported, {}};
        }
        const auto entries = catalog->list(m_context);
        if (!entries) {
            ConnectionCheck check = failed(Ability::List, entries.error());
            if (check.error->code == ErrorCode::Unsupported) {
                check.state = CheckState::Unsupported;
            } else if (check.error->code == ErrorCode::NotFound) {
                check.state = CheckState::Absent;
            }
            return check;
        }
        ConnectionCheck check{Ability::List, CheckState::Done, {}};
        size_t caches = 0;
        for (const CatalogEntry &entry : *entries) {
            if (!entry.isCache) {
                continue;
            }
            ++caches;
            if (entry.bytes) {
                check.bytes = check.bytes.value_or(0) + *entry.bytes;
            }
            if (m_firstEntry.isEmpty()) {
                m_firstEntry = entry.name;
            }
        }
        check.caches = static_cast<qint64>(caches);
        check.detail = countText(caches);
        m_isListed = true;
        return check;
    }

    ConnectionCheck read(CacheBackend &backend)
    {
        if (m_isListed && m_firstEntry.isEmpty()) {
            return {Ability::Read, CheckState::Absent, u"there is no cache yet"_s};
        }
        const bool takesFirst = m_isListed && !entryOf(m_spec);
        std::unique_ptr<CacheBackend> other;
        if (takesFirst) {
            auto made = createBackend(withEntry(m_spec, m_firstEntry), Direction::Import);
            if (!made) {
                return failed(Ability::Read, made.error());
            }
            other = *std::move(made);
        }
        const auto snapshot = (other ? *other : backend).load(m_context);
        if (!snapshot) {
            ConnectionCheck check = failed(Ability::Read, snapshot.error());
            if (check.error->code == ErrorCode::NotFound) {
                check.state = CheckState::Absent;
            }
            return check;
        }
        return {Ability::Read, CheckState::Done, snapshot->name};
    }

    void write(CacheBackend &backend, TryWriting tryWriting)
    {
        if (!backend.publisher()) {
            add({Ability::Write, CheckState::Unsupported, {}});
            return;
        }
        if (tryWriting == TryWriting::No) {
            add({Ability::Write, CheckState::Possible, {}});
            return;
        }
        const auto sent = send();
        if (!sent) {
            add(failed(Ability::Write, sent.error()));
            return;
        }
        add({.ability = Ability::Write,
             .state = CheckState::Done,
             .detail = u"a blob of %1 bytes, %2"_s.arg(sent->size).arg(sent->digest.toString()),
             .bytes = sent->size});
        m_sent = *sent;
    }

    /// Takes away the blob that was sent. Nothing else is deleted to see whether it may be.
    void erase(CacheBackend &backend)
    {
        ConnectionCheck check{Ability::Delete, backend.remover() ? CheckState::Possible : CheckState::Unsupported, {}};
        const bool canErase = backend.cleaner() && backend.inventory() && backend.inventory()->traits().listsBlobs;
        if (m_sent && canErase) {
            check = eraseSent(backend);
        } else if (m_sent) {
            check.detail = u"the blob stays: such a store deletes no single blobs"_s;
        }
        add(std::move(check));
    }

    ConnectionCheck eraseSent(CacheBackend &backend)
    {
        std::optional<StoredItem> item;
        const auto listed = backend.inventory()->items(
            [&](const StoredItem &each) -> Result<> {
                if (each.kind != StoredKind::Blob || each.digest != m_sent->digest) {
                    return {};
                }
                item = each;
                return fail(ErrorCode::Cancelled, u"found"_s); // ends the listing
            },
            m_context);
        if (!item) {
            return listed ? ConnectionCheck{Ability::Delete, CheckState::Absent, u"the blob is not listed"_s}
                          : failed(Ability::Delete, listed.error());
        }
        RemovalTerms terms;
        terms.neededNow = [](const OpContext &) { return Result<QSet<Digest>>(); }; // it is ours, and no cache's
        terms.notAfter = QDateTime::currentDateTimeUtc().addSecs(kClockSkewSeconds);
        Removal outcome;
        const auto removed = backend.cleaner()->removeItems(
            std::span(&*item, 1), terms, [&](size_t, const Removal &removal) { outcome = removal; }, m_context);
        if (!removed) {
            return failed(Ability::Delete, removed.error());
        }
        if (outcome.outcome == RemovalOutcome::Failed) {
            return failed(Ability::Delete, Error{ErrorCode::Denied, outcome.reason});
        }
        return outcome.outcome == RemovalOutcome::Removed
                   ? ConnectionCheck{Ability::Delete, CheckState::Done, u"the blob is gone again"_s}
                   : ConnectionCheck{Ability::Delete, CheckState::Possible, u"the blob stays: "_s + outcome.reason};
    }

    Result<Descriptor> send()
    {
        CACHALOT_ASSIGN(const auto backend, createBackend(specFor(m_given, Direction::Export), Direction::Export));
        CachePublisher *publisher = backend->publisher();
        if (!publisher) {
            return fail(ErrorCode::Unsupported, u"such a store can't be written"_s);
        }
        CACHALOT_TRY(publisher->prepare(m_context));
        const QByteArray bytes("Cachalot was here to see whether it may write.\n");
        const Descriptor blob{u"application/octet-stream"_s, digestOf(bytes), bytes.size(), {}, {}};
        BytesContent content(bytes);
        CACHALOT_TRY(publisher->writer().put(blob, content, m_context));
        return blob;
    }

    BackendSpec m_spec;
    BackendSpec m_given;
    OpContext m_context;
    const std::function<void(const ConnectionCheck &)> &m_report;
    std::vector<ConnectionCheck> m_checks;
    QString m_firstEntry;
    std::optional<Descriptor> m_sent;
    bool m_isListed = false;
};

} // namespace

QString abilityName(Ability ability)
{
    for (const AbilityName &each : kAbilities) {
        if (each.ability == ability) {
            return each.name.toString();
        }
    }
    return {};
}

QString checkStateName(CheckState state)
{
    for (const StateName &each : kStates) {
        if (each.state == state) {
            return each.name.toString();
        }
    }
    return {};
}

Result<std::vector<ConnectionCheck>> checkConnection(const BackendSpec &spec, TryWriting tryWriting,
                                                     const OpContext &context,
                                                     const std::function<void(const ConnectionCheck &)> &report)
{
    auto checks = Run(spec, context, report).go(tryWriting);
    CACHALOT_TRY(context.checkpoint()); // what failed because somebody stopped it says nothing
    return checks;
}

const ConnectionCheck *firstFailure(const std::vector<ConnectionCheck> &checks)
{
    const auto found = std::find_if(checks.begin(), checks.end(),
                                    [](const ConnectionCheck &check) { return check.state == CheckState::Failed; });
    return found == checks.end() ? nullptr : &*found;
}

} // namespace cachalot
