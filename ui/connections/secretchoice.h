#pragma once

#include "core/backend/attributeschema.h"
#include "core/config/connection.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;

namespace cachalot
{

/// One secret of a form: where it comes from (nowhere, the keyring, a variable, the person each time), and what belongs
/// to that. What is typed is shown as dots.
class SecretChoice final : public QWidget
{
    Q_OBJECT
public:
    explicit SecretChoice(const AttributeInfo &attribute, QWidget *parent = nullptr);

    [[nodiscard]] const QString &attribute() const { return m_attribute.name; }
    /// nullopt: the connection does not have it.
    [[nodiscard]] std::optional<SecretReference> reference() const;
    /// What was typed for the keyring, or for once where it is asked for; empty where a kept one stays as it is.
    [[nodiscard]] QString value() const;
    void setReference(const SecretReference *reference);
    /// As if it was typed, for the keyring.
    void setValue(const QString &value);
    /// Empty: there is a keyring. Else why there is none; what was to go there is asked for each time instead.
    void setNoKeyring(const QString &reason);

Q_SIGNALS:
    void edited();

private:
    enum Choice { Nowhere, Keyring, Environment, Ask };
    void update();

    const AttributeInfo &m_attribute;
    QComboBox *m_choice;
    QLineEdit *m_edit;
    QLabel *m_help;
    QString m_noKeyring;
    bool m_isKept = false; ///< the keyring has a value already
};

} // namespace cachalot
