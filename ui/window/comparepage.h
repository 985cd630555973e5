#pragma once

#include "ui/common/page.h"
#include "ui/models/backgroundtask.h"
#include "ui/models/openedcache.h"
#include "ui/models/whatifmodel.h"

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace cachalot
{

struct AppServices;
class CompareView;
class EmptyState;

/// A tab that compares two caches. Which ones is asked where it is not known yet.
class ComparePage final : public Page
{
    Q_OBJECT
public:
    ComparePage(const AppServices &services, const QString &a, const QString &b, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString location() const override;
    [[nodiscard]] QString commandLine() const override;
    [[nodiscard]] bool isBusy() const override;
    void refresh() override;
    void cancel() override;
    void focusFilter() override;

private:
    struct Pair {
        OpenedCachePtr a;
        OpenedCachePtr b;
    };

    [[nodiscard]] QWidget *makeChooser();
    [[nodiscard]] QComboBox *makeBox(const QString &text);
    void updateChooser();
    void choose();
    void load();
    void loaded(Result<Pair> pair);
    void exportLike(const OpenedCachePtr &cache, bool asMin, const std::optional<PackingChoice> &packing);

    const AppServices &m_services;
    QString m_a;
    QString m_b;
    Pair m_pair;
    QComboBox *m_boxA = nullptr;
    QComboBox *m_boxB = nullptr;
    QPushButton *m_compare = nullptr;
    QStackedWidget *m_stack;
    QWidget *m_chooser;
    EmptyState *m_state;
    CompareView *m_view;
    BackgroundTask<Pair> m_loading;
};

} // namespace cachalot
