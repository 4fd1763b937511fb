// SPDX-License-Identifier: GPL-3.0-or-later
// How long the window stands still while a file of some megabytes is shown and edited as text: the longest event of
// each step, beside painting the pane once (goal ≤ 100 ms each).
#include "tests/bench/manifests.h"
#include "views/common/theme.h"
#include "views/manifest/editor.h"
#include "views/manifest/manifestpane.h"
#include "views/manifest/searchbar.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>
#include <cstdio>

namespace {

/// Knows the longest event since it was asked last.
class Watched final : public QApplication
{
public:
    using QApplication::QApplication;
    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth > 0)
            return QApplication::notify(receiver, event);
        ++m_depth;
        QElapsedTimer timer;
        timer.start();
        const bool done = QApplication::notify(receiver, event);
        m_longest = std::max(m_longest, timer.nsecsElapsed());
        --m_depth;
        return done;
    }
    /// In milliseconds: of `act` and of whatever comes of it within `after`.
    template<class Act>
    double longest(Act act, int after)
    {
        m_longest = 0;
        QElapsedTimer timer;
        timer.start();
        act();
        const qint64 own = timer.nsecsElapsed();
        QTimer::singleShot(after, this, [this] { exit(); });
        exec();
        return double(std::max(own, m_longest)) / 1e6;
    }

private:
    qint64 m_longest = 0;
    int m_depth = 0;
};

void key(QWidget *to, int code, const QString &text = {}, Qt::KeyboardModifiers with = Qt::NoModifier)
{
    QKeyEvent event(QEvent::KeyPress, code, with, text);
    QCoreApplication::sendEvent(to, &event);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    Watched application(argc, argv);
    weir::applyTheme(application, weir::ThemeChoice::Light, QApplication::palette());
    const QByteArray text = weir::bench::manifests(
        "  labels:\n    app.kubernetes.io/name: orders\n    app.kubernetes.io/part-of: shop\n"
        "    app.kubernetes.io/managed-by: weir\n    team: the-people-who-take-the-orders\n"
        "  annotations:\n    example.com/about: What this is for, and whom to ask when it fails.\n"
        "    example.com/page: https://example.com/runbooks/orders/what-to-do-when-it-fails\n");
    const weir::Registry registry = weir::Registry::builtIn();
    weir::Document document(registry);
    document.openBytes(text, QStringLiteral("bench.yaml"));
    weir::ManifestPane pane;
    pane.setDocument(&document);
    pane.resize(800, 900);
    auto *editor = pane.findChild<weir::Editor *>(QStringLiteral("manifest"));
    std::printf("%.1f MB, %d objects\n", double(text.size()) / 1e6, weir::bench::objects);
    const auto step = [&](const char *name, auto act, int after = 300) {
        std::printf("%-44s %8.1f ms\n", name, application.longest(act, after));
        std::fflush(stdout);
    };
    step("first show", [&] { pane.show(); }, 3000);
    step("painting the pane (yardstick)", [&] { pane.grab(); });
    editor->setFocus();
    editor->goTo(editor->blockCount() / 2, 0);
    const QTextCursor place = editor->document()->find(QStringLiteral("order.created"), editor->textCursor());
    editor->goTo(place.block().blockNumber(), place.positionInBlock());
    const auto typing = [&] { key(editor, Qt::Key_X, QStringLiteral("x")); };
    step("a typed key, and nothing else", typing, 100);
    step("a second key, and the commit after the pause", typing, 2500);
    step("undo", [&] { document.undo(); }, 1000);
    step("redo", [&] { document.redo(); }, 1000);
    step("a new line", [&] { key(editor, Qt::Key_Return); }, 2500);
    step("a line that breaks the text", [&] { key(editor, Qt::Key_BraceLeft, QStringLiteral("{")); }, 3000);
    step("mending it", [&] { key(editor, Qt::Key_Backspace); }, 3000);
    step("scrolling to the end", [&] { editor->verticalScrollBar()->setValue(editor->verticalScrollBar()->maximum()); });
    step("scrolling to the middle",
         [&] { editor->verticalScrollBar()->setValue(editor->verticalScrollBar()->maximum() / 2); });
    step("caret to the end", [&] { key(editor, Qt::Key_End, {}, Qt::ControlModifier); });
    step("selecting all", [&] { editor->selectAll(); });
    step("folding all objects", [&] { editor->foldAll(true); });
    step("unfolding all", [&] { editor->foldAll(false); });
    auto *search = pane.findChild<weir::SearchBar *>();
    search->start();
    auto *line = search->findChild<QLineEdit *>();
    step("searching a word that is everywhere", [&] { key(line, Qt::Key_N, QStringLiteral("n")); });
    step("searching a word that is nowhere", [&] { key(line, Qt::Key_At, QStringLiteral("@")); });
    const QString last = QStringLiteral("eventing.knative.dev/Trigger/ns-39/trigger-399-11");
    step("a node's text", [&] { pane.reveal(last, QStringLiteral("/spec/broker")); });
    step("hiding", [&] { pane.hide(); });
    step("showing again", [&] { pane.show(); });
    return 0;
}
