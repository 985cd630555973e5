#include "ui/explorer/rawview.h"

#include "core/base/format.h"
#include "ui/common/dataview.h"
#include "ui/common/digestlabel.h"
#include "ui/common/emptystate.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/explorer/jsondelegate.h"
#include "ui/models/commandline.h"
#include "ui/models/jsonmodel.h"
#include "ui/models/textformat.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QShowEvent>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace cachalot
{

namespace
{

/// So much of a text is put into the text sheet; a text widget is no place for hundreds of megabytes.
constexpr qsizetype kMaxShownBytes = 1'000'000;

QToolButton *makeButton(const QString &iconName, const QString &text)
{
    auto *button = new QToolButton;
    button->setIcon(icon(iconName));
    button->setAutoRaise(true);
    button->setToolTip(text);
    button->setAccessibleName(text);
    return button;
}

} // namespace

RawView::RawView(TaskPool &pool, QWidget *parent)
    : CacheView(parent),
      m_model(new JsonModel(this)),
      m_parts(new QButtonGroup(this)),
      m_partButtons(new QHBoxLayout),
      m_search(new QLineEdit),
      m_searchResult(new QLabel),
      m_asText(new QToolButton),
      m_error(new QLabel),
      m_sheets(new QStackedWidget),
      m_tree(new DataView),
      m_text(new QPlainTextEdit),
      m_state(new EmptyState),
      m_parsing(pool)
{
    m_search->setPlaceholderText(tr("Find"));
    m_search->setAccessibleName(tr("Find in the document"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(320);
    m_search->addAction(icon(QStringLiteral("search:muted")), QLineEdit::LeadingPosition);
    QToolButton *previous = makeButton(QStringLiteral("previous"), tr("Previous match (Shift+F3)"));
    QToolButton *next = makeButton(QStringLiteral("next"), tr("Next match (F3)"));
    QToolButton *copyAll = makeButton(QStringLiteral("copy"), tr("Copy the whole document as it is stored"));
    m_asText->setText(tr("As text"));
    m_asText->setCheckable(true);
    m_asText->setAutoRaise(true);
    m_asText->setToolTip(tr("Show the bytes as they are stored"));
    m_searchResult->setForegroundRole(QPalette::PlaceholderText);
    m_partButtons->setSpacing(space::kHalf);
    m_error->setWordWrap(true);
    m_error->setTextFormat(Qt::PlainText);
    m_error->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_error->hide();

    auto *bar = new QHBoxLayout;
    bar->setSpacing(space::kOne);
    bar->addLayout(m_partButtons);
    bar->addSpacing(space::kTwo);
    bar->addWidget(m_search, 1);
    bar->addWidget(previous);
    bar->addWidget(next);
    bar->addWidget(m_searchResult);
    bar->addStretch(1);
    bar->addWidget(m_asText);
    bar->addWidget(copyAll);

    setFocusProxy(m_tree);
    m_tree->setModel(m_model);
    m_tree->setRootIsDecorated(true);
    m_tree->setItemsExpandable(true);
    m_tree->setAccessibleName(tr("Document as a tree"));
    m_tree->setItemDelegate(new JsonDelegate(m_tree));
    m_tree->header()->setStretchLastSection(true);
    m_tree->header()->resizeSection(0, 320);
    m_tree->setMouseTracking(true);
    m_text->setReadOnly(true);
    m_text->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_text->setWordWrapMode(QTextOption::WrapAnywhere);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setFont(fixedFont(font()));
    m_text->setAccessibleName(tr("Document as text"));
    m_sheets->addWidget(m_tree);
    m_sheets->addWidget(m_text);
    m_sheets->addWidget(m_state);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::kOne, 0, 0);
    layout->setSpacing(space::kOne);
    layout->addLayout(bar);
    layout->addWidget(m_error);
    layout->addWidget(m_sheets, 1);

    connect(m_search, &QLineEdit::returnPressed, this, [this] { search(SearchDirection::Forwards); });
    connect(m_search, &QLineEdit::textChanged, m_searchResult, &QLabel::clear);
    connect(next, &QToolButton::clicked, this, [this] { search(SearchDirection::Forwards); });
    connect(previous, &QToolButton::clicked, this, [this] { search(SearchDirection::Backwards); });
    connect(new QShortcut(QKeySequence::FindNext, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
            &QShortcut::activated, this, [this] { search(SearchDirection::Forwards); });
    connect(new QShortcut(QKeySequence::FindPrevious, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
            &QShortcut::activated, this, [this] { search(SearchDirection::Backwards); });
    connect(m_asText, &QToolButton::toggled, this, &RawView::showSheet);
    connect(copyAll, &QToolButton::clicked, this, &RawView::copy);
    connect(m_tree, &QAbstractItemView::activated, this, &RawView::activate);
    connect(m_tree, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == JsonModel::ValueColumn && QGuiApplication::keyboardModifiers() == Qt::NoModifier) {
            activate(index);
        }
    });
    connect(m_state, &EmptyState::cancelRequested, &m_parsing, &BackgroundTaskBase::cancel);
    connect(m_state, &EmptyState::actionTriggered, this, &RawView::parse);
    connect(&m_parsing, &BackgroundTaskBase::started, this, &CacheView::busyChanged);
    connect(&m_parsing, &BackgroundTaskBase::finished, this, &CacheView::busyChanged);
}

void RawView::addPartButton(Part part, const QString &text)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setChecked(part == m_part);
    m_parts->addButton(button, static_cast<int>(part));
    m_partButtons->addWidget(button);
    connect(button, &QToolButton::clicked, this, [this, part] { choose(part); });
}

QByteArray RawView::bytesOf(Part part) const
{
    if (!m_cache) {
        return {};
    }
    const PlatformCache &cache = m_cache->platform(m_platform);
    return part == Part::Index      ? m_cache->snapshot->manifestBytes
           : part == Part::Manifest ? cache.manifestBytes
                                    : cache.configBytes;
}

void RawView::setCache(OpenedCachePtr cache, size_t platform)
{
    m_parsing.cancel();
    m_cache = std::move(cache);
    m_platform = platform;
    m_stale = true;
    qDeleteAll(m_parts->buttons());
    if (m_cache) {
        const PlatformCache &content = m_cache->platform(platform);
        const bool severalManifests = m_cache->snapshot->manifestBytes != content.manifestBytes;
        if (m_part == Part::Index && !severalManifests) {
            m_part = Part::Manifest;
        }
        if (severalManifests) {
            addPartButton(Part::Index, tr("Index"));
        }
        addPartButton(Part::Manifest, tr("Manifest"));
        addPartButton(Part::Config,
                      m_cache->snapshot->format == CacheFormat::Inline ? tr("Image config") : tr("Cache config"));
    }
    if (isVisible()) {
        parse();
    }
    Q_EMIT commandLineChanged();
}

QString RawView::commandLine() const
{
    if (!m_cache) {
        return {};
    }
    return cliCommand({QStringLiteral("inspect"), m_cache->text(), QStringLiteral("--raw"),
                       m_part == Part::Config ? QStringLiteral("config") : QStringLiteral("manifest")});
}

void RawView::focusFilter()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void RawView::showEvent(QShowEvent *event)
{
    CacheView::showEvent(event);
    if (m_stale) {
        parse();
    }
}

void RawView::changeEvent(QEvent *event)
{
    CacheView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        QPalette palette = m_error->palette();
        palette.setColor(QPalette::WindowText, Theme::colors(this).bad);
        m_error->setPalette(palette);
    }
}

void RawView::choose(Part part)
{
    m_part = part;
    if (QAbstractButton *button = m_parts->button(static_cast<int>(part))) {
        button->setChecked(true);
    }
    parse();
    Q_EMIT commandLineChanged();
}

void RawView::parse()
{
    m_stale = false;
    m_searchResult->clear();
    m_error->hide();
    const QByteArray bytes = bytesOf(m_part);
    if (bytes.isEmpty()) {
        m_model->setTree(nullptr, JsonModel::Kind::Plain);
        m_state->showEmpty(QStringLiteral("raw:muted"), tr("Nothing to show"),
                           tr("This document could not be read. The problems say why."));
        m_sheets->setCurrentIndex(StateSheet);
        return;
    }
    m_state->showLoading(tr("Reading the document"));
    m_sheets->setCurrentIndex(StateSheet);
    m_parsing.start(
        [bytes](const OpContext &context) -> Result<JsonTreePtr> {
            JsonTreePtr tree = JsonTree::parse(bytes, context);
            CACHALOT_TRY(context.checkpoint());
            return tree;
        },
        [this](const Result<JsonTreePtr> &tree) {
            if (tree) {
                showTree(*tree);
            } else {
                m_stale = true;
                m_state->showError(tree.error(), tr("Read it again"));
            }
        });
}

void RawView::showTree(const JsonTreePtr &tree)
{
    const bool config = m_part == Part::Config && m_cache->snapshot->format != CacheFormat::Inline;
    m_model->setTree(tree, config ? JsonModel::Kind::CacheConfig : JsonModel::Kind::Plain);
    if (!tree->error().isEmpty()) {
        m_error->setText(tr("Not valid JSON at byte %1: %2. What comes before is shown.")
                             .arg(text::count(tree->errorOffset()), tree->error()));
    }
    m_error->setVisible(!tree->error().isEmpty());
    if (!tree->isEmpty()) {
        const QModelIndex root = m_model->index(0, 0);
        m_tree->expand(root);
        // What is short is shown unfolded.
        const auto children = static_cast<quint32>(m_model->rowCount(root));
        for (quint32 row = 0; row < children && row < 50; ++row) {
            const QModelIndex child = m_model->index(static_cast<int>(row), 0, root);
            if (m_model->rowCount(child) <= 20) {
                m_tree->expand(child);
            }
        }
        m_tree->setCurrentIndex(root);
    }
    showSheet();
}

void RawView::showSheet()
{
    const JsonTreePtr &tree = m_model->tree();
    if (!tree) {
        return;
    }
    if (!m_asText->isChecked() && !tree->isEmpty()) {
        m_sheets->setCurrentIndex(TreeSheet);
        return;
    }
    QString text = QString::fromUtf8(tree->text().left(kMaxShownBytes));
    text.replace(QChar(0), QChar(0xfffd));
    if (tree->text().size() > kMaxShownBytes) {
        text += u'\n' + tr("… and %1 more. Copy takes all.").arg(text::bytes(tree->text().size() - kMaxShownBytes));
    }
    m_text->setPlainText(text);
    m_sheets->setCurrentIndex(TextSheet);
}

void RawView::search(SearchDirection direction)
{
    const QString wanted = m_search->text();
    const JsonTreePtr &tree = m_model->tree();
    if (wanted.isEmpty() || !tree) {
        return;
    }
    m_searchResult->clear();
    if (m_sheets->currentIndex() == TextSheet) {
        const auto flags =
            direction == SearchDirection::Backwards ? QTextDocument::FindBackward : QTextDocument::FindFlags();
        if (!m_text->find(wanted, flags)) {
            m_text->moveCursor(direction == SearchDirection::Backwards ? QTextCursor::End : QTextCursor::Start);
            if (!m_text->find(wanted, flags)) {
                m_searchResult->setText(tr("Not found"));
            }
        }
        return;
    }
    const QModelIndex current = m_tree->currentIndex();
    const size_t from = current.isValid() ? JsonModel::nodeOf(current) : tree->nodeCount();
    const size_t found = tree->find(wanted, from, direction);
    if (found >= tree->nodeCount()) {
        m_searchResult->setText(tr("Not found"));
        return;
    }
    const QModelIndex index = m_model->indexOf(static_cast<quint32>(found));
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index, QAbstractItemView::PositionAtCenter);
}

void RawView::activate(const QModelIndex &index)
{
    const quint32 node = JsonModel::nodeOf(index);
    const JsonTreePtr &tree = m_model->tree();
    switch (m_model->linkOf(node)) {
    case JsonModel::LinkKind::None:
        return;
    case JsonModel::LinkKind::Layer:
        Q_EMIT layerActivated(static_cast<LayerId>(tree->value(node, 20).toUInt()));
        return;
    case JsonModel::LinkKind::Record:
        Q_EMIT recordActivated(static_cast<RecordId>(tree->value(node, 20).toUInt()));
        return;
    case JsonModel::LinkKind::Digest:
        followDigest(tree->value(node, 200));
    }
}

void RawView::followDigest(const QString &text)
{
    const PlatformCache &cache = m_cache->platform(m_platform);
    const auto digest = Digest::parse(text);
    if (!digest) {
        return;
    }
    if (cache.config && cache.config->digest == *digest) {
        choose(Part::Config);
        return;
    }
    if (cache.manifest.digest == *digest) {
        choose(Part::Manifest);
        return;
    }
    for (size_t i = 0; i < cache.layers.size(); ++i) {
        if (cache.layers[i].descriptor.digest == *digest || cache.layers[i].diffID == *digest) {
            Q_EMIT layerActivated(static_cast<LayerId>(i));
            return;
        }
    }
    const QByteArray bytes = text.toUtf8();
    for (size_t i = 0; i < cache.cacheConfig.records.size(); ++i) {
        if (cache.cacheConfig.records[i].digest == bytes) {
            Q_EMIT recordActivated(static_cast<RecordId>(i));
            return;
        }
    }
    Q_EMIT messageShown(tr("%1 is no layer and no step of this cache").arg(shortDigest(text)));
}

void RawView::copy()
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(bytesOf(m_part)));
    Q_EMIT messageShown(tr("Copied %1").arg(text::bytes(bytesOf(m_part).size())));
}

} // namespace cachalot
