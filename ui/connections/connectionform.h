#pragma once

#include "ui/models/specdraft.h"

#include <QScrollArea>

#include <map>
#include <vector>

class QLabel;
class QLineEdit;
class QToolButton;
class QVBoxLayout;

namespace cachalot
{

class AttributeField;
class SecretChoice;

/// The fields of one backend, made from its schema: required ones, secrets, and the rest behind "More".
class ConnectionForm final : public QScrollArea
{
    Q_OBJECT
public:
    explicit ConnectionForm(QWidget *parent = nullptr);

    /// Makes the fields where the type is another one, and fills them.
    void show(const SpecDraft &draft);
    void setFindings(const std::vector<LintFinding> &findings);
    void setSecrets(const std::vector<SecretReference> &secrets);
    /// As if they were typed.
    void fillSecrets(const std::vector<SecretValue> &secrets);
    void setNoKeyring(const QString &reason);

    [[nodiscard]] std::vector<SecretReference> secrets() const;
    [[nodiscard]] std::vector<SecretValue> typedSecrets() const;
    /// "user:password", or nullopt where none was typed.
    [[nodiscard]] std::optional<QString> login() const;
    /// Puts the cursor into the first required field that is empty.
    void focusFirst();

Q_SIGNALS:
    void edited(const QString &attribute, const QString &value);
    void secretsEdited();

private:
    void makeFields(const SpecDraft &draft);
    void addLogin(QVBoxLayout &column);
    void setMoreShown(bool isShown);

    QString m_type;
    QWidget *m_more = nullptr;
    QToolButton *m_moreButton = nullptr;
    QLabel *m_unknown = nullptr;
    QLineEdit *m_user = nullptr;
    QLineEdit *m_password = nullptr;
    std::map<QString, AttributeField *> m_fields;
    std::vector<AttributeField *> m_ordered;
    std::vector<SecretChoice *> m_secrets;
    QString m_noKeyring;
};

} // namespace cachalot
