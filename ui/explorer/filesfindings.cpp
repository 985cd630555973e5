#include "ui/explorer/filesfindings.h"

#include "core/base/format.h"
#include "ui/common/dataview.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <array>
#include <utility>

namespace cachalot
{

namespace
{

constexpr size_t kMaxListed = 10'000;

} // namespace

QString findingTitle(const QString &code)
{
    static const std::array<std::pair<const char16_t *, const char *>, 17> titles{{
        {u"unsafe-path", QT_TRANSLATE_NOOP("Findings", "Unsafe path")},
        {u"name-too-long", QT_TRANSLATE_NOOP("Findings", "Name too long")},
        {u"bad-archive", QT_TRANSLATE_NOOP("Findings", "Damaged archive")},
        {u"size-limit", QT_TRANSLATE_NOOP("Findings", "Over a limit")},
        {u"unsupported-entry", QT_TRANSLATE_NOOP("Findings", "Unsupported entry")},
        {u"bomb-limit", QT_TRANSLATE_NOOP("Findings", "Absurd size")},
        {u"broken-link", QT_TRANSLATE_NOOP("Findings", "Broken link")},
        {u"no-end-marker", QT_TRANSLATE_NOOP("Findings", "No end marker")},
        {u"more-findings", QT_TRANSLATE_NOOP("Findings", "More findings")},
        {u"wrong-digest", QT_TRANSLATE_NOOP("Findings", "Wrong digest")},
        {u"wrong-size", QT_TRANSLATE_NOOP("Findings", "Wrong size")},
        {u"no-permission", QT_TRANSLATE_NOOP("Findings", "No permission")},
        {u"dangling-link", QT_TRANSLATE_NOOP("Findings", "Link to nothing")},
        {u"in-the-way", QT_TRANSLATE_NOOP("Findings", "In the way")},
        {u"bad-name", QT_TRANSLATE_NOOP("Findings", "Name refused")},
        {u"unsupported", QT_TRANSLATE_NOOP("Findings", "Not supported here")},
        {u"too-many-directories", QT_TRANSLATE_NOOP("Findings", "Too many directories")},
    }};
    for (const auto &[known, title] : titles) {
        if (code == QStringView(known)) {
            return QCoreApplication::translate("Findings", title);
        }
    }
    return code;
}

FindingsDialog::FindingsDialog(const QString &title, const QString &text, const std::vector<LayerFinding> &findings,
                               QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(title);
    auto *model = new QStandardItemModel(0, 3, this);
    model->setHorizontalHeaderLabels({tr("What"), tr("Where"), tr("Why")});
    for (size_t i = 0; i < std::min(findings.size(), kMaxListed); ++i) {
        const LayerFinding &finding = findings[i];
        QList<QStandardItem *> row;
        for (const QString &cell :
             {findingTitle(finding.code), printable(finding.path, 1000), printable(finding.message, 2000)}) {
            row.append(new QStandardItem(cell));
            row.back()->setToolTip(cell);
        }
        model->appendRow(row);
    }
    auto *intro = new QLabel(text);
    intro->setTextFormat(Qt::PlainText);
    intro->setWordWrap(true);
    auto *view = new DataView;
    view->setModel(model);
    view->setAccessibleName(title);
    view->header()->resizeSection(0, 18 * fontMetrics().averageCharWidth());
    QStringList titles;
    for (const LayerFinding &finding : findings) {
        titles << findingTitle(finding.code);
    }
    titles.removeDuplicates();
    view->fitColumn(0, titles);
    view->header()->resizeSection(1, 32 * fontMetrics().averageCharWidth());
    view->header()->setStretchLastSection(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kTwo, space::kTwo, space::kTwo, space::kTwo);
    layout->setSpacing(space::kTwo);
    layout->addWidget(intro);
    layout->addWidget(view, 1);
    layout->addWidget(buttons);
    resize(960, 400);
}

FindingsBar::FindingsBar(QWidget *parent) : QWidget(parent), m_icon(new QLabel), m_text(new QLabel)
{
    m_icon->setPixmap(icon(QStringLiteral("warning:warning")).pixmap(16, 16));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto *all = new QPushButton(tr("Show all"));
    all->setFlat(true);
    connect(all, &QPushButton::clicked, this, &FindingsBar::showAll);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kOne);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(all);
    hide();
}

QString FindingsBar::text() const
{
    return m_text->text();
}

void FindingsBar::setFindings(std::vector<LayerFinding> findings)
{
    m_findings = std::move(findings);
    setVisible(!m_findings.empty());
    if (m_findings.empty()) {
        m_text->clear();
        return;
    }
    const LayerFinding &first = m_findings.front();
    m_text->setText(tr("%n finding(s) in the layers, the first: %1 – %2", nullptr, int(m_findings.size()))
                        .arg(findingTitle(first.code), printable(first.message, 300)));
}

void FindingsBar::showAll()
{
    FindingsDialog(tr("Findings"),
                   tr("These entries are not what they should be. BuildKit's own unpacker refuses such paths or reads "
                      "them within the root."),
                   m_findings, this)
        .exec();
}

} // namespace cachalot
