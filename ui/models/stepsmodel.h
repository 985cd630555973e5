#pragma once

#include "ui/models/damage.h"
#include "ui/models/openedcache.h"
#include "ui/models/stepnames.h"

#include <QAbstractTableModel>

namespace cachalot
{

/// What a build gets of a record.
enum class StepState {
    Restorable, ///< its result can be restored
    KeyOnly,    ///< a key without a result: the step runs, later steps may still match
    Damaged,    ///< it has a result, but BuildKit can't use it
    Skipped,    ///< BuildKit leaves the record out (its digest starts with "random:")
    Rejected,   ///< the cache as a whole is rejected, and this record with it
};

/// The records of one platform of a cache in the order of the build, one row each. A side branch (what is copied from
/// another stage, a source) stands before the step that needs it and is indented. QtCore only; the GUI thread's.
class StepsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        StepColumn,
        StateColumn,
        SizeColumn,
        LayersColumn,
        InputsColumn,
        CreatedColumn,
        DigestColumn,
        ColumnCount
    };
    enum Role : int {
        RecordRole = Qt::UserRole + 64 ///< quint32: the record's index
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setCache(OpenedCachePtr cache, size_t platform);
    /// Marks records whose result needs a bad blob. Null takes the marks away.
    void setDamage(DamageReportPtr damage);

    [[nodiscard]] RecordId recordAt(int row) const;
    /// -1 where there is no such record.
    [[nodiscard]] int rowOf(RecordId record) const;
    [[nodiscard]] StepState stateAt(int row) const { return m_rows[static_cast<size_t>(row)].state; }
    [[nodiscard]] std::vector<StepState> statesByRecord() const;
    /// Of the top layer of its result; -1 where there is none, or nobody knows.
    [[nodiscard]] qint64 bytesAt(int row) const { return m_rows[static_cast<size_t>(row)].bytes; }
    [[nodiscard]] QString nameOf(RecordId record) const;
    [[nodiscard]] bool hasLabels() const { return m_names.hasLabels(); }
    [[nodiscard]] int countOf(StepState state) const;
    /// The layers of the result that a build would take, bottom first.
    [[nodiscard]] std::vector<LayerId> layersOf(RecordId record) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] static QString stateName(StepState state);
    /// One sentence: what it means to a build.
    [[nodiscard]] static QString stateHelp(StepState state);
    [[nodiscard]] static QString stateIcon(StepState state);

private:
    struct Row {
        RecordId record{};
        StepState state = StepState::KeyOnly;
        quint16 depth = 0;
        quint32 layerCount = 0; ///< of its result
        quint32 inputCount = 0;
        qint64 bytes = -1;  ///< of the top layer of its result
        qint64 created = 0; ///< ms since 1970; 0 unknown
    };

    void rebuild();
    [[nodiscard]] Row makeRow(RecordId record, const std::vector<quint32> &chainLength) const;
    [[nodiscard]] bool resultDamaged(RecordId record, const std::vector<bool> &badChain,
                                     const std::vector<bool> &bad) const;
    void applyDamage();
    [[nodiscard]] QString display(const Row &row, int column) const;
    [[nodiscard]] QVariant sortValue(const QModelIndex &index, const Row &row) const;
    [[nodiscard]] const ConfigRecord &configRecord(RecordId record) const;

    OpenedCachePtr m_cache;
    const PlatformCache *m_platform = nullptr;
    DamageReportPtr m_damage;
    std::vector<Row> m_rows;
    std::vector<int> m_rowOf;
    qint64 m_maximumBytes = 0;
    QDateTime m_now;
    StepNames m_names;
};

} // namespace cachalot
