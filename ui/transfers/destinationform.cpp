#include "ui/transfers/destinationform.h"

#include "core/backend/speclinter.h"
#include "core/base/format.h"
#include "ui/common/appservices.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/models/copyorder.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cachalot
{

namespace
{

constexpr int kIconSide = 16;

QString folderKey()
{
    return QStringLiteral("transfers/folder");
}

QString referenceKey()
{
    return QStringLiteral("transfers/reference");
}

/// A page of fields, whose labels stand left of them.
QFormLayout *formOn(QWidget *page)
{
    auto *form = new QFormLayout(page);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(space::kOne);
    form->setVerticalSpacing(space::kOne);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    return form;
}

} // namespace

DestinationForm::DestinationForm(const AppServices &services, QWidget *parent)
    : QWidget(parent),
      m_services(services),
      m_kinds(new QButtonGroup(this)),
      m_pages(new QStackedWidget),
      m_messageIcon(new QLabel),
      m_message(new QLabel)
{
    auto *choices = new QHBoxLayout;
    choices->setSpacing(space::kHalf);
    const struct {
        Kind kind;
        QString icon;
        QString text;
    } kinds[] = {{Kind::Library, QStringLiteral("layers"), tr("&Library")},
                 {Kind::Folder, QStringLiteral("folder"), tr("F&older")},
                 {Kind::Registry, QStringLiteral("store"), tr("&Registry")},
                 {Kind::Other, QStringLiteral("terminal"), tr("O&ther")}};
    for (const auto &[kind, iconName, text] : kinds) {
        auto *button = new QPushButton(icon(iconName), text);
        button->setCheckable(true);
        button->setAutoDefault(false);
        m_kinds->addButton(button, static_cast<int>(kind));
        choices->addWidget(button);
    }
    choices->addStretch(1);
    m_pages->addWidget(makeLibraryPage());
    m_pages->addWidget(makeFolderPage());
    m_pages->addWidget(makeRegistryPage());
    m_pages->addWidget(makeOtherPage());
    m_pages->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_message->setMinimumHeight(2 * fontMetrics().height() + space::kHalf);
    m_messageIcon->setAlignment(Qt::AlignTop);
    m_messageIcon->setFixedWidth(kIconSide);
    auto *message = new QHBoxLayout;
    message->setSpacing(space::kOne);
    message->addWidget(m_messageIcon);
    message->addWidget(m_message, 1);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kOne);
    column->addLayout(choices);
    column->addWidget(m_pages);
    column->addLayout(message);
    connect(m_kinds, &QButtonGroup::idToggled, this, [this](int id, bool checked) {
        if (checked) {
            // What stands below follows the page that is shown, not the tallest.
            for (int page = 0; page < m_pages->count(); ++page) {
                m_pages->widget(page)->setSizePolicy(QSizePolicy::Expanding,
                                                     page == id ? QSizePolicy::Maximum : QSizePolicy::Ignored);
            }
            m_pages->setCurrentIndex(id);
            m_pages->updateGeometry();
            check();
            focusField();
        }
    });
    setKind(Kind::Library);
}

QLineEdit *DestinationForm::makeEdit(const QString &name, const QString &placeholder)
{
    auto *edit = new QLineEdit;
    edit->setAccessibleName(name);
    edit->setPlaceholderText(placeholder);
    connect(edit, &QLineEdit::textChanged, this, &DestinationForm::check);
    return edit;
}

QWidget *DestinationForm::makeLibraryPage()
{
    auto *page = new QWidget;
    m_name = makeEdit(tr("Name in the library"), QStringLiteral("shop"));
    formOn(page)->addRow(tr("&Name"), m_name);
    return page;
}

QWidget *DestinationForm::makeFolderPage()
{
    auto *page = new QWidget;
    m_folder = makeEdit(tr("Folder"), QStringLiteral("/path/to/folder"));
    m_folder->setText(QDir::toNativeSeparators(m_services.settings.value(folderKey()).toString()));
    auto *browseButton = new QPushButton(tr("&Browse…"));
    browseButton->setAutoDefault(false);
    connect(browseButton, &QPushButton::clicked, this, &DestinationForm::browse);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::kOne);
    row->addWidget(m_folder, 1);
    row->addWidget(browseButton);
    m_tag = makeEdit(tr("Tag"), QStringLiteral("latest"));
    auto *form = formOn(page);
    auto *label = new QLabel(tr("&Folder"));
    label->setBuddy(m_folder);
    form->addRow(label, row);
    form->addRow(tr("&Tag"), m_tag);
    return page;
}

QWidget *DestinationForm::makeRegistryPage()
{
    auto *page = new QWidget;
    m_reference = makeEdit(tr("Reference"), QStringLiteral("ghcr.io/acme/shop:cache"));
    m_reference->setText(m_services.settings.value(referenceKey()).toString());
    m_insecure = new QCheckBox(tr("Allow plain &HTTP and unknown certificates"));
    connect(m_insecure, &QCheckBox::toggled, this, &DestinationForm::check);
    auto *form = formOn(page);
    form->addRow(tr("Refere&nce"), m_reference);
    form->addRow(new QLabel, m_insecure);
    return page;
}

QWidget *DestinationForm::makeOtherPage()
{
    auto *page = new QWidget;
    m_other = makeEdit(tr("Destination"), QStringLiteral("type=s3,bucket=…,region=…,name=…"));
    formOn(page)->addRow(tr("Te&xt"), m_other);
    return page;
}

void DestinationForm::setKind(Kind kind)
{
    m_kinds->button(static_cast<int>(kind))->setChecked(true);
}

DestinationForm::Kind DestinationForm::kind() const
{
    return static_cast<Kind>(m_kinds->checkedId());
}

void DestinationForm::setName(const QString &name)
{
    m_name->setText(name);
    m_tag->setText(name);
}

Result<BackendSpec> DestinationForm::destination() const
{
    switch (kind()) {
    case Kind::Library:
        return destinationFromText(QStringLiteral("library:") + m_name->text().trimmed(),
                                   m_services.locations.libraryDirectory);
    case Kind::Folder: {
        QString path = QDir::fromNativeSeparators(m_folder->text().trimmed());
        if (path.startsWith(u"~/")) {
            path = QDir::homePath() + path.mid(1);
        }
        BackendSpec spec(QStringLiteral("local"), {{QStringLiteral("dest"), path}});
        if (!m_tag->text().trimmed().isEmpty()) {
            spec.set(QStringLiteral("tag"), m_tag->text().trimmed());
        }
        return spec;
    }
    case Kind::Registry: {
        BackendSpec spec(QStringLiteral("registry"), {{QStringLiteral("ref"), m_reference->text().trimmed()}});
        if (m_insecure->isChecked()) {
            spec.set(QStringLiteral("registry.insecure"), QStringLiteral("true"));
        }
        return spec;
    }
    case Kind::Other:
        break;
    }
    return destinationFromText(m_other->text(), m_services.locations.libraryDirectory);
}

QString DestinationForm::commandText() const
{
    if (kind() == Kind::Library) {
        return QStringLiteral("library:") + m_name->text().trimmed();
    }
    if (kind() == Kind::Registry && !m_insecure->isChecked()) {
        return m_reference->text().trimmed();
    }
    const auto spec = destination();
    return spec ? spec->toString() : QString();
}

QString DestinationForm::hint() const
{
    switch (kind()) {
    case Kind::Library:
        return tr("The store of its own that Cachalot keeps on this machine. An entry of that name is replaced.");
    case Kind::Folder:
        return tr("Builds use it with type=local. A cache of that tag is replaced; others in the folder stay.");
    case Kind::Registry:
        return tr("Credentials come from docker login. A tag of that name is replaced.");
    case Kind::Other:
        break;
    }
    return tr("What stands after --cache-to, for any kind of store; a path; or a registry reference.");
}

void DestinationForm::say(const QString &text, const QString &tone)
{
    const QString name = tone == u"bad"       ? QStringLiteral("error:bad")
                         : tone == u"warning" ? QStringLiteral("warning:warning")
                                              : QStringLiteral("info:muted");
    m_messageIcon->setPixmap(icon(name).pixmap(QSize(kIconSide, kIconSide), devicePixelRatioF()));
    m_message->setText(text);
    m_message->setForegroundRole(tone.isEmpty() ? QPalette::PlaceholderText : QPalette::WindowText);
}

void DestinationForm::check()
{
    if (!m_other) {
        return; // still being made
    }
    const QLineEdit *field = kind() == Kind::Library    ? m_name
                             : kind() == Kind::Folder   ? m_folder
                             : kind() == Kind::Registry ? m_reference
                                                        : m_other;
    m_isValid = false;
    const auto spec = destination();
    if (field->text().trimmed().isEmpty()) {
        say(hint(), {});
    } else if (!spec) {
        say(printable(spec.error().message, 300), QStringLiteral("bad"));
    } else {
        const std::vector<LintFinding> findings = lint(*spec, Direction::Export);
        const auto worst = std::find_if(findings.begin(), findings.end(), [](const LintFinding &finding) {
            return finding.severity == Severity::Error || finding.severity == Severity::Warning;
        });
        m_isValid = worst == findings.end() || worst->severity != Severity::Error;
        if (worst == findings.end()) {
            say(hint(), {});
        } else {
            say(printable(lintText(*worst), 300), m_isValid ? QStringLiteral("warning") : QStringLiteral("bad"));
        }
    }
    Q_EMIT changed();
}

void DestinationForm::browse()
{
    const QString chosen = QFileDialog::getExistingDirectory(this, tr("Copy into a folder"), m_folder->text());
    if (!chosen.isEmpty()) {
        m_folder->setText(QDir::toNativeSeparators(chosen));
    }
}

void DestinationForm::remember() const
{
    if (kind() == Kind::Folder) {
        m_services.settings.setValue(folderKey(), QDir::fromNativeSeparators(m_folder->text().trimmed()));
    } else if (kind() == Kind::Registry) {
        m_services.settings.setValue(referenceKey(), m_reference->text().trimmed());
    }
}

void DestinationForm::focusField()
{
    QLineEdit *fields[] = {m_name, m_folder, m_reference, m_other};
    fields[static_cast<size_t>(kind())]->setFocus();
}

} // namespace cachalot
