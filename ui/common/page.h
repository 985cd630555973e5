#pragma once

#include "core/transfer/verifyrunner.h"
#include "ui/models/copyorder.h"

#include <QWidget>

namespace cachalot
{

/// What a tab of the main window shows. The window knows pages only by this.
class Page : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// The tab's text. Short.
    [[nodiscard]] virtual QString title() const = 0;
    /// The tab's tooltip: where it comes from.
    [[nodiscard]] virtual QString location() const = 0;
    /// The text that opens the same page again (a spec or a path); empty for pages that are not kept over a restart.
    [[nodiscard]] virtual QString reopenText() const { return {}; }
    /// The cachalot-cli command that shows what is on screen; empty where there is none.
    [[nodiscard]] virtual QString commandLine() const { return {}; }
    [[nodiscard]] virtual bool isBusy() const { return false; }

    /// Reads everything again.
    virtual void refresh() {}
    /// Stops what is loading.
    virtual void cancel() {}
    /// Puts the cursor into the filter, if there is one.
    virtual void focusFilter() {}
    /// The specs of the caches that "Compare" would take from this page.
    [[nodiscard]] virtual QStringList comparables() const { return {}; }
    /// The text that names the store which "Clean up" would work on; empty where there is none.
    [[nodiscard]] virtual QString storeText() const { return {}; }
    /// The caches that "Copy to…" would take from this page.
    [[nodiscard]] virtual std::vector<CopySourceRef> copySources() const { return {}; }
    [[nodiscard]] virtual bool canVerify() const { return false; }
    virtual void verify(const VerifyOptions &) {}
    /// Asks for a file of cache keys and names the steps by it.
    virtual void nameSteps() {}
    /// Shows the n-th view of the page, from 0. Ignored where there are fewer.
    virtual void showView(int) {}

Q_SIGNALS:
    void titleChanged();
    void busyChanged();
    void commandLineChanged();
    /// Opens what a text names (a spec, a path) in a tab of its own.
    void openRequested(const QString &text);
    /// Compares what two texts name, in a tab of its own. An empty one is still to be chosen.
    void compareRequested(const QString &a, const QString &b);
    /// A short message for the status bar.
    void messageShown(const QString &message);
};

} // namespace cachalot
