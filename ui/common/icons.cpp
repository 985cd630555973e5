#include "ui/common/icons.h"

#include "ui/common/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace cachalot
{

namespace
{

QColor colorFor(const QString &tone, QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    const ThemeColors &colors = Theme::colors(palette);
    if (mode == QIcon::Selected) {
        return palette.color(QPalette::HighlightedText);
    }
    if (mode == QIcon::Disabled) {
        return palette.color(QPalette::Disabled, QPalette::Text);
    }
    if (tone == u"good") {
        return colors.good;
    }
    if (tone == u"warning") {
        return colors.warning;
    }
    if (tone == u"bad") {
        return colors.bad;
    }
    if (tone == u"muted") {
        return colors.muted;
    }
    if (tone == u"accent") {
        return colors.accent;
    }
    return palette.color(QPalette::WindowText);
}

/// Recolours on each paint, so that icons follow a change between light and dark.
class SvgIconEngine final : public QIconEngine
{
public:
    explicit SvgIconEngine(const QString &name) : m_name(name.section(u':', 0, 0)), m_tone(name.section(u':', 1))
    {
        QFile file(QStringLiteral(":/cachalot/icons/%1.svg").arg(m_name));
        if (file.open(QIODevice::ReadOnly)) {
            m_svg = file.readAll();
        }
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QByteArray svg = m_svg;
        svg.replace("currentColor", colorFor(m_tone, mode).name().toLatin1());
        QSvgRenderer renderer(svg);
        const int side = std::min(rect.width(), rect.height());
        QRectF square(0, 0, side, side);
        square.moveCenter(QRectF(rect).center());
        renderer.render(painter, square);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        const QString key = QStringLiteral("cachalot:%1:%2:%3x%4")
                                .arg(m_name, colorFor(m_tone, mode).name())
                                .arg(size.width())
                                .arg(size.height());
        QPixmap pixmap;
        if (!QPixmapCache::find(key, &pixmap)) {
            pixmap = QPixmap(size);
            pixmap.fill(Qt::transparent);
            QPainter painter(&pixmap);
            paint(&painter, QRect(QPoint(), size), mode, state);
            painter.end();
            QPixmapCache::insert(key, pixmap);
        }
        return pixmap;
    }

    QString key() const override { return QStringLiteral("cachalot"); }
    QIconEngine *clone() const override { return new SvgIconEngine(*this); }

private:
    QString m_name;
    QString m_tone;
    QByteArray m_svg;
};

} // namespace

QIcon icon(const QString &name)
{
    return QIcon(new SvgIconEngine(name));
}

} // namespace cachalot
