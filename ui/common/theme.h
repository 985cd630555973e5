#pragma once

#include "ui/models/appearance.h"

#include <QColor>
#include <QPalette>
#include <QStringList>

#include <array>

class QApplication;
class QWidget;

namespace cachalot
{

/// Space in pixels, in steps of 8 (4 within a control).
namespace space
{
inline constexpr int kHalf = 4;
inline constexpr int kOne = 8;
inline constexpr int kTwo = 16;
inline constexpr int kThree = 24;
inline constexpr int kFour = 32;
} // namespace space

/// The colours that QPalette has no role for. Texts have a contrast of at least 4.5 against `window` and base, marks,
/// bars and the outlines of controls at least 3 (WCAG 2.1 AA); in high contrast 7 and 4.5 (AAA). Hues are told apart
/// with the common colour-vision deficiencies, and no meaning hangs on colour alone.
struct ThemeColors {
    bool dark = false;
    QColor accent;
    QColor muted;                 ///< secondary text
    QColor line;                  ///< separators
    QColor outline;               ///< around what one can type into, check or choose from
    QColor good;                  ///< also as text
    QColor warning;               ///< also as text
    QColor bad;                   ///< also as text
    QColor bar;                   ///< the filled part of a size bar
    QColor track;                 ///< the empty part
    QColor chip;                  ///< the background of a chip or a card
    std::array<QColor, 8> series; ///< of charts: blue, orange, green, vermilion, sky, purple, olive, grey
};

/// Light and dark, and each with high contrast. GUI thread.
class Theme
{
public:
    [[nodiscard]] static bool isDark(const QPalette &palette);
    /// Black on white or white on black: what desktops set for people who need all the contrast there is.
    [[nodiscard]] static bool isHighContrast(const QPalette &palette);
    /// Those that fit the lightness and the contrast of a palette.
    [[nodiscard]] static const ThemeColors &colors(const QPalette &palette);
    [[nodiscard]] static const ThemeColors &colors(const QWidget *widget);
    /// Of any appearance but System.
    [[nodiscard]] static QPalette palette(Appearance appearance);
    /// Gives the application a palette: its own for all but System; for that the platform's, or where the platform has
    /// no colours of its own (plain Fusion, and no high contrast), our own of the same lightness.
    static void apply(QApplication &application, Appearance appearance);
    /// What people call each Appearance, in their language and in the order of the enum.
    [[nodiscard]] static QStringList names();
    /// The contrast of two opaque colours, 1 to 21 (WCAG 2.1).
    [[nodiscard]] static double contrast(const QColor &a, const QColor &b);
    /// `a` with that share (0 to 1) of `b` in it.
    [[nodiscard]] static QColor mixed(const QColor &a, const QColor &b, double share);
};

} // namespace cachalot
