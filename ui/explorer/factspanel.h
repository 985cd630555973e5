#pragma once

#include <QScrollArea>

#include <vector>

class QLabel;
class QVBoxLayout;

namespace cachalot
{

/// The panel beside a table that tells what the selected row is: a title, facts, and lists of links. Texts are plain:
/// what comes from a cache can't format or link anything.
class FactsPanel final : public QScrollArea
{
    Q_OBJECT
public:
    struct Link {
        QString target; ///< what linkActivated() hands on
        QString text;
        QString toolTip;
    };
    /// Longer lists end with how many more there are.
    static constexpr size_t kMaxLinks = 40;

    explicit FactsPanel(QWidget *parent = nullptr);

    void clear();
    void addTitle(const QString &iconName, const QString &title);
    void addText(const QString &text); ///< muted
    void addParagraph(const QString &text);
    void addFact(const QString &name, const QString &value, const QString &toolTip = {});
    void addDigest(const QString &name, const QString &digest);
    /// `total` may be larger than the list. Nothing is added where it is 0.
    void addLinks(const QString &name, const std::vector<Link> &links, size_t total);
    void addButton(const QString &iconName, const QString &text, const QString &target);
    /// Shows what was added since clear(). Call once after it.
    void finish();

Q_SIGNALS:
    void linkActivated(const QString &target);

private:
    QLabel *addLabel(const QString &text);
    QLabel *makeName(const QString &name);

    QWidget *m_body = nullptr;
    QVBoxLayout *m_layout = nullptr;
    std::vector<QLabel *> m_names; ///< of facts since clear()
    int m_digestWidth = 0;         ///< of the widest digest since clear()
};

} // namespace cachalot
