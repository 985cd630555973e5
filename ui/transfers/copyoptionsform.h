#pragma once

#include "ui/models/copyorder.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLineEdit;
class QSpinBox;

namespace cachalot
{

/// How a cache is copied: BuildKit's options in words, and those of the transfer. What does not apply is disabled.
class CopyOptionsForm final : public QWidget
{
    Q_OBJECT
public:
    explicit CopyOptionsForm(QWidget *parent = nullptr);

    /// Fills in the options of an order, and leaves the rest of it as it is.
    void fillIn(CopyOrder &order) const;
    /// Shows the mode, the compression and the level of an order, and leaves the rest as it is.
    void setPacking(const CopyOrder &order);
    /// What the speed is where nobody changes it.
    void setSpeed(int blobs, qint64 bytesPerSecond);
    /// Those that can be chosen, besides all.
    void setPlatforms(const QStringList &platforms);
    /// True where nothing was changed.
    [[nodiscard]] bool isPlain() const;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QWidget *row(std::initializer_list<QWidget *> widgets) const;
    void update();

    QComboBox *m_mode;
    QLineEdit *m_image;
    QComboBox *m_compression;
    QSpinBox *m_level;
    QCheckBox *m_force;
    QComboBox *m_carrier;
    QComboBox *m_platform;
    QSpinBox *m_jobs;
    QDoubleSpinBox *m_rate;
    QCheckBox *m_ignoreErrors;
    CopyOrder m_plain; ///< with the speed that is usual here
};

} // namespace cachalot
