#include "ui/cleanup/rulespanel.h"

#include "ui/common/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace cachalot
{

namespace
{

constexpr qint64 kDaySeconds = 24 * 3600;
constexpr qint64 kGigabyte = 1'000'000'000;
constexpr int kMinuteSeconds = 60;

QStringList words(const QLineEdit *edit)
{
    return edit->text().simplified().split(u' ', Qt::SkipEmptyParts);
}

} // namespace

RulesPanel::RulesPanel(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, space::kTwo, 0);
    layout->setSpacing(space::kOne);
    m_unreferenced = addCheck(tr("Blobs that no cache needs"),
                              tr("What earlier exports left behind, and uploads that were given up."));
    auto *heading = new QLabel(tr("Caches go that are all of this:"));
    heading->setForegroundRole(QPalette::PlaceholderText);
    layout->addSpacing(space::kOne);
    layout->addWidget(heading);
    m_older = addCheck(tr("Older than"), tr("By the time they were written, or their newest step was built."));
    m_olderDays = addSpin(m_older, 30, 10'000, tr(" days"));
    m_unused = addCheck(tr("Not read for"), tr("By the time a build read them last, where the store knows."));
    m_unusedDays = addSpin(m_unused, 14, 10'000, tr(" days"));
    m_last = addCheck(tr("Not among the newest"), tr("Of each pattern below, where there are several."));
    m_lastCount = addSpin(m_last, 3, 100'000, {});
    m_bytes = addCheck(tr("The oldest, until there are"), tr("Until what the other caches need is no more than that."));
    m_gigabytes = addSpin(m_bytes, 10, 1'000'000, tr(" GB"));
    m_match = addText(tr("Named like"), QStringLiteral("pr-* feature-*"),
                      tr("Patterns with * and ?, separated by blanks. None: all names."));
    m_except = addText(tr("But not like"), QStringLiteral("main"), tr("Caches with such a name never go."));
    m_pinned = addText(tr("Never"), QStringLiteral("release"), tr("Names of caches that always stay."));
    layout->addSpacing(space::kOne);
    auto *grace = new QLabel(tr("What is younger always stays:"));
    grace->setForegroundRole(QPalette::PlaceholderText);
    grace->setToolTip(tr("A build may have written it and not yet named it."));
    layout->addWidget(grace);
    m_grace = addSpin(nullptr, 60, 100'000, tr(" minutes"));
    m_grace->setObjectName(QStringLiteral("grace"));
    m_grace->setAccessibleName(grace->text());
    layout->addStretch(1);
    setPolicy(PrunePolicy().completed());
}

QCheckBox *RulesPanel::addCheck(const QString &text, const QString &help)
{
    auto *check = new QCheckBox(text);
    check->setToolTip(help);
    layout()->addWidget(check);
    connect(check, &QCheckBox::toggled, this, &RulesPanel::changed);
    return check;
}

QSpinBox *RulesPanel::addSpin(QCheckBox *check, int value, int maximum, const QString &suffix)
{
    auto *spin = new QSpinBox;
    spin->setRange(0, maximum);
    spin->setValue(value);
    spin->setSuffix(suffix);
    auto *row = new QHBoxLayout;
    row->addSpacing(check == nullptr ? 0 : space::kThree);
    row->addWidget(spin);
    row->addStretch(1);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    if (check != nullptr) {
        spin->setEnabled(false);
        spin->setAccessibleName(check->text());
        connect(check, &QCheckBox::toggled, spin, &QWidget::setEnabled);
    }
    connect(spin, &QSpinBox::valueChanged, this, &RulesPanel::changed);
    return spin;
}

QLineEdit *RulesPanel::addText(const QString &label, const QString &placeholder, const QString &help)
{
    auto *text = new QLabel(label);
    auto *edit = new QLineEdit;
    edit->setPlaceholderText(placeholder);
    edit->setToolTip(help);
    edit->setAccessibleName(label);
    text->setBuddy(edit);
    layout()->addWidget(text);
    layout()->addWidget(edit);
    connect(edit, &QLineEdit::textChanged, this, &RulesPanel::changed);
    return edit;
}

void RulesPanel::setPolicy(const PrunePolicy &policy)
{
    const QSignalBlocker blocker(this);
    m_other = policy;
    m_unreferenced->setChecked(policy.unreferenced);
    m_older->setChecked(policy.olderThan.has_value());
    if (policy.olderThan) {
        m_olderDays->setValue(static_cast<int>(policy.olderThan->count() / kDaySeconds));
    }
    m_unused->setChecked(policy.unusedFor.has_value());
    if (policy.unusedFor) {
        m_unusedDays->setValue(static_cast<int>(policy.unusedFor->count() / kDaySeconds));
    }
    m_last->setChecked(policy.keepLast.has_value());
    if (policy.keepLast) {
        m_lastCount->setValue(static_cast<int>(*policy.keepLast));
    }
    m_bytes->setChecked(policy.keepBytes.has_value());
    if (policy.keepBytes) {
        m_gigabytes->setValue(static_cast<int>(*policy.keepBytes / kGigabyte));
    }
    m_match->setText(policy.match.join(u' '));
    m_except->setText(policy.except.join(u' '));
    m_pinned->setText(policy.pinnedNames.join(u' '));
    m_grace->setValue(static_cast<int>(policy.grace.count() / kMinuteSeconds));
}

PrunePolicy RulesPanel::policy() const
{
    PrunePolicy policy = m_other;
    const auto days = [](const QCheckBox *check, const QSpinBox *spin) {
        return check->isChecked() && !check->isHidden()
                   ? std::optional(std::chrono::seconds(spin->value() * kDaySeconds))
                   : std::nullopt;
    };
    policy.unreferenced = m_unreferenced->isChecked();
    policy.olderThan = days(m_older, m_olderDays);
    policy.unusedFor = days(m_unused, m_unusedDays);
    policy.keepLast = m_last->isChecked() ? std::optional<qint64>(m_lastCount->value()) : std::nullopt;
    policy.keepBytes = m_bytes->isChecked() ? std::optional<qint64>(m_gigabytes->value() * kGigabyte) : std::nullopt;
    policy.match = words(m_match);
    policy.except = words(m_except);
    policy.pinnedNames = words(m_pinned);
    policy.grace = std::chrono::seconds(qint64(m_grace->value()) * kMinuteSeconds);
    if (!policy.hasCacheRules()) {
        policy.except.clear(); // nothing that it could spare
        policy.unreferenced = true;
    }
    return policy;
}

void RulesPanel::setKnowsUse(bool knows)
{
    m_unused->setVisible(knows);
    m_unusedDays->setVisible(knows);
}

void RulesPanel::setListsBlobs(bool lists)
{
    m_unreferenced->setVisible(lists);
}

} // namespace cachalot
