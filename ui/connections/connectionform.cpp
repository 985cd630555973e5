#include "ui/connections/connectionform.h"

#include "core/base/format.h"
#include "ui/common/theme.h"
#include "ui/connections/attributefield.h"
#include "ui/connections/secretchoice.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cachalot
{

ConnectionForm::ConnectionForm(QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void ConnectionForm::show(const SpecDraft &draft)
{
    if (draft.spec().type() != m_type || !widget()) {
        m_type = draft.spec().type();
        makeFields(draft);
    }
    QStringList unknown;
    for (const BackendSpec::Attribute &attribute : draft.spec().attributes()) {
        if (!m_fields.contains(attribute.key) && !isSecretAttribute(attribute.key)) {
            unknown << attribute.key + u'=' + attribute.value;
        }
    }
    m_unknown->setText(tr("Also in the flag: %1").arg(printable(unknown.join(QStringLiteral(", ")), 300)));
    m_unknown->setVisible(!unknown.isEmpty());
    for (AttributeField *field : m_ordered) {
        field->setValue(draft.value(field->attribute().name));
    }
}

void ConnectionForm::makeFields(const SpecDraft &draft)
{
    m_fields.clear();
    m_ordered.clear();
    m_secrets.clear();
    m_user = nullptr;
    m_password = nullptr;
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, space::kTwo, 0);
    column->setSpacing(space::kTwo);
    column->addWidget(makeHelpLabel(draft.schema() ? schemaText(draft.schema()->meaning) : QString()));
    m_more = new QWidget;
    auto *more = new QVBoxLayout(m_more);
    more->setContentsMargins(0, 0, 0, 0);
    more->setSpacing(space::kTwo);

    // Caches are told apart by their name, so that stands with what is required.
    static const QStringList common{QStringLiteral("tag"), QStringLiteral("name"), QStringLiteral("scope"),
                                    QStringLiteral("mode"), QStringLiteral("endpoint_url")};
    const auto attributes = draft.attributes();
    for (const AttributeInfo *attribute : attributes) {
        if (attribute->isSecret()) {
            continue;
        }
        auto *field = new AttributeField(*attribute);
        const bool isFirst = attribute->required || common.contains(attribute->name);
        (isFirst ? column : more)->addWidget(field);
        m_fields[attribute->name] = field;
        m_ordered.push_back(field);
        connect(field, &AttributeField::edited, this,
                [this, name = attribute->name](const QString &value) { Q_EMIT edited(name, value); });
    }
    for (const AttributeInfo *attribute : attributes) {
        if (attribute->isSecret()) {
            auto *secret = new SecretChoice(*attribute);
            secret->setNoKeyring(m_noKeyring);
            column->addWidget(secret);
            m_secrets.push_back(secret);
            connect(secret, &SecretChoice::edited, this, &ConnectionForm::secretsEdited);
        }
    }
    if (m_type == u"registry") {
        addLogin(*column);
    }
    m_unknown = makeHelpLabel({});
    column->addWidget(m_unknown);
    m_moreButton = new QToolButton;
    m_moreButton->setAutoRaise(true);
    m_moreButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_moreButton->setVisible(more->count() > 0);
    m_moreButton->setObjectName(QStringLiteral("more"));
    connect(m_moreButton, &QToolButton::clicked, this, [this] { setMoreShown(!m_more->isVisibleTo(this)); });
    column->addWidget(m_moreButton);
    column->addWidget(m_more);
    column->addStretch(1);
    setWidget(content);
    setMoreShown(false);
}

void ConnectionForm::addLogin(QVBoxLayout &column)
{
    m_user = new QLineEdit;
    m_user->setPlaceholderText(tr("user"));
    m_user->setAccessibleName(tr("The registry's user"));
    m_user->setObjectName(QStringLiteral("login-user"));
    m_password = new QLineEdit;
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setPlaceholderText(tr("password or token"));
    m_password->setAccessibleName(tr("The registry's password or token"));
    m_password->setObjectName(QStringLiteral("login-password"));
    auto *row = new QHBoxLayout;
    row->setSpacing(space::kOne);
    row->addWidget(m_user, 1);
    row->addWidget(m_password, 1);
    auto *box = new QVBoxLayout;
    box->setSpacing(space::kHalf);
    box->addWidget(makeAttributeLabel(tr("login"), m_user));
    box->addLayout(row);
    const bool isKept = m_noKeyring.isEmpty();
    m_user->setEnabled(isKept);
    m_password->setEnabled(isKept);
    box->addWidget(
        makeHelpLabel(isKept ? tr("Empty: as docker login has it. What is typed here goes to this system's keyring.")
                             : tr("There is no keyring here: docker login or podman login give the password.")));
    column.addLayout(box);
    connect(m_user, &QLineEdit::textChanged, this, &ConnectionForm::secretsEdited);
    connect(m_password, &QLineEdit::textChanged, this, &ConnectionForm::secretsEdited);
}

void ConnectionForm::setMoreShown(bool isShown)
{
    m_more->setVisible(isShown);
    m_moreButton->setText(isShown ? tr("Less") : tr("More"));
    m_moreButton->setArrowType(isShown ? Qt::DownArrow : isRightToLeft() ? Qt::LeftArrow : Qt::RightArrow);
}

void ConnectionForm::setFindings(const std::vector<LintFinding> &findings)
{
    for (AttributeField *field : m_ordered) {
        const auto found = std::find_if(findings.begin(), findings.end(), [&](const LintFinding &finding) {
            const QString name = finding.attribute.trimmed();
            return finding.severity != Severity::Info &&
                   (name == field->attribute().name || (name == u"dest" && field->attribute().name == u"src"));
        });
        field->setFinding(found == findings.end() ? nullptr : &*found);
    }
}

void ConnectionForm::setSecrets(const std::vector<SecretReference> &secrets)
{
    for (SecretChoice *choice : m_secrets) {
        const auto found = std::find_if(secrets.begin(), secrets.end(), [&](const SecretReference &secret) {
            return secret.attribute == choice->attribute();
        });
        choice->setReference(found == secrets.end() ? nullptr : &*found);
    }
}

void ConnectionForm::fillSecrets(const std::vector<SecretValue> &secrets)
{
    for (const SecretValue &secret : secrets) {
        for (SecretChoice *choice : m_secrets) {
            if (choice->attribute() == secret.attribute) {
                choice->setValue(secret.value);
            }
        }
    }
}

void ConnectionForm::setNoKeyring(const QString &reason)
{
    m_noKeyring = reason;
    for (SecretChoice *choice : m_secrets) {
        choice->setNoKeyring(reason);
    }
    if (m_user) {
        m_user->setEnabled(reason.isEmpty());
        m_password->setEnabled(reason.isEmpty());
    }
}

std::vector<SecretReference> ConnectionForm::secrets() const
{
    std::vector<SecretReference> secrets;
    for (const SecretChoice *choice : m_secrets) {
        if (auto reference = choice->reference()) {
            secrets.push_back(*std::move(reference));
        }
    }
    return secrets;
}

std::vector<SecretValue> ConnectionForm::typedSecrets() const
{
    std::vector<SecretValue> values;
    for (const SecretChoice *choice : m_secrets) {
        if (!choice->value().isEmpty()) {
            values.push_back({choice->attribute(), choice->value()});
        }
    }
    return values;
}

std::optional<QString> ConnectionForm::login() const
{
    if (!m_user || m_user->text().isEmpty() || m_password->text().isEmpty()) {
        return std::nullopt;
    }
    return m_user->text() + u':' + m_password->text();
}

void ConnectionForm::focusFirst()
{
    for (AttributeField *field : m_ordered) {
        if (field->attribute().required && field->value().isEmpty()) {
            auto *edit = field->findChild<QLineEdit *>();
            if (edit) {
                edit->setFocus();
                return;
            }
        }
    }
}

} // namespace cachalot
