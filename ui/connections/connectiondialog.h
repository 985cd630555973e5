#pragma once

#include "core/config/connections.h"
#include "ui/models/backgroundtask.h"
#include "ui/models/specdraft.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QTabWidget;

namespace cachalot
{

struct AppServices;
class BackendPicker;
class CheckList;
class ConnectionForm;
class FindsPanel;
class FlagPanel;
class SnippetPanel;

/// Adds a connection or edits one: the backend, its fields, and beside them the flags, in which one can write as well;
/// settings for other tools; a test; and what was found on this machine.
class ConnectionDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `services.connections` is not null.
    explicit ConnectionDialog(const AppServices &services, QWidget *parent = nullptr);

    /// Edits a saved one.
    void setConnection(const Connection &connection);
    /// A path, a flag, a command line or a file's text to start from.
    void paste(const QString &text);
    /// Shows the tab of the test and starts it.
    void test();

    [[nodiscard]] const SpecDraft &draft() const { return m_draft; }
    void accept() override;

private:
    [[nodiscard]] QWidget *makeNameRow();
    [[nodiscard]] QWidget *makeButtons();
    void takeFlag(const QString &text, Direction direction);
    void takeSpec(const BackendSpec &spec);
    enum class Changed { Fields, Flags, Type };
    void update(Changed changed);
    void updateState();
    void suggestName();
    [[nodiscard]] ConnectionDraft result() const;
    [[nodiscard]] QString whyNotSaved() const;
    [[nodiscard]] QString whyItFailed(const Error &error) const;
    void askKeyring();

    const AppServices &m_services;
    SpecDraft m_draft;
    Connection m_connection; ///< the one that is edited; without an id for a new one
    QLineEdit *m_name;
    QLineEdit *m_note;
    BackendPicker *m_picker;
    ConnectionForm *m_form;
    QTabWidget *m_tabs;
    FlagPanel *m_flags;
    SnippetPanel *m_snippets;
    CheckList *m_checks;
    FindsPanel *m_finds;
    QLabel *m_state;
    QPushButton *m_save = nullptr;
    BackgroundTask<bool> m_keyring;
    QString m_noKeyring;      ///< why there is none; empty where there is one
    bool m_isNameOwn = false; ///< somebody typed it
    bool m_isSaving = false;
};

} // namespace cachalot
