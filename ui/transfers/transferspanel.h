#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace cachalot
{

struct AppServices;
class DataView;
class EmptyState;
class FilterProxy;
class Job;
class JobActions;
class JobPanel;
class JobsModel;

/// All transfers, those of earlier days too, and the selected one in full.
class TransfersPanel final : public QWidget
{
    Q_OBJECT
public:
    /// `services` has transfers.
    explicit TransfersPanel(const AppServices &services, QWidget *parent = nullptr);

    /// Selects a transfer.
    void show(const Job *job);
    void enter();
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void openRequested(const QString &text);
    void copyRequested();

private:
    [[nodiscard]] QWidget *makeList();
    void choose();
    void updateContent();
    [[nodiscard]] Job *current() const;

    const AppServices &m_services;
    JobActions *m_actions;
    JobsModel *m_model;
    FilterProxy *m_proxy;
    QStackedWidget *m_stack;
    EmptyState *m_state;
    QSplitter *m_splitter;
    DataView *m_list = nullptr;
    QLabel *m_count = nullptr;
    QPushButton *m_clear = nullptr;
    JobPanel *m_panel;
};

} // namespace cachalot
