#include "ui/connections/secretchoice.h"

#include "ui/common/theme.h"
#include "ui/connections/attributefield.h"
#include "ui/models/textformat.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace cachalot
{

SecretChoice::SecretChoice(const AttributeInfo &attribute, QWidget *parent)
    : QWidget(parent), m_attribute(attribute), m_choice(new QComboBox), m_edit(new QLineEdit), m_help(makeHelpLabel({}))
{
    m_choice->addItem(tr("Not set"), Nowhere);
    m_choice->addItem(tr("In the keyring"), Keyring);
    m_choice->addItem(tr("From a variable"), Environment);
    m_choice->addItem(tr("Ask each time"), Ask);
    m_choice->setAccessibleName(tr("Where %1 comes from").arg(attribute.name));
    m_choice->setObjectName(QStringLiteral("origin-") + attribute.name);
    m_edit->setAccessibleName(attribute.name);
    m_edit->setObjectName(QStringLiteral("secret-") + attribute.name);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::kOne);
    row->addWidget(m_choice);
    row->addWidget(m_edit, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kHalf);
    column->addWidget(makeAttributeLabel(attribute.name, m_choice));
    column->addLayout(row);
    column->addWidget(m_help);
    setToolTip(schemaText(attribute.note));
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] {
        m_edit->clear();
        update();
        Q_EMIT edited();
    });
    connect(m_edit, &QLineEdit::textChanged, this, &SecretChoice::edited);
    update();
}

std::optional<SecretReference> SecretChoice::reference() const
{
    switch (static_cast<Choice>(m_choice->currentData().toInt())) {
    case Keyring:
        return value().isEmpty() && !m_isKept ? std::nullopt
                                              : std::optional(SecretReference{attribute(), SecretOrigin::Keyring, {}});
    case Environment:
        return m_edit->text().isEmpty()
                   ? std::nullopt
                   : std::optional(SecretReference{attribute(), SecretOrigin::Environment, m_edit->text().trimmed()});
    case Ask:
        return SecretReference{attribute(), SecretOrigin::Ask, {}};
    case Nowhere:
        break;
    }
    return std::nullopt;
}

QString SecretChoice::value() const
{
    return m_choice->currentData().toInt() == Keyring ? m_edit->text() : QString();
}

void SecretChoice::setReference(const SecretReference *reference)
{
    m_isKept = reference && reference->origin == SecretOrigin::Keyring;
    const Choice choice = !reference                                       ? Nowhere
                          : reference->origin == SecretOrigin::Environment ? Environment
                          : reference->origin == SecretOrigin::Ask         ? Ask
                                                                           : Keyring;
    const QSignalBlocker choiceBlocker(m_choice);
    const QSignalBlocker editBlocker(m_edit);
    m_choice->setCurrentIndex(m_choice->findData(choice));
    m_edit->setText(reference ? reference->variable : QString());
    update();
}

void SecretChoice::setValue(const QString &value)
{
    const QSignalBlocker choiceBlocker(m_choice);
    const QSignalBlocker editBlocker(m_edit);
    m_choice->setCurrentIndex(m_choice->findData(m_noKeyring.isEmpty() ? Keyring : Ask));
    m_edit->setText(m_noKeyring.isEmpty() ? value : QString());
    update();
}

void SecretChoice::setNoKeyring(const QString &reason)
{
    m_noKeyring = reason;
    auto *items = qobject_cast<QStandardItemModel *>(m_choice->model());
    items->item(Keyring)->setEnabled(reason.isEmpty());
    m_choice->setItemData(Keyring, reason, Qt::ToolTipRole);
    update();
}

void SecretChoice::update()
{
    const auto choice = static_cast<Choice>(m_choice->currentData().toInt());
    m_edit->setVisible(choice == Keyring || choice == Environment);
    m_edit->setEchoMode(choice == Keyring ? QLineEdit::Password : QLineEdit::Normal);
    m_edit->setPlaceholderText(choice == Environment ? m_attribute.environment.value(0, QStringLiteral("VARIABLE"))
                               : m_isKept            ? tr("kept as it is")
                                                     : QString());
    QString help = schemaText(m_attribute.meaning);
    if (choice == Environment) {
        help = tr("The variable of that name is read each time, in Cachalot's own environment.");
    } else if (choice == Ask) {
        help = tr("Nothing is kept: you are asked when the connection is used, once in each run.");
    } else if (choice == Keyring) {
        help = tr("It goes to this system's keyring, and to no file.");
    } else if (!m_noKeyring.isEmpty()) {
        help = text::sentences({help, tr("There is no keyring here: it can come from a variable, or be asked for.")});
    }
    m_help->setText(help);
}

} // namespace cachalot
