#pragma once

#include "core/config/connectioncheck.h"
#include "core/config/connectionsecrets.h"
#include "ui/models/backgroundtask.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace cachalot
{

/// Tests a connection and shows what it could and could not do.
class CheckList final : public QWidget
{
    Q_OBJECT
public:
    explicit CheckList(TaskPool &pool, QWidget *parent = nullptr);

    using Resolve = std::function<Result<BackendSpec>(const OpContext &)>;
    /// Where the spec with its secrets comes from; called in another thread.
    using Source = std::function<Resolve()>;
    void setSource(Source source) { m_source = std::move(source); }
    void start();
    /// The settings were changed: what was found out is not true any more.
    void invalidate();
    [[nodiscard]] bool isRunning() const { return m_task.isRunning(); }

private:
    void show(const Result<std::vector<ConnectionCheck>> &checks);
    void addRow(const QString &iconName, const QString &text, const QString &detail);
    void clear();

    Source m_source;
    BackgroundTask<std::vector<ConnectionCheck>> m_task;
    QPushButton *m_button;
    QCheckBox *m_write;
    QLabel *m_sentence;
    QVBoxLayout *m_rows;
};

} // namespace cachalot
