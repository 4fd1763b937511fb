// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/testmain.h"
#include "views/common/icons.h"
#include "views/common/theme.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QSvgRenderer>

class IconsTest : public weir::test::Case
{
    Q_OBJECT
private:
    static QSet<QRgb> colours(const QImage &image)
    {
        QSet<QRgb> found;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (qAlpha(image.pixel(x, y)) == 255)
                    found.insert(image.pixel(x, y));
            }
        }
        return found;
    }

private Q_SLOTS:
    void everyDrawingIsValidAndShowsSomething()
    {
        const QStringList files = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")});
        QVERIFY(files.size() > 80);
        for (const QString &file : files) {
            QVERIFY2(QSvgRenderer(QStringLiteral(":/icons/") + file).isValid(), qPrintable(file));
            const QImage image = weir::icons::icon(file.chopped(4)).pixmap(64, 64).toImage();
            QVERIFY2(!colours(image).isEmpty(), qPrintable(file));
        }
    }

    void takesTheColourOfTheTheme()
    {
        const QColor red(200, 10, 20);
        const QImage image = weir::icons::icon(QStringLiteral("problems"), red).pixmap(64, 64).toImage();
        QCOMPARE(colours(image), QSet<QRgb>{red.rgb()});
        const QPalette before = QApplication::palette();
        const QIcon icon = weir::icons::icon(QStringLiteral("add"));
        QApplication::setPalette(weir::Theme::light().palette());
        const QImage light = icon.pixmap(32, 32).toImage();
        QApplication::setPalette(weir::Theme::darkTheme().palette());
        const QImage dark = icon.pixmap(32, 32).toImage();
        QApplication::setPalette(before);
        QCOMPARE(QColor(light.pixel(16, 16)), weir::Theme::light().text);
        QCOMPARE(QColor(dark.pixel(16, 16)), weir::Theme::darkTheme().text);
    }

    void isCrispAtTwoToOne()
    {
        const QPixmap pixmap = weir::icons::icon(QStringLiteral("broker")).pixmap(QSize(16, 16), 2.0);
        QCOMPARE(pixmap.size(), QSize(32, 32));
        QCOMPARE(pixmap.devicePixelRatio(), 2.0);
    }

    void unknownNamesFallBack()
    {
        QCOMPARE(weir::icons::glyphName(QStringLiteral("no-such-drawing"), weir::Role::Broker),
                 QStringLiteral("broker"));
        QCOMPARE(weir::icons::glyphName(QStringLiteral("kafka"), weir::Role::Broker), QStringLiteral("kafka"));
        const QImage unknown = weir::icons::icon(QStringLiteral("no-such-drawing"), Qt::red).pixmap(32, 32).toImage();
        const QImage object = weir::icons::icon(QStringLiteral("object"), Qt::red).pixmap(32, 32).toImage();
        QCOMPARE(unknown, object);
        QVERIFY(!colours(object).isEmpty());
    }

    void everyRoleHasAGlyph()
    {
        for (int role = 0; role <= int(weir::Role::Other); ++role)
            QVERIFY(weir::icons::exists(weir::icons::glyphName({}, weir::Role(role))));
    }
};
