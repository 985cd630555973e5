#pragma once

#include "core/backend/backendspec.h"

#include <QWidget>

class QComboBox;
class QPlainTextEdit;

namespace cachalot
{

class SpecDraft;

/// The settings that make a tool use the cache, ready to be copied.
class SnippetPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit SnippetPanel(QWidget *parent = nullptr);
    void show(const SpecDraft &draft);

private:
    void update();

    QComboBox *m_tool;
    QPlainTextEdit *m_text;
    BackendSpec m_import;
    BackendSpec m_export;
};

} // namespace cachalot
