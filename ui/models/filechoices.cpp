#include "ui/models/filechoices.h"

#include "core/base/format.h"
#include "core/cache/chains.h"
#include "ui/models/layernames.h"
#include "ui/models/roles.h"
#include "ui/models/stepnames.h"
#include "ui/models/textformat.h"

#include <algorithm>
#include <limits>
#include <set>

namespace cachalot
{

namespace
{

// A list for people; a cache with more results than that is searched by its steps.
constexpr size_t kMaxResults = 5000;

constexpr qint64 kReadUnaskedBytes = 2'000'000'000;

} // namespace

qint64 storedBytes(const PlatformCache &cache, const std::vector<LayerId> &layers)
{
    qint64 bytes = 0;
    for (const LayerId layer : layers) {
        const qint64 room = std::numeric_limits<qint64>::max() - bytes; // sizes come from outside
        bytes += std::clamp<qint64>(cache.layers[index(layer)].descriptor.size, 0, room);
    }
    return bytes;
}

bool isReadUnasked(const OpenedCache &cache, qint64 bytes)
{
    return cache.spec.type() == u"local" && bytes <= kReadUnaskedBytes;
}

std::vector<FileChoice> fileChoices(const PlatformCache &cache)
{
    std::vector<FileChoice> choices;
    const StepNames steps(cache);
    const LayerNames names(cache);
    if (cache.graph != nullptr) {
        const std::vector<LayerId> defaultLayers = defaultChain(cache);
        std::set<std::vector<LayerId>> explicitSeen;
        std::vector<bool> topSeen(cache.layers.size(), false); // a chain of parents is told by its top
        for (const RecordId record : cache.graph->topologicalOrder()) {
            for (const CacheGraph::ResultRef &result : cache.graph->results(record)) {
                if (!result.top || choices.size() >= kMaxResults) {
                    continue;
                }
                if (result.chain < 0) {
                    if (topSeen[index(*result.top)]) {
                        continue;
                    }
                    topSeen[index(*result.top)] = true;
                }
                std::vector<LayerId> layers = cache.graph->layersOf(record, result);
                if (layers.empty() || (result.chain >= 0 && !explicitSeen.insert(layers).second)) {
                    continue;
                }
                const qint64 bytes = storedBytes(cache, layers);
                choices.push_back({steps.nameOf(record), std::move(layers), bytes, std::nullopt});
            }
        }
        const auto isDefault = [&](const FileChoice &choice) { return choice.layers == defaultLayers; };
        std::stable_partition(choices.begin(), choices.end(), isDefault);
    }
    for (size_t i = 0; i < cache.layers.size(); ++i) {
        const auto layer = static_cast<LayerId>(i);
        choices.push_back({names.nameOf(layer), {layer}, storedBytes(cache, {layer}), layer});
    }
    return choices;
}

void FileChoicesModel::setChoices(std::vector<FileChoice> choices)
{
    beginResetModel();
    m_choices = std::move(choices);
    endResetModel();
}

int FileChoicesModel::rowOf(LayerId layer) const
{
    const auto found = std::find_if(m_choices.begin(), m_choices.end(),
                                    [layer](const FileChoice &choice) { return choice.onlyLayer == layer; });
    return found == m_choices.end() ? -1 : int(found - m_choices.begin());
}

int FileChoicesModel::rowOf(const std::vector<LayerId> &layers) const
{
    const auto found = std::find_if(m_choices.begin(), m_choices.end(),
                                    [&](const FileChoice &choice) { return choice.layers == layers; });
    return found == m_choices.end() ? -1 : int(found - m_choices.begin());
}

int FileChoicesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_choices.size());
}

QVariant FileChoicesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || size_t(index.row()) >= m_choices.size()) {
        return {};
    }
    const FileChoice &choice = choiceAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return printable(choice.label.section(u'\n', 0, 0), 500);
    case Qt::ToolTipRole:
        return printable(choice.label, 2000);
    case SecondaryTextRole:
        return choice.isResult()
                   ? tr("%1, %2").arg(text::layers(qint64(choice.layers.size())), text::bytes(choice.bytes))
                   : tr("this layer alone, %1").arg(text::bytes(choice.bytes));
    case FilterRole:
        return choice.label;
    case StateRole:
        return int(choice.isResult());
    default:
        return {};
    }
}

} // namespace cachalot
