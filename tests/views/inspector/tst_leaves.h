// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk.h"
#include "tests/model/kinds/crdfiles.h"
#include "views/inspector/fieldpath.h"

#include <QPlainTextEdit>
#include <QPushButton>

/// Every leaf that a custom resource definition declares is reached, set, read back and undone by keys alone.
class LeavesTest final : public weir::test::Case
{
    Q_OBJECT

    struct Leaf {
        weir::Pointer pointer;
        const weir::Json *schema;
    };

    // One entry stands for all of a list, one key for all of a map.
    static std::vector<Leaf> leavesOf(const weir::Json &root)
    {
        std::vector<Leaf> leaves;
        std::vector<Leaf> open;
        const weir::Json *members = weir::find(root, "/properties");
        if (!members)
            return leaves;
        for (const auto &[name, schema] : members->items()) {
            if (name != "apiVersion" && name != "kind" && name != "metadata" && name != "status")
                open.push_back({weir::Pointer().child(name), &schema});
        }
        while (!open.empty()) {
            const Leaf leaf = open.back();
            open.pop_back();
            const weir::Json *below = weir::find(*leaf.schema, "/properties");
            const weir::Json *items = weir::find(*leaf.schema, "/items");
            const weir::Json *values = weir::find(*leaf.schema, "/additionalProperties");
            if (below && below->is_object() && !below->empty()) {
                for (const auto &[name, schema] : below->items())
                    open.push_back({leaf.pointer.child(name), &schema});
            } else if (items && items->is_object()) {
                open.push_back({leaf.pointer.child(size_t(0)), items});
            } else if (values && values->is_object()) {
                open.push_back({leaf.pointer.child(std::string("key")), values});
            } else {
                leaves.push_back(leaf);
            }
        }
        return leaves;
    }

    // Texts that the field's editor may want, the likeliest first.
    static QStringList texts(const weir::Json &schema)
    {
        const QString type = weir::stringAt(schema, "/type");
        if (type == u"integer" || type == u"number" || weir::boolAt(schema, "/x-kubernetes-int-or-string"))
            return {QStringLiteral("3")};
        if (type == u"boolean")
            return {QStringLiteral("true")};
        if (type == u"array")
            return {QStringLiteral("- abc"), QStringLiteral("abc")};
        if (type == u"object")
            return {QStringLiteral("abc"), QStringLiteral("abc: {}")};
        return {QStringLiteral("abc"), QStringLiteral("PT1S"), QStringLiteral("http://example.org"),
                QStringLiteral("0 8 * * *"), QStringLiteral("UTC"), QStringLiteral("3")};
    }

    // Types into whatever has the cursor.
    static void type(const QString &text)
    {
        QWidget *at = QApplication::focusWidget();
        if (auto *box = qobject_cast<QComboBox *>(at); box && !box->isEditable()) {
            QTest::keyClick(box, Qt::Key_Down);
        } else if (qobject_cast<QPushButton *>(at)) {
            QTest::keyClick(at, Qt::Key_Space);
        } else {
            QTest::keyClick(at, Qt::Key_A, Qt::ControlModifier);
            // A list that grows makes the form anew; the cursor must have come along.
            for (const QChar letter : text) {
                if (QApplication::focusWidget())
                    QTest::keyClicks(QApplication::focusWidget(), QString(letter));
            }
        }
    }

private Q_SLOTS:
    void everyLeaf_data()
    {
        QTest::addColumn<QByteArray>("definition");
        QTest::addColumn<QString>("version");
        for (const weir::Json &crd : weir::test::crds()) {
            const weir::Json *versions = weir::find(crd, "/spec/versions");
            for (const weir::Json &version : *versions) {
                const QString name = weir::stringAt(version, "/name");
                QTest::newRow(qPrintable(weir::stringAt(crd, "/spec/names/kind") + u' ' + name))
                    << weir::toText(crd) << name;
            }
        }
        if (weir::test::crds().empty())
            QTest::newRow("none") << QByteArray() << QString();
    }
    void everyLeaf()
    {
        QFETCH(const QByteArray, definition);
        QFETCH(const QString, version);
        if (definition.isEmpty())
            QSKIP("There are no custom resource definitions beside the project.");
        const auto crd = weir::parseJson(definition.toStdString());
        QVERIFY(crd);
        const weir::Json *root = nullptr;
        for (const weir::Json &one : *weir::find(*crd, "/spec/versions")) {
            if (weir::stringAt(one, "/name") == version)
                root = weir::find(one, "/schema/openAPIV3Schema");
        }
        QVERIFY(root);
        const QByteArray before = QStringLiteral("apiVersion: %1/%2\nkind: %3\nmetadata:\n  name: one\n"
                                                 "  namespace: shop\n")
                                      .arg(weir::stringAt(*crd, "/spec/group"), version,
                                           weir::stringAt(*crd, "/spec/names/kind"))
                                      .toUtf8();
        Desk desk(before);
        QVERIFY(desk.isReady());
        desk.selectFirst();
        const weir::ResourceKey key = desk.document.set().resources().begin()->first;
        if (desk.registry.kindOf(*desk.document.set().resource(key)).internal)
            QSKIP("Only controllers write this kind.");
        int count = 0;
        for (const Leaf &leaf : leavesOf(*root)) {
            const QString path = weir::inspector::fieldPath(leaf.pointer);
            // A person looks at something else from time to time; the rows asked for go.
            if (count++ % 20 == 0) {
                desk.inspector.showSelection({}, {});
                desk.selectFirst();
                desk.inspector.focusName();
            }
            bool isSet = false;
            for (const QString &text : texts(*leaf.schema)) {
                if (!QApplication::focusWidget())
                    desk.inspector.focusName();
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
                QCOMPARE(QApplication::focusWidget()->accessibleName(), QStringLiteral("Path of a field"));
                QTest::keyClicks(QApplication::focusWidget(), path);
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
                QVERIFY2(QApplication::focusWidget()->accessibleName() != u"Path of a field",
                         qPrintable(path + QStringLiteral(": ") + desk.sentences().join(u'\n')));
                type(text);
                const weir::Json *value = weir::find(desk.document.set().resource(key)->json(), leaf.pointer);
                isSet = value != nullptr;
                if (isSet && value->is_string() && text.size() == 3)
                    QCOMPARE(weir::toQString(*value), text);
                if (isSet)
                    break;
            }
            QVERIFY2(isSet, qPrintable(path + QStringLiteral(": ") + desk.sentences().join(u'\n')));
            QVERIFY2(desk.bytes() != before, qPrintable(path));
            while (desk.document.history().canUndo())
                desk.document.undo();
            QVERIFY2(desk.bytes() == before, qPrintable(path + u'\n' + QString::fromUtf8(desk.bytes())));
        }
    }
};
