// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/edits.h"
#include "model/document/texts.h"
#include "model/settings/recovery.h"
#include "tests/support/shared.h"
#include "tests/support/testmain.h"

/// What is typed and cannot be read yet: the objects stay what they were, the bytes and the reason are there until they
/// are mended, through saving, undo and a crash.
class DraftsTest final : public weir::test::Case
{
    Q_OBJECT

    weir::Registry m_registry = weir::Registry::builtIn();
    std::unique_ptr<QTemporaryDir> m_folder, m_kept;

    static inline const QString Fresh = QStringLiteral("broker");

    void reset() override
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_kept = std::make_unique<QTemporaryDir>();
    }

    static QByteArray broker(const QByteArray &name, const QByteArray &indent = {})
    {
        QByteArray text = "apiVersion: eventing.knative.dev/v1\nkind: Broker\nmetadata:\n  name: " + name
            + "\n  namespace: shop\nspec:\n  delivery:\n    retry: 3\n";
        if (!indent.isEmpty())
            text = indent + text.chopped(1).replace("\n", "\n  ") + '\n';
        return text;
    }
    static QByteArray list() { return "apiVersion: v1\nkind: List\nitems:\n" + broker("a", "- ") + broker("b", "- "); }
    QString put(const char *name, const QByteArray &bytes) const
    {
        const QString path = QDir(m_folder->path()).canonicalPath() + QLatin1Char('/') + QLatin1String(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
    }
    static weir::ResourceKey keyOf(const weir::Document &document, const QString &name)
    {
        for (const auto &[key, resource] : document.set().resources()) {
            if (resource->name() == name)
                return key;
        }
        return weir::ResourceKey::None;
    }
    weir::ResourceKey create(weir::Document &document) const
    {
        const weir::Kind *kind = m_registry.find(QStringLiteral("eventing.knative.dev"), QStringLiteral("Broker"));
        const auto created = weir::edits::create(document, *kind, QStringLiteral("shop"), {0, 0});
        return document.commit(created.change) ? created.key : weir::ResourceKey::None;
    }
    static bool type(weir::Document &document, weir::ResourceKey key, const QByteArray &bytes, const QString &merge = {})
    {
        return document.commit(weir::edits::typeText(document, key, bytes), merge).has_value();
    }
    static bool typeFile(weir::Document &document, int file, const QByteArray &bytes)
    {
        return document.commit(weir::edits::replaceText(document, file, bytes)).has_value();
    }
    static QByteArray typed(const weir::Document &document, weir::ResourceKey key)
    {
        const weir::DraftPtr draft = document.draft(key);
        return draft ? draft->bytes : QByteArray();
    }
    /// Through a snapshot on disk.
    bool crash(const weir::Document &before, weir::Document &after) const
    {
        weir::RecoveryStore store(m_kept->path());
        if (!store.snapshot(before).value_or(false))
            return false;
        const QStringList written = QDir(m_kept->path()).entryList({QStringLiteral("*.json")}, QDir::Files);
        const auto recovered = weir::RecoveryStore::load({.file = m_kept->filePath(written.value(0)), .title = {},
                                                          .paths = {}, .when = {}});
        return written.size() == 1 && recovered && after.openRecovered(*recovered) && after.isModified();
    }

private Q_SLOTS:
    void anItemOfAList()
    {
        const QString path = put("list.yaml", list());
        weir::Document document(m_registry);
        QVERIFY(document.open({path}));
        const QByteArray broken = broker("b") + "oops: [";
        const weir::ResourceKey b = keyOf(document, QStringLiteral("b"));
        QVERIFY(type(document, b, broken));
        QVERIFY(document.isModified());
        QCOMPARE(typed(document, b), broken);
        QCOMPARE(document.draft(b)->reason.line, 9);
        QCOMPARE(document.rendered().front().second, list());
        const weir::Error reason = document.draft(b)->reason;

        weir::Document next(m_registry);
        QVERIFY(crash(document, next));
        const weir::ResourceKey again = keyOf(next, QStringLiteral("b"));
        QCOMPARE(typed(next, again), broken);
        QCOMPARE(next.draft(again)->reason, reason);
        QVERIFY(!next.draft(keyOf(next, QStringLiteral("a"))));
        QCOMPARE(next.rendered().front().second, list());
        QVERIFY(next.failures().empty());
        // Saving leaves it out, says so, and keeps it.
        QCOMPARE(next.unsavedDraft()->object, next.topology().idOf(again));
        QVERIFY(next.unsavedDraft()->message.contains(QStringLiteral("Broker b")));
        QVERIFY(next.save());
        QVERIFY(next.isModified());
        QCOMPARE(typed(next, again), broken);
        // Mended it is the object, and undo brings back what was typed.
        QVERIFY(type(next, again, broker("b").replace("retry: 3", "retry: 4")));
        QVERIFY(!next.draft(again) && !next.unsavedDraft());
        QVERIFY(next.save());
        QVERIFY(!next.isModified());
        QVERIFY(weir::test::readFile(path).endsWith("retry: 4\n"));
        next.undo();
        QCOMPARE(typed(next, again), broken);
        QVERIFY(next.isModified());
    }

    /// Two items of the same name in one file, and one in another: the draft finds the one that it was typed for.
    void twins()
    {
        put("a.yaml", list());
        put("b.yaml", list() + broker("c", "- ") + broker("b", "- "));
        weir::Document document(m_registry);
        QVERIFY(document.open({m_folder->path()}));
        QCOMPARE(document.set().size(), size_t(6));
        const weir::ResourceKey last = document.set().resources().rbegin()->first;
        QVERIFY(type(document, last, "a: ["));
        weir::Document next(m_registry);
        QVERIFY(crash(document, next));
        for (const auto &[key, resource] : next.set().resources())
            QCOMPARE(typed(next, key), key == next.set().resources().rbegin()->first ? QByteArray("a: [") : QByteArray());
        // Another place of the same file is another object.
        weir::Document::Recovered recovered = document.recoverable();
        recovered.drafts.front().nth = 0;
        QVERIFY(next.openRecovered(recovered));
        QVERIFY(!next.draft(next.set().resources().rbegin()->first));
        for (const int wrong : {-1, 2, 1'000'000}) {
            recovered.drafts.front().nth = wrong;
            QVERIFY(!next.openRecovered(recovered));
            QVERIFY(!next.unsavedDraft());
            QCOMPARE(next.set().size(), size_t(6));
        }
    }

    void ofAKustomization()
    {
        put("over/kustomization.yaml", "resources:\n- ../base\n- own.yaml\nnamePrefix: big-\n");
        put("over/own.yaml", broker("mine"));
        put("base/kustomization.yaml", "resources: [mesh.yaml]\n");
        put("base/mesh.yaml", broker("theirs"));
        weir::Document document(m_registry);
        QVERIFY(document.open({m_folder->filePath(QStringLiteral("over"))}));
        const weir::ResourceKey fresh = create(document);
        QVERIFY(fresh != weir::ResourceKey::None);
        const QString name = document.set().resource(fresh)->name();
        QVERIFY(type(document, fresh, "just text"));
        QVERIFY(type(document, keyOf(document, QStringLiteral("big-theirs")), "a: ["));
        QVERIFY(type(document, keyOf(document, QStringLiteral("big-mine")), "kind: Broker\n"));

        weir::Document next(m_registry);
        QVERIFY(crash(document, next));
        QCOMPARE(typed(next, keyOf(next, name)), QByteArray("just text"));
        QVERIFY(next.draft(keyOf(next, name))->reason.message.contains(QStringLiteral("apiVersion")));
        QCOMPARE(typed(next, keyOf(next, QStringLiteral("big-theirs"))), QByteArray("a: ["));
        QCOMPARE(typed(next, keyOf(next, QStringLiteral("big-mine"))), QByteArray("kind: Broker\n"));
        QVERIFY(next.save());
        QCOMPARE(weir::test::readFile(m_folder->filePath(QStringLiteral("base/mesh.yaml"))), broker("theirs"));
        QCOMPARE(typed(next, keyOf(next, name)), QByteArray("just text"));
        QVERIFY(next.isModified());
    }

    void aNewObjectThatHasNoFileYet()
    {
        put("a.yaml", broker("a"));
        const QByteArray broken = broker("fresh") + "oops: [";
        weir::Document document(m_registry);
        QVERIFY(document.open({m_folder->path()}));
        const weir::ResourceKey fresh = create(document);
        QVERIFY(type(document, fresh, broken));
        QCOMPARE(document.unsavedDraft()->object, document.topology().idOf(fresh));

        // With its file the draft is the file's, and the last good state the object.
        weir::Document next(m_registry);
        QVERIFY(crash(document, next));
        QCOMPARE(next.files().size(), size_t(2));
        const weir::ResourceKey again = keyOf(next, Fresh);
        QVERIFY(again != weir::ResourceKey::None);
        const int file = next.fileOf(again);
        QCOMPARE(next.bytesOf(file), broken);
        QVERIFY(next.files()[size_t(file)].error.has_value());
        QCOMPARE(next.failures().size(), size_t(1));
        QCOMPARE(next.failures().front().file, next.nameOf(file));
        QCOMPARE(next.failures().front().line, 9);
        QVERIFY(!next.unsavedDraft());
        QCOMPARE(next.unreadable()->file, next.nameOf(file));
        QVERIFY(!next.save());
        QVERIFY(typeFile(next, file, broker("fresh")));
        QVERIFY(next.failures().empty());
        QVERIFY(keyOf(next, QStringLiteral("fresh")) != weir::ResourceKey::None);
        QVERIFY(next.save());
        QVERIFY(!next.isModified());
    }

    /// Saving writes the last good state; what was typed beyond it is the new file's at once, shown or not.
    void savingGivesItAFile()
    {
        put("a.yaml", broker("a"));
        weir::Document document(m_registry);
        QVERIFY(document.open({m_folder->path()}));
        const weir::ResourceKey fresh = create(document);
        const QByteArray good = document.rendered().back().second;
        const QByteArray broken = good + "oops: [";
        QVERIFY(type(document, fresh, broken));
        QVERIFY(document.save());
        const int file = document.fileOf(fresh);
        QVERIFY(file >= 0);
        QCOMPARE(weir::test::readFile(document.nameOf(file)), good);
        QVERIFY(!document.draft(fresh));
        QCOMPARE(document.bytesOf(file), broken);
        QVERIFY(document.isModified());
        QCOMPARE(document.unreadable()->file, document.nameOf(file));
        QVERIFY(typeFile(document, file, good));
        QVERIFY(document.save());
        QVERIFY(!document.isModified());
    }

    void aMendedDraftIsForgotten()
    {
        put("a.yaml", broker("a"));
        weir::Document document(m_registry);
        QVERIFY(document.open({m_folder->path()}));
        const weir::ResourceKey fresh = create(document);
        const QByteArray good = document.rendered().back().second;
        const qint64 state = document.history().stateId();
        QVERIFY(type(document, fresh, "a: [", QStringLiteral("one")));
        QCOMPARE(document.recoverable().drafts.size(), size_t(1));
        // Typed back to what was there: one step, which vanishes.
        QVERIFY(type(document, fresh, good, QStringLiteral("one")));
        QVERIFY(document.recoverable().drafts.empty());
        QCOMPARE(document.history().stateId(), state);
        QVERIFY(type(document, fresh, "a: ["));
        document.undo();
        QVERIFY(!document.draft(fresh));
        document.redo();
        QCOMPARE(typed(document, fresh), QByteArray("a: ["));
    }

    /// Nothing else changes an object while its text is being typed; it can be removed, and comes back with it.
    void whatIsTypedLocksItsObject()
    {
        weir::Document document(m_registry);
        document.openBytes(list(), QStringLiteral("x"));
        const weir::ResourceKey b = keyOf(document, QStringLiteral("b"));
        QVERIFY(type(document, b, "a: ["));
        const auto change = weir::edits::setField(document, b, weir::Pointer::parse("/spec/delivery/retry"), weir::Json(9));
        QVERIFY(change);
        const auto refused = document.commit(*change);
        QVERIFY(!refused);
        QCOMPARE(refused.error().object, document.topology().idOf(b));
        QVERIFY(document.commit(weir::edits::remove(document, {b})));
        QVERIFY(!document.unsavedDraft());
        document.undo();
        QCOMPARE(typed(document, b), QByteArray("a: ["));
        // The text of the whole file has the last word, and undo the one before.
        QVERIFY(typeFile(document, 0, list().replace("name: b", "name: c")));
        QVERIFY(!document.draft(b));
        QCOMPARE(document.set().resource(b)->name(), QStringLiteral("c"));
        document.undo();
        QCOMPARE(typed(document, b), QByteArray("a: ["));
    }

    /// A text that is readable as YAML and no object is as broken after a crash as before.
    void theReasonComesBack_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("no object") << QByteArray("just text\n");
        QTest::newRow("no kind") << broker("a").replace("kind: Broker\n", "");
        QTest::newRow("a bracket") << broker("a") + "oops: [\n";
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no text at all") << QByteArray("\xff\xfe\x00", 3);
    }
    void theReasonComesBack()
    {
        QFETCH(const QByteArray, text);
        const QString path = put("a.yaml", broker("a") + "---\n" + broker("b"));
        weir::Document document(m_registry);
        QVERIFY(document.open({path}));
        const weir::Error reason{.message = QStringLiteral("Not one object."), .file = {}, .line = 1, .column = 1,
                                 .object = {}, .field = {}};
        const QByteArray whole = text + "---\n" + broker("b");
        QVERIFY(document.commit(weir::edits::draftText(document, 0, whole, reason)));
        weir::Document next(m_registry);
        QVERIFY(crash(document, next));
        QCOMPARE(next.bytesOf(0), whole);
        QVERIFY(next.files().front().error.has_value());
        QCOMPARE(next.files().front().error, document.files().front().error);
        QCOMPARE(next.failures(), document.failures());
        QCOMPARE(next.problems(), document.problems());
        QCOMPARE(next.unreadable(), document.unreadable());
        // The picture is the last good state, and the same objects go on.
        QCOMPARE(next.set().size(), size_t(2));
        QVERIFY(typeFile(next, 0, broker("a") + "---\n" + broker("b").replace("3", "5")));
        QCOMPARE(next.set().size(), size_t(2));
        QVERIFY(next.save());
    }

    void aFileThatWasBrokenBefore()
    {
        const QString path = put("a.yaml", broker("a") + "oops: [\n");
        weir::Document document(m_registry);
        QVERIFY(document.open({path}));
        QVERIFY(typeFile(document, 0, broker("a") + "oops: [1, \n"));
        weir::Document next(m_registry);
        QVERIFY(crash(document, next));
        QCOMPARE(next.bytesOf(0), broker("a") + "oops: [1, \n");
        QCOMPARE(next.failures().size(), size_t(1));
        QVERIFY(!next.save());
        QVERIFY(typeFile(next, 0, broker("a")));
        QVERIFY(next.save());
    }

    /// While the only text cannot be read, new objects have no place in it; a crash loses neither them nor their drafts.
    void whatABrokenTextDoesNotTake()
    {
        const QByteArray broken = broker("a") + "oops: [\n";
        weir::Document document(m_registry);
        document.openBytes(broker("a"), QStringLiteral("x"));
        QVERIFY(typeFile(document, 0, broken));
        const weir::ResourceKey first = create(document);
        const weir::ResourceKey second = create(document);
        const QString names[] = {document.set().resource(first)->name(), document.set().resource(second)->name()};
        QVERIFY(type(document, first, "first: ["));
        QVERIFY(type(document, second, "second: ["));
        weir::Document next(m_registry);
        QVERIFY(crash(document, next));
        QCOMPARE(next.set().size(), size_t(3));
        QCOMPARE(next.bytesOf(0), broken);
        QCOMPARE(typed(next, keyOf(next, names[0])), QByteArray("first: ["));
        QCOMPARE(typed(next, keyOf(next, names[1])), QByteArray("second: ["));
        QVERIFY(!next.save());
        // The mended file takes all of them, and says of both what cannot be read.
        QVERIFY(typeFile(next, 0, broker("a")));
        QCOMPARE(next.set().size(), size_t(3));
        QVERIFY(!next.unsavedDraft());
        QCOMPARE(next.bytesOf(0), broker("a") + "---\nfirst: [\n---\nsecond: [");
        QVERIFY(next.files().front().error.has_value());
        QCOMPARE(next.files().front().error->line, 10);
        next.undo();
        next.undo();
        QCOMPARE(next.bytesOf(0), broken);
        QCOMPARE(typed(next, keyOf(next, names[0])), QByteArray("first: ["));
    }

    void olderSnapshots()
    {
        const QByteArray broken = broker("a") + "oops: [\n";
        const QString file = m_kept->filePath(QStringLiteral("old.json"));
        QFile old(file);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("{\"version\":1,\"title\":\"x\",\"files\":[{\"path\":\"\",\"base\":\"\",\"bytes\":\"" + broken.toBase64()
                  + "\"}]}");
        old.close();
        const auto recovered = weir::RecoveryStore::load({.file = file, .title = {}, .paths = {}, .when = {}});
        QVERIFY(recovered);
        weir::Document document(m_registry);
        QVERIFY(document.openRecovered(*recovered));
        QCOMPARE(document.bytesOf(0), broken);
        QVERIFY(document.files().front().error.has_value());
        QVERIFY(!document.isFolder());
        QVERIFY(typeFile(document, 0, broker("a")));
        QCOMPARE(document.set().size(), size_t(1));
    }

    void brokenSnapshots_data()
    {
        QTest::addColumn<QByteArray>("members");
        QTest::addColumn<bool>("isRead");
        QTest::newRow("no lists") << QByteArray("\"drafts\":3,\"loose\":{}") << true;
        QTest::newRow("no objects") << QByteArray("\"drafts\":[3,null,[]],\"loose\":[{},4]") << true;
        QTest::newRow("no base64") << QByteArray("\"drafts\":[{\"bytes\":\"*\"}]") << false;
        QTest::newRow("loose of none") << QByteArray("\"loose\":[\"*\"]") << false;
        QTest::newRow("wild numbers") << QByteArray("\"drafts\":[{\"nth\":99999999999,\"error\":{\"line\":-4,"
                                                    "\"column\":99999999999}}]") << true;
    }
    void brokenSnapshots()
    {
        QFETCH(const QByteArray, members);
        QFETCH(const bool, isRead);
        QFile file(m_kept->filePath(QStringLiteral("x.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"version\":1,\"title\":\"x\",\"files\":[{\"path\":\"\"}]," + members + '}');
        file.close();
        const auto recovered = weir::RecoveryStore::load({.file = file.fileName(), .title = {}, .paths = {}, .when = {}});
        QCOMPARE(recovered.has_value(), isRead);
        if (!isRead)
            return;
        weir::Document document(m_registry);
        (void)document.openRecovered(*recovered);
        QVERIFY(!document.unsavedDraft());
        QCOMPARE(document.set().size(), size_t(0));
    }

    /// What is chosen and saved is work, too, though no step of the history.
    void choicesAreKept()
    {
        put("a.yaml", broker("a"));
        weir::Document document(m_registry);
        QVERIFY(document.open({m_folder->path()}));
        (void)create(document);
        weir::RecoveryStore store(m_kept->path());
        QVERIFY(store.snapshot(document).value_or(false));
        QVERIFY(!store.snapshot(document).value_or(true));
        weir::Choices choices = document.choices();
        choices.newResources = weir::Choices::Place::Neighbour;
        QVERIFY(document.setChoices(choices));
        QVERIFY(store.snapshot(document).value_or(false));
        // Another document that begins in the same state.
        const weir::Document::Recovered recovered = document.recoverable();
        (void)document.openRecovered(recovered);
        QVERIFY(store.snapshot(document).value_or(false));
        (void)document.openRecovered(recovered);
        QVERIFY(store.snapshot(document).value_or(false));
    }

    void anotherDocumentTakesAllOfIt()
    {
        const QString path = put("list.yaml", list());
        weir::Document document(m_registry);
        QVERIFY(document.open({path}));
        const weir::ResourceKey b = keyOf(document, QStringLiteral("b"));
        const weir::NodeId node = document.topology().idOf(b);
        QVERIFY(document.commit(weir::edits::move(document, {{node, QPointF(80, 160)}}, QStringLiteral("move"))));
        QVERIFY(type(document, b, "a: ["));
        const weir::Document::Recovered recovered = document.recoverable();
        weir::Document other(m_registry);
        QVERIFY(other.openRecovered(recovered));
        weir::Document next(m_registry);
        next.adopt(other);
        QCOMPARE(typed(next, keyOf(next, QStringLiteral("b"))), QByteArray("a: ["));
        QCOMPARE(next.placement(node)->position, QPointF(80, 160));
        QVERIFY(next.isModified());
    }
};
