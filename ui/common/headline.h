#pragma once

#include <QWidget>

#include <vector>

class QLabel;

namespace cachalot
{

/// A small fact in a rounded box.
struct Chip {
    enum class Tone { Plain, Good, Warning, Bad };
    QString text;
    QString toolTip;
    Tone tone = Tone::Plain;
};

/// The sentence that answers a page's question, in large type, and the chips below it. Texts are plain.
class Headline final : public QWidget
{
    Q_OBJECT
public:
    /// A page has one headline; what a view in it adds is smaller.
    enum class Level { Page, View };
    explicit Headline(Level level = Level::Page, QWidget *parent = nullptr);
    void setSentence(const QString &sentence);
    [[nodiscard]] QString sentence() const;
    void setChips(const std::vector<Chip> &chips);

private:
    QLabel *m_sentence;
    QWidget *m_chips;
};

} // namespace cachalot
