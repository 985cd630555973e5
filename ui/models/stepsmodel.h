#pragma once

#include "ui/models/partsmodel.h"
#include "ui/models/stepnames.h"

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
class StepsModel final : public PartsModel
{
    Q_OBJECT
public:
    enum ColumnId {
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

    using PartsModel::PartsModel;

    [[nodiscard]] RecordId recordAt(int row) const { return static_cast<RecordId>(partAt(row)); }
    [[nodiscard]] int rowOf(RecordId record) const { return rowOfPart(static_cast<quint32>(record)); }
    [[nodiscard]] StepState stateAt(int row) const { return m_states[static_cast<size_t>(row)]; }
    [[nodiscard]] std::vector<StepState> statesByRecord() const;
    /// Of the top layer of its result; -1 where there is none, or nobody knows.
    [[nodiscard]] qint64 bytesAt(int row) const { return part(row).bytes; }
    [[nodiscard]] QString nameOf(RecordId record) const;
    [[nodiscard]] bool hasLabels() const { return rows().stepNames.hasLabels(); }
    [[nodiscard]] int countOf(StepState state) const;
    /// The layers of the result that a build would take, bottom first.
    [[nodiscard]] std::vector<LayerId> layersOf(RecordId record) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;

    [[nodiscard]] static QString stateName(StepState state);
    /// One sentence: what it means to a build.
    [[nodiscard]] static QString stateHelp(StepState state);
    [[nodiscard]] static QString stateIcon(StepState state);

protected:
    [[nodiscard]] const PartRow &part(int row) const override { return stepRow(row); }
    [[nodiscard]] int state(int row) const override { return static_cast<int>(stateAt(row)); }
    [[nodiscard]] QString name(int row) const override { return rows().stepNames.nameOf(recordAt(row)); }
    [[nodiscard]] QString digest(int row) const override;
    [[nodiscard]] QString display(int row, int column) const override;
    [[nodiscard]] QVariant sortValue(int row, int column) const override;
    [[nodiscard]] QString stateHelpAt(int row) const override { return stateHelp(stateAt(row)); }
    [[nodiscard]] Column column(int section) const override;
    [[nodiscard]] const CommonColumns &common() const override;
    [[nodiscard]] const std::vector<int> &rowsByNumber() const override { return rows().steps.rowOf; }
    [[nodiscard]] qint64 maximumBytes() const override { return rows().steps.maximumBytes; }
    void rowsChanged() override { m_states.assign(rows().steps.rows.size(), StepState::KeyOnly); }
    void applyDamage() override;

private:
    [[nodiscard]] const StepRow &stepRow(int row) const { return rows().steps.rows[static_cast<size_t>(row)]; }
    [[nodiscard]] bool resultDamaged(RecordId record, const std::vector<bool> &badChain,
                                     const std::vector<bool> &bad) const;
    [[nodiscard]] const ConfigRecord &configRecord(RecordId record) const;

    std::vector<StepState> m_states; ///< by row
};

} // namespace cachalot
