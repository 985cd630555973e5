#include "ui/connections/flagpanel.h"

#include "core/base/format.h"
#include "ui/common/digestlabel.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/connections/attributefield.h"

#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <tuple>

namespace cachalot
{

FlagPanel::FlagPanel(QWidget *parent)
    : QWidget(parent),
      m_to(makeEdit(QStringLiteral("--cache-to"), Direction::Export)),
      m_from(makeEdit(QStringLiteral("--cache-from"), Direction::Import)),
      m_toLabel(makeAttributeLabel(QStringLiteral("--cache-to"), m_to)),
      m_fromLabel(makeAttributeLabel(QStringLiteral("--cache-from"), m_from)),
      m_error(new QLabel),
      m_foundLabel(new QLabel),
      m_foundList(new QListWidget)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::kTwo, space::kTwo, space::kTwo, space::kTwo);
    column->setSpacing(space::kHalf);
    column->addWidget(m_toLabel);
    column->addWidget(m_to);
    column->addSpacing(space::kOne);
    column->addWidget(m_fromLabel);
    column->addWidget(m_from);
    column->addWidget(m_error);
    column->addSpacing(space::kHalf);
    column->addWidget(makeHelpLabel(tr("Both can be written in. Paste a flag, a whole docker buildx build line, a bake "
                                       "file or a workflow: its caches fill the form. Secrets are left out.")));
    column->addWidget(m_foundLabel);
    column->addWidget(m_foundList, 1);
    column->addStretch(0);
    m_error->setWordWrap(true);
    m_error->setTextFormat(Qt::PlainText);
    m_error->hide();
    m_foundLabel->setWordWrap(true);
    m_foundLabel->hide();
    m_foundList->hide();
    m_foundList->setObjectName(QStringLiteral("foundSpecs"));
    m_foundList->setAccessibleName(tr("Caches in the pasted text"));
    m_foundList->setTextElideMode(Qt::ElideMiddle);
    connect(m_foundList, &QListWidget::currentRowChanged, this, &FlagPanel::choose);
}

QPlainTextEdit *FlagPanel::makeEdit(const QString &option, Direction direction)
{
    auto *edit = new QPlainTextEdit;
    edit->setFont(fixedFont(font()));
    edit->setTabChangesFocus(true);
    edit->setAccessibleName(option);
    edit->setObjectName(option);
    edit->setWordWrapMode(QTextOption::WrapAnywhere);
    edit->setFixedHeight(3 * edit->fontMetrics().lineSpacing() + space::kTwo);
    connect(edit, &QPlainTextEdit::textChanged, this, [this, edit, direction] { read(*edit, direction); });
    return edit;
}

void FlagPanel::show(const SpecDraft &draft)
{
    for (const auto &[edit, label, direction] :
         {std::tuple{m_to, m_toLabel, Direction::Export}, std::tuple{m_from, m_fromLabel, Direction::Import}}) {
        const QString flag = draft.flag(direction);
        edit->setVisible(!flag.isEmpty());
        label->setVisible(!flag.isEmpty());
        if (edit != m_written && edit->toPlainText() != flag) {
            const QSignalBlocker blocker(edit);
            edit->setPlainText(flag);
        }
    }
}

void FlagPanel::read(QPlainTextEdit &edit, Direction direction)
{
    const PastedText pasted = readPastedText(edit.toPlainText());
    if (!pasted.flag.isEmpty()) {
        // One cache is taken at once; of a flag with its option in front of it the draft writes the value.
        const bool isRewritten = !pasted.found.empty();
        m_written = isRewritten ? nullptr : &edit;
        Q_EMIT edited(pasted.flag, isRewritten ? pasted.found.front().direction : direction);
        m_written = nullptr;
        return;
    }
    if (!pasted.found.empty()) {
        offer(pasted.found);
        return;
    }
    setError(edit.toPlainText().trimmed().isEmpty() ? QString() : tr("No cache was found in this text."));
}

void FlagPanel::paste(const QString &text)
{
    m_to->setPlainText(text);
}

void FlagPanel::offer(std::vector<FoundSpec> found)
{
    m_found = std::move(found);
    const QSignalBlocker blocker(m_foundList);
    m_foundList->clear();
    for (const FoundSpec &each : m_found) {
        const QString text = each.spec ? each.spec->toString(Secrets::Redact) : each.spec.error().message;
        auto *item = new QListWidgetItem(icon(each.spec ? QStringLiteral("cache") : QStringLiteral("error:bad")),
                                         printable(text, 500), m_foundList);
        item->setToolTip(tr("Line %1, %2").arg(each.line).arg(printable(each.where)));
        if (!each.spec) {
            item->setFlags(Qt::ItemIsEnabled);
        }
    }
    m_foundLabel->setText(tr("%n cache(s) in this text. Choose one:", nullptr, static_cast<int>(m_found.size())));
    m_foundLabel->show();
    m_foundList->show();
    m_foundList->setCurrentRow(-1);
    setError({});
}

void FlagPanel::choose(int row)
{
    if (row < 0 || row >= static_cast<int>(m_found.size())) {
        return;
    }
    const FoundSpec &found = m_found[static_cast<size_t>(row)];
    if (found.spec) {
        Q_EMIT edited(found.spec->toString(Secrets::Reveal), found.direction);
    }
}

void FlagPanel::setError(const QString &message)
{
    QPalette palette = m_error->palette();
    palette.setColor(QPalette::WindowText, Theme::colors(this).bad);
    m_error->setPalette(palette);
    m_error->setText(message);
    m_error->setVisible(!message.isEmpty());
}

void FlagPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_error->isVisible()) {
        setError(m_error->text());
    }
}

} // namespace cachalot
