#pragma once

#include <QAbstractListModel>
#include <QDateTime>

#include <vector>

class QSettings;

namespace cachalot
{

/// One cache or store that was opened before.
struct RecentCache {
    QString text;    ///< opens it again; holds no secrets
    QString name;    ///< what its page was called
    QString summary; ///< what was seen last: "1.2 MB in 14 layers"
    QDateTime openedAt;
    bool pinned = false;
    bool missing = false; ///< found to be gone; not saved
};

/// What was opened lately, pinned ones first, then the newest. Saved with each change, so that a crash loses nothing.
/// QtCore only; the GUI thread's.
class RecentCaches final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role : int {
        TextRole = Qt::UserRole + 64,
        SummaryRole,
        PinnedRole,
        MissingRole,
    };
    /// Unpinned ones beyond this are forgotten.
    static constexpr int kMaxUnpinned = 20;

    /// `settings` outlives it.
    explicit RecentCaches(QSettings &settings, QObject *parent = nullptr);

    void add(const QString &text, const QString &name, const QString &summary);
    /// Each removal that took something can be undone until the next one; it is told by removed().
    void remove(const QString &text);
    void removeMissing();
    void clearUnpinned();
    void undoRemove();
    [[nodiscard]] bool canUndoRemove() const { return !m_removed.empty(); }
    enum class Pin { No, Yes };
    void setPinned(const QString &text, Pin pin);
    void setMissing(const QStringList &missingTexts);

    [[nodiscard]] const std::vector<RecentCache> &entries() const { return m_entries; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    /// `name` is the first one's.
    void removed(const QString &name, int count);

private:
    void load();
    void save();
    template <typename Predicate>
    void removeIf(const Predicate &isToGo);
    void replace(std::vector<RecentCache> entries);

    QSettings &m_settings;
    std::vector<RecentCache> m_entries;
    std::vector<RecentCache> m_removed; // by the last removal
};

} // namespace cachalot
