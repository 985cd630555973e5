#include "ui/cleanup/repairdialog.h"

#include "core/base/format.h"
#include "ui/common/headline.h"
#include "ui/common/theme.h"
#include "ui/models/commandline.h"
#include "ui/models/textformat.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace cachalot
{

RepairDialog::RepairDialog(TaskPool &pool, QString cache, QString shown, Open open, OpenStore destination,
                           QWidget *parent)
    : QDialog(parent),
      m_cache(std::move(cache)),
      m_shown(std::move(shown)),
      m_open(std::move(open)),
      m_destination(std::move(destination)),
      m_headline(new Headline),
      m_text(new QLabel),
      m_donor(new QLineEdit),
      m_command(new QLabel),
      m_progress(new QProgressBar),
      m_run(new QPushButton(tr("Repair"))),
      m_close(new QPushButton(tr("Close"))),
      m_planning(pool),
      m_running(pool)
{
    setWindowTitle(tr("Repair a cache"));
    setMinimumWidth(560);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *label = new QLabel(tr("&Another cache that may have the lost blobs:"));
    label->setBuddy(m_donor);
    m_donor->setPlaceholderText(tr("A path or a cache flag; none is needed"));
    m_command->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_command->setForegroundRole(QPalette::PlaceholderText);
    m_command->setWordWrap(true);
    m_command->setTextFormat(Qt::PlainText);
    m_command->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_progress->setTextVisible(false);
    m_progress->setRange(0, 0);
    m_run->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::kOne);
    buttons->addWidget(m_progress, 1);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_run);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kTwo, space::kTwo, space::kTwo, space::kTwo);
    layout->setSpacing(space::kOne);
    layout->addWidget(m_headline);
    layout->addWidget(m_text);
    layout->addSpacing(space::kOne);
    layout->addWidget(label);
    layout->addWidget(m_donor);
    layout->addWidget(m_command);
    layout->addStretch(1);
    layout->addLayout(buttons);

    connect(m_close, &QPushButton::clicked, this, [this] {
        m_planning.cancel();
        m_running.cancel();
        reject();
    });
    connect(m_run, &QPushButton::clicked, this, [this] { m_planned.plan ? run() : plan(); });
    connect(m_donor, &QLineEdit::textChanged, this, [this] {
        m_planning.cancel();
        m_progress->hide();
        m_planned = {}; // what the button says holds no longer
        m_run->setText(tr("Look again"));
        m_run->setEnabled(true);
        updateCommand();
    });
    updateCommand();
    plan();
}

void RepairDialog::updateCommand()
{
    QStringList arguments{QStringLiteral("repair"), m_shown, QStringLiteral("--to"), m_shown};
    if (const QString donor = m_donor->text().trimmed(); !donor.isEmpty()) {
        arguments << QStringLiteral("--blobs-from") << donor;
    }
    m_command->setText(cliCommand(arguments));
}

void RepairDialog::plan()
{
    m_headline->setSentence(tr("Reading every blob"));
    m_text->setText(tr("What is sound is kept; the cache stays what it is until the new one is whole."));
    m_run->setEnabled(false);
    m_progress->show();
    m_planning.start(
        [cache = m_cache, donor = m_donor->text().trimmed(), open = m_open,
         destination = m_destination](const OpContext &context) -> Result<Planned> {
            Planned planned;
            CACHALOT_ASSIGN(CopySource source, open(cache, context));
            CACHALOT_ASSIGN(planned.destination, destination(context));
            RepairOptions options;
            if (!donor.isEmpty()) {
                CACHALOT_ASSIGN(CopySource other, open(donor, context));
                options.donors.push_back(std::move(other));
            }
            CACHALOT_ASSIGN(RepairPlan plan, planRepair(std::move(source), *planned.destination, options, context));
            planned.plan = std::make_shared<const RepairPlan>(std::move(plan));
            return planned;
        },
        [this](Result<Planned> result) { planned(std::move(result)); });
}

void RepairDialog::planned(Result<Planned> result)
{
    m_progress->hide();
    if (!result) {
        fail(tr("This cache can't be repaired"), result.error());
        m_run->setText(tr("Look again"));
        m_run->setEnabled(true);
        return;
    }
    m_planned = *std::move(result);
    const RepairPlan &plan = *m_planned.plan;
    const auto results = static_cast<int>(plan.copy.results);
    const auto dropped = static_cast<int>(plan.dropped.results);
    m_headline->setSentence(dropped == 0
                                ? tr("All %n result(s) can be kept", nullptr, results)
                                : tr("%1 of %n result(s) can be kept", nullptr, results + dropped).arg(results));
    QStringList sentences{tr("%1, %2.", "records, layers that go")
                              .arg(tr("%n record(s) go", nullptr, static_cast<int>(plan.dropped.records)),
                                   tr("%n layer(s) with %1", nullptr, static_cast<int>(plan.dropped.layers))
                                       .arg(text::bytes(plan.dropped.bytes)))};
    if (plan.fetchedBlobs > 0) {
        sentences << tr("%n blob(s) come from the other cache.", nullptr, static_cast<int>(plan.fetchedBlobs));
    }
    sentences << tr("The old blobs stay until they are cleaned up.");
    m_text->setText(text::sentences(sentences));
    m_run->setText(tr("Repair: keep %n result(s)", nullptr, results));
    m_run->setEnabled(true);
}

void RepairDialog::run()
{
    m_run->setEnabled(false);
    m_donor->setEnabled(false);
    m_progress->show();
    m_running.start(
        [planned = m_planned](const OpContext &context) {
            return runRepair(*planned.plan, *planned.destination, nullptr, context);
        },
        [this](Result<RepairReport> result) { ran(std::move(result)); });
}

void RepairDialog::ran(Result<RepairReport> result)
{
    m_progress->hide();
    m_donor->setEnabled(true);
    if (!result) {
        fail(tr("It was not repaired"), result.error());
        m_run->setEnabled(true);
        return;
    }
    m_isRepaired = true;
    accept();
}

void RepairDialog::fail(const QString &what, const Error &error)
{
    m_headline->setSentence(what);
    m_text->setText(printable(error.message, 1000));
}

} // namespace cachalot
