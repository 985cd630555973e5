#include "tests/ui/screenshots/gallery.h"

#include "ui/common/emptystate.h"
#include "ui/common/page.h"
#include "ui/models/copyorder.h"
#include "ui/models/transferservice.h"
#include "ui/preferences/preferencesdialog.h"
#include "ui/transfers/bundledialog.h"
#include "ui/transfers/closingquestion.h"
#include "ui/transfers/copydialog.h"
#include "ui/transfers/copyoptionsform.h"
#include "ui/transfers/secretsdialog.h"
#include "ui/transfers/transferbar.h"
#include "ui/transfers/transferdesk.h"
#include "ui/transfers/transferspanel.h"
#include "ui/window/aboutdialog.h"
#include "ui/window/mainwindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QMessageBox>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include <atomic>
#include <chrono>
#include <cstdio>
#include <thread>

namespace cachalot
{

namespace
{

constexpr QSize kWindowSize(1200, 780);

CopySourceRef shop(const QString &tag)
{
    const QString text = QStringLiteral("type=local,src=caches/shop,tag=%1").arg(tag);
    return {text, *BackendSpec::parse(text)};
}

CopyOrder orderTo(const QString &destination)
{
    CopyOrder order;
    order.sources = {shop(QStringLiteral("max"))};
    order.destination = *BackendSpec::parse(destination);
    return order;
}

/// A transfer that stands where a picture wants it: it moves in waves up to two thirds, and waits to be stopped, or
/// fails, or ends, by the name of its destination.
Result<CopyReport> posing(const std::shared_ptr<const CopyPlan> &plan, const TransferRequest &request,
                          const TransferPlanned &planned, CopyObserver &observer, const OpContext &context)
{
    const QString where = request.destination.toString();
    if (where.contains(u"denied")) {
        return fail(ErrorCode::Denied,
                    QStringLiteral("POST https://ghcr.io/v2/acme/denied/blobs/uploads/: 403 "
                                   "Forbidden (DENIED: requested access to the resource is denied)"));
    }
    planned(*plan);
    qint64 total = 0;
    for (const PlannedBlob &blob : plan->blobs) {
        total += blob.descriptor.size;
    }
    observer.started({static_cast<qint64>(plan->blobs.size()), total});
    qint64 moved = 0;
    for (size_t i = 0; i < plan->blobs.size(); ++i) {
        const qint64 size = plan->blobs[i].descriptor.size;
        observer.blobStarted(i);
        constexpr int kPieces = 20;
        for (int piece = 1; piece <= kPieces; ++piece) {
            observer.blobProgress(i, size * piece / kPieces);
            const bool isHalfDone = moved + size * piece / kPieces > total * 2 / 3;
            if (isHalfDone && !where.contains(u"done")) {
                while (!context.cancel.stop_requested()) {
                    std::this_thread::sleep_for(std::chrono::milliseconds(5));
                }
            }
            if (context.cancel.stop_requested()) {
                return fail(ErrorCode::Cancelled, QStringLiteral("cancelled"));
            }
            std::this_thread::sleep_for(std::chrono::milliseconds(1 + size / 20'000 + 7 * (piece % 3)));
        }
        moved += size;
        observer.blobDone(i);
    }
    CopyReport report;
    report.blobsCopied = static_cast<qint64>(plan->blobs.size());
    report.bytesRead = total;
    report.bytesWritten = total;
    report.time = std::chrono::duration<double>(2.4);
    return report;
}

template <typename T>
T *shown(const QWidget &within)
{
    for (T *widget : within.findChildren<T *>()) {
        if (widget->isVisible()) {
            return widget;
        }
    }
    return nullptr;
}

} // namespace

void Gallery::transfers()
{
    QDir(m_locations.libraryDirectory).removeRecursively();
    const auto prepared = prepareCopy(orderTo(QStringLiteral("type=local,dest=caches/none")), m_locations, OpContext());
    if (!prepared) {
        std::fprintf(stderr, "no plan: %s\n", qPrintable(prepared.error().message));
        m_failed = true;
        return;
    }
    const QString history = m_scratch.filePath(QStringLiteral("transfers.json"));
    QFile::remove(history);
    const TransferRunner runner =
        [plan = prepared->plan](const TransferRequest &request, const TransferPlanned &planned, CopyObserver &observer,
                                const OpContext &context) { return posing(plan, request, planned, observer, context); };
    {
        TransferService service({.historyFile = history, .runner = runner});
        const AppServices services{m_pool, m_locations, m_settings, *m_recent, &service};
        transferPanel(services);
    }
    TransferService later({.historyFile = history, .runner = runner});
    const AppServices services{m_pool, m_locations, m_settings, *m_recent, &later};
    MainWindow window(services);
    window.resize(kWindowSize);
    window.show();
    window.open(QStringLiteral("sample:max"));
    later.openHistory();
    show(window, QStringLiteral("transfers-offered"));
    window.open(QStringLiteral("library:"));
    show(window, QStringLiteral("library-empty"));
    PreferencesDialog preferences(services);
    preferences.show();
    QTest::qWait(100);
    grab(preferences, QStringLiteral("dialog-preferences"));
    AboutDialog about;
    about.show();
    QTest::qWait(100);
    grab(about, QStringLiteral("dialog-about"));
    copyDialogs(services);
    otherTransferDialogs(services);
}

void Gallery::transferPanel(const AppServices &services)
{
    TransferService &service = *services.transfers;
    MainWindow window(services);
    window.resize(kWindowSize);
    window.show();
    window.open(QStringLiteral("sample:max"));
    settle(window);
    auto *desk = window.findChild<TransferDesk *>();
    desk->togglePanel();
    show(window, QStringLiteral("transfers-empty"));
    const auto submit = [&](const QString &destination) {
        TransferRequest request;
        request.sources = {shop(QStringLiteral("max")).spec};
        request.destination = *BackendSpec::parse(destination);
        return service.queue().submit(request);
    };
    const auto ended = [](const Job *job) { return job->isFinished(); };
    auto *panel = window.findChild<TransfersPanel *>();
    Job *done = submit(QStringLiteral("type=local,dest=caches/done,tag=main"));
    Job *failed = submit(QStringLiteral("type=registry,ref=ghcr.io/acme/denied:cache"));
    static_cast<void>(QTest::qWaitFor([&] { return ended(done) && ended(failed); }, 30'000));
    panel->show(failed);
    show(window, QStringLiteral("transfers-failed"));
    panel->show(done);
    show(window, QStringLiteral("transfers-done"));
    Job *running = submit(QStringLiteral("type=registry,ref=ghcr.io/acme/shop:cache"));
    const Job *other = submit(QStringLiteral("type=s3,bucket=ci-cache,region=eu-west-1,name=shop"));
    submit(QStringLiteral("type=local,dest=caches/library,tag=shop"));
    panel->show(running);
    static_cast<void>(QTest::qWaitFor(
        [&] {
            return running->progress().bytesDone * 3 > running->progress().bytesTotal * 2 - 60'000 &&
                   running->progress().bytesTotal > 0;
        },
        30'000));
    show(window, QStringLiteral("transfers-running"));
    desk->togglePanel();
    show(window, QStringLiteral("transfers-bar"));
    QTimer::singleShot(200, &window, [this] {
        if (auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget())) {
            grab(*box, QStringLiteral("dialog-closing"));
            box->reject();
        }
    });
    static_cast<void>(desk->mayClose());
    service.queue().pause(*running);
    static_cast<void>(QTest::qWaitFor([&] { return running->state() == JobState::Paused; }, 30'000));
    desk->togglePanel();
    panel->show(running);
    show(window, QStringLiteral("transfers-paused"));
    panel->show(other);
    desk->togglePanel(); // closed again for the next window
}

void Gallery::copyDialogs(const AppServices &services)
{
    const auto pause = [] { QTest::qWait(300); };
    {
        CopyDialog dialog(services, CopyDialog::Purpose::Import, {shop(QStringLiteral("max"))});
        dialog.show();
        pause();
        grab(dialog, QStringLiteral("copy-import"));
    }
    CopyDialog dialog(services, CopyDialog::Purpose::Copy, {shop(QStringLiteral("max")), shop(QStringLiteral("min"))});
    dialog.show();
    QTest::keyClicks(dialog.focusWidget(), QStringLiteral("ghcr.io/acme/shop:cache"));
    for (auto *toggle : dialog.findChildren<QToolButton *>()) {
        if (toggle->isCheckable()) {
            toggle->click();
        }
    }
    auto *options = dialog.findChild<CopyOptionsForm *>();
    const auto boxes = options->findChildren<QComboBox *>();
    boxes.value(1)->setCurrentIndex(2); // zstd
    pause();
    grab(dialog, QStringLiteral("copy-options"));
    dialog.destination().setKind(DestinationForm::Kind::Other);
    QTest::keyClicks(dialog.focusWidget(), QStringLiteral("type=s3,buket=ci"));
    pause();
    grab(dialog, QStringLiteral("copy-wrong"));
    dialog.close();

    const auto plan = [&](const QString &name, const QString &folder, std::vector<CopySourceRef> sources, int mode,
                          int compression) {
        CopyDialog planned(services, CopyDialog::Purpose::Export, std::move(sources));
        planned.show();
        auto *edit = qobject_cast<QLineEdit *>(planned.focusWidget());
        edit->selectAll();
        QTest::keyClicks(edit, folder);
        const auto choices = planned.findChild<CopyOptionsForm *>()->findChildren<QComboBox *>();
        choices.value(0)->setCurrentIndex(mode);
        choices.value(1)->setCurrentIndex(compression);
        planned.plan();
        if (!QTest::qWaitFor([&] { return !planned.isPlanning(); }, 30'000)) {
            m_failed = true;
        }
        pause();
        grab(planned, name);
    };
    plan(QStringLiteral("copy-plan"), QStringLiteral("caches/shop-ci"), {{QStringLiteral("sample:max"), {}}}, 0, 0);
    plan(QStringLiteral("copy-plan-min"), QStringLiteral("caches/new"),
         {{QStringLiteral("sample:max"), {}}, shop(QStringLiteral("min"))}, 1, 2);
    plan(QStringLiteral("copy-plan-there"), QStringLiteral("caches/shop"), {{QStringLiteral("sample:max"), {}}}, 0, 0);
    plan(QStringLiteral("copy-plan-error"), QStringLiteral("caches/x"), {{QStringLiteral("/srv/ci/gone:main"), {}}}, 0,
         0);
}

void Gallery::otherTransferDialogs(const AppServices &services)
{
    BundleDialog bundle(services, shop(QStringLiteral("max")),
                        m_scratch.filePath(QStringLiteral("caches/shop-max.tar.zst")));
    bundle.show();
    static_cast<void>(QTest::qWaitFor([&] { return !bundle.isRunning(); }, 30'000));
    QTest::qWait(200);
    grab(bundle, QStringLiteral("dialog-bundle"));
    TransferRequest request;
    request.sources = {shop(QStringLiteral("max")).spec};
    request.destination = *BackendSpec::parse(
        u"type=s3,bucket=ci-cache,region=eu-west-1,name=shop,access_key_id=***,secret_access_key=***");
    request.lacksSecrets = true;
    SecretsDialog secrets(request);
    secrets.show();
    QTest::qWait(200);
    grab(secrets, QStringLiteral("dialog-secrets"));
}

} // namespace cachalot
