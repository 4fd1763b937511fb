// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/testmain.h"
#include "views/common/theme.h"

#include <QApplication>

#include <array>
#include <cmath>
#include <numbers>

/// Keeps the palette honest (visuals 4.4): contrast of every colour, and how far apart they stay for people who see
/// colours differently.
class ThemeTest : public weir::test::Case
{
    Q_OBJECT
private:
    using Vector = std::array<double, 3>;

    static double linear(double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); }

    static Vector multiply(const std::array<Vector, 3> &m, const Vector &v)
    {
        Vector r{};
        for (size_t i = 0; i < 3; ++i)
            r[i] = m[i][0] * v[0] + m[i][1] * v[1] + m[i][2] * v[2];
        return r;
    }

    /// Machado, Oliveira, Fernandes 2009, severity 1.0, on linear RGB.
    static Vector seen(const QColor &colour, int deficiency)
    {
        Vector v{linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())};
        static const std::array<std::array<Vector, 3>, 3> simulate{{
            {{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}},
            {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}},
            {{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}},
        }};
        if (deficiency > 0) {
            v = multiply(simulate[size_t(deficiency - 1)], v);
            for (double &c : v)
                c = std::clamp(c, 0.0, 1.0);
        }
        return v;
    }

    static Vector lab(const Vector &rgb)
    {
        static const std::array<Vector, 3> toXyz{{{0.4124564, 0.3575761, 0.1804375},
                                                  {0.2126729, 0.7151522, 0.0721750},
                                                  {0.0193339, 0.1191920, 0.9503041}}};
        const Vector xyz = multiply(toXyz, rgb);
        const auto f = [](double t) { return t > 0.008856451679 ? std::cbrt(t) : t * 7.787037037 + 16.0 / 116; };
        const double x = f(xyz[0] / 0.95047);
        const double y = f(xyz[1]);
        const double z = f(xyz[2] / 1.08883);
        return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    /// CIEDE2000 (Sharma, Wu, Dalal 2005).
    static double difference(const Vector &p, const Vector &q)
    {
        constexpr double pi = std::numbers::pi;
        const auto rad = [](double d) { return d * pi / 180; };
        const double meanC = (std::hypot(p[1], p[2]) + std::hypot(q[1], q[2])) / 2;
        const double g = 0.5 * (1 - std::sqrt(std::pow(meanC, 7) / (std::pow(meanC, 7) + std::pow(25.0, 7))));
        const double a1 = (1 + g) * p[1];
        const double a2 = (1 + g) * q[1];
        const double c1 = std::hypot(a1, p[2]);
        const double c2 = std::hypot(a2, q[2]);
        const auto hue = [&](double a, double b) {
            const double h = std::atan2(b, a) * 180 / pi;
            return h < 0 ? h + 360 : h;
        };
        const double h1 = hue(a1, p[2]);
        const double h2 = hue(a2, q[2]);
        double dh = h2 - h1;
        if (dh > 180)
            dh -= 360;
        else if (dh < -180)
            dh += 360;
        const double dL = q[0] - p[0];
        const double dC = c2 - c1;
        const double dH = 2 * std::sqrt(c1 * c2) * std::sin(rad(dh / 2));
        const double l = (p[0] + q[0]) / 2;
        const double c = (c1 + c2) / 2;
        double h = (h1 + h2) / 2;
        if (std::abs(h1 - h2) > 180)
            h += h < 180 ? 180 : -180;
        const double t = 1 - 0.17 * std::cos(rad(h - 30)) + 0.24 * std::cos(rad(2 * h))
                         + 0.32 * std::cos(rad(3 * h + 6)) - 0.20 * std::cos(rad(4 * h - 63));
        const double sl = 1 + 0.015 * std::pow(l - 50, 2) / std::sqrt(20 + std::pow(l - 50, 2));
        const double sc = 1 + 0.045 * c;
        const double sh = 1 + 0.015 * c * t;
        const double rc = 2 * std::sqrt(std::pow(c, 7) / (std::pow(c, 7) + std::pow(25.0, 7)));
        const double rt = -rc * std::sin(rad(60 * std::exp(-std::pow((h - 275) / 25, 2))));
        return std::sqrt(std::pow(dL / sl, 2) + std::pow(dC / sc, 2) + std::pow(dH / sh, 2)
                         + rt * (dC / sc) * (dH / sh));
    }

    static QList<QColor> identity(const weir::Theme &t)
    {
        return {t.neutral, t.source, t.broker, t.channel, t.flow, t.deadLetter};
    }
    static QList<QColor> health(const weir::Theme &t) { return {t.ok, t.degraded, t.failed, t.idle, t.progressing}; }

private Q_SLOTS:
    void contrast_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void contrast()
    {
        QFETCH(bool, dark);
        const weir::Theme t = dark ? weir::Theme::darkTheme() : weir::Theme::light();
        for (const QColor &ground : {t.canvas, t.card}) {
            QVERIFY(weir::contrastRatio(t.text, ground) >= 4.5);
            QVERIFY(weir::contrastRatio(t.muted, ground) >= 4.5);
            QVERIFY(weir::contrastRatio(t.border, ground) >= 3);
            QVERIFY(weir::contrastRatio(t.focus, ground) >= 3);
            for (const QColor &colour : identity(t) + health(t))
                QVERIFY2(weir::contrastRatio(colour, ground) >= 3, qPrintable(colour.name()));
        }
        for (const QColor &colour : identity(t) + health(t) + QList<QColor>{t.focus})
            QVERIFY2(weir::contrastRatio(colour, t.inkOn(colour)) >= 4.5, qPrintable(colour.name()));
        const QPalette palette = t.palette();
        QVERIFY(weir::contrastRatio(palette.color(QPalette::WindowText), palette.color(QPalette::Window)) >= 4.5);
        QVERIFY(weir::contrastRatio(palette.color(QPalette::PlaceholderText), palette.color(QPalette::Base)) >= 4.5);
        QVERIFY(weir::contrastRatio(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight))
                >= 4.5);
    }

    void knownRatios()
    {
        QVERIFY(std::abs(weir::contrastRatio(Qt::black, Qt::white) - 21) < 0.01);
        QVERIFY(std::abs(weir::contrastRatio(weir::Theme::light().source, Qt::white) - 6.35) < 0.01);
    }

    void apartForEveryEye_data() { contrast_data(); }
    void apartForEveryEye()
    {
        QFETCH(bool, dark);
        const weir::Theme t = dark ? weir::Theme::darkTheme() : weir::Theme::light();
        for (const QList<QColor> &set : {identity(t), health(t)}) {
            for (int eye = 0; eye < 4; ++eye) {
                for (int i = 0; i < set.size(); ++i) {
                    for (int j = 0; j < i; ++j) {
                        const double d = difference(lab(seen(set[i], eye)), lab(seen(set[j], eye)));
                        QVERIFY2(d >= 14, qPrintable(QStringLiteral("%1 %2 eye %3: %4")
                                                         .arg(set[i].name(), set[j].name()).arg(eye).arg(d)));
                    }
                }
            }
        }
    }

    void differenceFormula()
    {
        // Two pairs of the published test data.
        QVERIFY(std::abs(difference({50, 2.6772, -79.7751}, {50, 0, -82.7485}) - 2.0425) < 1e-4);
        QVERIFY(std::abs(difference({2.0776, 0.0795, -1.135}, {0.9033, -0.0636, -0.5514}) - 0.9082) < 1e-4);
    }

    void followsThePalette()
    {
        QVERIFY(!weir::Theme::from(weir::Theme::light().palette()).dark);
        QVERIFY(weir::Theme::from(weir::Theme::darkTheme().palette()).dark);
        QPalette contrast;
        contrast.setColor(QPalette::Window, Qt::black);
        contrast.setColor(QPalette::WindowText, Qt::white);
        contrast.setColor(QPalette::Highlight, Qt::yellow);
        const weir::Theme t = weir::Theme::from(contrast);
        QVERIFY(t.highContrast);
        QCOMPARE(t.canvas, QColor(Qt::black));
        QCOMPARE(t.focus, QColor(Qt::yellow));
        QCOMPARE(t.lineWidth(1), 3.0);
    }
};
