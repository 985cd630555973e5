#include "ui/models/whatifmodel.h"

#include "core/base/format.h"
#include "core/cache/chains.h"
#include "ui/models/roles.h"
#include "ui/models/stepnames.h"
#include "ui/models/textformat.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace cachalot
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(WhatIf)
};

} // namespace

QString WhatIfForecast::minSentence() const
{
    if (!min) {
        return Tr::tr("BuildKit would reject this cache, so there is no min of it.");
    }
    const auto all = min->resultsKept + qint64(min->lost.size());
    if (min->lost.empty()) {
        return Tr::tr("It is a min already: all of its %1 hold what the last steps need.")
            .arg(text::layers(min->layersKept));
    }
    return Tr::tr("min would hold %1, %2, and drop %3, %4: of %5 steps that can be restored, %6 would no longer be "
                  "CACHED.")
        .arg(text::layers(min->layersKept), text::bytes(min->bytesKept), text::layers(min->layersDropped),
             text::bytes(min->bytesDropped), text::count(all), text::count(qint64(min->lost.size())));
}

QString WhatIfForecast::method() const
{
    if (!compression) {
        return {};
    }
    QString text = compression->isMeasured
                       ? Tr::tr("Measured: all of %1 were packed anew. Times are those of one core of this machine.")
                             .arg(text::layers(compression->layers))
                       : Tr::tr("Estimated from %1 of about %2, packed on trial; the true size lies within ± with 95 % "
                                "certainty. Times are those of one core of this machine.")
                             .arg(text::bytes(compression->sampledBytes), text::bytes(compression->unpackedBytes));
    if (compression->reach) {
        text = text::sentences(
            {text, Tr::tr("Only the first %1 of each layer were looked at: what lies behind may be other.")
                       .arg(text::bytes(*compression->reach))});
    }
    return text;
}

QStringList WhatIfForecast::lostSteps() const
{
    QStringList names;
    if (min) {
        const StepNames steps(cache->platform(platform));
        for (const RecordId record : min->lost) {
            names.append(printable(steps.nameOf(record), 2000));
        }
    }
    return names;
}

WhatIfForecastPtr forecastMin(OpenedCachePtr cache, size_t platform)
{
    auto forecast = std::make_shared<WhatIfForecast>();
    forecast->cache = std::move(cache);
    forecast->platform = platform;
    const PlatformCache &content = forecast->cache->platform(platform);
    if (content.graph != nullptr) {
        forecast->min = cachalot::forecastMin(content);
    }
    return forecast;
}

Result<WhatIfForecastPtr> forecastAll(const WhatIfForecastPtr &known, const OpContext &context)
{
    const PlatformCache &content = known->cache->platform(known->platform);
    auto forecast = std::make_shared<WhatIfForecast>(*known);
    CACHALOT_ASSIGN(forecast->compression, forecastCompression(*known->cache->backend, content, distinctLayers(content),
                                                               usualPackings(), SampleLimits(), context));
    return forecast;
}

void WhatIfModel::setForecast(WhatIfForecastPtr forecast)
{
    beginResetModel();
    m_forecast = std::move(forecast);
    m_rows.clear();
    m_maximumBytes = 0;
    if (m_forecast != nullptr) {
        const CacheTotals &totals = m_forecast->cache->platformTotals[m_forecast->platform];
        // Compressions are of each content once, and what they are held against is, too.
        m_bytesNow = m_forecast->compression ? m_forecast->compression->storedBytes : totals.blobBytes;
        m_rows.push_back({Way::AsItIs, nullptr, m_bytesNow, 0, totals.recordsRestorable});
        if (m_forecast->min) {
            m_rows.push_back({Way::Min, nullptr, m_forecast->min->bytesKept, 0, m_forecast->min->resultsKept});
        }
        if (m_forecast->compression) {
            for (const PackingForecast &packing : m_forecast->compression->packings) {
                m_rows.push_back({Way::Packing, &packing, packing.bytes, packing.margin, totals.recordsRestorable});
            }
        }
        for (const Row &row : m_rows) {
            m_maximumBytes = std::max(m_maximumBytes, row.bytes + row.margin);
        }
    }
    endResetModel();
}

std::optional<PackingChoice> WhatIfModel::packingAt(int row) const
{
    const PackingForecast *packing = m_rows[size_t(row)].packing;
    return packing != nullptr && !packing->trouble ? std::optional(packing->packing) : std::nullopt;
}

int WhatIfModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int WhatIfModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString WhatIfModel::nameOf(const Row &row) const
{
    switch (row.way) {
    case Way::AsItIs:
        return tr("As it is");
    case Way::Min:
        return tr("As min");
    case Way::Packing:
        break;
    }
    const PackingChoice &packing = row.packing->packing;
    const QString name = text::compressionName(packing.to);
    return packing.level ? tr("%1, level %2").arg(name).arg(*packing.level) : name;
}

QString WhatIfModel::seconds(double seconds) const
{
    constexpr double kLeast = 0.01;
    constexpr double kShort = 10;
    constexpr double kLong = 600;
    constexpr double kMinute = 60;
    if (seconds <= 0) {
        return text::dash();
    }
    return text::isolated(seconds < kLeast   ? tr("< 0.01 s").replace(u'.', QLocale().decimalPoint())
                          : seconds < kShort ? tr("%1 s").arg(QLocale().toString(seconds, 'f', 2))
                          : seconds < kLong  ? tr("%1 s").arg(QLocale().toString(seconds, 'f', 0))
                                             : tr("%1 min").arg(QLocale().toString(seconds / kMinute, 'f', 0)));
}

QString WhatIfModel::display(const Row &row, int column) const
{
    if (row.packing != nullptr && row.packing->trouble && column != WayColumn) {
        return text::dash();
    }
    switch (column) {
    case WayColumn:
        return nameOf(row);
    case SizeColumn:
        return text::bytes(row.bytes);
    case MarginColumn:
        return row.margin > 0 ? QStringLiteral("± ") + text::bytes(row.margin) : text::dash();
    case ChangeColumn: {
        if (row.way == Way::AsItIs || m_bytesNow <= 0) {
            return text::dash();
        }
        const double change = 100 * (double(row.bytes) / double(m_bytesNow) - 1);
        const QString number = QLocale().toString(std::abs(change), 'f', 1);
        return text::isolated((change < 0 ? QStringLiteral("−") : QStringLiteral("+")) + tr("%1 %").arg(number));
    }
    case StepsColumn:
        return text::count(row.steps);
    case PackColumn:
        return row.packing != nullptr ? seconds(m_forecast->compression->packSeconds(*row.packing)) : text::dash();
    default:
        return row.packing != nullptr ? seconds(m_forecast->compression->unpackSeconds(*row.packing)) : text::dash();
    }
}

QVariant WhatIfModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Row &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return display(row, index.column());
    case Qt::ToolTipRole:
        return row.packing != nullptr && row.packing->trouble ? printable(row.packing->trouble->message, 1000)
                                                              : QString();
    case Qt::TextAlignmentRole: {
        const bool isText = index.column() == WayColumn || index.column() == SizeColumn;
        return QVariant((isText ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    }
    case SortRole:
        switch (index.column()) {
        case WayColumn:
            return index.row();
        case MarginColumn:
            return row.margin;
        case StepsColumn:
            return row.steps;
        case PackColumn:
            return row.packing != nullptr ? m_forecast->compression->packSeconds(*row.packing) : 0.0;
        case UnpackColumn:
            return row.packing != nullptr ? m_forecast->compression->unpackSeconds(*row.packing) : 0.0;
        default:
            return row.bytes;
        }
    case BytesRole:
        return row.packing != nullptr && row.packing->trouble ? qint64(-1) : row.bytes;
    case BarMaximumRole:
        return m_maximumBytes;
    case MarginRole:
        return row.margin;
    case StateRole:
        return int(row.way);
    default:
        return {};
    }
}

QVariant WhatIfModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        const bool isText = section == WayColumn || section == SizeColumn;
        return QVariant((isText ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    }
    if (role == Qt::ToolTipRole) {
        return section == MarginColumn   ? tr("The true size lies within this with 95 % certainty; a dash: it is exact")
               : section == StepsColumn  ? tr("Steps that can be restored")
               : section == PackColumn   ? tr("What packing all layers takes one core of this machine")
               : section == UnpackColumn ? tr("What unpacking all layers takes one core of this machine")
                                         : QString();
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case WayColumn:
        return tr("Kept");
    case SizeColumn:
        return tr("Size");
    case MarginColumn:
        return tr("Margin", "of error");
    case ChangeColumn:
        return tr("Change");
    case StepsColumn:
        return tr("Steps");
    case PackColumn:
        return tr("Packing");
    default:
        return tr("Unpacking");
    }
}

} // namespace cachalot
