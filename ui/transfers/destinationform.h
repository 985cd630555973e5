#pragma once

#include "core/backend/backendspec.h"

#include <QWidget>

class QButtonGroup;
class QCheckBox;
class QLabel;
class QLineEdit;
class QStackedWidget;

namespace cachalot
{

struct AppServices;

/// Asks where a copy goes: into the library, a folder, a registry, or whatever a line of text names. What BuildKit
/// would think of it is said as one types.
class DestinationForm final : public QWidget
{
    Q_OBJECT
public:
    enum class Kind { Library, Folder, Registry, Other };

    explicit DestinationForm(const AppServices &services, QWidget *parent = nullptr);

    void setKind(Kind kind);
    /// What an entry of the library, and a cache in a folder, is called.
    void setName(const QString &name);
    [[nodiscard]] Kind kind() const;
    /// What is entered; an error (Usage) where that is no destination.
    [[nodiscard]] Result<BackendSpec> destination() const;
    /// As the command line names it.
    [[nodiscard]] QString commandText() const;
    [[nodiscard]] bool isValid() const { return m_isValid; }
    /// Remembers what was entered for the next time.
    void remember() const;
    void focusField();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QWidget *makeLibraryPage();
    [[nodiscard]] QWidget *makeFolderPage();
    [[nodiscard]] QWidget *makeRegistryPage();
    [[nodiscard]] QWidget *makeOtherPage();
    [[nodiscard]] QLineEdit *makeEdit(const QString &name, const QString &placeholder);
    void browse();
    void check();
    void say(const QString &text, const QString &tone);
    [[nodiscard]] QString hint() const;

    const AppServices &m_services;
    QButtonGroup *m_kinds;
    QStackedWidget *m_pages;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_folder = nullptr;
    QLineEdit *m_tag = nullptr;
    QLineEdit *m_reference = nullptr;
    QCheckBox *m_insecure = nullptr;
    QLineEdit *m_other = nullptr;
    QLabel *m_messageIcon;
    QLabel *m_message;
    bool m_isValid = false;
};

} // namespace cachalot
