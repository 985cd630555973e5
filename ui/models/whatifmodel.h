#pragma once

#include "core/cache/minforecast.h"
#include "core/transfer/compressionforecast.h"
#include "ui/models/openedcache.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <memory>
#include <optional>

namespace cachalot
{

/// What would become of a cache: as min at once, with other compressions once that was measured. Immutable, shared.
struct WhatIfForecast {
    OpenedCachePtr cache;
    size_t platform = 0;
    std::optional<MinForecast> min; ///< none where BuildKit would reject the cache
    std::optional<CompressionForecast> compression;

    /// What min would hold, and which steps would run again.
    [[nodiscard]] QString minSentence() const;
    /// How the sizes were found: measured, or estimated from how much.
    [[nodiscard]] QString method() const;
    /// The steps that min loses, by name.
    [[nodiscard]] QStringList lostSteps() const;
};
using WhatIfForecastPtr = std::shared_ptr<const WhatIfForecast>;

/// What can be said without reading a layer. Blocking for large caches; any thread.
[[nodiscard]] WhatIfForecastPtr forecastMin(OpenedCachePtr cache, size_t platform);
/// The same with the compressions. Blocking. Errors as forecastCompression().
[[nodiscard]] Result<WhatIfForecastPtr> forecastAll(const WhatIfForecastPtr &known, const OpContext &context);

/// The ways in which a cache could be kept, side by side: as it is, as min, and with each compression. QtCore only; the
/// GUI thread's.
class WhatIfModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        WayColumn,
        SizeColumn,
        MarginColumn,
        ChangeColumn,
        StepsColumn,
        PackColumn,
        UnpackColumn,
        ColumnCount
    };
    enum class Way { AsItIs, Min, Packing };

    using QAbstractTableModel::QAbstractTableModel;

    /// Null empties it.
    void setForecast(WhatIfForecastPtr forecast);
    [[nodiscard]] Way wayAt(int row) const { return m_rows[static_cast<size_t>(row)].way; }
    /// The compression of a row that is one and can be had.
    [[nodiscard]] std::optional<PackingChoice> packingAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        Way way = Way::AsItIs;
        const PackingForecast *packing = nullptr; ///< in m_forecast
        qint64 bytes = 0;
        qint64 margin = 0;
        qint64 steps = 0; ///< that can be restored
    };
    [[nodiscard]] QString nameOf(const Row &row) const;
    [[nodiscard]] QString display(const Row &row, int column) const;
    [[nodiscard]] QString seconds(double seconds) const;

    WhatIfForecastPtr m_forecast;
    std::vector<Row> m_rows;
    qint64 m_maximumBytes = 0;
    qint64 m_bytesNow = 0;
};

} // namespace cachalot
