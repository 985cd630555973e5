#include "ui/preferences/preferencesdialog.h"

#include "core/base/format.h"
#include "ui/common/appservices.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/theme.h"
#include "ui/common/translations.h"
#include "ui/models/transferservice.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QUrl>
#include <QVBoxLayout>

#include <cmath>

namespace cachalot
{

namespace
{

constexpr double kMega = 1e6;

void addHeading(QFormLayout &form, const QString &text)
{
    auto *heading = new QLabel(text);
    QFont bold = heading->font();
    bold.setWeight(QFont::DemiBold);
    heading->setFont(bold);
    if (form.rowCount() > 0) {
        heading->setContentsMargins(0, space::kTwo, 0, 0);
    }
    form.addRow(heading);
}

void addField(QFormLayout &form, const QString &label, QWidget *field)
{
    auto *text = new QLabel(label);
    text->setBuddy(field);
    auto *row = new QHBoxLayout;
    row->addWidget(field);
    row->addStretch(1);
    form.addRow(text, row);
}

QLabel *makeNote(const QString &text)
{
    auto *note = new QLabel(text);
    note->setWordWrap(true);
    note->setTextFormat(Qt::PlainText);
    note->setForegroundRole(QPalette::PlaceholderText);
    return note;
}

} // namespace

PreferencesDialog::PreferencesDialog(const AppServices &services, QWidget *parent)
    : QDialog(parent),
      m_services(services),
      m_preferences(services.settings),
      m_restart(makeNote(tr("What you chose last takes effect when Cachalot is started again."))),
      m_failure(makeNote({}))
{
    setWindowTitle(tr("Preferences"));
    m_restart->hide();
    m_failure->hide();
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space::kTwo);
    form->setVerticalSpacing(space::kOne);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addGeneral(*form);
    if (services.transfers) {
        addTransfers(*form);
    }
    addCleanup(*form);
    addLibrary(*form);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::kThree, space::kThree, space::kThree, space::kTwo);
    column->setSpacing(space::kOne);
    column->addLayout(form);
    column->addSpacing(space::kOne);
    column->addWidget(m_failure);
    column->addWidget(m_restart);
    column->addStretch(1);
    column->addWidget(buttons);
    // A least width of the dialog's own would put that of its texts out of force.
    column->addStrut(fontMetrics().averageCharWidth() * 74);
}

QComboBox *PreferencesDialog::addChoice(QFormLayout &form, const QString &label, const QStringList &choices,
                                        int current)
{
    auto *box = new QComboBox;
    box->addItems(choices);
    box->setCurrentIndex(current);
    addField(form, label, box);
    return box;
}

void PreferencesDialog::addGeneral(QFormLayout &form)
{
    addHeading(form, tr("General"));
    QStringList names{tr("As the system")};
    const QStringList languages = embeddedLanguages();
    for (const QString &language : languages) {
        names << languageName(language);
    }
    QComboBox *language =
        addChoice(form, tr("&Language"), names, static_cast<int>(languages.indexOf(m_preferences.language()) + 1));
    language->setObjectName(QStringLiteral("language"));
    connect(language, &QComboBox::currentIndexChanged, this, [this, languages](int index) {
        m_preferences.setLanguage(index > 0 ? languages[index - 1] : QString());
        m_restart->show(); // the texts of open windows stay as they are
        store();
    });

    QComboBox *appearance =
        addChoice(form, tr("&Appearance"), Theme::names(), static_cast<int>(m_preferences.appearance()));
    appearance->setObjectName(QStringLiteral("appearance"));
    connect(appearance, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_preferences.setAppearance(static_cast<Appearance>(index));
        Theme::apply(*qApp, m_preferences.appearance());
        store();
    });

    QComboBox *start = addChoice(form, tr("At &start"), {tr("Open the tabs of the last time"), tr("Show the welcome")},
                                 static_cast<int>(m_preferences.start()));
    start->setObjectName(QStringLiteral("start"));
    connect(start, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_preferences.setStart(static_cast<Preferences::Start>(index));
        store();
    });
}

void PreferencesDialog::addTransfers(QFormLayout &form)
{
    addHeading(form, tr("Transfers"));
    auto *transfers = new QSpinBox;
    transfers->setObjectName(QStringLiteral("transfers"));
    transfers->setRange(1, Preferences::kMostTransfers);
    transfers->setValue(m_preferences.transfers());
    transfers->setToolTip(tr("Others wait for their turn"));
    addField(form, tr("&Transfers at a time"), transfers);
    connect(transfers, &QSpinBox::valueChanged, this, [this](int count) {
        m_preferences.setTransfers(count);
        m_services.transfers->setRunning(static_cast<size_t>(count));
        store();
    });

    auto *blobs = new QSpinBox;
    blobs->setObjectName(QStringLiteral("blobs"));
    blobs->setRange(1, Preferences::kMostBlobs);
    blobs->setValue(m_preferences.blobs());
    blobs->setToolTip(tr("Of one transfer; for new transfers that say nothing else"));
    addField(form, tr("&Blobs at a time"), blobs);
    connect(blobs, &QSpinBox::valueChanged, this, [this](int count) {
        m_preferences.setBlobs(count);
        store();
    });

    auto *rate = new QDoubleSpinBox;
    rate->setObjectName(QStringLiteral("rate"));
    rate->setRange(0, 100'000);
    rate->setDecimals(1);
    rate->setSpecialValueText(tr("As fast as it goes"));
    rate->setSuffix(tr(" MB/s"));
    rate->setValue(static_cast<double>(m_preferences.bytesPerSecond()) / kMega);
    rate->setToolTip(blobs->toolTip());
    addField(form, tr("&Rate limit"), rate);
    connect(rate, &QDoubleSpinBox::valueChanged, this, [this](double megabytes) {
        m_preferences.setBytesPerSecond(std::llround(megabytes * kMega));
        store();
    });

    auto *awake = new QCheckBox(tr("&Keep the machine awake meanwhile"));
    awake->setChecked(m_preferences.keepsAwake());
    form.addRow(new QLabel, awake); // a row without a label counts as if it had all of the width
    connect(awake, &QCheckBox::toggled, this, [this](bool on) {
        m_preferences.setKeepsAwake(on);
        store();
    });
    auto *notify = new QCheckBox(tr("T&ell when a transfer ends"));
    notify->setChecked(m_preferences.notifies());
    form.addRow(new QLabel, notify);
    connect(notify, &QCheckBox::toggled, this, [this](bool on) {
        m_preferences.setNotifies(on);
        store();
    });
}

void PreferencesDialog::addCleanup(QFormLayout &form)
{
    addHeading(form, tr("Clean-up"));
    auto *grace = new QSpinBox;
    grace->setObjectName(QStringLiteral("grace"));
    grace->setRange(0, Preferences::kMostGraceMinutes);
    grace->setSuffix(tr(" minutes"));
    grace->setValue(static_cast<int>(m_preferences.grace().count()));
    grace->setToolTip(tr("A build may have written it and not yet named it. For stores that have no rules of their own "
                         "yet."));
    addField(form, tr("What is &younger always stays"), grace);
    connect(grace, &QSpinBox::valueChanged, this, [this](int minutes) {
        m_preferences.setGrace(std::chrono::minutes(minutes));
        store();
    });
}

void PreferencesDialog::addLibrary(QFormLayout &form)
{
    addHeading(form, tr("Library"));
    const QString directory = m_services.locations.libraryDirectory;
    auto *path = new ElidedLabel;
    path->setTextFormat(Qt::PlainText);
    path->setText(printable(QDir::toNativeSeparators(directory), 1000));
    path->setToolTip(printable(directory, 1000).toHtmlEscaped());
    path->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *open = new QPushButton(tr("&Open folder"));
    open->setAutoDefault(false);
    const bool isThere = QDir(directory).exists();
    open->setEnabled(isThere);
    open->setToolTip(isThere ? QString() : tr("It is made with the first import"));
    connect(open, &QPushButton::clicked, this,
            [directory] { QDesktopServices::openUrl(QUrl::fromLocalFile(directory)); });
    auto *row = new QHBoxLayout;
    row->addWidget(path, 1);
    row->addWidget(open);
    form.addRow(new QLabel(tr("Folder")), row);
}

void PreferencesDialog::store()
{
    const bool isSaved = m_preferences.save();
    m_failure->setText(isSaved ? QString()
                               : tr("This can't be saved, and holds until Cachalot ends: %1 can't be written. Is the "
                                    "disk full, or the folder read-only?")
                                     .arg(printable(m_services.settings.fileName(), 500)));
    m_failure->setVisible(!isSaved);
    Q_EMIT changed();
}

} // namespace cachalot
