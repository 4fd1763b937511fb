// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk.h"
#include "model/manifest/reader.h"
#include "tests/model/kinds/crdfiles.h"
#include "views/inspector/fieldpath.h"
#include "views/inspector/form.h"

#include <memory>

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
        if (!members) {
            // The server keeps whatever is written.
            static const weir::Json anything = weir::Json::object();
            return {{weir::Pointer::parse("/spec/anything"), &anything}};
        }
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

    // What a person would type there, and the value that this is; the likeliest first.
    static std::vector<std::pair<QString, weir::Json>> answers(const weir::Json &schema)
    {
        using Answers = std::vector<std::pair<QString, weir::Json>>;
        const QString type = weir::stringAt(schema, "/type");
        if (type == u"integer" || type == u"number" || weir::boolAt(schema, "/x-kubernetes-int-or-string"))
            return {{QStringLiteral("3"), 3}};
        if (type == u"boolean")
            return {{QStringLiteral("true"), true}};
        if (type == u"array")
            return {{QStringLiteral("- abc"), weir::Json::array({"abc"})}};
        if (type == u"object" || type.isEmpty())
            return {{QStringLiteral("abc: 5"), weir::Json{{"abc", 5}}}};
        Answers texts;
        for (const char *text : {"abc", "PT1S", "0 8 * * *", "UTC", "http://example.org"})
            texts.emplace_back(QString::fromLatin1(text), weir::Json(text));
        return texts;
    }

    // Types into whatever has the cursor, and says what it should have become.
    weir::Json type(const QString &text, weir::Json meaning)
    {
        QWidget *at = QApplication::focusWidget();
        if (auto *box = qobject_cast<QComboBox *>(at); box && !box->isEditable()) {
            QTest::keyClick(box, Qt::Key_Down);
            const QString chosen = box->currentText();
            return meaning.is_boolean() ? weir::Json(chosen == u"yes") : weir::Json(chosen.toStdString());
        }
        if (meaning.is_object() && qobject_cast<QLineEdit *>(at)) {
            QTest::keyClicks(at, QStringLiteral("abc"));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("5"));
            return weir::Json{{"abc", "5"}};
        }
        QTest::keyClick(at, Qt::Key_A, Qt::ControlModifier);
        // Letter by letter, each to whoever has the cursor then: it must stay with the person.
        for (const QChar letter : text) {
            if (QWidget *now = QApplication::focusWidget())
                QTest::keyClicks(now, QString(letter));
        }
        m_desk->closeList();
        return meaning;
    }

    static QByteArray objectOf(const weir::Json &crd, const QString &version)
    {
        return QStringLiteral("apiVersion: %1/%2\nkind: %3\nmetadata:\n  name: one\n  namespace: shop\n")
            .arg(weir::stringAt(crd, "/spec/group"), version, weir::stringAt(crd, "/spec/names/kind"))
            .toUtf8();
    }

    // What the file would say now.
    static weir::Json written(const Desk &desk)
    {
        weir::manifest::ReadResult read = weir::manifest::read(desk.bytes(), QStringLiteral("desk"));
        return read.documents.size() == 1 ? read.documents.front().json : weir::Json();
    }

    std::unique_ptr<Desk> m_desk; // one window for all kinds

private Q_SLOTS:
    void initTestCase() { m_desk = std::make_unique<Desk>(QByteArray()); }
    void cleanupTestCase() { m_desk.reset(); }

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
        const std::vector<Leaf> leaves = leavesOf(*root);
        QVERIFY(!leaves.empty());
        const QByteArray before = objectOf(*crd, version);
        Desk &desk = *m_desk;
        desk.open(before);
        QVERIFY(desk.isReady());
        desk.selectFirst();
        const weir::ResourceKey key = desk.document.set().resources().begin()->first;
        if (desk.registry.kindOf(*desk.document.set().resource(key)).internal) {
            // Only controllers write these: nothing takes a key.
            for (const QWidget *control : desk.inspector.findChild<weir::inspector::Form *>()->findChildren<QLineEdit *>())
                QVERIFY(!control->isEnabled());
            return;
        }
        int count = 0;
        for (const Leaf &leaf : leaves) {
            const QString path = weir::inspector::fieldPath(leaf.pointer);
            // A person looks at something else from time to time; the rows asked for go.
            if (count++ % 12 == 0) {
                desk.inspector.showSelection({}, {});
                desk.selectFirst();
                desk.inspector.focusName();
            }
            const auto explain = [&] { return QByteArray((path + u'\n' + desk.sentences().join(u'\n')).toUtf8()); };
            bool isSet = false;
            for (const auto &[text, meaning] : answers(*leaf.schema)) {
                desk.wake();
                if (!QApplication::focusWidget())
                    QFAIL(explain().constData());
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
                if (QApplication::focusWidget()->accessibleName() != u"Path of a field")
                    QFAIL(explain().constData());
                QTest::keyClicks(QApplication::focusWidget(), path);
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
                desk.wake();
                if (QApplication::focusWidget()->accessibleName() == u"Path of a field")
                    QFAIL(explain().constData());
                const weir::Json wanted = type(text, meaning);
                const weir::Json file = written(desk);
                const weir::Json *value = weir::find(file, leaf.pointer);
                isSet = value && *value == wanted;
                if (isSet) {
                    const weir::Json *choices = weir::find(*leaf.schema, "/enum");
                    if (choices && std::find(choices->begin(), choices->end(), *value) == choices->end())
                        QFAIL(explain().constData());
                    break;
                }
                // What is no value of the field changes nothing.
                if (value)
                    QFAIL((explain() + '\n' + desk.bytes()).constData());
            }
            if (!isSet)
                QFAIL(explain().constData());
            while (desk.document.history().canUndo())
                desk.document.undo();
            QVERIFY2(desk.bytes() == before, qPrintable(path + u'\n' + QString::fromUtf8(desk.bytes())));
        }
    }
};
