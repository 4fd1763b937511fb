// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "servers.h"
#include "tests/support/testmain.h"

namespace weir::test {

/// Base of the test classes here: all share the two servers.
class Conformance : public Case
{
    Q_OBJECT
protected Q_SLOTS:
    void initTestCase()
    {
        const QString reason = m.start();
        if (!reason.isEmpty() && !qEnvironmentVariableIsSet("WEIR_CLUSTER"))
            QSKIP(qPrintable(reason));
        QVERIFY2(reason.isEmpty(), qPrintable(reason));
        prepare();
    }

protected:
    /// What the checks of the class start from.
    virtual void prepare() {}
    /// A column each of a row that asks one question.
    static void columns()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<bool>("whole");
    }
    static void row(const QByteArray &title, const Question &question, Depth depth = Depth::Whole)
    {
        QTest::newRow(title.constData()) << question.method << question.path << question.body << question.type
                             << (depth == Depth::Whole);
    }
    /// Asks the question of the row; why() says what differs.
    bool same()
    {
        const auto fetched = [](const char *name) {
            return *static_cast<QByteArray *>(QTest::qData(name, qMetaTypeId<QByteArray>()));
        };
        const bool whole = *static_cast<bool *>(QTest::qData("whole", qMetaTypeId<bool>()));
        m_why = m.compare({.method = fetched("method"), .path = fetched("path"), .body = fetched("body"),
                           .type = fetched("type")},
                          whole ? Depth::Whole : Depth::Head);
        return m_why.isEmpty();
    }
    /// The same for a question that is no row.
    bool same(const Question &question, Depth depth = Depth::Whole)
    {
        m_why = m.compare(question, depth);
        return m_why.isEmpty();
    }
    [[nodiscard]] const char *why() const { return m_why.constData(); }

    Servers &m = sharedServers();

private:
    QByteArray m_why;
};

} // namespace weir::test
