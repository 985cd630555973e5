#pragma once

#include <QHash>
#include <QPalette>
#include <QProxyStyle>

#include <array>

class QApplication;

namespace cachalot
{

/// Fusion with outlines that can be seen. Fusion takes them from the colour of the window, a shade darker: on light
/// windows that is a contrast of 2, on dark ones next to nothing, so that an unchecked box can't be made out (WCAG 2.1
/// asks for 3). Buttons that are checked, which Fusion only darkens, have the accent. The panes of tabs, which it makes
/// lighter than all else in dark windows, have the colour of lists.
class AppStyle : public QProxyStyle
{
    Q_OBJECT
public:
    AppStyle();

    /// Puts it in the place of Fusion; a style of the desktop's own stays.
    static void install(QApplication &application);
    /// Whether it is Fusion, with ours on it or plain.
    [[nodiscard]] static bool isFusion(const QStyle &style);

    using QProxyStyle::polish;
    /// Labels with a mnemonic get room for it: Qt measures their text with the kerning of the whole, and draws it in
    /// two parts, so that "Tempo" with its T underlined would lose its end.
    void polish(QWidget *widget) override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;

private:
    enum class Ground { Control, Chosen, Pane };
    /// Fusion keeps pictures of controls by the key of their palette, so that each palette is made once only.
    [[nodiscard]] QPalette withOutline(const QPalette &palette, Ground ground) const;

    mutable std::array<QHash<qint64, QPalette>, 3> m_made; ///< by Ground
};

} // namespace cachalot
