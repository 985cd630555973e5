#pragma once

#include "ui/models/specdraft.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPlainTextEdit;

namespace cachalot
{

/// The two flags of a cache as texts that can be edited. What is pasted may be more than a flag: a command line, a bake
/// file, a workflow; its caches are offered then.
class FlagPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit FlagPanel(QWidget *parent = nullptr);

    /// Shows a draft, but leaves the text alone that somebody is writing.
    void show(const SpecDraft &draft);
    /// As if it was pasted.
    void paste(const QString &text);
    /// Why the text that was typed can't be read; empty where it can.
    void setError(const QString &message);

Q_SIGNALS:
    /// A flag's value was typed or chosen.
    void edited(const QString &text, cachalot::Direction direction);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QPlainTextEdit *makeEdit(const QString &option, Direction direction);
    void read(QPlainTextEdit &edit, Direction direction);
    void offer(std::vector<FoundSpec> found);
    void choose(int row);

    QPlainTextEdit *m_to;
    QPlainTextEdit *m_from;
    QLabel *m_toLabel;
    QLabel *m_fromLabel;
    QLabel *m_error;
    QLabel *m_foundLabel;
    QListWidget *m_foundList;
    QPlainTextEdit *m_written = nullptr; ///< the one that the user writes in just now
    std::vector<FoundSpec> m_found;
};

} // namespace cachalot
