#include "ui/transfers/closingquestion.h"

#include "ui/common/messageicon.h"
#include "ui/models/transferservice.h"
#include "ui/models/transferwords.h"

#include <QApplication>
#include <QGridLayout>
#include <QMainWindow>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSystemTrayIcon>
#include <QTimer>

#include <chrono>

namespace cachalot
{

namespace
{

/// So long a message of the tray can be read before its icon goes.
constexpr std::chrono::seconds kGoodbye{8};

} // namespace

ClosingQuestion::ClosingQuestion(QMainWindow &window, TransferService &service, QString libraryDirectory)
    : m_window(window), m_service(service), m_libraryDirectory(std::move(libraryDirectory))
{
    connect(&service, &TransferService::stateChanged, this, &ClosingQuestion::updateTray);
    connect(&service, &TransferService::progressChanged, this, &ClosingQuestion::updateTray);
}

ClosingQuestion::~ClosingQuestion() = default;

bool ClosingQuestion::mayClose()
{
    const std::vector<Job *> active = m_service.active();
    if (active.empty()) {
        return true;
    }
    QMessageBox box(&m_window);
    setIcon(box, QStringLiteral("transfers:accent"));
    box.setWindowTitle(tr("Transfers are running"));
    box.setText(
        active.size() == 1
            ? tr("A transfer is not done yet: %1").arg(text::route(active.front()->request(), m_libraryDirectory))
            : tr("%n transfer(s) are not done yet.", nullptr, static_cast<int>(active.size())));
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(tr("Nothing is lost if it stops now: what is copied stays copied, and the rest is offered "
                              "for resumption when Cachalot is started again."));
    QPushButton *keep = nullptr;
    if (QSystemTrayIcon::isSystemTrayAvailable()) {
        keep = box.addButton(tr("Keep running in the &tray"), QMessageBox::AcceptRole);
    }
    QPushButton *stop = box.addButton(tr("&Stop, resume later"), QMessageBox::DestructiveRole);
    QPushButton *stay = box.addButton(tr("&Don't close"), QMessageBox::RejectRole);
    box.setDefaultButton(keep ? keep : stay);
    box.setEscapeButton(stay);
    if (auto *grid = qobject_cast<QGridLayout *>(box.layout())) {
        grid->addItem(new QSpacerItem(box.fontMetrics().averageCharWidth() * 70, 0), grid->rowCount(), 0, 1,
                      grid->columnCount()); // the text reads better in long lines
    }
    box.exec();
    if (keep && box.clickedButton() == keep) {
        goToTray();
        return false;
    }
    return box.clickedButton() == stop;
}

void ClosingQuestion::goToTray()
{
    m_tray = std::make_unique<QSystemTrayIcon>(QApplication::windowIcon());
    auto *menu = new QMenu(&m_window);
    menu->addAction(tr("Show Cachalot"), this, &ClosingQuestion::comeBack);
    menu->addAction(tr("Stop and quit"), qApp, &QApplication::quit);
    m_tray->setContextMenu(menu);
    connect(m_tray.get(), &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason != QSystemTrayIcon::Context) {
            comeBack();
        }
    });
    QApplication::setQuitOnLastWindowClosed(false);
    m_tray->show();
    m_window.hide();
    updateTray();
}

void ClosingQuestion::comeBack()
{
    if (m_tray) {
        m_tray->hide();
        m_tray.release()->deleteLater(); // it may have called
    }
    QApplication::setQuitOnLastWindowClosed(true);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

void ClosingQuestion::updateTray()
{
    if (!m_tray) {
        return;
    }
    const std::vector<Job *> active = m_service.active();
    if (!active.empty()) {
        m_tray->setToolTip(QStringLiteral("%1\n%2").arg(text::route(active.front()->request(), m_libraryDirectory),
                                                        text::standing(*active.front())));
        return;
    }
    m_tray->setToolTip(tr("All transfers have ended"));
    QTimer::singleShot(kGoodbye, this, [this] {
        if (m_tray && m_service.active().empty()) {
            QApplication::quit();
        }
    });
}

} // namespace cachalot
