// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/icons.h"

#include "views/common/theme.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPaintEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace weir::icons {

using namespace Qt::StringLiterals;

namespace {

QString pathOf(const QString &name)
{
    return u":/icons/"_s + name + u".svg"_s;
}

QString roleGlyph(Role role)
{
    switch (role) {
    case Role::Source: return u"source"_s;
    case Role::Binding: return u"binding"_s;
    case Role::Broker: return u"broker"_s;
    case Role::Channel: return u"channel"_s;
    case Role::Trigger: return u"trigger"_s;
    case Role::Subscription: return u"subscription"_s;
    case Role::Service: return u"service"_s;
    case Role::JobSink: return u"job"_s;
    case Role::StoreSink: return u"store"_s;
    case Role::Uri: return u"uri"_s;
    case Role::Transform: return u"transform"_s;
    case Role::RequestReply: return u"requestreply"_s;
    case Role::Flow: return u"sequence"_s;
    case Role::EventType: return u"eventtype"_s;
    case Role::Policy: return u"policy"_s;
    case Role::Config: return u"config"_s;
    case Role::Workload: return u"workload"_s;
    case Role::Other: break;
    }
    return u"object"_s;
}

/// The drawings are black (#000); that word is replaced by the colour before rendering.
QByteArray coloured(const QString &name, const QColor &colour)
{
    QFile file(pathOf(name));
    if (!file.open(QIODevice::ReadOnly)) {
        file.setFileName(pathOf(u"object"_s));
        if (!file.open(QIODevice::ReadOnly))
            return {};
    }
    return file.readAll().replace("#000", colour.name().toLatin1());
}

/// Draws the lines of the glyph themselves.
void draw(QPainter &painter, const QByteArray &svg, const QRectF &rect, const QColor &colour)
{
    QSvgRenderer renderer(svg);
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(painter.opacity() * colour.alphaF());
    renderer.render(&painter, rect);
    painter.restore();
}

QPixmap render(const QString &name, const QColor &colour, QSize pixels)
{
    const QString key = u"weir/%1/%2/%3x%4"_s.arg(name, colour.name(QColor::HexArgb)).arg(pixels.width())
                            .arg(pixels.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    const QByteArray svg = coloured(name, colour);
    if (svg.isEmpty())
        return {};
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    draw(painter, svg, QRectF(QPointF(), pixels), colour);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class Engine final : public QIconEngine
{
public:
    Engine(QString name, QColor colour, std::optional<Role> disc)
        : m_name(std::move(name)), m_colour(std::move(colour)), m_disc(disc)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QColor colour = m_colour;
        QRectF glyph(rect);
        if (m_disc) {
            const Theme theme = Theme::of(nullptr);
            colour = theme.identity(*m_disc);
            if (mode == QIcon::Disabled)
                colour = QApplication::palette().color(QPalette::Disabled, QPalette::Text);
            QColor disc = colour;
            disc.setAlphaF(float(theme.tint));
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(disc);
            painter->drawEllipse(glyph);
            painter->restore();
            const double inset = glyph.width() * 0.12;
            glyph.adjust(inset, inset, -inset, -inset);
        } else if (mode == QIcon::Disabled) {
            colour = QApplication::palette().color(QPalette::Disabled, QPalette::ButtonText);
        } else if (!colour.isValid()) {
            colour = QApplication::palette().color(
                QPalette::Active, mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::ButtonText);
        }
        paintGlyph(*painter, m_name, glyph, colour);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        if (size.isEmpty())
            return {};
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        return pixmap(size, mode, state);
    }

    QIconEngine *clone() const override { return new Engine(m_name, m_colour, m_disc); }
    QString key() const override { return u"weir"_s; }
    bool isNull() override { return false; }

private:
    QString m_name;
    QColor m_colour;
    std::optional<Role> m_disc;
};

} // namespace

bool exists(const QString &name)
{
    return !name.isEmpty() && QFile::exists(pathOf(name));
}

QString glyphName(const QString &kindIcon, Role role)
{
    return exists(kindIcon) ? kindIcon : roleGlyph(role);
}

QIcon icon(const QString &name)
{
    return QIcon(new Engine(name, {}, {}));
}

QIcon icon(const QString &name, const QColor &colour)
{
    return QIcon(new Engine(name, colour, {}));
}

QIcon kindIcon(const Kind &kind)
{
    return discIcon(glyphName(kind.icon, kind.role), kind.role);
}

QIcon discIcon(const QString &name, Role role)
{
    return QIcon(new Engine(name, {}, role));
}

void paintGlyph(QPainter &painter, const QString &name, const QRectF &rect, const QColor &colour)
{
    const QPaintEngine *engine = painter.paintEngine();
    if (engine && (engine->type() == QPaintEngine::SVG || engine->type() == QPaintEngine::Pdf)) {
        // A file of vectors stays one.
        draw(painter, coloured(name, colour), rect, colour);
        return;
    }
    const double ratio = painter.device() ? painter.device()->devicePixelRatioF() : 1.0;
    const QTransform &world = painter.worldTransform();
    const double scale = ratio * std::hypot(world.m11(), world.m12());
    const QSize pixels = (rect.size() * scale).toSize();
    if (pixels.isEmpty() || pixels.width() > 4096)
        return;
    const QPixmap pixmap = render(name, colour, pixels);
    painter.drawPixmap(rect, pixmap, QRectF(QPointF(), pixmap.size()));
}

} // namespace weir::icons
