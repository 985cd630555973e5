#include "tests/ui/screenshots/cuttexts.h"

#include "ui/common/elidedlabel.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QStyleOptionFrame>
#include <QTabBar>

namespace cachalot
{

namespace
{

class Finder
{
public:
    explicit Finder(const QWidget &window) : m_window(window) {}

    QStringList find()
    {
        for (const auto *widget : m_window.findChildren<QWidget *>()) {
            if (widget->isVisibleTo(&m_window)) {
                look(*widget);
            }
        }
        return m_found;
    }

private:
    void report(const QWidget &widget, const QString &text, int needed, int has)
    {
        if (needed > has && !text.isEmpty()) {
            m_found << QStringLiteral("%1 \"%2\" in %3 needs %4 and has %5")
                           .arg(QLatin1String(widget.metaObject()->className()), text,
                                QLatin1String(widget.parentWidget()->metaObject()->className()))
                           .arg(needed)
                           .arg(has);
        }
    }

    void look(const QWidget &widget)
    {
        if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
            lookAt(*label);
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
            report(widget, button->text(), button->minimumSizeHint().width(), button->width());
            within(widget, button->text());
        } else if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
            lookAt(*tabs);
        } else if (const auto *header = qobject_cast<const QHeaderView *>(&widget)) {
            lookAt(*header);
        } else if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
            lookAt(*box);
        } else if (const auto *edit = qobject_cast<const QLineEdit *>(&widget)) {
            lookAt(*edit);
        }
    }

    void lookAt(const QLabel &label)
    {
        if (qobject_cast<const ElidedLabel *>(&label) || label.text().isEmpty()) {
            return;
        }
        if (label.wordWrap()) {
            // The last line needs no leading.
            report(label, label.text(), label.heightForWidth(label.width()) - 2, label.height());
        } else {
            report(label, label.text(), label.sizeHint().width(), label.width());
        }
        within(label, label.text());
    }

    /// What sticks out of its parent is cut there, unless the parent scrolls.
    void within(const QWidget &widget, const QString &text)
    {
        const QWidget *parent = widget.parentWidget();
        if (parent && !qobject_cast<const QAbstractScrollArea *>(parent->parentWidget())) {
            report(widget, text, widget.geometry().right() + 1, parent->width());
            report(widget, text, widget.geometry().bottom() + 1, parent->height());
        }
    }

    void lookAt(const QTabBar &tabs)
    {
        if (tabs.tabsClosable()) {
            return; // names of caches
        }
        const bool isScrolled = tabs.usesScrollButtons();
        for (int i = 0; i < tabs.count(); ++i) {
            report(tabs, tabs.tabText(i), tabs.fontMetrics().size(Qt::TextShowMnemonic, tabs.tabText(i)).width(),
                   tabs.tabRect(i).width());
            report(tabs, tabs.tabText(i), isScrolled ? 0 : tabs.tabRect(i).right() + 1, tabs.width());
        }
    }

    void lookAt(const QHeaderView &header)
    {
        if (header.orientation() == Qt::Vertical || !header.model()) {
            return;
        }
        for (int i = 0; i < header.count(); ++i) {
            if (!header.isSectionHidden(i)) {
                report(header, header.model()->headerData(i, Qt::Horizontal).toString(), header.sectionSizeHint(i),
                       header.sectionSize(i));
            }
        }
    }

    void lookAt(const QComboBox &box)
    {
        if (box.isEditable() || box.sizeAdjustPolicy() == QComboBox::AdjustToMinimumContentsLengthWithIcon) {
            return; // names
        }
        QStyleOptionComboBox option;
        option.initFrom(&box);
        const int room =
            box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box).width();
        report(box, box.currentText(), box.fontMetrics().horizontalAdvance(box.currentText()), room);
    }

    void lookAt(const QLineEdit &edit)
    {
        const bool isOfSpinBox = qobject_cast<const QAbstractSpinBox *>(edit.parentWidget()) != nullptr;
        const QString text = isOfSpinBox ? edit.text() : edit.text().isEmpty() ? edit.placeholderText() : QString();
        QStyleOptionFrame option;
        option.initFrom(&edit);
        option.lineWidth =
            edit.hasFrame() ? edit.style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &option, &edit) : 0;
        const QRect room = edit.style()->subElementRect(QStyle::SE_LineEditContents, &option, &edit);
        const QMargins margins = edit.textMargins();
        report(edit, text, edit.fontMetrics().horizontalAdvance(text),
               room.width() - margins.left() - margins.right() - 2 * 2); // Qt's own margin beside the text
    }

    const QWidget &m_window;
    QStringList m_found;
};

} // namespace

QStringList cutTexts(const QWidget &window)
{
    return Finder(window).find();
}

} // namespace cachalot
