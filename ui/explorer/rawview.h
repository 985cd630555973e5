#pragma once

#include "ui/explorer/cacheview.h"
#include "ui/models/backgroundtask.h"
#include "ui/models/jsontree.h"

class QButtonGroup;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QStackedWidget;
class QToolButton;

namespace cachalot
{

class DataView;
class EmptyState;
class JsonModel;

/// The manifest and the config as they are stored: a folded tree in which digests and indexes are links, or the text.
class RawView final : public CacheView
{
    Q_OBJECT
public:
    explicit RawView(TaskPool &pool, QWidget *parent = nullptr);

    void setCache(OpenedCachePtr cache, size_t platform) override;
    [[nodiscard]] QString commandLine() const override;
    void focusFilter() override;
    [[nodiscard]] bool isBusy() const override { return m_parsing.isRunning(); }
    void cancel() override { m_parsing.cancel(); }

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// What of the cache is shown.
    enum class Part { Index, Manifest, Config };
    enum Sheet { TreeSheet, TextSheet, StateSheet };

    void addPartButton(Part part, const QString &text);
    [[nodiscard]] QByteArray bytesOf(Part part) const;
    void choose(Part part);
    void parse();
    void showTree(const JsonTreePtr &tree);
    void showSheet();
    void search(SearchDirection direction);
    void activate(const QModelIndex &index);
    void followDigest(const QString &text);
    void copy();

    OpenedCachePtr m_cache;
    size_t m_platform = 0;
    Part m_part = Part::Manifest;
    bool m_stale = true; ///< what is on screen is not yet of m_part
    JsonModel *m_model;
    QButtonGroup *m_parts;
    QHBoxLayout *m_partButtons;
    QLineEdit *m_search;
    QLabel *m_searchResult;
    QToolButton *m_asText;
    QLabel *m_error;
    QStackedWidget *m_sheets;
    DataView *m_tree;
    QPlainTextEdit *m_text;
    EmptyState *m_state;
    BackgroundTask<JsonTreePtr> m_parsing;
};

} // namespace cachalot
