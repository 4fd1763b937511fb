// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/edits.h"
#include "tests/support/testmain.h"
#include "views/window/mainwindow.h"

#include <QFile>
#include <QStatusBar>

using namespace Qt::StringLiterals;

/// Long files are read beside the window, which stays what it is until they are there.
class OpeningTest final : public weir::test::Case
{
    Q_OBJECT

    static constexpr int Count = 8000;

    struct Session {
        explicit Session(const QString &folder) : settings(folder + u"/settings.ini"_s)
        {
            window = std::make_unique<weir::MainWindow>(
                weir::Workspace{registry, settings, document, session, observation, telemetry});
            window->resize(1200, 800);
            window->show();
        }
        weir::Registry registry = weir::Registry::builtIn();
        weir::Settings settings;
        weir::Document document{registry};
        weir::ClusterSession session;
        weir::Observation observation{registry};
        weir::TelemetryStore telemetry;
        std::unique_ptr<weir::MainWindow> window;

        [[nodiscard]] QString said() const { return window->statusBar()->currentMessage(); }
        [[nodiscard]] size_t size() const { return document.set().size(); }
    };

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    QString m_small, m_long;

    void reset() override
    {
        m_session.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        m_session = std::make_unique<Session>(m_folder->path());
        m_small = put(u"small.yaml"_s, broker(0));
        QByteArray all;
        for (int i = 0; i < Count; ++i)
            all += broker(i);
        m_long = put(u"long.yaml"_s, all);
        m_session->window->openPaths({m_small});
        QCOMPARE(m_session->size(), size_t(1));
    }
    static QByteArray broker(int number)
    {
        return "---\napiVersion: eventing.knative.dev/v1\nkind: Broker\nmetadata:\n  name: b" + QByteArray::number(number)
            + "\n  labels: {team: orders}\n";
    }
    QString put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }

private Q_SLOTS:
    void aLongFileComesLater()
    {
        Session &s = *m_session;
        s.window->openPaths({m_long});
        QCOMPARE(s.said(), u"Opening long.yaml…"_s);
        QCOMPARE(s.size(), size_t(1));
        QTRY_COMPARE_WITH_TIMEOUT(s.size(), size_t(Count), 60'000);
        QCOMPARE(s.document.path(), m_long);
        QVERIFY(s.said().startsWith(u"Opened long.yaml: 8000"_s));
        QVERIFY(!s.document.isModified());
        QVERIFY(!s.document.history().canUndo());
        QVERIFY(s.settings.recentFiles().contains(m_long));
        // It is a document as any other: edits, findings, saving.
        const auto change = weir::edits::setField(s.document, s.document.set().resources().begin()->first,
                                                  weir::Pointer::parse("/metadata/labels/team"), weir::Json("x"));
        QVERIFY(change && s.document.commit(*change) && s.document.save());
        QFile saved(m_long);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QVERIFY(saved.readAll().startsWith("---\napiVersion: eventing.knative.dev/v1\nkind: Broker\nmetadata:\n  name: b0\n"
                                           "  labels: {team: x}\n"));
    }

    void anotherOneTakesItsPlace()
    {
        Session &s = *m_session;
        s.window->openPaths({m_long});
        s.window->openPaths({put(u"other.yaml"_s, broker(1) + broker(2))});
        QCOMPARE(s.size(), size_t(2));
        QTest::qWait(1500);
        QCOMPARE(s.size(), size_t(2));
    }

    void whatWasChangedMeanwhileStays()
    {
        Session &s = *m_session;
        s.window->openPaths({m_long});
        const auto change = weir::edits::setField(s.document, s.document.set().resources().begin()->first,
                                                  weir::Pointer::parse("/metadata/labels/team"), weir::Json("mine"));
        QVERIFY(change && s.document.commit(*change));
        QTRY_COMPARE_WITH_TIMEOUT(
            s.said(), u"long.yaml was not opened, because the design was changed meanwhile. Open it again."_s, 60'000);
        QCOMPARE(s.size(), size_t(1));
        QVERIFY(s.document.isModified());
    }

    void theWindowMayGoMeanwhile()
    {
        m_session->window->openPaths({m_long});
        m_session->window.reset();
        QTest::qWait(1500);
        QCOMPARE(m_session->size(), size_t(1));
    }
};
