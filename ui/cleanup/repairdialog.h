#pragma once

#include "core/cleanup/cacherepair.h"
#include "ui/models/backgroundtask.h"

#include <QDialog>

#include <memory>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace cachalot
{

class Headline;

/// Repairs one cache under its own name: says what the new one will keep and lack before anything is written.
class RepairDialog final : public QDialog
{
    Q_OBJECT
public:
    /// Opens a cache that a text names, and its store to be written; called in a worker thread.
    using Open = std::function<Result<CopySource>(const QString &text, const OpContext &context)>;
    using OpenStore = std::function<Result<std::shared_ptr<CacheBackend>>(const OpContext &context)>;

    /// `cache` is the text that names it, for `open`; `shown` the same without secrets.
    RepairDialog(TaskPool &pool, QString cache, QString shown, Open open, OpenStore destination,
                 QWidget *parent = nullptr);

    /// The cache under the name is another one now.
    [[nodiscard]] bool isRepaired() const { return m_isRepaired; }

private:
    struct Planned {
        std::shared_ptr<CacheBackend> destination;
        std::shared_ptr<const RepairPlan> plan;
    };
    void plan();
    void planned(Result<Planned> result);
    void run();
    void ran(Result<RepairReport> result);
    void updateCommand();
    void fail(const QString &what, const Error &error);

    QString m_cache;
    QString m_shown;
    Open m_open;
    OpenStore m_destination;
    Planned m_planned;
    bool m_isRepaired = false;
    Headline *m_headline;
    QLabel *m_text;
    QLineEdit *m_donor;
    QLabel *m_command;
    QProgressBar *m_progress;
    QPushButton *m_run;
    QPushButton *m_close;
    BackgroundTask<Planned> m_planning;
    BackgroundTask<RepairReport> m_running;
};

} // namespace cachalot
