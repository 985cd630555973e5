#include "ui/common/theme.h"

#include "ui/common/appstyle.h"

#include <QApplication>
#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace cachalot
{

namespace
{

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

const ThemeColors &lightColors()
{
    static const ThemeColors colors{
        .dark = false,
        .accent = rgb(0x0b63c4),
        .muted = rgb(0x56606b),
        .line = rgb(0xd8dde3),
        .outline = rgb(0x848c96),
        .good = rgb(0x0b7352),
        .warning = rgb(0x8a5a00),
        .bad = rgb(0xb8321f),
        .bar = rgb(0x4a8fd8),
        .track = rgb(0xe6eaef),
        .chip = rgb(0xe9edf2),
        .series = {rgb(0x0072b2), rgb(0xc97800), rgb(0x00906a), rgb(0xc44e14), rgb(0x3a94d0), rgb(0xb05a92),
                   rgb(0x847a00), rgb(0x6b7280)},
    };
    return colors;
}

const ThemeColors &darkColors()
{
    static const ThemeColors colors{
        .dark = true,
        .accent = rgb(0x6cb0ff),
        .muted = rgb(0xa3acb7),
        .line = rgb(0x3a4049),
        .outline = rgb(0x767f8b),
        .good = rgb(0x4fc79a),
        .warning = rgb(0xe3b04b),
        .bad = rgb(0xff8a78),
        .bar = rgb(0x5b9be0),
        .track = rgb(0x30363e),
        .chip = rgb(0x2e343c),
        .series = {rgb(0x4aa3df), rgb(0xf0ae3c), rgb(0x2fbf93), rgb(0xf07f4a), rgb(0x8ccbf5), rgb(0xde9cc4),
                   rgb(0xd3c84e), rgb(0x9aa4af)},
    };
    return colors;
}

const ThemeColors &lightContrastColors()
{
    static const ThemeColors colors{
        .dark = false,
        .accent = rgb(0x003c9e),
        .muted = rgb(0x2b2b2b),
        .line = rgb(0x4d4d4d),
        .outline = rgb(0x000000),
        .good = rgb(0x00512f),
        .warning = rgb(0x663c00),
        .bad = rgb(0x8f0f00),
        .bar = rgb(0x00509e),
        .track = rgb(0xd0d0d0),
        .chip = rgb(0xe6e6e6),
        .series = {rgb(0x00508a), rgb(0x8a4b00), rgb(0x006048), rgb(0x983400), rgb(0x2a6f9e), rgb(0x8a3a6c),
                   rgb(0x5f5700), rgb(0x50565f)},
    };
    return colors;
}

const ThemeColors &darkContrastColors()
{
    static const ThemeColors colors{
        .dark = true,
        .accent = rgb(0x8cd0ff),
        .muted = rgb(0xd9d9d9),
        .line = rgb(0xb3b3b3),
        .outline = rgb(0xffffff),
        .good = rgb(0x6ff0b8),
        .warning = rgb(0xffd24d),
        .bad = rgb(0xffa094),
        .bar = rgb(0x66b8ff),
        .track = rgb(0x404040),
        .chip = rgb(0x2a2a2a),
        .series = {rgb(0x5ab4f0), rgb(0xffb83d), rgb(0x38d6a5), rgb(0xff8a52), rgb(0xa6dcff), rgb(0xf0aad6),
                   rgb(0xe6dc58), rgb(0xb3bcc7)},
    };
    return colors;
}

/// Little more than black and white, and yet no contrast that a theme which only is neat would have.
constexpr double kHighContrast = 20;

struct PaletteColors {
    QRgb window, base, alternate, text, button, buttonText, highlight, highlightedText, mid, disabled, tooltip,
        tooltipText, placeholder;
};

QPalette makePalette(const PaletteColors &c, const ThemeColors &theme)
{
    QPalette p;
    p.setColor(QPalette::Window, rgb(c.window));
    p.setColor(QPalette::WindowText, rgb(c.text));
    p.setColor(QPalette::Base, rgb(c.base));
    p.setColor(QPalette::AlternateBase, rgb(c.alternate));
    p.setColor(QPalette::Text, rgb(c.text));
    p.setColor(QPalette::Button, rgb(c.button));
    p.setColor(QPalette::ButtonText, rgb(c.buttonText));
    p.setColor(QPalette::BrightText, rgb(c.highlightedText));
    p.setColor(QPalette::Highlight, rgb(c.highlight));
    p.setColor(QPalette::HighlightedText, rgb(c.highlightedText));
    p.setColor(QPalette::Light, rgb(c.button).lighter(theme.dark ? 130 : 110));
    p.setColor(QPalette::Midlight, rgb(c.button).lighter(theme.dark ? 115 : 104));
    p.setColor(QPalette::Mid, rgb(c.mid));
    p.setColor(QPalette::Dark, rgb(c.mid).darker(theme.dark ? 160 : 125));
    p.setColor(QPalette::Shadow, rgb(0x000000));
    p.setColor(QPalette::Link, theme.accent);
    p.setColor(QPalette::LinkVisited, theme.accent);
    p.setColor(QPalette::ToolTipBase, rgb(c.tooltip));
    p.setColor(QPalette::ToolTipText, rgb(c.tooltipText));
    p.setColor(QPalette::PlaceholderText, rgb(c.placeholder));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        p.setColor(QPalette::Disabled, role, rgb(c.disabled));
    }
    p.setColor(QPalette::Disabled, QPalette::Highlight, rgb(c.mid));
    return p;
}

double channel(double v)
{
    return v <= 0.03928 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &c)
{
    return 0.2126 * channel(c.redF()) + 0.7152 * channel(c.greenF()) + 0.0722 * channel(c.blueF());
}

} // namespace

bool Theme::isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Window)) < luminance(palette.color(QPalette::WindowText));
}

bool Theme::isHighContrast(const QPalette &palette)
{
    return contrast(palette.color(QPalette::WindowText), palette.color(QPalette::Window)) >= kHighContrast &&
           contrast(palette.color(QPalette::Text), palette.color(QPalette::Base)) >= kHighContrast;
}

const ThemeColors &Theme::colors(const QPalette &palette)
{
    if (isHighContrast(palette)) {
        return isDark(palette) ? darkContrastColors() : lightContrastColors();
    }
    return isDark(palette) ? darkColors() : lightColors();
}

const ThemeColors &Theme::colors(const QWidget *widget)
{
    return colors(widget->palette());
}

QPalette Theme::palette(Appearance appearance)
{
    if (appearance == Appearance::DarkContrast) {
        return makePalette({.window = 0x000000,
                            .base = 0x000000,
                            .alternate = 0x000000,
                            .text = 0xffffff,
                            .button = 0x000000,
                            .buttonText = 0xffffff,
                            .highlight = 0xffe14d,
                            .highlightedText = 0x000000,
                            .mid = 0xb3b3b3,
                            .disabled = 0x9a9a9a,
                            .tooltip = 0x000000,
                            .tooltipText = 0xffffff,
                            .placeholder = 0xc4c4c4},
                           darkContrastColors());
    }
    if (appearance == Appearance::LightContrast) {
        return makePalette({.window = 0xffffff,
                            .base = 0xffffff,
                            .alternate = 0xffffff,
                            .text = 0x000000,
                            .button = 0xffffff,
                            .buttonText = 0x000000,
                            .highlight = 0x00307a,
                            .highlightedText = 0xffffff,
                            .mid = 0x4d4d4d,
                            .disabled = 0x6b6b6b,
                            .tooltip = 0xffffff,
                            .tooltipText = 0x000000,
                            .placeholder = 0x404040},
                           lightContrastColors());
    }
    if (appearance == Appearance::Dark) {
        return makePalette({.window = 0x1c1f24,
                            .base = 0x22262c,
                            .alternate = 0x262b32,
                            .text = 0xe7eaee,
                            .button = 0x2b3038,
                            .buttonText = 0xe7eaee,
                            .highlight = 0x1f5fae,
                            .highlightedText = 0xffffff,
                            .mid = 0x4a515b,
                            .disabled = 0x7d8792,
                            .tooltip = 0x3a414b,
                            .tooltipText = 0xf2f4f7,
                            .placeholder = 0x8d97a3},
                           darkColors());
    }
    return makePalette({.window = 0xf5f6f8,
                        .base = 0xffffff,
                        .alternate = 0xf7f9fb,
                        .text = 0x1b1f24,
                        .button = 0xfbfcfd,
                        .buttonText = 0x1b1f24,
                        .highlight = 0x0b63c4,
                        .highlightedText = 0xffffff,
                        .mid = 0xb4bcc6,
                        .disabled = 0x8b949e,
                        .tooltip = 0x2b3038,
                        .tooltipText = 0xf2f4f7,
                        .placeholder = 0x606a75},
                       lightColors());
}

QStringList Theme::names()
{
    return {QCoreApplication::translate("Theme", "As the system"), QCoreApplication::translate("Theme", "Light"),
            QCoreApplication::translate("Theme", "Dark"), QCoreApplication::translate("Theme", "Light, high contrast"),
            QCoreApplication::translate("Theme", "Dark, high contrast")};
}

void Theme::apply(QApplication &application, Appearance appearance)
{
    if (appearance != Appearance::System) {
        application.setPalette(palette(appearance));
        return;
    }
    application.setPalette(QPalette()); // the platform's
    if (AppStyle::isFusion(*application.style()) && !isHighContrast(application.palette())) {
        application.setPalette(palette(isDark(application.palette()) ? Appearance::Dark : Appearance::Light));
    }
}

double Theme::contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

QColor Theme::mixed(const QColor &a, const QColor &b, double share)
{
    const auto mix = [share](int x, int y) { return int(std::lround(x * (1 - share) + y * share)); };
    return {mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())};
}

} // namespace cachalot
