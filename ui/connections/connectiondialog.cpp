#include "ui/connections/connectiondialog.h"

#include "core/base/format.h"
#include "ui/common/appservices.h"
#include "ui/common/errortext.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/connections/attributefield.h"
#include "ui/connections/backendpicker.h"
#include "ui/connections/checklist.h"
#include "ui/connections/connectionform.h"
#include "ui/connections/findspanel.h"
#include "ui/connections/flagpanel.h"
#include "ui/connections/snippetpanel.h"
#include "ui/models/savedconnections.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace cachalot
{

ConnectionDialog::ConnectionDialog(const AppServices &services, QWidget *parent)
    : QDialog(parent),
      m_services(services),
      m_name(new QLineEdit),
      m_note(new QLineEdit),
      m_picker(new BackendPicker),
      m_form(new ConnectionForm),
      m_tabs(new QTabWidget),
      m_flags(new FlagPanel),
      m_snippets(new SnippetPanel),
      m_checks(new CheckList(services.pool)),
      m_finds(new FindsPanel(services.pool)),
      m_state(new QLabel),
      m_keyring(services.pool)
{
    setWindowTitle(tr("Add a connection"));
    m_tabs->addTab(m_flags, tr("Flags"));
    m_tabs->addTab(m_snippets, tr("For other tools"));
    m_tabs->addTab(m_checks, tr("Test"));
    m_tabs->addTab(m_finds, tr("Found here"));
    m_tabs->setTabToolTip(3, tr("Found on this machine"));

    auto *middle = new QHBoxLayout;
    middle->setSpacing(space::kTwo);
    middle->addWidget(m_form, 5);
    middle->addWidget(m_tabs, 6);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::kTwo, space::kTwo, space::kTwo, space::kTwo);
    column->setSpacing(space::kTwo);
    column->addWidget(m_picker);
    column->addWidget(makeNameRow());
    column->addLayout(middle, 1);
    column->addWidget(makeButtons());
    resize(fontMetrics().averageCharWidth() * 150, fontMetrics().height() * 42);

    connect(m_picker, &BackendPicker::chosen, this, [this](const QString &type) {
        m_draft.setType(type);
        update(Changed::Type);
        m_form->focusFirst();
    });
    connect(m_form, &ConnectionForm::edited, this, [this](const QString &attribute, const QString &value) {
        m_draft.setValue(attribute, value);
        update(Changed::Fields);
    });
    connect(m_form, &ConnectionForm::secretsEdited, this, [this] {
        m_checks->invalidate();
        updateState();
    });
    connect(m_flags, &FlagPanel::edited, this, &ConnectionDialog::takeFlag);
    connect(m_finds, &FindsPanel::chosen, this, &ConnectionDialog::takeSpec);
    m_checks->setSource([this]() -> CheckList::Resolve {
        ConnectionDraft draft = result();
        // Of what was just typed the keyring knows nothing yet.
        std::erase_if(draft.connection.secrets, [&](const SecretReference &secret) {
            return std::any_of(draft.secrets.begin(), draft.secrets.end(),
                               [&](const SecretValue &value) { return value.attribute == secret.attribute; });
        });
        // Whoever tests tries what is typed next, not what was answered before.
        m_services.connections->connections()->secrets().doubtAnswers(draft.connection);
        return [draft,
                connections = m_services.connections->connections()](const OpContext &context) -> Result<BackendSpec> {
            CACHALOT_ASSIGN(BackendSpec spec, connections->secrets().resolve(draft.connection, context));
            for (const SecretValue &value : draft.secrets) {
                spec.set(value.attribute, value.value);
            }
            return spec;
        };
    });
    update(Changed::Type);
    m_form->focusFirst();
    askKeyring();
}

QWidget *ConnectionDialog::makeNameRow()
{
    m_name->setObjectName(QStringLiteral("connectionName"));
    m_name->setMaxLength(64);
    m_note->setPlaceholderText(tr("a note, if you like"));
    m_note->setObjectName(QStringLiteral("connectionNote"));
    auto *name = makeAttributeLabel(tr("&Name"), m_name);
    auto *note = makeAttributeLabel(tr("N&ote"), m_note);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kOne);
    layout->addWidget(name);
    layout->addWidget(m_name, 1);
    layout->addSpacing(space::kOne);
    layout->addWidget(note);
    layout->addWidget(m_note, 2);
    connect(m_name, &QLineEdit::textEdited, this, [this] {
        m_isNameOwn = !m_name->text().isEmpty();
        updateState();
    });
    return row;
}

QWidget *ConnectionDialog::makeButtons()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kTwo);
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setObjectName(QStringLiteral("dialogState"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    m_save = buttons->button(QDialogButtonBox::Save);
    row->addWidget(m_state, 1);
    row->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ConnectionDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return bar;
}

void ConnectionDialog::askKeyring()
{
    m_keyring.start(
        [connections = m_services.connections->connections()](const OpContext &context) -> Result<bool> {
            CACHALOT_TRY(connections->secrets().keyring().check(context));
            return true;
        },
        [this](const Result<bool> &found) {
            if (!found && found.error().code != ErrorCode::Cancelled) {
                m_noKeyring = found.error().message;
                m_form->setNoKeyring(m_noKeyring);
            }
        });
}

void ConnectionDialog::setConnection(const Connection &connection)
{
    setWindowTitle(tr("Edit “%1”").arg(connection.name));
    m_connection = connection;
    m_draft = SpecDraft(connection.spec);
    m_name->setText(connection.name);
    m_note->setText(connection.note);
    m_isNameOwn = true;
    update(Changed::Type);
    m_form->setSecrets(connection.secrets);
    updateState();
}

void ConnectionDialog::paste(const QString &text)
{
    m_tabs->setCurrentWidget(m_flags);
    const QFileInfo info(text);
    if (!text.contains(u'\n') && info.isDir()) {
        if (QFileInfo::exists(text + QStringLiteral("/index.json"))) {
            takeSpec(BackendSpec(QStringLiteral("local"), {{QStringLiteral("src"), info.absoluteFilePath()}}));
        } else {
            m_tabs->setCurrentWidget(m_finds);
            m_finds->lookInto(info.absoluteFilePath());
        }
        return;
    }
    m_flags->paste(text);
}

void ConnectionDialog::test()
{
    m_tabs->setCurrentWidget(m_checks);
    m_checks->start();
}

void ConnectionDialog::takeFlag(const QString &text, Direction direction)
{
    auto secrets = m_draft.setFlag(text, direction);
    if (!secrets) {
        m_flags->setError(printable(secrets.error().message, 500));
        m_save->setEnabled(false);
        return;
    }
    m_flags->setError({});
    update(Changed::Flags);
    if (!secrets->empty()) {
        m_form->fillSecrets(*secrets);
        updateState();
    }
}

void ConnectionDialog::takeSpec(const BackendSpec &spec)
{
    m_draft = SpecDraft(spec);
    update(Changed::Type);
    m_form->focusFirst();
}

void ConnectionDialog::update(Changed changed)
{
    m_picker->setType(m_draft.spec().type());
    if (changed != Changed::Fields) {
        m_form->show(m_draft);
        m_form->setNoKeyring(m_noKeyring);
    }
    m_flags->show(m_draft);
    m_snippets->show(m_draft);
    m_checks->invalidate();
    suggestName();
    updateState();
}

void ConnectionDialog::suggestName()
{
    if (!m_isNameOwn) {
        m_name->setText(suggestConnectionName(m_draft.spec(), m_services.connections->names()));
    }
}

ConnectionDraft ConnectionDialog::result() const
{
    ConnectionDraft draft;
    draft.connection = m_connection;
    if (draft.connection.id.isEmpty()) {
        draft.connection.id = makeConnectionId();
        draft.connection.createdAt = QDateTime::currentDateTimeUtc();
    }
    draft.connection.name = m_name->text().trimmed();
    draft.connection.note = m_note->text().trimmed();
    draft.connection.spec = m_draft.spec();
    draft.connection.secrets = m_form->secrets();
    draft.secrets = m_form->typedSecrets();
    draft.login = m_form->login();
    return draft;
}

QString ConnectionDialog::whyNotSaved() const
{
    if (m_draft.schema() && !m_draft.schema()->importable) {
        return tr("An inline cache is kept in its image: save the image as a registry instead.");
    }
    const QString name = m_name->text().trimmed();
    if (const auto checked = checkConnectionName(name); !checked) {
        return name.isEmpty() ? tr("It needs a name.")
                              : tr("The name can't have any of %1 in it.").arg(QStringLiteral("@ : / \\ , = \" '"));
    }
    for (const Connection &other : m_services.connections->list()) {
        if (other.name == name && other.id != m_connection.id) {
            return tr("There is a connection with this name already.");
        }
    }
    return {};
}

void ConnectionDialog::updateState()
{
    QStringList given;
    for (const SecretReference &secret : m_form->secrets()) {
        given << secret.attribute;
    }
    m_draft.setGivenSecrets(given);
    const auto findings = m_draft.findings();
    m_form->setFindings(findings);
    const ThemeColors &colors = Theme::colors(this);
    QString why = whyNotSaved();
    QColor color = colors.bad;
    const bool isWrong = !findings.empty() && findings.front().severity == Severity::Error;
    if (why.isEmpty() && !findings.empty() && findings.front().severity != Severity::Info) {
        why = lintText(findings.front());
        color = isWrong ? colors.bad : colors.warning;
    }
    QPalette palette = m_state->palette();
    palette.setColor(QPalette::WindowText, color);
    m_state->setPalette(palette);
    m_state->setText(printable(why, 300));
    m_save->setEnabled(whyNotSaved().isEmpty() && !isWrong && !m_isSaving);
}

QString ConnectionDialog::whyItFailed(const Error &error) const
{
    const QString what = tr("Nothing was saved: %1").arg(printable(error.message, 500));
    const bool isDisk = error.code == ErrorCode::NoSpace || error.code == ErrorCode::NotFound;
    if (m_form->typedSecrets().empty() || isDisk) {
        return what + u'\n' + errorText(error).advice;
    }
    return what + u'\n' +
           tr("Unlock the keyring and save again, or choose another way for the secret: a variable, or “Ask each "
              "time”.");
}

void ConnectionDialog::accept()
{
    if (!m_save->isEnabled()) {
        return;
    }
    m_isSaving = true;
    updateState();
    const QPointer<ConnectionDialog> guard(this);
    const auto done = [guard](const Result<> &saved) {
        if (!guard) {
            return;
        }
        guard->m_isSaving = false;
        if (saved) {
            guard->QDialog::accept();
            return;
        }
        guard->updateState();
        guard->m_state->setText(guard->whyItFailed(saved.error()));
    };
    if (m_connection.id.isEmpty()) {
        m_services.connections->add(result(), done);
    } else {
        m_services.connections->update(result(), done);
    }
}

} // namespace cachalot
