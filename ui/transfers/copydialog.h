#pragma once

#include "ui/models/backgroundtask.h"
#include "ui/models/copyorder.h"
#include "ui/transfers/destinationform.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace cachalot
{

struct AppServices;
class CopyLine;
class CopyOptionsForm;
class CopyPlanView;
class EmptyState;
class SourceList;

/// Asks what is copied where and how, shows the plan, and submits it when the button is pressed that says what it will
/// do. Nothing moves before that. The command that does the same is shown all the time.
class CopyDialog final : public QDialog
{
    Q_OBJECT
public:
    /// What it is opened for: the destination that is chosen at first, and the title.
    enum class Purpose { Copy, Import, Export };

    /// `services` has transfers.
    CopyDialog(const AppServices &services, Purpose purpose, std::vector<CopySourceRef> sources,
               QWidget *parent = nullptr);

    [[nodiscard]] DestinationForm &destination() { return *m_destination; }
    /// Shows the mode, the compression and the level of an order in the options, which are unfolded.
    void setPacking(const CopyOrder &order);
    /// Goes on from the form to the plan, if the form is complete.
    void plan();
    [[nodiscard]] bool isPlanning() const { return m_planning.isRunning(); }

Q_SIGNALS:
    /// The transfer is on its way.
    void submitted();

private:
    [[nodiscard]] QWidget *makeForm(const QStringList &recent);
    [[nodiscard]] QWidget *makeFooter();
    [[nodiscard]] CopyOrder order() const;
    void check();
    void planned(Result<PreparedCopy> prepared);
    void back();
    void proceed();
    void setAction(const QString &text);

    const AppServices &m_services;
    QStackedWidget *m_pages;
    SourceList *m_sources = nullptr;
    DestinationForm *m_destination = nullptr;
    QToolButton *m_more = nullptr;
    CopyOptionsForm *m_options = nullptr;
    EmptyState *m_state;
    CopyPlanView *m_plan;
    CopyLine *m_flag;
    CopyLine *m_command;
    QPushButton *m_back = nullptr;
    QPushButton *m_action = nullptr;
    PreparedCopy m_prepared;
    BackgroundTask<PreparedCopy> m_planning;
};

} // namespace cachalot
