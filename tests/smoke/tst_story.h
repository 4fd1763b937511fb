// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/document.h"
#include "tests/smoke/gestures.h"
#include "tests/support/shared.h"
#include "tests/support/testmain.h"
#include "views/canvas/canvasscene.h"
#include "views/common/theme.h"
#include "views/monitor/failingtable.h"
#include "views/window/mainwindow.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QRandomGenerator>
#include <QTimer>
#include <QTranslator>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

/// Line by line, so that a failure names the line that differs.
#define VERIFY_LINES(actual, wanted) QCOMPARE(QByteArray(actual).split('\n'), QByteArray(wanted).split('\n'))

/// The first journey, by hand: draw a flow, have its manifests, apply them to the simulated cluster over its API, see
/// them ready and the events on the drawn lines. The expected YAML is built here from the seed, not by the model.
class StoryTest final : public weir::test::Case
{
    Q_OBJECT

    /// What this run draws; everything that the seed decides.
    struct Plan {
        QString source, sourceName, brokerName;
        QString targets[2], targetNames[2], triggerNames[2];
        QString attribute, value;
        bool prefix = false;
    };

    static QString word(QRandomGenerator &random)
    {
        static const QString letters = u"abcdefghijklmnopqrstuvwxyz"_s;
        QString result;
        for (int i = 0; i < 7; ++i)
            result += letters[random.bounded(static_cast<int>(letters.size()))];
        return result;
    }

    static Plan plan(quint32 seed)
    {
        if (seed == 0) {
            return {.source = u"PingSource"_s, .sourceName = u"tick"_s, .brokerName = u"orders"_s,
                    .targets = {u"serving.knative.dev/Service"_s, u"serving.knative.dev/Service"_s},
                    .targetNames = {u"billing"_s, u"mailer"_s}, .triggerNames = {u"to-billing"_s, u"to-mailer"_s},
                    .attribute = u"type"_s, .value = u"dev.knative.sources.ping"_s};
        }
        QRandomGenerator random(seed);
        const QString targets[] = {u"serving.knative.dev/Service"_s, u"/Service"_s,
                                   u"messaging.knative.dev/InMemoryChannel"_s};
        Plan result;
        result.source = random.bounded(2) ? u"PingSource"_s : u"ContainerSource"_s;
        result.sourceName = word(random);
        result.brokerName = word(random);
        for (int i = 0; i < 2; ++i) {
            result.targets[i] = targets[random.bounded(3)];
            result.targetNames[i] = word(random);
            result.triggerNames[i] = word(random);
        }
        result.attribute = random.bounded(2) ? u"type"_s : u"source"_s;
        result.value = word(random);
        result.prefix = random.bounded(2) == 1;
        return result;
    }

    static QString header(const QString &apiVersion, const QString &kind, const QString &name)
    {
        return u"apiVersion: %1\nkind: %2\nmetadata:\n  name: %3\n  namespace: default\n"_s.arg(apiVersion, kind, name);
    }

    static QString targetYaml(const QString &kind, const QString &name)
    {
        if (kind == "serving.knative.dev/Service"_L1) {
            return header(u"serving.knative.dev/v1"_s, u"Service"_s, name)
                   + u"spec:\n  template:\n    spec:\n      containers:\n      - image: registry.example.org/service:latest\n"_s;
        }
        if (kind == "/Service"_L1) {
            return header(u"v1"_s, u"Service"_s, name)
                   + u"spec:\n  selector:\n    app: my-app\n  ports:\n  - name: http\n    port: 80\n    targetPort: 8080\n"_s;
        }
        return header(u"messaging.knative.dev/v1"_s, u"InMemoryChannel"_s, name);
    }

    static QString subscriber(const QString &kind, const QString &name)
    {
        const QString group = kind.section(u'/', 0, 0);
        return u"  subscriber:\n    ref:\n      apiVersion: %1\n      kind: %2\n      name: %3\n"_s.arg(
            group.isEmpty() ? u"v1"_s : group + u"/v1"_s, kind.section(u'/', 1), name);
    }

    static QByteArray expected(const Plan &plan)
    {
        QString text = header(u"sources.knative.dev/v1"_s, plan.source, plan.sourceName);
        text += plan.source == "PingSource"_L1
                    ? u"spec:\n  schedule: \"* * * * *\"\n"_s
                    : u"spec:\n  template:\n    spec:\n      containers:\n      - image: "
                      "registry.example.org/source:latest\n"_s;
        text +=
            u"  sink:\n    ref:\n      apiVersion: eventing.knative.dev/v1\n      kind: Broker\n      name: %1\n"_s.arg(
                plan.brokerName);
        text += u"---\n"_s + header(u"eventing.knative.dev/v1"_s, u"Broker"_s, plan.brokerName);
        for (int i = 0; i < 2; ++i)
            text += u"---\n"_s + targetYaml(plan.targets[i], plan.targetNames[i]);
        for (int i = 0; i < 2; ++i) {
            text += u"---\n"_s + header(u"eventing.knative.dev/v1"_s, u"Trigger"_s, plan.triggerNames[i]);
            text += u"spec:\n  broker: %1\n"_s.arg(plan.brokerName) + subscriber(plan.targets[i], plan.targetNames[i]);
            if (i == 0) {
                text += u"  filters:\n  - %1:\n      %2: %3\n"_s.arg(plan.prefix ? u"prefix"_s : u"exact"_s,
                                                                       plan.attribute, plan.value);
            }
        }
        return text.toUtf8();
    }

    QTemporaryDir m_dir;
    std::unique_ptr<weir::test::World> m_world;
    std::unique_ptr<weir::test::Hands> m_hands;

    weir::CanvasScene *scene() const { return qobject_cast<weir::CanvasScene *>(m_world->window->canvas()->scene()); }

    QPoint onScreen(QPointF scenePoint) const
    {
        const weir::CanvasView *canvas = m_world->window->canvas();
        return canvas->viewport()->mapToGlobal(canvas->mapFromScene(scenePoint));
    }

    weir::NodeId id(const QString &group, const QString &kind, const QString &name) const
    {
        return u"%1/%2/default/%3"_s.arg(group.isEmpty() ? u"core"_s : group, kind, name);
    }

    void dropKind(const QString &kindId, QPoint canvasAt)
    {
        auto *tree = m_world->window->findChild<QTreeWidget *>(u"palette"_s);
        QTreeWidgetItem *found = nullptr;
        for (int g = tree->topLevelItemCount() - 1; g >= 0; --g) {
            for (int i = 0; i < tree->topLevelItem(g)->childCount(); ++i) {
                if (tree->topLevelItem(g)->child(i)->data(0, Qt::UserRole).toString() == kindId)
                    found = tree->topLevelItem(g)->child(i);
            }
        }
        QVERIFY2(found, qPrintable(kindId));
        tree->scrollToItem(found);
        QTest::qWait(80);
        const QPoint from = tree->viewport()->mapToGlobal(tree->visualItemRect(found).center());
        m_hands->drag(from, m_world->window->canvas()->viewport()->mapToGlobal(canvasAt));
    }

    /// Types the name of what was just dropped or selected: the name field has the focus.
    void name(const QString &text)
    {
        auto *field = m_world->window->findChild<QLineEdit *>(u"name"_s);
        QVERIFY(field);
        QTRY_VERIFY(field->hasFocus());
        m_hands->key(u"ctrl+a"_s);
        m_hands->type(text);
        m_hands->key(u"Return"_s);
    }

    void wire(const weir::NodeId &from, const weir::NodeId &to, const QString &picture = {})
    {
        const QRectF a = scene()->rectOf(from);
        const QRectF b = scene()->rectOf(to);
        QVERIFY2(a.isValid() && b.isValid(), qPrintable(from + u" → "_s + to));
        const QPoint start = onScreen({a.right() - 1, a.center().y()});
        m_hands->press(start);
        m_hands->pull(start, onScreen(b.center()));
        if (!picture.isEmpty())
            m_hands->shot(picture);
        m_hands->release();
    }

    template<class Field>
    Field *fieldNamed(const QString &accessibleName) const
    {
        // The last one: the form shows the legacy filter above the filters.
        Field *found = nullptr;
        for (Field *field : m_world->window->findChildren<Field *>()) {
            if (field->isVisible() && field->accessibleName() == accessibleName)
                found = field;
        }
        return found;
    }

    /// Brings a control of the inspector into view, as a person would scroll to it.
    void clickControl(QWidget *control)
    {
        QVERIFY(control);
        for (QWidget *up = control->parentWidget(); up; up = up->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(up)) {
                area->ensureWidgetVisible(control);
                break;
            }
        }
        QTest::qWait(80);
        m_hands->click(control);
    }

    void setFilter(const Plan &plan)
    {
        clickControl(
            fieldNamed<QPushButton>(QCoreApplication::translate("weir::inspector::FilterGroup", "Add a filter")));
        if (plan.prefix) {
            auto *dialect =
                fieldNamed<QComboBox>(QCoreApplication::translate("weir::inspector::FilterBox", "Filter dialect"));
            clickControl(dialect);
            m_hands->key(u"Down"_s);
            m_hands->key(u"Return"_s);
        }
        auto *attribute = fieldNamed<QWidget>(QCoreApplication::translate("weir::inspector::PairsEditor", "Attribute"));
        clickControl(attribute);
        m_hands->key(u"ctrl+a"_s);
        m_hands->type(plan.attribute);
        m_hands->key(u"Tab"_s);
        m_hands->type(plan.value);
        m_hands->key(u"Tab"_s);
    }

    QByteArray bytes() const
    {
        const auto files = m_world->document.rendered();
        return files.empty() ? QByteArray() : files.front().second;
    }

    /// Server-side apply of a file, by another client than Weir.
    void apply(const QByteArray &yaml, const QString &kubeconfig)
    {
        QFile file(m_dir.filePath(u"apply.yaml"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(yaml) == yaml.size());
        file.close();
        QProcess python;
        python.start(u"python3"_s,
                     {QStringLiteral(WEIR_SOURCE_DIR "/tests/smoke/apply.py"), kubeconfig, file.fileName()});
        QVERIFY(QTest::qWaitFor([&] { return python.state() == QProcess::NotRunning; }, 30000));
        const QByteArray told = python.readAllStandardOutput() + python.readAllStandardError();
        QVERIFY2(python.exitCode() == 0, told.constData());
    }

    bool allReady(const QStringList &nodes) const
    {
        return std::all_of(nodes.begin(), nodes.end(), [&](const QString &node) {
            return m_world->observation.readiness(node) == weir::Readiness::True;
        });
    }

private Q_SLOTS:
    void cleanup()
    {
        m_world.reset();
        m_hands.reset();
    }

    void journey_data()
    {
        QTest::addColumn<quint32>("seed");
        QTest::addColumn<QString>("language");
        QTest::newRow("plain") << 0U << u"en"_s;
        bool isGiven = false;
        const uint given = qEnvironmentVariable("WEIR_STORY_SEED").toUInt(&isGiven);
        QTest::newRow("random") << (isGiven ? given : QRandomGenerator::system()->bounded(1U, 1000000U)) << u"en"_s;
        QTest::newRow("chinese") << 0U << u"zh_CN"_s;
    }

    void journey()
    {
        QFETCH(quint32, seed);
        QFETCH(QString, language);
        qInfo().noquote() << "seed" << seed << "language" << language;
        QTranslator translator;
        if (language != "en"_L1) {
            QVERIFY(translator.load(u":/i18n/weir_%1.qm"_s.arg(language)));
            QCoreApplication::installTranslator(&translator);
        }
        const QString row = QString::fromLatin1(QTest::currentDataTag());
        weir::applyTheme(*qApp, weir::ThemeChoice::Light, QApplication::palette());
        m_hands = std::make_unique<weir::test::Hands>(QStringLiteral(WEIR_BINARY_DIR "/story/") + row);
        m_world = std::make_unique<weir::test::World>(m_dir.filePath(row + u".ini"_s));
        QVERIFY(QTest::qWaitForWindowActive(m_world->window.get()));
        // A text that is translated but not found at run time would still pass every check of the .ts files.
        QCOMPARE(m_world->window->menuBar()->actions().value(0)->text(),
                 language == "en"_L1 ? u"&File"_s : u"文件(&F)"_s);
        const Plan p = plan(seed);
        m_hands->shot(u"welcome"_s);

        // Draw
        m_hands->key(u"ctrl+n"_s);
        const QPoint origin(60, 60);
        dropKind(u"sources.knative.dev/"_s + p.source, origin + QPoint(40, 140));
        m_hands->shot(u"dropped"_s);
        name(p.sourceName);
        dropKind(u"eventing.knative.dev/Broker"_s, origin + QPoint(320, 140));
        name(p.brokerName);
        dropKind(p.targets[0], origin + QPoint(680, 40));
        name(p.targetNames[0]);
        dropKind(p.targets[1], origin + QPoint(680, 260));
        name(p.targetNames[1]);
        m_hands->shot(u"four-nodes"_s);
        QCOMPARE(m_world->document.set().size(), 4U);

        const weir::NodeId source = id(u"sources.knative.dev"_s, p.source, p.sourceName);
        const weir::NodeId broker = id(u"eventing.knative.dev"_s, u"Broker"_s, p.brokerName);
        weir::NodeId targets[2], triggers[2];
        for (int i = 0; i < 2; ++i) {
            targets[i] = id(p.targets[i].section(u'/', 0, 0), p.targets[i].section(u'/', 1), p.targetNames[i]);
            triggers[i] = id(u"eventing.knative.dev"_s, u"Trigger"_s, p.triggerNames[i]);
        }

        // Wire
        wire(source, broker, u"wiring"_s);
        for (int i = 0; i < 2; ++i) {
            wire(broker, targets[i]);
            QCOMPARE(m_world->document.set().size(), 5U + static_cast<size_t>(i));
            const weir::NodeId made =
                m_world->document.topology().idOf(m_world->document.set().resources().rbegin()->first);
            m_hands->click(onScreen(scene()->rectOf(made).center()));
            QCOMPARE(m_world->window->canvas()->selectedNodes(), QStringList{made});
            m_hands->key(u"F2"_s);
            name(p.triggerNames[i]);
        }
        m_hands->shot(u"wired"_s);

        // Filter
        m_hands->click(onScreen(scene()->rectOf(triggers[0]).center()));
        setFilter(p);
        m_hands->shot(u"filter"_s);

        // Save
        const QString path = m_dir.filePath(row + u".yaml"_s);
        // The file dialog runs a loop of its own: the whole exchange is one command, the picture is taken meanwhile.
        QTimer::singleShot(2200, this, [this] { m_hands->snap(u"save"_s); });
        m_hands->run({u"key"_s, u"ctrl+s"_s, u"sleep"_s, u"1.2"_s, u"key"_s, u"ctrl+a"_s, u"type"_s, u"--delay"_s,
                      u"10"_s, u"--args"_s, u"1"_s, path, u"sleep"_s, u"1"_s, u"key"_s, u"Return"_s});
        QTRY_VERIFY(QFile::exists(path));
        QTRY_VERIFY(!QApplication::activeModalWidget());
        VERIFY_LINES(weir::test::readFile(path), expected(p));
        QVERIFY(!m_world->window->isWindowModified());

        // Undo all the way, redo all the way
        m_world->window->canvas()->setFocus();
        int steps = 0;
        while (m_world->document.history().canUndo() && steps < 60) {
            m_hands->key(u"ctrl+z"_s);
            ++steps;
        }
        QCOMPARE(m_world->document.set().size(), 0U);
        m_hands->shot(u"undone"_s);
        for (int i = 0; i < steps; ++i)
            m_hands->key(u"ctrl+shift+z"_s);
        QVERIFY(!m_world->document.history().canRedo());
        VERIFY_LINES(bytes(), expected(p));
        m_hands->shot(u"redone"_s);

        // A cluster in another process
        QProcess demo;
        const QString kubeconfig = m_dir.filePath(row + u".kubeconfig"_s);
        demo.start(QStringLiteral(WEIR_BIN_DIR "/weirctl"),
                   {u"demo"_s, u"--kubeconfig"_s, kubeconfig, u"--speed"_s, u"20"_s, u"--owner-pid"_s,
                    QString::number(QCoreApplication::applicationPid())});
        QVERIFY(QTest::qWaitFor([&] { return demo.canReadLine(); }, 20000));
        // The design stands in "default", the context in "shop".
        weir::test::connectByHand(*m_world, *m_hands, kubeconfig);
        if (QTest::currentTestFailed())
            return;
        QVERIFY(m_world->session.info().simulated);

        // The drawn file arrives there by another hand, becomes ready and carries events
        apply(weir::test::readFile(path), kubeconfig);
        QTRY_VERIFY_WITH_TIMEOUT(allReady({source, broker, triggers[0], triggers[1]}), 60000);
        m_hands->key(u"ctrl+9"_s);
        m_hands->shot(u"ready"_s);
        const QString unfiltered = weir::TelemetryStore::edgeKey(triggers[1], u"trigger"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_world->telemetry.edge(unfiltered)
                                     && m_world->telemetry.edge(unfiltered)->window.events.value_or(0) > 0,
                                 90000);
        m_hands->shot(u"live"_s);

        // Within one scenario minute (3 s here) of measuring the failing trigger of the shop is told
        auto *failing = m_world->window->findChild<weir::FailingTable *>();
        auto *table = failing->findChild<QAbstractItemView *>();
        QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 0, 60000);
        m_hands->shot(u"failing"_s);

        m_world->session.disconnectFrom();
        demo.terminate();
        QVERIFY(QTest::qWaitFor([&] { return demo.state() == QProcess::NotRunning; }, 10000));
        QCoreApplication::removeTranslator(&translator);
    }
};
