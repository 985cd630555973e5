#include <QCoreApplication>
#include <QGenericPlugin>
#include <QTimer>
#include <QWindow>

#include <cstdio>
#include <ctime>

namespace
{

/// Sees every event of the program; when a window has been painted for the first time it says so and ends the program.
class Watcher final : public QObject
{
    Q_OBJECT
public:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *window = qobject_cast<QWindow *>(watched);
        if (window != nullptr && window->isExposed() && !m_isSeen &&
            (event->type() == QEvent::Expose || event->type() == QEvent::Paint)) {
            m_isSeen = true;
            // The event is delivered after this, and with it the window is painted: what comes next comes after that.
            QTimer::singleShot(0, this, [] {
                timespec now{};
                ::clock_gettime(CLOCK_MONOTONIC, &now);
                const qint64 begin = qEnvironmentVariable("CACHALOT_BENCH_BEGIN").toLongLong();
                std::printf("shown after %lld us\n",
                            static_cast<long long>((now.tv_sec * 1'000'000'000LL + now.tv_nsec - begin) / 1000));
                std::fflush(stdout);
                QCoreApplication::quit();
            });
        }
        return false;
    }

private:
    bool m_isSeen = false;
};

} // namespace

/// Loaded by QT_QPA_GENERIC_PLUGINS into the program as people get it, which has nothing in it for this.
class FirstPaintPlugin final : public QGenericPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "firstpaint.json")
public:
    QObject *create(const QString &, const QString &) override
    {
        auto *watcher = new Watcher;
        QCoreApplication::instance()->installEventFilter(watcher);
        return watcher;
    }
};

#include "firstpaint.moc"
