#pragma once

#include "core/transfer/job.h"

#include <QPointer>
#include <QSet>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace cachalot
{

class ElidedLabel;
class JobActions;
class TransferService;

/// The slim line at the window's bottom: what moves now and how fast, else what waits for a decision (transfers that
/// were cut off, or are paused), else how the last one ended. Hides where there is nothing to say.
class TransferBar final : public QWidget
{
    Q_OBJECT
public:
    /// `service` outlives it.
    TransferBar(TransferService &service, QString libraryDirectory, QWidget *parent = nullptr);

    /// True while there is something to say.
    [[nodiscard]] bool isWanted() const { return m_mode != Mode::Nothing; }
    [[nodiscard]] QString sentence() const;
    /// The panel is shown, or not.
    void setUnfolded(bool unfolded);

Q_SIGNALS:
    void wantedChanged(bool wanted);
    void unfoldRequested();
    void openRequested(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    enum class Mode { Nothing, Offer, Active, Paused, Ended };
    void update();
    void show(Mode mode, Job *job);
    void showFigures();
    void updateIcon();
    void decide();
    void dismiss();
    [[nodiscard]] std::vector<Job *> offered() const;

    TransferService &m_service;
    QString m_libraryDirectory;
    JobActions *m_actions;
    Mode m_mode = Mode::Nothing;
    QPointer<Job> m_job;     ///< that is shown
    QPointer<Job> m_ended;   ///< the last that ended in this session, until somebody has seen it
    QSet<qint64> m_declined; ///< offers that somebody said no to
    QToolButton *m_unfold;
    QLabel *m_icon;
    QString m_iconName;
    ElidedLabel *m_text;
    QProgressBar *m_bar;
    QLabel *m_figures;
    QPushButton *m_action;
    QToolButton *m_toggle;
    QToolButton *m_cancel;
    QToolButton *m_dismiss;
};

} // namespace cachalot
