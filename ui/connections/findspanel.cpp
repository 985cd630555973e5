#include "ui/connections/findspanel.h"

#include "core/base/format.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/connections/attributefield.h"
#include "ui/models/sidebarmodel.h"

#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace cachalot
{

namespace
{

QString captionOf(const MachineFind &find)
{
    switch (find.kind) {
    case FindKind::Registry:
        return FindsPanel::tr("Login at %1").arg(find.title);
    case FindKind::AwsProfile:
        return FindsPanel::tr("AWS profile %1").arg(find.title);
    case FindKind::Directory:
        return FindsPanel::tr("Cache folder %1").arg(find.title);
    case FindKind::Builder:
        return FindsPanel::tr("Builder %1 (%2)").arg(find.title, find.spec.type());
    case FindKind::Spec:
        break;
    }
    return find.title;
}

QString homeless(const QString &path)
{
    const QString home = QDir::homePath();
    return path.startsWith(home + u'/') ? QStringLiteral("~") + path.sliced(home.size()) : path;
}

} // namespace

FindsPanel::FindsPanel(TaskPool &pool, QWidget *parent)
    : QWidget(parent), m_list(new QListWidget), m_note(makeHelpLabel({})), m_machine(pool), m_project(pool)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::kTwo, space::kTwo, space::kTwo, space::kTwo);
    column->setSpacing(space::kOne);
    column->addWidget(
        makeHelpLabel(tr("Seen in this user's settings. A click fills the form; nothing is connected to.")));
    m_list->setAccessibleName(tr("Found on this machine"));
    m_list->setObjectName(QStringLiteral("machineFinds"));
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setSpacing(2);
    column->addWidget(m_list, 1);
    column->addWidget(m_note);
    auto *folder = new QPushButton(icon(QStringLiteral("folder")), tr("Look into a project's folder…"));
    folder->setAutoDefault(false);
    folder->setToolTip(tr("Cache folders, and the flags in its Makefiles, bake files and workflows"));
    column->addWidget(folder, 0, Qt::AlignLeft);
    connect(folder, &QPushButton::clicked, this, [this] {
        const QString chosen = QFileDialog::getExistingDirectory(this, tr("A project's folder"));
        if (!chosen.isEmpty()) {
            lookInto(chosen);
        }
    });
    const auto take = [this](const QListWidgetItem *item) {
        const int row = item ? m_list->row(item) : -1;
        if (row >= 0 && row < static_cast<int>(m_finds.size())) {
            Q_EMIT chosen(m_finds[static_cast<size_t>(row)].spec);
        }
    };
    connect(m_list, &QListWidget::itemClicked, this, take);
    connect(m_list, &QListWidget::itemActivated, this, take);
}

void FindsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_hasLooked) {
        m_hasLooked = true;
        look();
    }
}

void FindsPanel::look()
{
    update(tr("Looking…"));
    m_machine.start(
        [](const OpContext &context) -> Result<std::vector<MachineFind>> {
            return findOnMachine(QProcessEnvironment::systemEnvironment(), context);
        },
        [this](const Result<std::vector<MachineFind>> &finds) {
            if (finds) {
                addFinds(*finds);
            }
            update(m_finds.empty() ? tr("Nothing was found: no docker login, no AWS profile.") : QString());
        });
}

void FindsPanel::lookInto(const QString &folder)
{
    update(tr("Looking into %1…").arg(printable(folder)));
    m_project.start([folder](const OpContext &context) { return findInProject(folder, context); },
                    [this, folder](const Result<std::vector<MachineFind>> &finds) {
                        if (!finds) {
                            update(printable(finds.error().message, 500));
                            return;
                        }
                        addFinds(*finds);
                        update(finds->empty()
                                   ? tr("No caches and no cache flags were found in %1.").arg(printable(folder))
                                   : QString());
                    });
}

void FindsPanel::addFinds(const std::vector<MachineFind> &finds)
{
    for (const MachineFind &find : finds) {
        if (find.kind != FindKind::Builder) { // a builder keeps its caches to itself
            m_finds.push_back(find);
            addItem(find);
        }
    }
}

void FindsPanel::addItem(const MachineFind &find)
{
    const QString where =
        find.line > 0 ? QStringLiteral("%1:%2").arg(homeless(find.where)).arg(find.line) : homeless(find.where);
    auto *item = new QListWidgetItem(icon(backendIcon(find.spec.type())),
                                     printable(captionOf(find), 300) + u'\n' + printable(where, 300), m_list);
    item->setToolTip(printable(find.spec.toString(), 500));
}

void FindsPanel::update(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

} // namespace cachalot
