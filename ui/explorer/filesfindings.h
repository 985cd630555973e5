#pragma once

#include "core/content/layerlisting.h"

#include <QDialog>
#include <QWidget>

#include <vector>

class QLabel;

namespace cachalot
{

/// A list of what was found wrong with entries of layers: what, where, why.
class FindingsDialog final : public QDialog
{
    Q_OBJECT
public:
    FindingsDialog(const QString &title, const QString &text, const std::vector<LayerFinding> &findings,
                   QWidget *parent = nullptr);
};

/// The line that tells of findings and opens the list of them. Hidden while there are none.
class FindingsBar final : public QWidget
{
    Q_OBJECT
public:
    explicit FindingsBar(QWidget *parent = nullptr);
    void setFindings(std::vector<LayerFinding> findings);
    [[nodiscard]] QString text() const;

private:
    void showAll();

    QLabel *m_icon;
    QLabel *m_text;
    std::vector<LayerFinding> m_findings;
};

/// A finding's code in words: "Unsafe path".
[[nodiscard]] QString findingTitle(const QString &code);

} // namespace cachalot
