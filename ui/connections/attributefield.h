#pragma once

#include "core/backend/attributeschema.h"
#include "core/backend/speclinter.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace cachalot
{

/// One attribute of a form: its name, an editor that fits its values, with the default as a placeholder, and a line of
/// help, in the place of which stands what the linter found. Not for secrets.
class AttributeField final : public QWidget
{
    Q_OBJECT
public:
    /// The attribute is one of a schema, which lasts.
    explicit AttributeField(const AttributeInfo &attribute, QWidget *parent = nullptr);

    [[nodiscard]] const AttributeInfo &attribute() const { return m_attribute; }
    [[nodiscard]] QString value() const;
    /// As from outside: edited() is not sent.
    void setValue(const QString &value);
    /// Null: the help.
    void setFinding(const LintFinding *finding);

Q_SIGNALS:
    void edited(const QString &value);

private:
    [[nodiscard]] QWidget *makeEditor();
    [[nodiscard]] QString help() const;

    const AttributeInfo &m_attribute;
    QLineEdit *m_edit = nullptr;
    QComboBox *m_box = nullptr;
    QLabel *m_help;
    QLabel *m_mark;
};

/// The label of an attribute: the word that stands in the flag.
[[nodiscard]] QLabel *makeAttributeLabel(const QString &text, QWidget *buddy);
/// A line of help below a field.
[[nodiscard]] QLabel *makeHelpLabel(const QString &text);

} // namespace cachalot
