// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/document.h"
#include "views/canvas/canvasscene.h"
#include "views/canvas/canvasview.h"
#include "views/common/theme.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

#include <cmath>
#include <memory>

namespace weir::test {

/// A shown canvas on a real document, at 100 %.
struct Stage {
    explicit Stage(const QByteArray &yaml = {})
    {
        view.setPalette(Theme::light().palette());
        view.resize(1200, 700);
        view.setNewObjectNamespace(QStringLiteral("shop"));
        view.setReducedMotion(true);
        view.setDocument(&document);
        if (!yaml.isEmpty())
            document.openBytes(yaml, QStringLiteral("test"));
        view.show();
        view.setZoom(1);
        view.centerOn(scene().contentRect().center());
    }

    [[nodiscard]] CanvasScene &scene() { return *static_cast<CanvasScene *>(view.scene()); }
    [[nodiscard]] QPoint at(QPointF scenePoint) const { return view.mapFromScene(scenePoint); }
    [[nodiscard]] QPoint middle(const NodeId &id) { return at(scene().rectOf(id).center()); }
    [[nodiscard]] QPoint port(const NodeId &id, PortName port)
    {
        const QRectF r = scene().rectOf(id);
        switch (port) {
        case PortName::In: return at({r.left(), r.center().y()});
        case PortName::Out: return at({r.right(), r.center().y()});
        case PortName::DeadLetter: return at({r.center().x(), r.bottom()});
        case PortName::Reply: return at({r.center().x(), r.top()});
        }
        return {};
    }
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseMove(view.viewport(), from);
        QTest::mousePress(view.viewport(), Qt::LeftButton, modifiers, from);
        QTest::mouseMove(view.viewport(), (from + to) / 2);
        QTest::mouseMove(view.viewport(), to);
        QTest::mouseRelease(view.viewport(), Qt::LeftButton, modifiers, to);
    }
    void drop(const QString &mimeType, const QByteArray &payload, QPoint where)
    {
        QMimeData mime;
        mime.setData(mimeType, payload);
        QDragEnterEvent enter(where, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(view.viewport(), &enter);
        QDropEvent event(where, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(view.viewport(), &event);
    }
    [[nodiscard]] QByteArray text()
    {
        QByteArray all;
        for (const auto &[path, bytes] : document.rendered())
            all += bytes;
        return all;
    }
    [[nodiscard]] QImage shot() { return view.grab().toImage(); }

    Registry registry = Registry::builtIn();
    Document document{registry};
    CanvasView view;
};

/// Broker and service of one namespace, no line between them.
inline QByteArray pair()
{
    return "apiVersion: eventing.knative.dev/v1\nkind: Broker\nmetadata:\n  name: default\n  namespace: shop\n"
           "---\n"
           "apiVersion: serving.knative.dev/v1\nkind: Service\nmetadata:\n  name: billing\n  namespace: shop\n";
}

inline QByteArray trigger(const char *name = "orders", const char *subscriber = "billing")
{
    return QByteArray("---\napiVersion: eventing.knative.dev/v1\nkind: Trigger\nmetadata:\n  name: ") + name
         + "\n  namespace: shop\nspec:\n  broker: default\n  subscriber:\n    ref:\n"
           "      apiVersion: serving.knative.dev/v1\n      kind: Service\n      name: " + subscriber + "\n";
}

inline QByteArray ping()
{
    return "---\napiVersion: sources.knative.dev/v1\nkind: PingSource\nmetadata:\n  name: tick\n  namespace: shop\n"
           "spec:\n  schedule: \"* * * * *\"\n  sink:\n    ref:\n      apiVersion: eventing.knative.dev/v1\n"
           "      kind: Broker\n      name: default\n";
}

/// A Trigger of namespace a that stays in it, and one whose subscriber is in namespace b, where more is.
inline QByteArray acrossNamespaces()
{
    const auto service = [](const char *name, const char *space) {
        return QByteArray("---\napiVersion: serving.knative.dev/v1\nkind: Service\nmetadata: {name: ") + name
             + ", namespace: " + space + "}\n";
    };
    const auto trigger = [](const char *name, const char *space) {
        return QByteArray("---\napiVersion: eventing.knative.dev/v1\nkind: Trigger\nmetadata: {name: ") + name
             + ", namespace: a}\nspec:\n  broker: b\n  subscriber:\n    ref: {apiVersion: serving.knative.dev/v1, "
               "kind: Service, name: s, namespace: " + space + "}\n";
    };
    return "apiVersion: eventing.knative.dev/v1\nkind: Broker\nmetadata: {name: b, namespace: a}\n" + service("s", "a")
         + service("s", "b") + service("other", "b") + trigger("inside", "a") + trigger("across", "b");
}

inline const NodeId Broker = QStringLiteral("eventing.knative.dev/Broker/shop/default");
inline const NodeId Billing = QStringLiteral("serving.knative.dev/Service/shop/billing");
inline const NodeId Orders = QStringLiteral("eventing.knative.dev/Trigger/shop/orders");
inline const NodeId Tick = QStringLiteral("sources.knative.dev/PingSource/shop/tick");

} // namespace weir::test
