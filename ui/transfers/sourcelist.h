#pragma once

#include "ui/models/copyorder.h"

#include <QWidget>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace cachalot
{

/// The caches that are copied, one or several that are merged: a list to which one adds by typing.
class SourceList final : public QWidget
{
    Q_OBJECT
public:
    explicit SourceList(const QStringList &recent, QWidget *parent = nullptr);

    void setSources(std::vector<CopySourceRef> sources);
    [[nodiscard]] const std::vector<CopySourceRef> &sources() const { return m_sources; }
    /// True while something is typed that was not added yet: Return adds it.
    [[nodiscard]] bool isTyping() const;

Q_SIGNALS:
    void changed();
    void typingChanged();

private:
    void add();
    void removeSelected();
    void update();

    std::vector<CopySourceRef> m_sources;
    QListWidget *m_list;
    QLineEdit *m_edit;
    QPushButton *m_add;
    QPushButton *m_remove;
};

} // namespace cachalot
