#pragma once

#include "ui/models/backgroundtask.h"

#include <QWidget>

class QListView;
class QPushButton;

namespace cachalot
{

struct AppServices;

/// What the window shows when nothing is open: what the program is for, the samples to try it with, and what was open
/// lately.
class WelcomePage final : public QWidget
{
    Q_OBJECT
public:
    explicit WelcomePage(const AppServices &services, QWidget *parent = nullptr);

Q_SIGNALS:
    void openFolderRequested();
    void openTextRequested();
    void openRequested(const QString &text);
    void compareRequested(const QString &a, const QString &b);

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *makeIntroduction();
    [[nodiscard]] QWidget *makeRecent();
    void checkRecent();
    void updateRecent();
    void openCurrent();
    void removeCurrent();
    void pinCurrent();

    const AppServices &m_services;
    QWidget *m_recentBox = nullptr;
    QListView *m_recent = nullptr;
    QPushButton *m_removeMissing = nullptr;
    QPushButton *m_undo = nullptr;
    BackgroundTask<QStringList> m_checking;
};

} // namespace cachalot
