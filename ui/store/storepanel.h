#pragma once

#include "ui/models/backgroundtask.h"
#include "ui/models/copyorder.h"
#include "ui/models/document.h"
#include "ui/models/storemodel.h"

#include <QWidget>

class QLabel;

namespace cachalot
{

struct AppServices;
class DataView;
class FilterBar;
class FilterProxy;
class Headline;

/// The caches of a store. What only reading each of them tells (how many steps can be restored, its problems) is filled
/// in as it comes.
class StorePanel final : public QWidget
{
    Q_OBJECT
public:
    explicit StorePanel(const AppServices &services, QWidget *parent = nullptr);

    /// `document` has a store.
    void setStore(const OpenedDocument &document);
    [[nodiscard]] const OpenedStorePtr &store() const { return m_store; }
    /// The texts that open the selected caches, in the order of the rows.
    [[nodiscard]] QStringList selectedTexts() const;
    /// The same with their settings.
    [[nodiscard]] std::vector<CopySourceRef> selectedSources() const;

    [[nodiscard]] QString commandLine() const;
    [[nodiscard]] bool isBusy() const { return m_reading.isRunning(); }
    void cancel() { m_reading.cancel(); }
    void focusFilter();
    [[nodiscard]] QString headline() const;

Q_SIGNALS:
    void busyChanged();
    void commandLineChanged();
    void openRequested(const QString &text);
    void selectionChanged();

private:
    /// What was selected before it was read again; the first row where nothing of it is left.
    void select(const QStringList &texts);
    void fitProblems();
    void readNext();
    void updateHeadline();
    void openSelected();

    OpenedDocument m_document;
    OpenedStorePtr m_store;
    StoreModel *m_model;
    FilterProxy *m_proxy;
    Headline *m_headline;
    QLabel *m_location;
    FilterBar *m_filter;
    DataView *m_view;
    int m_next = 0; ///< the row that is read next
    BackgroundTask<StoreDetail> m_reading;
};

} // namespace cachalot
