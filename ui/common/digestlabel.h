#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace cachalot
{

/// A digest as people read it: the first 12 digits, monospaced, with a button that copies the whole.
class DigestLabel final : public QWidget
{
    Q_OBJECT
public:
    explicit DigestLabel(QWidget *parent = nullptr);
    /// `whole` is shown as tooltip and copied; an empty one shows a dash.
    void setDigest(const QString &whole);
    [[nodiscard]] QString digest() const { return m_whole; }
    void copy();

private:
    QString m_whole;
    QLabel *m_text;
    QToolButton *m_copy;
};

/// The platform's fixed-width font at the size of `like`.
[[nodiscard]] QFont fixedFont(const QFont &like);

} // namespace cachalot
