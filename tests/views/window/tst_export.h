// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/shared.h"
#include "tests/support/shopfile.h"
#include "tests/support/testmain.h"
#include "views/window/exportdialog.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

/// File ▸ Export…: every form arrives where it was wanted, whole or in part; nothing is replaced unasked.
class ExportDialogTest final : public weir::test::Case
{
    Q_OBJECT

    weir::Registry m_registry = weir::Registry::builtIn();
    std::unique_ptr<weir::Document> m_document;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<weir::ExportDialog> m_dialog;

    void reset() override
    {
        m_dialog.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        m_document = std::make_unique<weir::Document>(m_registry);
        m_document->openBytes(weir::test::smallFlow(), QStringLiteral("small"));
    }

    void show(const QStringList &selection = {})
    {
        m_dialog = std::make_unique<weir::ExportDialog>(*m_document, selection);
        m_dialog->show();
    }
    template<class Widget>
    [[nodiscard]] Widget *child(const char *name) const
    {
        return m_dialog->findChild<Widget *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        for (QPushButton *one : m_dialog->findChildren<QPushButton *>()) {
            if (one->text().remove(u'&') == text)
                return one;
        }
        return nullptr;
    }
    void choose(const QString &form, const QString &place)
    {
        child<QComboBox>("form")->setCurrentText(form);
        QCOMPARE(child<QComboBox>("form")->currentText(), form);
        child<QLineEdit>("place")->setText(m_folder->filePath(place));
    }
    [[nodiscard]] QByteArray file(const char *name) const
    {
        return weir::test::readFile(m_folder->filePath(QString::fromLatin1(name)));
    }
    /// Presses Export and waits until there is an end to it.
    void run()
    {
        QTest::mouseClick(button(QStringLiteral("Export")), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!m_dialog->isVisible() || button(QStringLiteral("Export"))->isEnabled(), 60'000);
    }

private Q_SLOTS:
    void cleanup() { m_dialog.reset(); }

    void everyForm_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("content");
        const auto row = [](const char *form, const char *place, const char *file, const char *content) {
            QTest::newRow(form) << QString::fromLatin1(form) << QString::fromLatin1(place) << QString::fromLatin1(file)
                                << QByteArray(content);
        };
        row("YAML, one file", "a.yaml", "a.yaml", "kind: PingSource");
        row("YAML, a file an object", "each", "each/broker-default.yaml", "kind: Broker");
        row("JSON list", "a", "a.json", "\"kind\": \"List\"");
        row("Kustomization: base and overlay", "k", "k/overlays/production/kustomization.yaml", "base");
        row("Helm chart", "c", "c/Chart.yaml", "name: small");
        row("Shell script of kn commands", "a.sh", "a.sh", "kn broker create --namespace=shop -- default");
        row("Picture: SVG", "a.svg", "a.svg", "<svg");
        row("Picture: PDF", "a.pdf", "a.pdf", "%PDF");
        row("Picture: PNG", "a.png", "a.png", "PNG");
        row("Report: Markdown", "a.md", "a.md", "# small\n\n```mermaid\nflowchart LR\n");
        row("Diagram: Mermaid", "a.mmd", "a.mmd", "flowchart LR");
        row("Diagram: DOT (Graphviz)", "a.dot", "a.dot", "digraph");
    }

    void everyForm()
    {
        QFETCH(QString, form);
        QFETCH(QString, place);
        QFETCH(QString, file);
        QFETCH(QByteArray, content);
        show();
        choose(form, place);
        QSignalSpy said(m_dialog.get(), &weir::ExportDialog::said);
        run();
        QVERIFY2(!m_dialog->isVisible(), qPrintable(child<QLabel>("message")->text()));
        QCOMPARE(said.size(), 1);
        QVERIFY(weir::test::readFile(m_folder->filePath(file)).contains(content));
    }

    void theSelectionAlone()
    {
        show({QStringLiteral("eventing.knative.dev/Broker/shop/default"), QStringLiteral("sources.knative.dev/PingSource/shop/tick")});
        QVERIFY(child<QRadioButton>("selected")->isChecked());
        choose(QStringLiteral("YAML, one file"), QStringLiteral("a.yaml"));
        run();
        QCOMPARE(file("a.yaml").count("\nkind: "), 2);
        show({QStringLiteral("eventing.knative.dev/Broker/shop/default")});
        child<QRadioButton>("selected")->setChecked(true);
        choose(QStringLiteral("Picture: SVG"), QStringLiteral("a.svg"));
        run();
        QVERIFY(file("a.svg").contains(">default<") && !file("a.svg").contains(">tick<"));
    }

    /// Values of a generated Secret are not read; whoever takes the result home is told.
    void whatIsEmptyIsTold()
    {
        QTemporaryDir folder;
        const auto write = [&folder](const char *name, const QByteArray &bytes) {
            QFile written(folder.filePath(QString::fromLatin1(name)));
            QVERIFY(written.open(QIODevice::WriteOnly) && written.write(bytes) == bytes.size());
        };
        write("kustomization.yaml", "resources: [b.yaml]\nsecretGenerator:\n- name: token\n  literals: [key=hidden-value]\n");
        write("b.yaml", "apiVersion: eventing.knative.dev/v1\nkind: Broker\nmetadata: {name: b}\n");
        m_document->openAvailable({folder.path()});
        QCOMPARE(m_document->set().size(), size_t(2));
        show();
        choose(QStringLiteral("YAML, one file"), QStringLiteral("a.yaml"));
        run();
        QVERIFY(file("a.yaml").contains("kind: Secret") && !file("a.yaml").contains("hidden-value"));
        QVERIFY(m_dialog->isVisible());
        QVERIFY2(child<QLabel>("message")->text().startsWith(QStringLiteral("Secret token")),
                 qPrintable(child<QLabel>("message")->text()));
        QVERIFY(button(QStringLiteral("Close")));
        m_dialog->reject();
        show({QStringLiteral("eventing.knative.dev/Broker//b")});
        child<QRadioButton>("selected")->setChecked(true);
        choose(QStringLiteral("YAML, one file"), QStringLiteral("b.yaml"));
        run();
        QVERIFY2(!m_dialog->isVisible(), qPrintable(child<QLabel>("message")->text()));
    }

    void nothingIsReplacedUnasked()
    {
        QFile mine(m_folder->filePath(QStringLiteral("a.yaml")));
        QVERIFY(mine.open(QIODevice::WriteOnly));
        mine.write("mine");
        mine.close();
        show();
        choose(QStringLiteral("YAML, one file"), QStringLiteral("a.yaml"));
        const auto answer = [this](bool isYes) {
            QTimer::singleShot(0, m_dialog.get(), [this, isYes] {
                auto *wait = new QTimer(m_dialog.get());
                connect(wait, &QTimer::timeout, m_dialog.get(), [wait, isYes] {
                    auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
                    if (!box)
                        return;
                    wait->deleteLater();
                    for (QAbstractButton *one : box->buttons()) {
                        if ((box->buttonRole(one) == QMessageBox::AcceptRole) == isYes)
                            one->click();
                    }
                });
                wait->start(20);
            });
        };
        answer(false);
        run();
        QCOMPARE(file("a.yaml"), QByteArray("mine"));
        QVERIFY(m_dialog->isVisible());
        answer(true);
        run();
        QVERIFY(file("a.yaml").contains("kind: Broker"));
    }

    void whatCannotBeWrittenIsSaid()
    {
        show();
        choose(QStringLiteral("YAML, one file"), QString());
        child<QLineEdit>("place")->setText(QStringLiteral("/proc/nowhere/a.yaml"));
        run();
        QVERIFY(m_dialog->isVisible());
        QVERIFY2(child<QLabel>("message")->text().contains(QStringLiteral("/proc/nowhere")),
                 qPrintable(child<QLabel>("message")->text()));
        child<QLineEdit>("place")->clear();
        run();
        QVERIFY(!child<QLabel>("message")->text().isEmpty());
        choose(QStringLiteral("Helm chart"), QStringLiteral("c"));
        child<QLineEdit>("name")->setText(QStringLiteral("a b"));
        run();
        QVERIFY(!QFileInfo::exists(m_folder->filePath(QStringLiteral("c"))));
    }

    void cancelWhileItDraws()
    {
        QByteArray many;
        for (int i = 0; i < 3000; ++i)
            many += "---\napiVersion: eventing.knative.dev/v1\nkind: Broker\nmetadata: {name: b" + QByteArray::number(i) + "}\n";
        m_document->openBytes(many, QStringLiteral("many"));
        show();
        choose(QStringLiteral("Picture: SVG"), QStringLiteral("a.svg"));
        QTest::mouseClick(button(QStringLiteral("Export")), Qt::LeftButton);
        QVERIFY(!button(QStringLiteral("Export"))->isEnabled());
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QVERIFY(m_dialog->isVisible() && button(QStringLiteral("Export"))->isEnabled());
        QTest::qWait(100);
        QVERIFY(!QFileInfo::exists(m_folder->filePath(QStringLiteral("a.svg"))));
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QVERIFY(!m_dialog->isVisible());
    }
};
