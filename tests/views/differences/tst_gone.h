// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/testmain.h"
#include "views/canvas/canvasscene.h"
#include "views/canvas/canvasview.h"
#include "views/differences/comparing.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/// A comparison on the canvas shows what is gone, and only shows it.
class GoneTest final : public weir::test::Case
{
    Q_OBJECT

    static constexpr const char *Broker = "apiVersion: eventing.knative.dev/v1\nkind: Broker\nmetadata: {name: b}\n";
    static constexpr const char *Service = "---\napiVersion: serving.knative.dev/v1\nkind: Service\nmetadata: {name: s}\n";
    static constexpr const char *Old = "---\napiVersion: messaging.knative.dev/v1\nkind: Channel\nmetadata: {name: old}\n";
    static constexpr const char *Trigger =
        "---\napiVersion: eventing.knative.dev/v1\nkind: Trigger\nmetadata: {name: t}\nspec:\n  broker: b\n"
        "  subscriber:\n    ref: {apiVersion: serving.knative.dev/v1, kind: Service, name: s}\n";

    const weir::NodeId m_channel = u"messaging.knative.dev/Channel//old"_s;
    const weir::NodeId m_trigger = u"eventing.knative.dev/Trigger//t"_s;

    struct Desk {
        weir::Registry registry = weir::Registry::builtIn();
        weir::Document document{registry};
        weir::Comparing comparing;
        weir::CanvasView canvas;

        Desk()
        {
            canvas.setDocument(&document);
            comparing.setDocument(&document);
            QObject::connect(&comparing, &weir::Comparing::changed, &canvas,
                             [this] { canvas.setEmphasis(comparing.emphasis()); });
            QObject::connect(&canvas, &weir::CanvasView::dismissed, &comparing, &weir::Comparing::clear);
            canvas.resize(900, 600);
            canvas.show();
        }
        [[nodiscard]] weir::CanvasScene &scene() const { return *qobject_cast<weir::CanvasScene *>(canvas.scene()); }
    };

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desk> m_desk;

    void reset() override
    {
        m_desk.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        m_desk = std::make_unique<Desk>();
    }
    QString put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
    void compareWith(const QString &path) const
    {
        m_desk->comparing.withPaths({path});
        QTRY_VERIFY_WITH_TIMEOUT(!m_desk->comparing.isBusy(), 60'000);
    }
    /// Pixels of the colour of what fails, which nothing else of these pictures has.
    static int red(const QImage &picture, const weir::Theme &theme)
    {
        int count = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x)
                count += picture.pixelColor(x, y).rgb() == theme.failed.rgb() ? 1 : 0;
        }
        return count;
    }

private Q_SLOTS:
    void removedObjectsAndTheirLinesAreDrawn()
    {
        Desk &d = *m_desk;
        QVERIFY(d.document.open({put(u"m.yaml"_s, QByteArray(Broker) + Service)}));
        const QSize size(1000, 700);
        const QImage before = d.canvas.picture(size);
        QCOMPARE(red(before, d.scene().theme()), 0);
        compareWith(put(u"other.yaml"_s, QByteArray(Broker) + Service + Old + Trigger));
        for (const weir::NodeId &id : {m_channel, m_trigger}) {
            QVERIFY2(d.scene().item(id), qPrintable(id));
            QVERIFY(d.scene().isForeign(id));
            QCOMPARE(d.scene().item(id)->look().mark.badge, u"removed"_s);
        }
        // The Trigger sits on a line between nodes that are still there.
        const QRectF chip = d.scene().rectOf(m_trigger);
        const QRectF from = d.scene().rectOf(u"eventing.knative.dev/Broker//b"_s);
        const QRectF to = d.scene().rectOf(u"serving.knative.dev/Service//s"_s);
        QVERIFY(chip.center().x() > from.center().x() && chip.center().x() < to.center().x());
        QVERIFY(!d.scene().rectOf(m_channel).intersects(from) && !d.scene().rectOf(m_channel).intersects(to));
        QVERIFY(red(d.canvas.picture(size), d.scene().theme()) > 100);

        QTest::keyClick(&d.canvas, Qt::Key_Escape);
        QVERIFY(!d.comparing.isActive());
        QVERIFY(!d.scene().item(m_channel) && !d.scene().item(m_trigger));
        QCOMPARE(d.canvas.picture(size), before);
    }

    void theyAreNotTheDocuments()
    {
        Desk &d = *m_desk;
        QVERIFY(d.document.open({put(u"m.yaml"_s, QByteArray(Broker) + Service)}));
        compareWith(put(u"other.yaml"_s, QByteArray(Broker) + Service + Old));
        d.canvas.select({m_channel});
        d.canvas.deleteSelection();
        d.canvas.duplicateSelection();
        QTest::keyClick(&d.canvas, Qt::Key_Right);
        QVERIFY(!d.document.isModified());
        QCOMPARE(d.document.set().size(), size_t(2));
        d.canvas.arrange(false);
        QTRY_VERIFY_WITH_TIMEOUT(d.document.isModified(), 60'000);
        QVERIFY(d.scene().item(m_channel));
        d.document.undo();
        QVERIFY(d.scene().item(m_channel));
    }

    void theyStandWhereTheyStood()
    {
        Desk &d = *m_desk;
        const QString other = put(u"other.yaml"_s, QByteArray(Broker) + Service + Old);
        {
            weir::Document document(d.registry);
            QVERIFY(document.open({other}));
            weir::Change change;
            const auto key = document.set().first({u"messaging.knative.dev"_s, u"Channel"_s, {}, u"old"_s});
            change.placements.push_back({.key = document.placementKey(m_channel), .before = {},
                                         .after = weir::Placement{.position = {1200, 800}}});
            QVERIFY(key != weir::ResourceKey::None && document.commit(change) && document.save());
        }
        QVERIFY(d.document.open({put(u"m.yaml"_s, QByteArray(Broker) + Service)}));
        compareWith(other);
        QVERIFY(d.scene().item(m_channel));
        QCOMPARE(d.scene().item(m_channel)->pos(), QPointF(1200, 800));
    }

    void whatComesBackIsTheDocumentsAgain()
    {
        Desk &d = *m_desk;
        QVERIFY(d.document.open({put(u"m.yaml"_s, QByteArray(Broker) + Service)}));
        compareWith(put(u"other.yaml"_s, QByteArray(Broker) + Service + Old));
        const auto &differences = d.comparing.differences();
        QCOMPARE(differences.size(), size_t(1));
        QVERIFY(d.comparing.takeOver(weir::Difference(differences.front())));
        QVERIFY(d.document.topology().node(m_channel));
        QTRY_VERIFY_WITH_TIMEOUT(d.comparing.differences().empty(), 60'000);
        QVERIFY(d.scene().item(m_channel) && !d.scene().isForeign(m_channel));
    }
};
