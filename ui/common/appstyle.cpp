#include "ui/common/appstyle.h"

#include "ui/common/theme.h"

#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTextEdit>
#include <QToolButton>

namespace cachalot
{

namespace
{

const auto kFusion = QStringLiteral("fusion");

/// Themes change, and each widget may have a palette of its own: what is kept has an end.
constexpr qsizetype kMostPalettes = 200;

/// What Fusion divides the window's colour by, to get that of outlines.
constexpr int kFusionFactor = 140;

/// More than a pair of letters is kerned by.
constexpr int kKerning = 2;

/// Draws with another palette: of which kind an option is shows only in its type.
template <typename Option, typename Draw>
bool drawAs(const QStyleOption *option, const QPalette &palette, const Draw &draw)
{
    if (const auto *own = qstyleoption_cast<const Option *>(option)) {
        Option changed = *own;
        changed.palette = palette;
        draw(&changed);
        return true;
    }
    return false;
}

template <typename Draw>
void drawWith(const QStyleOption *option, const QPalette &palette, const Draw &draw)
{
    if (drawAs<QStyleOptionButton>(option, palette, draw) || drawAs<QStyleOptionFrame>(option, palette, draw) ||
        drawAs<QStyleOptionTabWidgetFrame>(option, palette, draw) || drawAs<QStyleOptionTab>(option, palette, draw) ||
        drawAs<QStyleOptionToolButton>(option, palette, draw)) {
        return;
    }
    QStyleOption changed = *option;
    changed.palette = palette;
    draw(&changed);
}

bool isTyped(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) != nullptr ||
           qobject_cast<const QTextEdit *>(widget) != nullptr;
}

} // namespace

AppStyle::AppStyle() : QProxyStyle(kFusion) {}

void AppStyle::install(QApplication &application)
{
    if (isFusion(*application.style())) {
        application.setStyle(new AppStyle); // which the application owns then
    }
}

bool AppStyle::isFusion(const QStyle &style)
{
    return qobject_cast<const AppStyle *>(&style) != nullptr || style.name().compare(kFusion, Qt::CaseInsensitive) == 0;
}

QPalette AppStyle::withOutline(const QPalette &palette, Ground ground) const
{
    QHash<qint64, QPalette> &made = m_made.at(static_cast<size_t>(ground));
    const qint64 key = palette.cacheKey();
    auto found = made.constFind(key);
    if (found == made.constEnd()) {
        const ThemeColors &colors = Theme::colors(palette);
        QPalette changed = palette;
        if (ground == Ground::Pane) {
            // Fusion makes the panes of tabs from the colour of buttons.
            changed.setColor(QPalette::Button, palette.color(QPalette::Window));
        } else {
            changed.setColor(QPalette::Window, colors.outline.lighter(kFusionFactor));
            changed.setColor(QPalette::Disabled, QPalette::Window,
                             Theme::mixed(colors.outline, palette.color(QPalette::Base), 0.45).lighter(kFusionFactor));
            changed.setColor(QPalette::Highlight, colors.accent); // the outline of what has the focus
        }
        if (ground == Ground::Chosen) {
            changed.setColor(QPalette::Window, colors.accent.lighter(kFusionFactor));
            changed.setColor(QPalette::Button, Theme::mixed(palette.color(QPalette::Button), colors.accent, 0.25));
        }
        if (made.size() >= kMostPalettes) {
            made.clear();
        }
        made.insert(changed.cacheKey(), changed); // Fusion hands it on to us
        found = made.insert(key, changed);
    }
    QPalette result = *found;
    result.setCurrentColorGroup(palette.currentColorGroup());
    return result;
}

void AppStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    auto *label = qobject_cast<QLabel *>(widget);
    if (label && label->buddy() && label->contentsMargins().isNull()) {
        const bool isToTheLeft = label->isRightToLeft();
        label->setContentsMargins(isToTheLeft ? kKerning : 0, 0, isToTheLeft ? 0 : kKerning, 0);
    }
}

void AppStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    const auto draw = [&](const QStyleOption *changed) {
        QProxyStyle::drawPrimitive(element, changed, painter, widget);
    };
    switch (element) {
    case PE_FrameLineEdit:
    case PE_IndicatorCheckBox:
    case PE_IndicatorRadioButton:
        drawWith(option, withOutline(option->palette, Ground::Control), draw);
        return;
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool: {
        // What a button unfolds shows by itself that it is on.
        const auto *button = qobject_cast<const QToolButton *>(widget);
        const bool isChosen = option->state.testFlag(State_On) && option->state.testFlag(State_Enabled) &&
                              !(button && button->arrowType() != Qt::NoArrow);
        drawWith(option, withOutline(option->palette, isChosen ? Ground::Chosen : Ground::Control), draw);
        return;
    }
    case PE_Frame:
        if (isTyped(widget) || Theme::isHighContrast(option->palette)) {
            drawWith(option, withOutline(option->palette, Ground::Control), draw);
            return;
        }
        break;
    case PE_FrameTabWidget:
        drawWith(option, withOutline(option->palette, Ground::Pane), draw);
        return;
    default:
        break;
    }
    draw(option);
}

void AppStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                           const QWidget *widget) const
{
    const auto draw = [&](const QStyleOption *changed) { QProxyStyle::drawControl(element, changed, painter, widget); };
    if (element == CE_ProgressBarGroove &&
        drawAs<QStyleOptionProgressBar>(option, withOutline(option->palette, Ground::Control), draw)) {
        return;
    }
    if (element == CE_TabBarTabShape) {
        drawWith(option, withOutline(option->palette, Ground::Pane), draw);
        return;
    }
    draw(option);
}

void AppStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                  const QWidget *widget) const
{
    const auto draw = [&](const QStyleOptionComplex *changed) {
        QProxyStyle::drawComplexControl(control, changed, painter, widget);
    };
    if ((control == CC_ComboBox &&
         drawAs<QStyleOptionComboBox>(option, withOutline(option->palette, Ground::Control), draw)) ||
        (control == CC_SpinBox &&
         drawAs<QStyleOptionSpinBox>(option, withOutline(option->palette, Ground::Control), draw))) {
        return;
    }
    draw(option);
}

} // namespace cachalot
