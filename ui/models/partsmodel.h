#pragma once

#include "ui/models/damage.h"
#include "ui/models/openedcache.h"
#include "ui/models/partrows.h"

#include <QAbstractTableModel>
#include <QDateTime>

#include <vector>

namespace cachalot
{

/// What the tables of a cache's parts have in common, be they layers or steps: a row for each, which keeps its part's
/// number through sorting and refreshing, headers with their help, marks of damage, and the roles of ui/models/roles.h.
/// QtCore only; the GUI thread's.
class PartsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit PartsModel(QObject *parent = nullptr);

    void setCache(OpenedCachePtr cache, size_t platform);
    /// Marks what a verification found. Null takes the marks away.
    void setDamage(DamageReportPtr damage);

    [[nodiscard]] quint32 partAt(int row) const { return part(row).number; }
    /// -1 where there is no such part.
    [[nodiscard]] int rowOfPart(quint32 number) const;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    struct Column {
        QString title;
        QString help;
        bool isNumber = false; ///< aligned to the right
    };

    [[nodiscard]] virtual const PartRow &part(int row) const = 0;
    [[nodiscard]] virtual int state(int row) const = 0;
    [[nodiscard]] virtual QString name(int row) const = 0;
    [[nodiscard]] virtual QString digest(int row) const = 0;
    /// What the filter looks into besides the name.
    [[nodiscard]] virtual QString searchText(int row) const { return digest(row); }
    /// Text and value of a cell other than name, state, size, age and digest.
    [[nodiscard]] virtual QString display(int row, int column) const = 0;
    [[nodiscard]] virtual QVariant sortValue(int row, int column) const = 0;
    [[nodiscard]] virtual QString stateHelpAt(int row) const = 0;
    [[nodiscard]] virtual Column column(int section) const = 0;
    /// Which columns are those that all tables have.
    struct CommonColumns {
        int name;
        int state;
        int size;
        int created;
        int digest;
        int count;
        int partRole; ///< under which data() gives the part's number
    };
    [[nodiscard]] virtual const CommonColumns &common() const = 0;

    /// By number.
    [[nodiscard]] virtual const std::vector<int> &rowsByNumber() const = 0;
    [[nodiscard]] virtual qint64 maximumBytes() const = 0;
    /// rows() are others now.
    virtual void rowsChanged() {}
    virtual void applyDamage() = 0;

    [[nodiscard]] const PlatformCache *platformCache() const { return m_platform; }
    [[nodiscard]] const PartRows &rows() const { return *m_rows; }
    [[nodiscard]] const DamageReport *damage() const { return m_damage.get(); }

private:
    [[nodiscard]] QString cellText(int row, int column) const;
    [[nodiscard]] QVariant cellValue(int row, int column) const;
    [[nodiscard]] QString toolTip(int row, int column) const;

    OpenedCachePtr m_cache;
    const PlatformCache *m_platform = nullptr;
    DamageReportPtr m_damage;
    PartRowsPtr m_rows; ///< never null
    QDateTime m_now;
};

} // namespace cachalot
