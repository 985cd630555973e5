#pragma once

#include "ui/explorer/cacheview.h"
#include "ui/models/backgroundtask.h"
#include "ui/models/layertreemodel.h"
#include "ui/models/loadedfiles.h"

class QAction;
class QLabel;
class QProgressBar;
class QSettings;
class QSplitter;
class QStackedWidget;
class QTimer;
class QToolButton;

namespace cachalot
{

class DataView;
class EmptyState;
class FilesPicker;
class FilesTreemap;
class FilterBar;
class FindingsBar;
class Headline;
class LayerLegendModel;

/// The files of a step's result or of one layer: a tree with what was deleted and replaced, beside it a treemap of
/// bytes by layer. Files can be saved and extracted. Layers are read when the view is first shown.
class FilesView final : public CacheView
{
    Q_OBJECT
public:
    FilesView(TaskPool &pool, QSettings &settings, QWidget *parent = nullptr);
    ~FilesView() override;

    void setCache(OpenedCachePtr cache, size_t platform) override;
    [[nodiscard]] QString commandLine() const override;
    void focusFilter() override;
    [[nodiscard]] bool isBusy() const override;
    void cancel() override;
    bool selectLayer(LayerId layer) override { return showLayer(layer); }

    /// Shows the files of one layer alone; false where there is no such layer.
    bool showLayer(LayerId layer);
    /// Selects a path in the tree, if it is there.
    bool selectPath(const QString &path);

    /// Saves the selected file, as "Save file…" does once a place is chosen.
    void saveSelectedTo(const QString &destination);
    /// Extracts what is selected (all where nothing is), as "Extract…" does once a place is chosen.
    enum class Existing { Refuse, Replace };
    void extractSelectedTo(const QString &directory, Existing existing);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildTree(QSettings &settings);
    [[nodiscard]] QWidget *buildMap();
    void buildActions();
    [[nodiscard]] QWidget *buildJobBar();
    void choiceChanged();
    void load();
    void showFiles(LoadedFilesPtr files);
    void showNothing();
    void search();
    void showMatches(const LayerTreeFilterPtr &filter);
    void updateHeadline();
    void updateActions();
    void updateMapTitle();
    void currentChanged();
    void selectNode(int node);
    [[nodiscard]] int currentNode() const;
    [[nodiscard]] QString currentPath() const;
    void copyPath();
    void askAndSave();
    void askAndExtract();
    void beginJob(const QString &title);
    void endJob();
    void showJobProgress(const Progress &progress);
    void jobFailed(const QString &title, const Error &error);

    QSettings &m_settings;
    OpenedCachePtr m_cache;
    size_t m_platform = 0;
    LoadedFilesPtr m_files;
    bool m_isStale = true;    ///< what is chosen is not what is shown
    bool m_isAllowed = false; ///< the user agreed to fetch that much
    QString m_pathToSelect;   ///< after loading

    FilesPicker *m_picker;
    Headline *m_headline;
    FindingsBar *m_findings;
    FilterBar *m_search;
    QToolButton *m_saveButton;
    QToolButton *m_extractButton;
    LayerTreeModel *m_model;
    DataView *m_tree;
    FilesTreemap *m_map;
    QToolButton *m_up;
    QLabel *m_mapTitle;
    LayerLegendModel *m_legendModel;
    DataView *m_legend;
    QWidget *m_body;
    EmptyState *m_state;
    QStackedWidget *m_stack;
    QAction *m_copyPathAction;
    QAction *m_saveAction;
    QAction *m_extractAction;
    QAction *m_mapAction;
    QWidget *m_jobBar;
    QLabel *m_jobTitle;
    QProgressBar *m_jobProgress;
    QTimer *m_searchDelay;

    BackgroundTask<LoadedFilesPtr> m_loading;
    BackgroundTask<LayerTreeFilterPtr> m_searching;
    BackgroundTask<qint64> m_saving;
    BackgroundTask<ExtractReport> m_extracting;
};

} // namespace cachalot
