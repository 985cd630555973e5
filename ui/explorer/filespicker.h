#pragma once

#include "ui/models/filechoices.h"

#include <QComboBox>

namespace cachalot
{

class FilterProxy;

/// Chooses whose files are shown: a box that opens a list with a filter to type in, since a cache may hold thousands of
/// results and layers.
class FilesPicker final : public QComboBox
{
    Q_OBJECT
public:
    explicit FilesPicker(QWidget *parent = nullptr);
    ~FilesPicker() override;

    /// Keeps the choice with the same layers, if there still is one; else takes the first.
    void setChoices(std::vector<FileChoice> choices);
    /// nullptr where there is nothing to choose from.
    [[nodiscard]] const FileChoice *choice() const;
    /// False where there is no such layer. Emits chosen() if that is another choice.
    bool chooseLayer(LayerId layer);

    void showPopup() override;
    void hidePopup() override;

Q_SIGNALS:
    /// By the user or by chooseLayer().
    void chosen();

protected:
    void wheelEvent(QWheelEvent *event) override;

private:
    class Popup;
    FileChoicesModel *m_model;
    FilterProxy *m_proxy;
    Popup *m_popup = nullptr;
};

} // namespace cachalot
