#pragma once

#include "core/transfer/bundlecache.h"
#include "ui/models/backgroundtask.h"
#include "ui/models/copyorder.h"

#include <QDialog>

namespace cachalot
{

struct AppServices;
class EmptyState;

/// Writes one cache into a bundle file, with progress, and says what became of it.
class BundleDialog final : public QDialog
{
    Q_OBJECT
public:
    BundleDialog(const AppServices &services, const CopySourceRef &source, const QString &file,
                 QWidget *parent = nullptr);

    /// Asks for the file; empty where nobody gave one. A name without a known ending gets one.
    [[nodiscard]] static QString askForFile(const AppServices &services, const CopySourceRef &source, QWidget *parent);
    [[nodiscard]] bool isRunning() const { return m_writing.isRunning(); }

Q_SIGNALS:
    void openRequested(const QString &text);

private:
    void start();
    void written(const Result<BundledCache> &bundled);

    const AppServices &m_services;
    CopySourceRef m_source;
    QString m_file;
    EmptyState *m_state;
    bool m_isDone = false;
    BackgroundTask<BundledCache> m_writing;
};

} // namespace cachalot
