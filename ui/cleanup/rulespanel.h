#pragma once

#include "core/cleanup/prunepolicy.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace cachalot
{

/// The rules of a clean-up as a form: each can be switched on, and reads as a sentence.
class RulesPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit RulesPanel(QWidget *parent = nullptr);

    void setPolicy(const PrunePolicy &policy);
    [[nodiscard]] PrunePolicy policy() const;
    /// Whether the store knows when a cache was read.
    void setKnowsUse(bool knows);
    /// False for stores that free blobs themselves.
    void setListsBlobs(bool lists);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QCheckBox *addCheck(const QString &text, const QString &help);
    [[nodiscard]] QSpinBox *addSpin(QCheckBox *check, int value, int maximum, const QString &suffix);
    [[nodiscard]] QLineEdit *addText(const QString &label, const QString &placeholder, const QString &help);

    QCheckBox *m_unreferenced;
    QCheckBox *m_older;
    QSpinBox *m_olderDays;
    QCheckBox *m_unused;
    QSpinBox *m_unusedDays;
    QCheckBox *m_last;
    QSpinBox *m_lastCount;
    QCheckBox *m_bytes;
    QSpinBox *m_gigabytes;
    QLineEdit *m_match;
    QLineEdit *m_except;
    QLineEdit *m_pinned;
    QSpinBox *m_grace;
    PrunePolicy m_other; ///< what the form does not show
};

} // namespace cachalot
