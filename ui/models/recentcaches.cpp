#include "ui/models/recentcaches.h"

#include "core/base/format.h"
#include "ui/models/textformat.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>

#include <algorithm>
#include <functional>
#include <utility>

namespace cachalot
{

namespace
{

QString settingsKey()
{
    return QStringLiteral("recent");
}

auto findText(std::vector<RecentCache> &entries, const QString &text)
{
    return std::find_if(entries.begin(), entries.end(), [&text](const RecentCache &e) { return e.text == text; });
}

} // namespace

RecentCaches::RecentCaches(QSettings &settings, QObject *parent) : QAbstractListModel(parent), m_settings(settings)
{
    load();
}

void RecentCaches::load()
{
    // What somebody else wrote into the file is dropped silently: a list of recent things is not worth a message.
    const QJsonArray list = QJsonDocument::fromJson(m_settings.value(settingsKey()).toByteArray()).array();
    for (const QJsonValue &value : list) {
        const QJsonObject object = value.toObject();
        RecentCache entry;
        entry.text = object.value(QStringLiteral("text")).toString();
        entry.name = object.value(QStringLiteral("name")).toString();
        entry.summary = object.value(QStringLiteral("summary")).toString();
        entry.openedAt = QDateTime::fromString(object.value(QStringLiteral("openedAt")).toString(), Qt::ISODate);
        entry.pinned = object.value(QStringLiteral("pinned")).toBool();
        if (!entry.text.isEmpty()) {
            m_entries.push_back(std::move(entry));
        }
    }
}

void RecentCaches::save()
{
    QJsonArray list;
    for (const RecentCache &entry : m_entries) {
        list.append(QJsonObject{{QStringLiteral("text"), entry.text},
                                {QStringLiteral("name"), entry.name},
                                {QStringLiteral("summary"), entry.summary},
                                {QStringLiteral("openedAt"), formatTime(entry.openedAt)},
                                {QStringLiteral("pinned"), entry.pinned}});
    }
    m_settings.setValue(settingsKey(), QJsonDocument(list).toJson(QJsonDocument::Compact));
    m_settings.sync(); // QSettings replaces its file as a whole
}

void RecentCaches::replace(std::vector<RecentCache> entries)
{
    std::stable_sort(entries.begin(), entries.end(), [](const RecentCache &a, const RecentCache &b) {
        return a.pinned != b.pinned ? a.pinned : a.openedAt > b.openedAt;
    });
    int unpinned = 0;
    std::erase_if(entries, [&unpinned](const RecentCache &e) { return !e.pinned && ++unpinned > kMaxUnpinned; });
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
    save();
}

void RecentCaches::add(const QString &text, const QString &name, const QString &summary)
{
    std::vector<RecentCache> entries = m_entries;
    RecentCache entry{text, name, summary, QDateTime::currentDateTimeUtc(), false, false};
    if (const auto found = findText(entries, text); found != entries.end()) {
        entry.pinned = found->pinned;
        entries.erase(found);
    }
    entries.insert(entries.begin(), std::move(entry));
    replace(std::move(entries));
}

template <typename Predicate>
void RecentCaches::removeIf(const Predicate &isToGo)
{
    std::vector<RecentCache> entries = m_entries;
    const auto gone = std::stable_partition(entries.begin(), entries.end(), std::not_fn(isToGo));
    if (gone == entries.end()) {
        return;
    }
    m_removed.assign(gone, entries.end());
    entries.erase(gone, entries.end());
    replace(std::move(entries));
    const RecentCache &first = m_removed.front();
    Q_EMIT removed(first.name.isEmpty() ? first.text : first.name, static_cast<int>(m_removed.size()));
}

void RecentCaches::remove(const QString &text)
{
    removeIf([&text](const RecentCache &entry) { return entry.text == text; });
}

void RecentCaches::removeMissing()
{
    removeIf([](const RecentCache &entry) { return entry.missing; });
}

void RecentCaches::clearUnpinned()
{
    removeIf([](const RecentCache &entry) { return !entry.pinned; });
}

void RecentCaches::undoRemove()
{
    std::vector<RecentCache> entries = m_entries;
    for (RecentCache &entry : std::exchange(m_removed, {})) {
        if (findText(entries, entry.text) == entries.end()) { // it may have been opened again
            entries.push_back(std::move(entry));
        }
    }
    replace(std::move(entries));
}

void RecentCaches::setPinned(const QString &text, Pin pin)
{
    std::vector<RecentCache> entries = m_entries;
    if (const auto found = findText(entries, text); found != entries.end()) {
        found->pinned = pin == Pin::Yes;
        replace(std::move(entries));
    }
}

void RecentCaches::setMissing(const QStringList &missingTexts)
{
    for (size_t i = 0; i < m_entries.size(); ++i) {
        const bool missing = missingTexts.contains(m_entries[i].text);
        if (missing != m_entries[i].missing) {
            m_entries[i].missing = missing;
            const QModelIndex changed = index(static_cast<int>(i));
            Q_EMIT dataChanged(changed, changed);
        }
    }
}

int RecentCaches::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant RecentCaches::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const RecentCache &entry = m_entries[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return entry.name.isEmpty() ? printable(entry.text) : printable(entry.name);
    case Qt::ToolTipRole:
    case TextRole:
        return entry.text;
    case SummaryRole:
        return entry.summary;
    case PinnedRole:
        return entry.pinned;
    case MissingRole:
        return entry.missing;
    case Qt::AccessibleTextRole:
        return entry.missing ? text::listed({entry.name, entry.text, tr("not found")})
                             : text::listed({entry.name, entry.text});
    default:
        return {};
    }
}

} // namespace cachalot
