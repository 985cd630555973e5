#pragma once

#include <QObject>

#include <memory>

class QMainWindow;
class QSystemTrayIcon;

namespace cachalot
{

class TransferService;

/// What happens to transfers when their window is closed: they go on with an icon in the tray, or stop and are offered
/// for resumption next time. In the tray the program ends with the last of them.
class ClosingQuestion final : public QObject
{
    Q_OBJECT
public:
    /// Both outlive it.
    ClosingQuestion(QMainWindow &window, TransferService &service, QString libraryDirectory);
    ~ClosingQuestion() override;

    /// Asks, where something runs. False: the window stays, or hides by itself.
    [[nodiscard]] bool mayClose();

private:
    void goToTray();
    void comeBack();
    void updateTray();

    QMainWindow &m_window;
    TransferService &m_service;
    QString m_libraryDirectory;
    std::unique_ptr<QSystemTrayIcon> m_tray;
};

} // namespace cachalot
