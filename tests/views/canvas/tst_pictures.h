// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/document.h"
#include "tests/support/shared.h"
#include "tests/support/shopfile.h"
#include "tests/support/testmain.h"
#include "tests/support/weirctl.h"
#include "views/canvas/exportimage.h"

#include <QPainter>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTest>

/// Exported pictures: the same in all forms, vectors where they can be, whole or in part, at any size, and cancellable.
class PicturesTest final : public weir::test::Case
{
    Q_OBJECT

    struct Outcome {
        QByteArray bytes;
        QString remark;
        QString error;
        int steps = 0;
    };

    static Outcome draw(weir::Document &document, const weir::PictureOrder &order)
    {
        Outcome out;
        weir::PictureExport picture(document, order);
        connect(&picture, &weir::PictureExport::progressed, &picture, [&out](int done, int total) {
            ++out.steps;
            QVERIFY(done >= 0 && done <= total);
        });
        connect(&picture, &weir::PictureExport::failed, &picture,
                [&out](const weir::Error &error) { out.error = error.message; });
        QSignalSpy finished(&picture, &weir::PictureExport::finished);
        QSignalSpy failed(&picture, &weir::PictureExport::failed);
        picture.start();
        for (int i = 0; i < 6000 && finished.isEmpty() && failed.isEmpty(); ++i)
            QTest::qWait(10);
        if (!finished.isEmpty()) {
            out.bytes = finished.front().at(0).toByteArray();
            out.remark = finished.front().at(1).toString();
        }
        return out;
    }

    static QImage rendered(const QByteArray &svg, QSize size)
    {
        QSvgRenderer renderer(svg);
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::magenta);
        QPainter painter(&image);
        renderer.render(&painter);
        return image;
    }

    /// Share of pixels that differ by more than what antialiasing and hinting explain.
    static double difference(const QImage &a, const QImage &b)
    {
        qint64 different = 0;
        for (int y = 0; y < a.height(); ++y) {
            for (int x = 0; x < a.width(); ++x) {
                const QColor p = a.pixelColor(x, y);
                const QColor q = b.pixelColor(x, y);
                if (std::abs(p.red() - q.red()) + std::abs(p.green() - q.green()) + std::abs(p.blue() - q.blue()) > 150)
                    ++different;
            }
        }
        return double(different) / (double(a.width()) * a.height());
    }

    static QByteArray large()
    {
        QByteArray text;
        for (int b = 0; b < 400; ++b) {
            const QByteArray n = QByteArray::number(b);
            text += "---\napiVersion: eventing.knative.dev/v1\nkind: Broker\nmetadata: {name: b" + n + ", namespace: n" + QByteArray::number(b % 20) + "}\n";
            for (int t = 0; t < 12; ++t) {
                const QByteArray m = n + '-' + QByteArray::number(t);
                text += "---\napiVersion: eventing.knative.dev/v1\nkind: Trigger\nmetadata: {name: t" + m + ", namespace: n" + QByteArray::number(b % 20)
                    + "}\nspec: {broker: b" + n + ", subscriber: {ref: {apiVersion: v1, kind: Service, name: s" + m + "}}}\n"
                    + "---\napiVersion: v1\nkind: Service\nmetadata: {name: s" + m + ", namespace: n" + QByteArray::number(b % 20) + "}\n";
            }
        }
        return text;
    }

    weir::Registry m_registry = weir::Registry::builtIn();

private Q_SLOTS:
    void svgIsVectorsAndTheSamePicture()
    {
        weir::Document document(m_registry);
        document.openBytes(weir::test::smallFlow(), QStringLiteral("small <flow> \u0001&"));
        const Outcome svg = draw(document, {.form = weir::PictureForm::Svg, .nodes = {}, .title = QStringLiteral("small <flow> \u0001&")});
        QVERIFY2(svg.error.isEmpty(), qPrintable(svg.error));
        QVERIFY(svg.bytes.contains("<text") && svg.bytes.contains(">tick<"));
        QVERIFY(!svg.bytes.contains("data:image"));
        if (weir::test::CanStartPrograms) {
            const auto lint = weir::test::runProgram(QStringLiteral("xmllint"), {QStringLiteral("--noout"), QStringLiteral("-")}, svg.bytes);
            QVERIFY2(lint.exitCode <= 0 && lint.err.isEmpty(), lint.err.constData());
        }
        const Outcome png = draw(document, {.form = weir::PictureForm::Png, .nodes = {}, .title = {}});
        const QImage image = QImage::fromData(png.bytes, "PNG").convertToFormat(QImage::Format_RGB32);
        QVERIFY(image.width() > 300 && image.height() > 100);
        const QImage again = rendered(svg.bytes, image.size());
        const double share = difference(image, again);
        QVERIFY2(share < 0.02, QByteArray::number(share).constData());
        // There is something on it, and it stands on the light canvas.
        QCOMPARE(image.pixelColor(1, 1), weir::Theme::light().canvas);
        QImage blank(image.size(), QImage::Format_RGB32);
        blank.fill(weir::Theme::light().canvas);
        QVERIFY(difference(image, blank) > 0.01);
    }

    void pdfKeepsTextOnAPageThatFits()
    {
        weir::Document document(m_registry);
        document.openBytes(weir::test::smallFlow(), QStringLiteral("small"));
        const Outcome pdf = draw(document, {.form = weir::PictureForm::Pdf, .nodes = {}, .title = QStringLiteral("small")});
        QVERIFY(pdf.bytes.startsWith("%PDF"));
        if (!weir::test::CanStartPrograms)
            QSKIP("The thread sanitizer does not survive the start of a program.");
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("a.pdf")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(pdf.bytes);
        file.close();
        const auto text = weir::test::runProgram(QStringLiteral("pdftotext"), {file.fileName(), QStringLiteral("-")});
        if (text.exitCode == -1)
            QSKIP("pdftotext (poppler-utils) is not installed.");
        QVERIFY2(text.exitCode == 0, text.err.constData());
        QVERIFY2(text.out.contains("tick") && text.out.contains("default"), text.out.constData());
        const auto info = weir::test::runProgram(QStringLiteral("pdfinfo"), {file.fileName()});
        QVERIFY2(info.out.contains("Pages:           1") && info.out.contains("Title:           small"), info.out.constData());
        const auto images = weir::test::runProgram(QStringLiteral("pdfimages"), {QStringLiteral("-list"), file.fileName()});
        QCOMPARE(images.out.count('\n'), 2); // nothing but the head of the list
    }

    void onlyTheSelection()
    {
        weir::Document document(m_registry);
        document.openBytes(weir::test::smallFlow(), QStringLiteral("small"));
        const Outcome all = draw(document, {.form = weir::PictureForm::Svg, .nodes = {}, .title = {}});
        const Outcome part = draw(document, {.form = weir::PictureForm::Svg,
                                             .nodes = {QStringLiteral("sources.knative.dev/PingSource/shop/tick"),
                                                       QStringLiteral("eventing.knative.dev/Broker/shop/default")},
                                             .title = {}});
        QVERIFY(all.bytes.contains(">tick<") && all.bytes.contains(">all<"));
        QVERIFY(part.bytes.contains(">tick<") && !part.bytes.contains(">all<"));
        QVERIFY(part.bytes.size() < all.bytes.size());
    }

    void darkAndLarger()
    {
        weir::Document document(m_registry);
        document.openBytes(weir::test::smallFlow(), QStringLiteral("small"));
        const QImage once = QImage::fromData(draw(document, {.form = weir::PictureForm::Png, .nodes = {}, .title = {}}).bytes);
        const QImage twice = QImage::fromData(draw(document, {.form = weir::PictureForm::Png, .nodes = {},
                                                              .theme = weir::Theme::darkTheme(), .scale = 2, .title = {}}).bytes);
        QCOMPARE(twice.width(), once.width() * 2);
        QCOMPARE(twice.pixelColor(1, 1), weir::Theme::darkTheme().canvas);
    }

    void nothingToDraw()
    {
        weir::Document document(m_registry);
        QVERIFY(!draw(document, {.form = weir::PictureForm::Svg, .nodes = {}, .title = {}}).error.isEmpty());
    }

    void tenThousandNodes()
    {
        weir::Document document(m_registry);
        document.openBytes(large(), QStringLiteral("large"));
        QCOMPARE(document.set().size(), 10'000U);
        const Outcome png = draw(document, {.form = weir::PictureForm::Png, .nodes = {}, .scale = 8, .title = {}});
        QVERIFY2(png.error.isEmpty(), qPrintable(png.error));
        const QImage image = QImage::fromData(png.bytes, "PNG");
        QVERIFY(qint64(image.width()) * image.height() <= 32'100'000);
        QVERIFY(!png.remark.isEmpty());
        const Outcome svg = draw(document, {.form = weir::PictureForm::Svg, .nodes = {}, .title = {}});
        QVERIFY(svg.bytes.contains(">s399-11<"));
        QVERIFY(svg.steps > 10);
    }

    void cancelled()
    {
        weir::Document document(m_registry);
        document.openBytes(large(), QStringLiteral("large"));
        weir::PictureExport picture(document, {.form = weir::PictureForm::Svg, .nodes = {}, .title = {}});
        QSignalSpy finished(&picture, &weir::PictureExport::finished);
        int steps = 0;
        connect(&picture, &weir::PictureExport::progressed, &picture, [&picture, &steps](int, int) {
            if (++steps == 3)
                picture.cancel();
        });
        picture.start();
        QTRY_COMPARE(steps, 3);
        QTest::qWait(100);
        QCOMPARE(steps, 3);
        QVERIFY(finished.isEmpty());
    }
};
