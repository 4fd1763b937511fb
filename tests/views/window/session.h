// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/testmain.h"
#include "views/common/noticebar.h"
#include "views/inspector/inspector.h"
#include "views/manifest/editor.h"
#include "views/window/mainwindow.h"
#include "views/window/recoverydialog.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QStatusBar>
#include <QTimer>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

/// One window with all that it works on. Destroyed without a question, as a crash would do it.
struct Session {
    explicit Session(const QString &folder)
        : settings(folder + u"/settings.ini"_s), registry(weir::Registry::builtIn()), document(registry),
          observation(registry), recoveryFolder(folder + u"/recovery"_s), recovery(recoveryFolder)
    {
        window = std::make_unique<weir::MainWindow>(
            weir::Workspace{registry, settings, document, session, observation, telemetry, &recovery});
        window->resize(1200, 800);
        window->show();
    }
    weir::Settings settings;
    weir::Registry registry;
    weir::Document document;
    weir::ClusterSession session;
    weir::Observation observation;
    weir::TelemetryStore telemetry;
    QString recoveryFolder;
    weir::RecoveryStore recovery;
    std::unique_ptr<weir::MainWindow> window;

    [[nodiscard]] weir::NoticeBar *notice() const { return window->findChild<weir::NoticeBar *>(); }
    [[nodiscard]] QString said() const { return window->statusBar()->currentMessage(); }
    [[nodiscard]] size_t size() const { return document.set().size(); }
    [[nodiscard]] QTreeWidget *leftovers() const
    {
        const auto *dialog = window->findChild<weir::RecoveryDialog *>();
        return dialog ? dialog->findChild<QTreeWidget *>() : nullptr;
    }
    void press(const QWidget *in, const QString &text) const
    {
        for (QPushButton *button : in->findChildren<QPushButton *>()) {
            if (button->text().remove(u'&') == text && button->isVisible())
                return button->click();
        }
        QFAIL(qPrintable(u"no button "_s + text));
    }
    /// Presses a button of the message box that comes up next.
    void answer(const QString &text) const
    {
        QTimer::singleShot(0, window.get(), [this, text] {
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            if (!box)
                return answer(text);
            for (QAbstractButton *button : box->buttons()) {
                if (button->text().remove(u'&') == text)
                    return button->click();
            }
            qCritical("no button");
        });
    }
    void trigger(const QString &text) const
    {
        for (QAction *action : window->findChildren<QAction *>()) {
            if (action->text().remove(u'&') == text)
                return action->trigger();
        }
        QFAIL(qPrintable(u"no action "_s + text));
    }
    /// What was left by an earlier session, as a person takes it back.
    void recover() const
    {
        window->offerRecovery();
        QTRY_VERIFY_WITH_TIMEOUT(leftovers(), 60'000);
        press(window->findChild<weir::RecoveryDialog *>(), u"Recover"_s);
    }
    [[nodiscard]] QByteArray rendered() const { return document.rendered().front().second; }
    [[nodiscard]] qsizetype snapshots() const
    {
        return QDir(recoveryFolder).entryList({u"*.json"_s}, QDir::Files).size();
    }
    /// Whether this session holds a snapshot of its own.
    [[nodiscard]] bool hasKept() const { return recovery.leftovers().isEmpty() && snapshots() > 0; }

    /// Shows the YAML tab of an object.
    weir::Editor *edit(const QString &node) const
    {
        window->canvas()->select({node});
        window->findChild<weir::Inspector *>()->showText();
        return window->findChild<weir::Editor *>(u"yaml"_s);
    }
};
