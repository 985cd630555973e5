#include "ui/window/aboutdialog.h"

#include "ui/common/dataview.h"
#include "ui/common/headline.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QClipboard>
#include <QDate>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStandardItemModel>
#include <QSysInfo>
#include <QVBoxLayout>

namespace cachalot
{

namespace
{

constexpr int kIconSide = 64;

struct Library {
    QString name;
    QString version;
    QString licence;
};

/// As CMake linked them (ui/window/CMakeLists.txt); of Qt, the one that runs.
QList<Library> libraries()
{
    QList<Library> found;
    const QStringList all = QStringLiteral(CACHALOT_LIBRARIES).split(u'|', Qt::SkipEmptyParts);
    for (const QString &one : all) {
        const QString name = one.section(u'=', 0, 0);
        const QString version = name == u"Qt" ? QString::fromLatin1(qVersion()) : one.section(u'=', 1, 1);
        found.push_back({name, version, one.section(u'=', 2)});
    }
    return found;
}

} // namespace

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("About Cachalot"));
    auto *picture = new QLabel;
    picture->setPixmap(QIcon(QStringLiteral(":/cachalot/icons/cachalot.svg"))
                           .pixmap(QSize(kIconSide, kIconSide), devicePixelRatioF()));
    auto *name = new Headline;
    name->setSentence(QStringLiteral("Cachalot"));
    const QDate date = QDate::fromString(QStringLiteral(CACHALOT_RELEASE_DATE), Qt::ISODate);
    auto *version =
        new QLabel(tr("Version %1 of %2. Apache License 2.0.")
                       .arg(QStringLiteral(CACHALOT_VERSION), QLocale().toString(date, QLocale::ShortFormat)));
    version->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *purpose = new QLabel(tr("Opens and compares BuildKit's build caches."));
    auto *words = new QVBoxLayout;
    words->setSpacing(space::kHalf);
    words->addWidget(name);
    words->addWidget(purpose);
    words->addWidget(version);
    words->addStretch(1);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::kTwo);
    head->addWidget(picture, 0, Qt::AlignTop);
    head->addLayout(words, 1);

    auto *list = new DataView;
    list->setAccessibleName(tr("Libraries"));
    auto *model = new QStandardItemModel(list);
    model->setHorizontalHeaderLabels({tr("Library"), tr("Version"), tr("Licence")});
    for (const Library &library : libraries()) {
        model->appendRow(
            {new QStandardItem(library.name), new QStandardItem(library.version), new QStandardItem(library.licence)});
    }
    list->setModel(model);
    list->header()->setStretchLastSection(true);
    list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    list->setMinimumHeight(list->header()->sizeHint().height() + model->rowCount() * list->sizeHintForRow(0) +
                           space::kOne);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *copy = buttons->addButton(tr("Copy for a &bug report"), QDialogButtonBox::ActionRole);
    copy->setIcon(icon(QStringLiteral("copy")));
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this, [] { QGuiApplication::clipboard()->setText(reportText()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::kThree, space::kThree, space::kThree, space::kTwo);
    column->setSpacing(space::kTwo);
    column->addLayout(head);
    column->addWidget(list, 1);
    column->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 80);
    buttons->button(QDialogButtonBox::Close)->setFocus();
}

QString AboutDialog::reportText()
{
    QStringList lines{
        QStringLiteral("Cachalot %1 (%2)").arg(QStringLiteral(CACHALOT_VERSION), QStringLiteral(CACHALOT_RELEASE_DATE)),
        QStringLiteral("%1, kernel %2, %3")
            .arg(QSysInfo::prettyProductName(), QSysInfo::kernelVersion(), QSysInfo::currentCpuArchitecture()),
        QStringLiteral("Qt platform %1, locale %2").arg(QGuiApplication::platformName(), QLocale().name())};
    for (const Library &library : libraries()) {
        lines << QStringLiteral("%1 %2").arg(library.name, library.version);
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace cachalot
