#pragma once

#include <QWidget>

class QButtonGroup;

namespace cachalot
{

/// The backends as a row of pictures, of which one is chosen.
class BackendPicker final : public QWidget
{
    Q_OBJECT
public:
    explicit BackendPicker(QWidget *parent = nullptr);
    void setType(const QString &type);
    [[nodiscard]] QString type() const;

Q_SIGNALS:
    void chosen(const QString &type);

private:
    QButtonGroup *m_group;
};

} // namespace cachalot
