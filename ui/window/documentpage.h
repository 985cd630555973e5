#pragma once

#include "ui/common/page.h"
#include "ui/models/backgroundtask.h"
#include "ui/models/damage.h"
#include "ui/models/document.h"

class QProgressBar;
class QStackedWidget;

namespace cachalot
{

struct AppServices;
class CachePanel;
class EmptyState;
class Job;
class StorePanel;

/// A tab that opens what a text names, and shows it: a store, or a cache.
class DocumentPage final : public Page
{
    Q_OBJECT
public:
    DocumentPage(const AppServices &services, const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString location() const override;
    [[nodiscard]] QString reopenText() const override;
    [[nodiscard]] QString commandLine() const override;
    [[nodiscard]] bool isBusy() const override;
    void refresh() override;
    void cancel() override;
    void focusFilter() override;
    void showView(int view) override;

    /// Null until it is open, or where it is none.
    [[nodiscard]] CachePanel *cachePanel() const { return m_cachePanel; }
    [[nodiscard]] StorePanel *storePanel() const { return m_storePanel; }
    /// What is selected to be compared: the cache itself, or the selected ones of a store.
    [[nodiscard]] QStringList comparables() const override;
    [[nodiscard]] QString storeText() const override;
    [[nodiscard]] std::vector<CopySourceRef> copySources() const override;
    [[nodiscard]] bool canVerify() const override;
    void verify(const VerifyOptions &options) override;
    void nameSteps() override;

private:
    void load();
    /// Looks again when a transfer has brought a cache into the store that is shown.
    void follow(Job *job);
    void loaded(Result<OpenedDocument> document);
    void showFailure(const Error &error);
    [[nodiscard]] CachePanel *makeCachePanel();
    [[nodiscard]] StorePanel *makeStorePanel();
    void repair();
    void remember(const OpenedDocument &document);

    const AppServices &m_services;
    QString m_text;
    QString m_cacheKeysFile; ///< what names the steps; empty for none
    OpenedDocument m_document;
    QStackedWidget *m_stack;
    EmptyState *m_state;
    QProgressBar *m_refreshBar;
    CachePanel *m_cachePanel = nullptr;
    StorePanel *m_storePanel = nullptr;
    BackgroundTask<OpenedDocument> m_loading;
};

} // namespace cachalot
