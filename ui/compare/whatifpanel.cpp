#include "ui/compare/whatifpanel.h"

#include "ui/common/bytebardelegate.h"
#include "ui/common/celldelegate.h"
#include "ui/common/dataview.h"
#include "ui/common/errortext.h"
#include "ui/common/headline.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/models/commandline.h"
#include "ui/models/textformat.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStandardItemModel>

namespace cachalot
{

WhatIfPanel::WhatIfPanel(TaskPool &pool, QSettings &settings, QWidget *parent)
    : QWidget(parent),
      m_box(new QComboBox),
      m_headline(new Headline(Headline::Level::View)),
      m_method(new QLabel),
      m_measure(new QPushButton),
      m_export(new QPushButton(icon(QStringLiteral("export")), tr("Export like this…"))),
      m_model(new WhatIfModel(this)),
      m_table(new DataView),
      m_lostModel(new QStandardItemModel(this)),
      m_lost(new DataView),
      m_finding(pool),
      m_measuring(pool)
{
    auto *label = new QLabel(tr("&What would become of"));
    label->setBuddy(m_box);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *top = new QHBoxLayout;
    top->setSpacing(space::kOne);
    top->addWidget(label);
    top->addWidget(m_box);
    top->addStretch(1);
    top->addWidget(m_measure);
    top->addWidget(m_export);

    m_method->setTextFormat(Qt::PlainText);
    m_method->setWordWrap(true);
    m_method->setForegroundRole(QPalette::PlaceholderText);

    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Ways to keep the cache"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegateForColumn(WhatIfModel::SizeColumn, new ByteBarDelegate(m_table));
    m_table->setColumns(settings, QStringLiteral("what-if"), {22, 0, 13, 11, 9, 13, 13});
    m_table->setSortingEnabled(false);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &WhatIfPanel::updateButtons);
    connect(m_table, &QAbstractItemView::activated, this, &WhatIfPanel::requestExport);

    m_lost->setModel(m_lostModel);
    m_lostModel->setHorizontalHeaderLabels({tr("No longer CACHED with min")});
    m_lost->setAccessibleName(tr("Steps that min loses"));
    m_lost->setColumns(settings, QStringLiteral("what-if-steps"), {0});
    m_lost->setSortingEnabled(false);
    m_lost->setEmptyText(tr("Every step stays as it is."));

    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(space::kTwo);
    splitter->addWidget(m_table);
    splitter->addWidget(m_lost);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({760, 300});

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::kOne, 0, 0);
    layout->setSpacing(space::kOne);
    layout->addLayout(top);
    layout->addWidget(m_headline);
    layout->addWidget(splitter, 1);
    layout->addWidget(m_method);

    connect(m_box, &QComboBox::activated, this, [this] {
        cancel();
        m_isStale = true;
        find();
        Q_EMIT commandLineChanged();
    });
    connect(m_measure, &QPushButton::clicked, this, [this] {
        if (m_measuring.isRunning()) {
            m_measuring.cancel();
        } else {
            measure();
        }
    });
    connect(m_export, &QPushButton::clicked, this, &WhatIfPanel::requestExport);
    connect(&m_measuring, &BackgroundTaskBase::progressed, this, &WhatIfPanel::updateButtons);
    for (BackgroundTaskBase *task :
         {static_cast<BackgroundTaskBase *>(&m_finding), static_cast<BackgroundTaskBase *>(&m_measuring)}) {
        connect(task, &BackgroundTaskBase::started, this, &WhatIfPanel::busyChanged);
        connect(task, &BackgroundTaskBase::finished, this, &WhatIfPanel::busyChanged);
    }
    updateButtons();
}

const WhatIfPanel::Choice *WhatIfPanel::choice() const
{
    const int chosen = m_box->currentIndex();
    return chosen < 0 || size_t(chosen) >= m_choices.size() ? nullptr : &m_choices[size_t(chosen)];
}

void WhatIfPanel::setCaches(std::vector<Choice> choices)
{
    cancel();
    // The larger one is what people want to make smaller.
    const QString former = m_box->currentText();
    m_choices = std::move(choices);
    m_box->clear();
    int largest = 0;
    for (size_t i = 0; i < m_choices.size(); ++i) {
        const Choice &one = m_choices[i];
        m_box->addItem(one.name);
        const Choice &best = m_choices[size_t(largest)];
        if (one.cache->platformTotals[one.platform].blobBytes > best.cache->platformTotals[best.platform].blobBytes) {
            largest = int(i);
        }
    }
    const int same = m_box->findText(former);
    m_box->setCurrentIndex(same >= 0 ? same : largest);
    m_forecast = nullptr;
    m_model->setForecast(nullptr);
    m_isStale = true;
    if (isVisible()) {
        find();
    }
    updateButtons();
}

void WhatIfPanel::cancel()
{
    m_finding.cancel();
    m_measuring.cancel();
}

void WhatIfPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale) {
        find();
    }
}

void WhatIfPanel::find()
{
    const Choice *chosen = choice();
    if (chosen == nullptr) {
        return;
    }
    m_isStale = false;
    m_trouble.clear();
    m_finding.start(
        [one = *chosen](const OpContext &) -> Result<WhatIfForecastPtr> {
            return forecastMin(one.cache, one.platform);
        },
        [this](Result<WhatIfForecastPtr> forecast) {
            if (forecast) {
                showForecast(*std::move(forecast));
            } else {
                m_isStale = true;
            }
        });
}

void WhatIfPanel::measure()
{
    if (m_forecast == nullptr) {
        return;
    }
    m_trouble.clear();
    m_measuring.start([known = m_forecast](const OpContext &context) { return forecastAll(known, context); },
                      [this](Result<WhatIfForecastPtr> forecast) {
                          if (forecast) {
                              showForecast(*std::move(forecast));
                              return;
                          }
                          if (forecast.error().code != ErrorCode::Cancelled) {
                              m_trouble = tr("The compressions were not measured: %1").arg(forecast.error().message);
                          }
                          updateButtons();
                      });
    updateButtons();
}

void WhatIfPanel::showForecast(WhatIfForecastPtr forecast)
{
    const int row = m_table->currentIndex().row();
    m_forecast = std::move(forecast);
    m_headline->setSentence(m_forecast->minSentence());
    m_model->setForecast(m_forecast);
    m_lostModel->removeRows(0, m_lostModel->rowCount());
    for (const QString &step : m_forecast->lostSteps()) {
        auto *item = new QStandardItem(step.section(u'\n', 0, 0));
        item->setToolTip(step);
        item->setEditable(false);
        m_lostModel->appendRow(item);
    }
    m_table->select(m_model->index(std::clamp(row, 0, std::max(0, m_model->rowCount() - 1)), 0));
    updateButtons();
}

void WhatIfPanel::updateButtons()
{
    const int row = m_table->currentIndex().row();
    const bool isWay = row >= 0 && row < m_model->rowCount() &&
                       (m_model->wayAt(row) != WhatIfModel::Way::Packing || m_model->packingAt(row));
    m_export->setEnabled(isWay);
    m_export->setToolTip(tr("Opens the dialog for copies with these options"));
    const bool isRunning = m_measuring.isRunning();
    const Progress &progress = m_measuring.progress();
    m_measure->setEnabled(m_forecast != nullptr);
    m_measure->setText(
        !isRunning
            ? (m_forecast != nullptr && m_forecast->compression ? tr("Measure again") : tr("Measure compressions"))
        : progress.total > 0
            ? tr("Measuring %1 %… Cancel").arg(std::min<qint64>(100, 100 * progress.done / progress.total))
            : tr("Measuring… Cancel"));
    QString method = m_forecast != nullptr ? m_forecast->method() : QString();
    if (!m_trouble.isEmpty()) {
        method = m_trouble;
    } else if (method.isEmpty() && m_forecast != nullptr) {
        method = tr("What other compressions would take is measured on a sample of the layers: at most 64 MB are "
                    "packed on trial.");
    }
    m_method->setText(method);
}

void WhatIfPanel::requestExport()
{
    const int row = m_table->currentIndex().row();
    if (m_export->isEnabled() && m_forecast != nullptr && row >= 0) {
        Q_EMIT exportRequested(m_forecast->cache, m_model->wayAt(row) == WhatIfModel::Way::Min,
                               m_model->packingAt(row));
    }
}

QString WhatIfPanel::commandLine() const
{
    const Choice *chosen = choice();
    return chosen != nullptr ? cliCommand({QStringLiteral("compare"), chosen->cache->text(),
                                           QStringLiteral("--what-if"), QStringLiteral("all")})
                             : QString();
}

} // namespace cachalot
