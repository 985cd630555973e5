#include "core/cleanup/configcure.h"

#include "core/cache/rfc3339.h"

#include <QHash>

#include <algorithm>
#include <deque>

namespace cachalot
{
namespace
{

bool hasResult(const ConfigRecord &record)
{
    return !record.results.empty() || !record.chains.empty();
}

/// The layers of a record's newest result, top first or as its list has them; positions that can't be are left out.
std::vector<size_t> layersOf(const CacheConfig &config, const ConfigRecord &record)
{
    std::vector<size_t> layers;
    const auto isThere = [&config](qint64 layer) {
        return layer >= 0 && static_cast<size_t>(layer) < config.layers.size();
    };
    for (const ConfigResult &result : record.results) {
        for (qint64 at = result.layer; isThere(at) && layers.size() <= config.layers.size();
             at = config.layers[static_cast<size_t>(at)].parent) {
            layers.push_back(static_cast<size_t>(at));
        }
    }
    for (const ConfigChain &chain : record.chains) {
        for (const qint64 layer : chain.layers) {
            if (isThere(layer)) {
                layers.push_back(static_cast<size_t>(layer));
            }
        }
    }
    return layers;
}

/// Which layers can be had together with all below them; parents that can't be are cut off.
std::vector<bool> wholeChains(CacheConfig &config, const LayerWanted &wanted)
{
    enum class State : quint8 { Unknown, OnTheWay, Good, Bad };
    const size_t count = config.layers.size();
    std::vector<State> states(count, State::Unknown);
    for (size_t start = 0; start < count; ++start) {
        std::vector<size_t> way;
        State state = State::Good;
        for (auto at = static_cast<qint64>(start); at != -1;) {
            const bool isThere = at >= 0 && static_cast<size_t>(at) < count;
            const State known = isThere ? states[static_cast<size_t>(at)] : State::Bad;
            if (known != State::Unknown) {
                state = known == State::Good ? State::Good : State::Bad; // on the way: a loop
                break;
            }
            states[static_cast<size_t>(at)] = State::OnTheWay;
            way.push_back(static_cast<size_t>(at));
            at = config.layers[static_cast<size_t>(at)].parent;
        }
        for (auto layer = way.rbegin(); layer != way.rend(); ++layer) { // the lowest first
            state = state == State::Good && wanted(*layer) ? State::Good : State::Bad;
            states[*layer] = state;
        }
    }
    std::vector<bool> whole(count);
    for (size_t i = 0; i < count; ++i) {
        whole[i] = states[i] == State::Good;
        if (!whole[i]) {
            config.layers[i].parent = -1; // no result needs it
        }
    }
    return whole;
}

void cureResults(CacheConfig &config, const std::vector<bool> &whole, const QDateTime &notBefore)
{
    const auto isGood = [&whole](qint64 layer) {
        return layer >= 0 && static_cast<size_t>(layer) < whole.size() && whole[static_cast<size_t>(layer)];
    };
    const auto isOld = [&notBefore](const QByteArray &createdAt) {
        return notBefore.isValid() && !(parseTime(createdAt) >= notBefore);
    };
    for (ConfigRecord &record : config.records) {
        const auto isBadResult = [&](const ConfigResult &result) {
            return !isGood(result.layer) || isOld(result.createdAt);
        };
        const auto isBadChain = [&](const ConfigChain &chain) {
            return chain.layers.empty() || isOld(chain.createdAt) ||
                   !std::all_of(chain.layers.begin(), chain.layers.end(), isGood);
        };
        record.results.erase(std::remove_if(record.results.begin(), record.results.end(), isBadResult),
                             record.results.end());
        record.chains.erase(std::remove_if(record.chains.begin(), record.chains.end(), isBadChain),
                            record.chains.end());
    }
}

/// Which records can be put into an order in which each comes after all that it links to: no loop leads to them. All
/// links are those of records.
std::vector<bool> recordsWithoutLoops(const CacheConfig &config)
{
    const size_t count = config.records.size();
    std::vector<std::vector<size_t>> users(count);
    std::vector<size_t> open(count, 0); // links to records that have no place yet
    for (size_t i = 0; i < count; ++i) {
        for (const std::vector<ConfigInput> &slot : config.records[i].inputs) {
            for (const ConfigInput &input : slot) {
                users[static_cast<size_t>(input.link)].push_back(i);
                ++open[i];
            }
        }
    }
    std::vector<bool> placed(count, false);
    std::vector<size_t> ready;
    for (size_t i = 0; i < count; ++i) {
        if (open[i] == 0) {
            ready.push_back(i);
        }
    }
    while (!ready.empty()) {
        const size_t record = ready.back();
        ready.pop_back();
        placed[record] = true;
        for (const size_t user : users[record]) {
            if (--open[user] == 0) {
                ready.push_back(user);
            }
        }
    }
    return placed;
}

/// Takes alternatives out of the inputs.
void eraseInputs(CacheConfig &config, const std::function<bool(size_t record, qint64 link)> &isBad)
{
    for (size_t i = 0; i < config.records.size(); ++i) {
        for (std::vector<ConfigInput> &slot : config.records[i].inputs) {
            slot.erase(std::remove_if(slot.begin(), slot.end(),
                                      [&](const ConfigInput &input) { return isBad(i, input.link); }),
                       slot.end());
        }
    }
}

/// Gives each record that can be reached from the sources a rank that is higher than that of one alternative of each
/// of its inputs. Takes out alternatives that lead nowhere, and of records that a loop leads to those that do not have
/// a lower rank: no loop can be left then. Records without a rank are bad.
std::vector<qint64> rankRecords(CacheConfig &config)
{
    const size_t count = config.records.size();
    struct Use {
        size_t record;
        size_t slot;
    };
    std::vector<std::vector<Use>> uses(count);
    std::vector<size_t> missing(count); // slots without an alternative of known rank
    std::vector<std::vector<bool>> filled(count);
    std::vector<qint64> ranks(count, -1);
    std::deque<size_t> ready;
    for (size_t i = 0; i < count; ++i) {
        ConfigRecord &record = config.records[i];
        missing[i] = record.digest.startsWith("random:") ? count + 1 : record.inputs.size();
        filled[i].resize(record.inputs.size());
        for (size_t slot = 0; slot < record.inputs.size(); ++slot) {
            for (const ConfigInput &input : record.inputs[slot]) {
                if (input.link >= 0 && static_cast<size_t>(input.link) < count) {
                    uses[static_cast<size_t>(input.link)].push_back({i, slot});
                }
            }
        }
        if (missing[i] == 0) {
            ready.push_back(i);
        }
    }
    for (qint64 rank = 0; !ready.empty(); ++rank) {
        const size_t record = ready.front();
        ready.pop_front();
        ranks[record] = rank;
        for (const Use &use : uses[record]) {
            if (!filled[use.record][use.slot]) {
                filled[use.record][use.slot] = true;
                if (--missing[use.record] == 0) {
                    ready.push_back(use.record);
                }
            }
        }
    }
    eraseInputs(config, [&](size_t, qint64 link) {
        return link < 0 || static_cast<size_t>(link) >= count || ranks[static_cast<size_t>(link)] < 0;
    });
    const std::vector<bool> isSound = recordsWithoutLoops(config);
    eraseInputs(config, [&](size_t record, qint64 link) {
        return !isSound[record] && !isSound[static_cast<size_t>(link)] &&
               ranks[static_cast<size_t>(link)] >= ranks[record];
    });
    return ranks;
}

/// Which records a result is reached by.
std::vector<bool> usefulRecords(const CacheConfig &config)
{
    const size_t count = config.records.size();
    std::vector<bool> useful(count);
    std::vector<size_t> pending;
    for (size_t i = 0; i < count; ++i) {
        if (hasResult(config.records[i])) {
            useful[i] = true;
            pending.push_back(i);
        }
    }
    while (!pending.empty()) {
        const size_t record = pending.back();
        pending.pop_back();
        for (const std::vector<ConfigInput> &slot : config.records[record].inputs) {
            for (const ConfigInput &input : slot) {
                const auto source = static_cast<size_t>(input.link);
                if (!useful[source]) {
                    useful[source] = true;
                    pending.push_back(source);
                }
            }
        }
    }
    return useful;
}

/// Keeps these, which link to none of the others, and renumbers the links.
void keepRecords(CacheConfig &config, const std::vector<bool> &isKept)
{
    const size_t count = config.records.size();
    std::vector<qint64> newIndex(count, -1);
    std::vector<ConfigRecord> kept;
    for (size_t i = 0; i < count; ++i) {
        if (isKept[i]) {
            newIndex[i] = static_cast<qint64>(kept.size());
            kept.push_back(std::move(config.records[i]));
        }
    }
    for (ConfigRecord &record : kept) {
        for (std::vector<ConfigInput> &slot : record.inputs) {
            for (ConfigInput &input : slot) {
                input.link = newIndex[static_cast<size_t>(input.link)];
            }
        }
    }
    config.records = std::move(kept);
}

/// Counts what goes between its making and count().
class Counter
{
public:
    explicit Counter(const CacheConfig &config) : m_config(config), m_before(take()) {}
    [[nodiscard]] CureCount count() const
    {
        const CureCount now = take();
        return {m_before.results - now.results, m_before.records - now.records};
    }

private:
    [[nodiscard]] CureCount take() const
    {
        return {std::count_if(m_config.records.begin(), m_config.records.end(), hasResult),
                static_cast<qint64>(m_config.records.size())};
    }
    const CacheConfig &m_config;
    CureCount m_before;
};

/// How many go in one round, so that a large config takes few rounds.
size_t batchOf(size_t candidates)
{
    constexpr size_t kRounds = 64;
    return std::max<size_t>(1, candidates / kRounds);
}

} // namespace

CureCount cureConfig(CacheConfig &config, const LayerWanted &wanted, const QDateTime &notBefore)
{
    const Counter counter(config);
    cureResults(config, wholeChains(config, wanted), notBefore);
    const std::vector<qint64> ranks = rankRecords(config);
    std::vector<bool> isSound(ranks.size());
    std::transform(ranks.begin(), ranks.end(), isSound.begin(), [](qint64 rank) { return rank >= 0; });
    keepRecords(config, isSound);
    return counter.count();
}

CureCount limitBytes(CacheConfig &config, const std::function<qint64(size_t layer)> &size, qint64 mostBytes)
{
    const Counter counter(config);
    QHash<QByteArray, qint64> users; // results by blob
    std::vector<std::vector<size_t>> needs(config.records.size());
    qint64 total = 0;
    for (size_t i = 0; i < config.records.size(); ++i) {
        QHash<QByteArray, size_t> once;
        for (const size_t layer : layersOf(config, config.records[i])) {
            once.insert(config.layers[layer].blob, layer);
        }
        for (auto at = once.cbegin(); at != once.cend(); ++at) {
            needs[i].push_back(*at);
            total += users[at.key()]++ == 0 ? size(*at) : 0;
        }
    }
    while (total > mostBytes) {
        struct Candidate {
            size_t record;
            qint64 own;
            qint64 all;
        };
        std::vector<Candidate> candidates;
        for (size_t i = 0; i < needs.size(); ++i) {
            if (needs[i].empty()) {
                continue;
            }
            Candidate candidate{i, 0, 0};
            for (const size_t layer : needs[i]) {
                candidate.all += size(layer);
                candidate.own += users.value(config.layers[layer].blob) == 1 ? size(layer) : 0;
            }
            candidates.push_back(candidate);
        }
        if (candidates.empty()) {
            break;
        }
        std::sort(candidates.begin(), candidates.end(), [](const Candidate &a, const Candidate &b) {
            return a.own != b.own ? a.own > b.own : a.all != b.all ? a.all > b.all : a.record < b.record;
        });
        const size_t batch = batchOf(candidates.size());
        for (size_t k = 0; k < batch && total > mostBytes; ++k) {
            const size_t record = candidates[k].record;
            for (const size_t layer : needs[record]) {
                total -= --users[config.layers[layer].blob] == 0 ? size(layer) : 0;
            }
            needs[record].clear();
            config.records[record].results.clear();
            config.records[record].chains.clear();
        }
    }
    return counter.count();
}

namespace
{

/// Takes out what no version of BuildKit asks for.
void dropExtraMembers(CacheConfig &config)
{
    config.extra.clear();
    for (ConfigLayer &layer : config.layers) {
        layer.extra.clear();
        if (layer.annotations) {
            layer.annotations->extra.clear();
        }
    }
    for (ConfigRecord &record : config.records) {
        record.extra.clear();
        for (ConfigResult &result : record.results) {
            result.extra.clear();
        }
        for (ConfigChain &chain : record.chains) {
            chain.extra.clear();
        }
        for (std::vector<ConfigInput> &slot : record.inputs) {
            for (ConfigInput &input : slot) {
                input.extra.clear();
            }
        }
    }
}

/// How many records are kept for each record's result alone, of those with a result that no other one builds on; 0 for
/// the others.
std::vector<qint64> lonelyRecords(const CacheConfig &config)
{
    const size_t count = config.records.size();
    std::vector<qint64> dependents(count);
    const auto eachInput = [&config](size_t record, const auto &call) {
        for (const std::vector<ConfigInput> &slot : config.records[record].inputs) {
            for (const ConfigInput &input : slot) {
                call(static_cast<size_t>(input.link));
            }
        }
    };
    for (size_t i = 0; i < count; ++i) {
        eachInput(i, [&dependents](size_t source) { ++dependents[source]; });
    }
    std::vector<qint64> lonely(count);
    for (size_t i = 0; i < count; ++i) {
        if (dependents[i] > 0 || !hasResult(config.records[i])) {
            continue;
        }
        // What goes with it: its inputs, as far as nothing else needs them.
        QHash<size_t, qint64> seen;
        std::vector<size_t> pending{i};
        while (!pending.empty()) {
            const size_t record = pending.back();
            pending.pop_back();
            ++lonely[i];
            eachInput(record, [&](size_t source) {
                if (++seen[source] == dependents[source] && !hasResult(config.records[source])) {
                    pending.push_back(source);
                }
            });
        }
    }
    return lonely;
}

} // namespace

CureCount limitConfig(CacheConfig &config, qint64 mostBytes)
{
    const Counter counter(config);
    const auto bytes = [&config] {
        // Layers that no result needs are not written.
        std::vector<bool> needed(config.layers.size());
        for (const ConfigRecord &record : config.records) {
            for (const size_t layer : layersOf(config, record)) {
                needed[layer] = true;
            }
        }
        const auto unneeded = std::count(needed.begin(), needed.end(), false);
        constexpr qint64 kLeastLayerBytes = 90; // {"blob":"sha256:…","parent":1}
        return config.toJson().size() - unneeded * kLeastLayerBytes;
    };
    if (bytes() > mostBytes) {
        dropExtraMembers(config);
    }
    if (bytes() > mostBytes) {
        keepRecords(config, usefulRecords(config));
    }
    while (!config.records.empty() && bytes() > mostBytes) {
        const std::vector<qint64> lonely = lonelyRecords(config);
        std::vector<size_t> candidates;
        for (size_t i = 0; i < lonely.size(); ++i) {
            if (lonely[i] > 0) {
                candidates.push_back(i);
            }
        }
        std::stable_sort(candidates.begin(), candidates.end(),
                         [&lonely](size_t a, size_t b) { return lonely[a] > lonely[b]; });
        const size_t batch = std::min(candidates.size(), batchOf(candidates.size()));
        for (size_t k = 0; k < batch; ++k) {
            config.records[candidates[k]].results.clear();
            config.records[candidates[k]].chains.clear();
        }
        keepRecords(config, usefulRecords(config));
    }
    return counter.count();
}

} // namespace cachalot
