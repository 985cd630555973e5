#include "ui/connections/snippetpanel.h"

#include "core/backend/snippets.h"
#include "core/backend/specuse.h"
#include "ui/common/digestlabel.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/models/specdraft.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace cachalot
{

SnippetPanel::SnippetPanel(QWidget *parent) : QWidget(parent), m_tool(new QComboBox), m_text(new QPlainTextEdit)
{
    m_tool->addItem(tr("docker buildx build"), QStringLiteral("buildx"));
    m_tool->addItem(tr("docker buildx bake (HCL)"), QStringLiteral("bake"));
    m_tool->addItem(tr("Compose"), QStringLiteral("compose"));
    m_tool->addItem(tr("GitHub Actions"), QStringLiteral("actions"));
    m_tool->addItem(tr("buildctl"), QStringLiteral("buildctl"));
    m_tool->setAccessibleName(tr("The tool"));
    m_tool->setObjectName(QStringLiteral("snippetTool"));
    m_text->setReadOnly(true);
    m_text->setFont(fixedFont(font()));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setAccessibleName(tr("Settings for the tool"));
    m_text->setObjectName(QStringLiteral("snippet"));
    auto *copy = new QPushButton(icon(QStringLiteral("copy")), tr("Copy"));
    copy->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::kOne);
    row->addWidget(m_tool, 1);
    row->addWidget(copy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::kTwo, space::kTwo, space::kTwo, space::kTwo);
    column->setSpacing(space::kOne);
    column->addLayout(row);
    column->addWidget(m_text, 1);
    connect(m_tool, &QComboBox::currentIndexChanged, this, &SnippetPanel::update);
    connect(copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(m_text->toPlainText()); });
}

void SnippetPanel::show(const SpecDraft &draft)
{
    const bool isImportable = draft.schema() && draft.schema()->importable;
    m_import = isImportable ? specFor(draft.spec(), Direction::Import) : BackendSpec();
    m_export = specFor(draft.spec(), Direction::Export);
    update();
}

void SnippetPanel::update()
{
    const auto target = snippetTargetFromName(m_tool->currentData().toString());
    std::vector<DirectedSpec> specs;
    if (!m_import.type().isEmpty()) {
        specs.push_back({m_import, Direction::Import});
    }
    specs.push_back({m_export, Direction::Export});
    m_text->setPlainText(target ? snippet(*target, specs) : QString());
}

} // namespace cachalot
