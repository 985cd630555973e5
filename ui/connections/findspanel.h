#pragma once

#include "core/config/machinefinds.h"
#include "ui/models/backgroundtask.h"

#include <QWidget>

#include <vector>

class QLabel;
class QListWidget;

namespace cachalot
{

/// What is on this machine already, to start a connection from: logins, AWS profiles, and what is in a project's
/// folder. Looks when it is shown first; a click fills the form, and nothing is connected to.
class FindsPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit FindsPanel(TaskPool &pool, QWidget *parent = nullptr);
    void lookInto(const QString &folder);

Q_SIGNALS:
    void chosen(const cachalot::BackendSpec &spec);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void look();
    void addFinds(const std::vector<MachineFind> &finds);
    void addItem(const MachineFind &find);
    void update(const QString &note);

    QListWidget *m_list;
    QLabel *m_note;
    std::vector<MachineFind> m_finds;
    BackgroundTask<std::vector<MachineFind>> m_machine;
    BackgroundTask<std::vector<MachineFind>> m_project;
    bool m_hasLooked = false;
};

} // namespace cachalot
