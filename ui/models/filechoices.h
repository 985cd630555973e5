#pragma once

#include "ui/models/openedcache.h"

#include <QAbstractListModel>

#include <optional>
#include <vector>

namespace cachalot
{

/// Something whose files can be looked at: the layers of a step's result over each other, or one layer alone.
struct FileChoice {
    QString label;                    ///< the step's name or the layer's, as the views of steps and layers have it
    std::vector<LayerId> layers;      ///< bottom first
    qint64 bytes = 0;                 ///< of the blobs; those of unknown size count 0
    std::optional<LayerId> onlyLayer; ///< set for one layer alone

    [[nodiscard]] bool isResult() const { return !onlyLayer.has_value(); }
};

/// The choices of a cache: each result once, the default one (defaultChain()) first, the others in build order; then
/// the layers.
[[nodiscard]] std::vector<FileChoice> fileChoices(const PlatformCache &cache);

/// The bytes of the blobs of these layers; those of unknown size count 0, and what is absurd counts as far as it fits.
[[nodiscard]] qint64 storedBytes(const PlatformCache &cache, const std::vector<LayerId> &layers);
/// Whether so many bytes of a cache are read without being asked for: of a local one up to 2 GB. Anything else is first
/// agreed upon.
[[nodiscard]] bool isReadUnasked(const OpenedCache &cache, qint64 bytes);

/// The choices as a list. QtCore only; the GUI thread's.
class FileChoicesModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setChoices(std::vector<FileChoice> choices);
    [[nodiscard]] const FileChoice &choiceAt(int row) const { return m_choices[static_cast<size_t>(row)]; }
    /// The row of a layer alone, or -1.
    [[nodiscard]] int rowOf(LayerId layer) const;
    /// The row with just these layers, or -1.
    [[nodiscard]] int rowOf(const std::vector<LayerId> &layers) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<FileChoice> m_choices;
};

} // namespace cachalot
