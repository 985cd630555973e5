#include "ui/connections/checklist.h"

#include "core/base/format.h"
#include "ui/common/errortext.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/connections/attributefield.h"
#include "ui/models/textformat.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace cachalot
{

namespace
{

QString nameOf(Ability ability)
{
    switch (ability) {
    case Ability::Reach:
        return CheckList::tr("Reach the store");
    case Ability::Authenticate:
        return CheckList::tr("Sign in");
    case Ability::List:
        return CheckList::tr("List its caches");
    case Ability::Read:
        return CheckList::tr("Read a cache");
    case Ability::Write:
        return CheckList::tr("Write");
    case Ability::Delete:
        break;
    }
    return CheckList::tr("Delete");
}

QString iconOf(CheckState state)
{
    switch (state) {
    case CheckState::Done:
        return QStringLiteral("check-circle:good");
    case CheckState::Failed:
        return QStringLiteral("error:bad");
    case CheckState::Absent:
        return QStringLiteral("info:muted");
    case CheckState::Possible:
        return QStringLiteral("ring:muted");
    default:
        return QStringLiteral("skipped:muted");
    }
}

QString wordsOf(const ConnectionCheck &check)
{
    switch (check.state) {
    case CheckState::Done:
        if (check.ability == Ability::List && check.caches) {
            return check.bytes ? CheckList::tr("%1, %2").arg(text::caches(*check.caches), text::bytes(*check.bytes))
                               : text::caches(*check.caches);
        }
        return check.ability == Ability::Read ? check.detail : CheckList::tr("works");
    case CheckState::Possible:
        return CheckList::tr("can do, was not tried");
    case CheckState::Absent:
        return CheckList::tr("nothing there yet");
    case CheckState::Unsupported:
        return CheckList::tr("not with this kind of store");
    case CheckState::NotTried:
        return CheckList::tr("was not tried");
    case CheckState::Failed:
        break;
    }
    return check.error ? errorText(*check.error).title : CheckList::tr("failed");
}

} // namespace

CheckList::CheckList(TaskPool &pool, QWidget *parent)
    : QWidget(parent),
      m_task(pool),
      m_button(new QPushButton(icon(QStringLiteral("verify")), tr("Test"))),
      m_write(new QCheckBox(tr("Try to write as well"))),
      m_sentence(new QLabel),
      m_rows(new QVBoxLayout)
{
    m_button->setAutoDefault(false);
    m_button->setObjectName(QStringLiteral("startTest"));
    m_write->setToolTip(tr("Sends one blob of a few bytes, always the same one"));
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setObjectName(QStringLiteral("testSentence"));
    auto *row = new QHBoxLayout;
    row->setSpacing(space::kTwo);
    row->addWidget(m_button);
    row->addWidget(m_write);
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::kTwo, space::kTwo, space::kTwo, space::kTwo);
    column->setSpacing(space::kTwo);
    column->addLayout(row);
    column->addWidget(m_sentence);
    m_rows->setSpacing(space::kOne);
    column->addLayout(m_rows);
    column->addStretch(1);
    connect(m_button, &QPushButton::clicked, this, &CheckList::start);
    invalidate();
}

void CheckList::invalidate()
{
    m_task.cancel();
    clear();
    m_sentence->setText(tr("See what can be done with these settings. Nothing is changed, unless you ask to write."));
}

void CheckList::clear()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void CheckList::start()
{
    clear();
    m_sentence->setText(tr("Testing…"));
    m_task.start(
        [resolve = m_source(), tryWriting = m_write->isChecked() ? TryWriting::Yes : TryWriting::No](
            const OpContext &context) -> Result<std::vector<ConnectionCheck>> {
            CACHALOT_ASSIGN(const BackendSpec spec, resolve(context));
            return checkConnection(spec, tryWriting, context);
        },
        [this](const Result<std::vector<ConnectionCheck>> &checks) { show(checks); });
}

void CheckList::show(const Result<std::vector<ConnectionCheck>> &checks)
{
    if (!checks) {
        if (checks.error().code != ErrorCode::Cancelled) {
            m_sentence->setText(tr("It could not be tested."));
            addRow(QStringLiteral("error:bad"), errorText(checks.error()).title, checks.error().message);
        }
        return;
    }
    m_sentence->setText(firstFailure(*checks) ? tr("It can't be used as it is.") : tr("It works."));
    for (const ConnectionCheck &check : *checks) {
        addRow(iconOf(check.state), text::labelled(nameOf(check.ability), wordsOf(check)),
               check.state == CheckState::Failed ? check.detail : QString());
    }
}

void CheckList::addRow(const QString &iconName, const QString &text, const QString &detail)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kOne);
    auto *mark = new QLabel;
    mark->setPixmap(icon(iconName).pixmap(QSize(16, 16), devicePixelRatioF()));
    layout->addWidget(mark, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(space::kHalf);
    auto *label = new QLabel(printable(text, 300));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    column->addWidget(label);
    if (!detail.isEmpty()) {
        auto *more = makeHelpLabel(printable(detail, 1000));
        more->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        column->addWidget(more);
    }
    layout->addLayout(column, 1);
    m_rows->addWidget(row);
}

} // namespace cachalot
