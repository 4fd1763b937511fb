// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/theme.h"

#include <QApplication>
#include <QStyle>
#include <QStyleFactory>
#include <QWidget>

#include <cmath>

namespace weir {

using namespace Qt::StringLiterals;

namespace {

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

double luminance(const QColor &colour)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

QColor mix(const QColor &a, const QColor &b, double share)
{
    return QColor::fromRgbF(float(a.redF() * (1 - share) + b.redF() * share),
                            float(a.greenF() * (1 - share) + b.greenF() * share),
                            float(a.blueF() * (1 - share) + b.blueF() * share));
}

bool isPureContrast(const QPalette &palette)
{
    return contrastRatio(palette.color(QPalette::Active, QPalette::Window),
                         palette.color(QPalette::Active, QPalette::WindowText)) > 20.5;
}

} // namespace

double contrastRatio(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

Theme Theme::light()
{
    Theme t;
    t.canvas = rgb(0xF7F8FA);
    t.card = rgb(0xFFFFFF);
    t.text = rgb(0x1B1F24);
    t.muted = rgb(0x57606A);
    t.border = rgb(0x7B8794);
    t.grid = rgb(0xDDE2E8);
    t.focus = rgb(0x0B57D0);
    t.chrome = rgb(0xECEFF3);
    t.chromeLine = rgb(0xD5DAE1);
    t.halo = QColor(0xFF, 0xD5, 0x4A, 115);
    t.haloRim = rgb(0x8A6A00);
    t.inkDark = rgb(0x14171A);
    t.inkLight = rgb(0xFFFFFF);
    t.neutral = rgb(0x55585F);
    t.source = rgb(0x0A5CC0);
    t.broker = rgb(0x3A1570);
    t.channel = rgb(0x0A9A91);
    t.flow = rgb(0xC97608);
    t.deadLetter = rgb(0xA30A22);
    t.ok = rgb(0x12725A);
    t.degraded = rgb(0xB3800A);
    t.failed = rgb(0x8C0F1C);
    t.idle = rgb(0x878D9F);
    t.progressing = rgb(0x0B2AA8);
    t.tint = 0.12;
    return t;
}

Theme Theme::darkTheme()
{
    Theme t;
    t.dark = true;
    t.canvas = rgb(0x16191D);
    t.card = rgb(0x22272E);
    t.text = rgb(0xE6EAF0);
    t.muted = rgb(0xA7B0BC);
    t.border = rgb(0x6E7B8B);
    t.grid = rgb(0x2A3038);
    t.focus = rgb(0x8AB4FF);
    t.chrome = rgb(0x1C2025);
    t.chromeLine = rgb(0x303740);
    t.halo = QColor(0xFF, 0xD5, 0x4A, 77);
    t.haloRim = rgb(0xFFD54A);
    t.inkDark = rgb(0x14171A);
    t.inkLight = rgb(0xFFFFFF);
    t.neutral = rgb(0x868B96);
    t.source = rgb(0x2A8BFF);
    t.broker = rgb(0xDBBEF9);
    t.channel = rgb(0x3EF0C4);
    t.flow = rgb(0xF5A513);
    t.deadLetter = rgb(0xEC3F58);
    t.ok = rgb(0x9FF0DC);
    t.degraded = rgb(0xFECE35);
    t.failed = rgb(0xF0404F);
    t.idle = rgb(0x7A8090);
    t.progressing = rgb(0x6A96FD);
    t.tint = 0.18;
    return t;
}

Theme Theme::from(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    Theme t = luminance(window) < 0.18 ? darkTheme() : light();
    if (isPureContrast(palette)) {
        t.highContrast = true;
        t.canvas = t.card = t.chrome = window;
        t.text = t.muted = t.border = t.chromeLine = palette.color(QPalette::Active, QPalette::WindowText);
        t.neutral = t.text;
        t.focus = palette.color(QPalette::Active, QPalette::Highlight);
        if (contrastRatio(t.focus, window) < 3)
            t.focus = t.text;
    }
    t.family = QApplication::font().family();
    return t;
}

Theme Theme::of(const QWidget *widget)
{
    return from(widget ? widget->palette() : QApplication::palette());
}

QColor Theme::identity(Role role) const
{
    switch (role) {
    case Role::Source: return source;
    case Role::Broker:
    case Role::Trigger: return broker;
    case Role::Channel:
    case Role::Subscription: return channel;
    case Role::Flow:
    case Role::Transform: return flow;
    default: return neutral;
    }
}

QColor Theme::identity(EdgeRole role) const
{
    switch (role) {
    case EdgeRole::Sink: return source;
    case EdgeRole::Trigger: return broker;
    case EdgeRole::Subscription: return channel;
    case EdgeRole::Reply: return broker;
    case EdgeRole::DeadLetter: return deadLetter;
    case EdgeRole::Step: return flow;
    default: return neutral;
    }
}

QColor Theme::inkOn(const QColor &fill) const
{
    return contrastRatio(fill, inkLight) >= contrastRatio(fill, inkDark) ? inkLight : inkDark;
}

QFont Theme::font(double pixels, QFont::Weight weight) const
{
    QFont font = family.isEmpty() ? QFont() : QFont(family);
    font.setPixelSize(qMax(1, qRound(pixels)));
    font.setWeight(weight);
    return font;
}

QPalette Theme::palette() const
{
    QPalette p;
    const QColor disabled = mix(text, chrome, 0.55);
    p.setColor(QPalette::Window, chrome);
    p.setColor(QPalette::WindowText, text);
    p.setColor(QPalette::Base, card);
    p.setColor(QPalette::AlternateBase, canvas);
    p.setColor(QPalette::Text, text);
    p.setColor(QPalette::PlaceholderText, muted);
    p.setColor(QPalette::Button, dark ? mix(chrome, card, 0.8) : mix(chrome, card, 0.5));
    p.setColor(QPalette::ButtonText, text);
    p.setColor(QPalette::BrightText, failed);
    p.setColor(QPalette::ToolTipBase, card);
    p.setColor(QPalette::ToolTipText, text);
    p.setColor(QPalette::Highlight, focus);
    p.setColor(QPalette::HighlightedText, inkOn(focus));
    p.setColor(QPalette::Link, focus);
    p.setColor(QPalette::LinkVisited, dark ? broker : progressing);
    p.setColor(QPalette::Light, dark ? mix(chrome, text, 0.18) : card);
    p.setColor(QPalette::Midlight, mix(chrome, dark ? text : card, dark ? 0.1 : 0.5));
    p.setColor(QPalette::Mid, chromeLine);
    p.setColor(QPalette::Dark, dark ? mix(chrome, Qt::black, 0.45) : mix(chrome, text, 0.35));
    p.setColor(QPalette::Shadow, dark ? QColor(Qt::black) : mix(chrome, text, 0.65));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, disabled);
    p.setColor(QPalette::Disabled, QPalette::Highlight, mix(chrome, text, 0.25));
    p.setColor(QPalette::Disabled, QPalette::HighlightedText, text);
    return p;
}

void applyTheme(QApplication &application, ThemeChoice choice, const QPalette &system)
{
    // A style that is set anew would give widgets that have a style sheet the palette of before.
    if (application.style()->name() != "fusion"_L1) {
        if (QStyle *fusion = QStyleFactory::create(u"Fusion"_s))
            application.setStyle(fusion);
    }
    switch (choice) {
    case ThemeChoice::Light: application.setPalette(Theme::light().palette()); break;
    case ThemeChoice::Dark: application.setPalette(Theme::darkTheme().palette()); break;
    case ThemeChoice::System:
        // The desktop says light, dark or high contrast; only the last keeps its own colours.
        application.setPalette(isPureContrast(system) ? system : Theme::from(system).palette());
        break;
    }
}

} // namespace weir
