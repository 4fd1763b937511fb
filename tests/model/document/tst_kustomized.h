// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/edits.h"
#include "tests/support/shared.h"
#include "tests/support/testmain.h"

/// A kustomization as a document: opened, edited, saved, undone.
class KustomizedTest final : public weir::test::Case
{
    Q_OBJECT

    weir::Registry m_registry = weir::Registry::builtIn();
    std::unique_ptr<QTemporaryDir> m_folder;

    static constexpr auto over = "# mine\nresources:\n- ../base\nnamespace: shop\n";
    static constexpr auto base = "resources: [mesh.yaml]\nsecretGenerator:\n- name: sec\n  literals: [k=hunter2]\n";
    static constexpr auto mesh = "# brokers\napiVersion: eventing.knative.dev/v1\nkind: Broker\nmetadata:\n"
                                 "  name: orders # one\nspec:\n  delivery:\n    retry:   3\n";

    void reset() override
    {
        m_folder = std::make_unique<QTemporaryDir>();
        put("over/kustomization.yaml", over);
        put("base/kustomization.yaml", base);
        put("base/mesh.yaml", mesh);
    }
    [[nodiscard]] QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    void put(const char *name, const QByteArray &bytes) const
    {
        QDir().mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    [[nodiscard]] QByteArray bytes(const char *name) const { return weir::test::readFile(path(name)); }

    static weir::ResourceKey keyOf(const weir::Document &document, const char *kind)
    {
        for (const auto &[key, resource] : document.set().resources()) {
            if (resource->kind() == QLatin1StringView(kind))
                return key;
        }
        return weir::ResourceKey::None;
    }
    static weir::Result<void> setRetry(weir::Document &document, int retry)
    {
        const auto change = weir::edits::setField(document, keyOf(document, "Broker"),
                                                  weir::Pointer::parse("/spec/delivery/retry"), weir::Json(retry));
        return change ? document.commit(*change) : weir::fail(change.error());
    }
    static int retry(const weir::Document &document)
    {
        return static_cast<int>(
            weir::intAt(document.set().resource(keyOf(document, "Broker"))->json(), "/spec/delivery/retry").value_or(0));
    }

private Q_SLOTS:
    void opensByFolderOrFileAsItIsBuilt()
    {
        for (const char *name : {"over", "over/kustomization.yaml"}) {
            weir::Document document(m_registry);
            QVERIFY(document.open({path(name)}));
            QCOMPARE(document.set().size(), size_t(2));
            QVERIFY(document.failures().empty());
            QVERIFY(document.topology().node(QStringLiteral("eventing.knative.dev/Broker/shop/orders")));
            const weir::Error place = document.place(keyOf(document, "Broker"), QStringLiteral("/spec/delivery/retry"));
            QVERIFY(place.file.endsWith(QStringLiteral("base/mesh.yaml")));
            QCOMPARE(place.line, 8);
            QCOMPARE(document.path(), QFileInfo(path("over")).canonicalFilePath());
        }
    }

    void generatedSecretsHaveNoValues()
    {
        weir::Document document(m_registry);
        QVERIFY(document.open({path("over")}));
        const weir::Json &secret = document.set().resource(keyOf(document, "Secret"))->json();
        QCOMPARE(weir::toText(secret["data"]), QByteArray(R"({"k":""})"));
        QVERIFY(weir::stringAt(secret, "/metadata/name").startsWith(QStringLiteral("sec-")));
        for (const auto &[key, resource] : document.set().resources())
            QVERIFY(!weir::toText(resource->json()).contains(QByteArray("hunter2").toBase64()));
        const auto change = weir::edits::setField(document, keyOf(document, "Secret"), weir::Pointer::parse("/type"),
                                                  weir::Json("x"));
        QVERIFY(change);
        const auto done = document.commit(*change);
        QVERIFY(!done);
        QVERIFY(done.error().file.endsWith(QStringLiteral("base/kustomization.yaml")));
        QCOMPARE(done.error().line, 3);
    }

    void theFirstEditOfABaseAsksAndGoesOn()
    {
        weir::Document document(m_registry);
        QVERIFY(document.open({path("over")}));
        QSignalSpy asked(&document, &weir::Document::landingAsked);
        QVERIFY(!setRetry(document, 7));
        QCOMPARE(asked.count(), 1);
        QVERIFY(document.isWaiting());
        QCOMPARE(retry(document), 3);
        QVERIFY(document.settle(weir::kustomize::Landing::Patch));
        QCOMPARE(retry(document), 7);
        QVERIFY(setRetry(document, 8));
        QCOMPARE(asked.count(), 1);
        QVERIFY(document.save());
        QVERIFY(bytes("over/broker-orders-patch.yaml").endsWith("    retry: 8\n"));
        QCOMPARE(bytes("over/kustomization.yaml"), QByteArray(over) + "patches:\n- path: broker-orders-patch.yaml\n");
        QCOMPARE(bytes("base/mesh.yaml"), QByteArray(mesh));
        QVERIFY(bytes("over/weir.json").contains("\"edits\": \"patch\""));

        weir::Document again(m_registry);
        QVERIFY(again.open({path("over")}));
        QCOMPARE(retry(again), 8);
        QVERIFY(setRetry(again, 9));
    }

    void undoGivesTheSameBytesEvenAfterSaving()
    {
        weir::Document document(m_registry);
        QVERIFY(document.open({path("over")}));
        QVERIFY(document.settle(weir::kustomize::Landing::Patch));
        QVERIFY(setRetry(document, 7));
        QVERIFY(document.save());
        QVERIFY(QFileInfo::exists(path("over/broker-orders-patch.yaml")));
        document.undo();
        QVERIFY(document.isModified());
        QVERIFY(document.save());
        QVERIFY(!QFileInfo::exists(path("over/broker-orders-patch.yaml")));
        QCOMPARE(bytes("over/kustomization.yaml"), QByteArray(over));
        QCOMPARE(bytes("base/mesh.yaml"), QByteArray(mesh));
        document.redo();
        QVERIFY(document.save());
        QVERIFY(bytes("over/broker-orders-patch.yaml").endsWith("    retry: 7\n"));
    }

    void anEditInTheBaseTouchesItsOneLine()
    {
        weir::Document document(m_registry);
        QVERIFY(document.open({path("over")}));
        QVERIFY(document.settle(weir::kustomize::Landing::Base));
        QVERIFY(setRetry(document, 7));
        QVERIFY(document.save());
        QCOMPARE(bytes("base/mesh.yaml"), QByteArray(mesh).replace("retry:   3", "retry:   7"));
        QCOMPARE(bytes("over/kustomization.yaml"), QByteArray(over));
    }

    void whatCannotBeBuiltIsRefusedAndNothingIsWritten()
    {
        weir::Document document(m_registry);
        QVERIFY(document.open({path("over")}));
        QVERIFY(document.settle(weir::kustomize::Landing::Base));
        const auto change = weir::edits::moveToNamespace(document, keyOf(document, "Broker"), QStringLiteral("other"));
        QVERIFY(change);
        const auto done = document.commit(*change);
        QVERIFY(!done);
        QVERIFY2(done.error().message.contains(QStringLiteral("namespace")), qPrintable(done.error().message));
        QVERIFY(!document.history().canUndo());
        QVERIFY(document.topology().node(QStringLiteral("eventing.knative.dev/Broker/shop/orders")));
    }

    void aNewResourceIsListedAndGetsWhatTheOthersGet()
    {
        weir::Document document(m_registry);
        QVERIFY(document.open({path("over")}));
        const weir::Kind *kind = m_registry.find(QStringLiteral("messaging.knative.dev"), QStringLiteral("InMemoryChannel"));
        QVERIFY(kind);
        const auto created = weir::edits::create(document, *kind, {}, {0, 0});
        const auto done = document.commit(created.change);
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
        QCOMPARE(document.set().resource(created.key)->nameSpace(), QStringLiteral("shop"));
        QVERIFY(document.save());
        const QByteArray list = bytes("over/kustomization.yaml");
        QVERIFY2(list.startsWith("# mine\nresources:\n- ../base\n- inmemorychannel-"), list.constData());
        weir::Document again(m_registry);
        QVERIFY(again.open({path("over")}));
        QCOMPARE(again.set().size(), size_t(3));
    }

    void whatWasRemovedIsWrittenAnew()
    {
        weir::Document document(m_registry);
        QVERIFY(document.open({path("over")}));
        QVERIFY(QDir(path("base")).removeRecursively());
        const auto refused = document.save();
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(QStringLiteral("removed")));
        QVERIFY(document.save(weir::Document::Overwrite::Yes));
        QCOMPARE(bytes("base/mesh.yaml"), QByteArray(mesh));
        QCOMPARE(bytes("base/kustomization.yaml"), QByteArray(base));
    }

    void isOpenedAlone()
    {
        weir::Document document(m_registry);
        put("x.yaml", mesh);
        QVERIFY(!document.open({path("over"), path("x.yaml")}));
        QVERIFY(!document.open({path("x.yaml"), path("over")}));
    }

    void recoveryBringsBackWhatWasNotSaved()
    {
        weir::Document::Recovered recovered;
        {
            weir::Document document(m_registry);
            QVERIFY(document.open({path("over")}));
            QVERIFY(document.settle(weir::kustomize::Landing::Patch));
            QVERIFY(setRetry(document, 7));
            recovered = document.recoverable();
        }
        weir::Document document(m_registry);
        document.openRecovered(recovered);
        QVERIFY(document.kustomized());
        QVERIFY(document.isModified());
        QCOMPARE(retry(document), 7);
        QVERIFY(document.save());
        QVERIFY(bytes("over/broker-orders-patch.yaml").endsWith("    retry: 7\n"));
        QVERIFY(bytes("over/kustomization.yaml").startsWith(over));
    }
};
