#include "ui/transfers/sourcelist.h"

#include "core/base/format.h"
#include "core/base/redact.h"
#include "ui/common/celldelegate.h"
#include "ui/common/theme.h"
#include "ui/models/roles.h"
#include "ui/models/transferwords.h"

#include <QAction>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cachalot
{

namespace
{

constexpr int kMostRowsShown = 4;

QString nameOf(const CopySourceRef &source)
{
    if (source.spec.type().isEmpty() || source.text.startsWith(u"sample:") || source.text.startsWith(u"library:")) {
        return printable(redactText(source.text), 300);
    }
    return text::placeName(source.spec, {});
}

} // namespace

SourceList::SourceList(const QStringList &recent, QWidget *parent)
    : QWidget(parent),
      m_list(new QListWidget),
      m_edit(new QLineEdit),
      m_add(new QPushButton(tr("A&dd"))),
      m_remove(new QPushButton(tr("Remo&ve")))
{
    m_list->setAccessibleName(tr("Caches to copy"));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    auto *delegate = new CellDelegate(m_list);
    delegate->setIcons([](int) { return QStringLiteral("cache:muted"); });
    delegate->setIndented([] { return false; });
    m_list->setItemDelegate(delegate);
    auto *removeAction = new QAction(tr("Remove"), m_list);
    removeAction->setShortcut(QKeySequence::Delete);
    removeAction->setShortcutContext(Qt::WidgetShortcut);
    connect(removeAction, &QAction::triggered, this, &SourceList::removeSelected);
    m_list->addAction(removeAction);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);

    m_edit->setPlaceholderText(tr("Another cache, to be merged with it: a path or a --cache-from flag"));
    m_edit->setAccessibleName(tr("Another cache"));
    m_edit->setClearButtonEnabled(true);
    auto *completer = new QCompleter(recent, m_edit);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_edit->setCompleter(completer);
    for (QPushButton *button : {m_add, m_remove}) {
        button->setAutoDefault(false);
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(space::kOne);
    row->addWidget(m_edit, 1);
    row->addWidget(m_add);
    row->addWidget(m_remove);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kHalf);
    column->addWidget(m_list);
    column->addLayout(row);
    connect(m_add, &QPushButton::clicked, this, &SourceList::add);
    connect(m_remove, &QPushButton::clicked, this, &SourceList::removeSelected);
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        m_add->setEnabled(isTyping());
        Q_EMIT typingChanged();
    });
    connect(m_edit, &QLineEdit::returnPressed, this, &SourceList::add);
    connect(m_list, &QListWidget::itemSelectionChanged, this,
            [this] { m_remove->setEnabled(!m_list->selectedItems().isEmpty()); });
    update();
}

void SourceList::setSources(std::vector<CopySourceRef> sources)
{
    m_sources = std::move(sources);
    update();
}

bool SourceList::isTyping() const
{
    return !m_edit->text().trimmed().isEmpty();
}

void SourceList::add()
{
    if (isTyping()) {
        m_sources.push_back({m_edit->text().trimmed(), {}});
        m_edit->clear();
        update();
    }
}

void SourceList::removeSelected()
{
    std::vector<CopySourceRef> kept;
    for (int row = 0; row < m_list->count(); ++row) {
        if (!m_list->item(row)->isSelected()) {
            kept.push_back(m_sources[static_cast<size_t>(row)]);
        }
    }
    setSources(std::move(kept));
}

void SourceList::update()
{
    m_list->clear();
    for (const CopySourceRef &source : m_sources) {
        auto *item = new QListWidgetItem(nameOf(source), m_list);
        const QString where = printable(redactText(source.text), 1000);
        item->setData(SecondaryTextRole, where == item->text() ? QString() : where);
        item->setToolTip(where.toHtmlEscaped());
    }
    const int rows = std::clamp(m_list->count(), 1, kMostRowsShown);
    const int rowHeight = fontMetrics().height() + space::kOne;
    m_list->setFixedHeight(rows * rowHeight + 2 * m_list->frameWidth() + 2);
    m_add->setEnabled(isTyping());
    m_remove->setEnabled(false);
    Q_EMIT changed();
}

} // namespace cachalot
