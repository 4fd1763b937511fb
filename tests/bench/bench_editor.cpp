// SPDX-License-Identifier: GPL-3.0-or-later
// How long the window stands still while a file of some megabytes is shown and edited as text: the longest event of
// each step, beside painting the pane once (goal ≤ 100 ms each).
#include "tests/bench/manifests.h"
#include "tests/bench/watched.h"
#include "views/common/theme.h"
#include "views/manifest/editor.h"
#include "views/manifest/manifestpane.h"
#include "views/manifest/searchbar.h"

#include <QFile>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QTextBlock>

#include <cstdio>

namespace {

void key(QWidget *to, int code, const QString &text = {}, Qt::KeyboardModifiers with = Qt::NoModifier)
{
    QKeyEvent event(QEvent::KeyPress, code, with, text);
    QCoreApplication::sendEvent(to, &event);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    weir::bench::Watched application(argc, argv);
    weir::applyTheme(application, weir::ThemeChoice::Light, QApplication::palette());
    QByteArray text = weir::bench::longManifests();
    if (QFile file(application.arguments().value(1)); argc > 1 && file.open(QIODevice::ReadOnly))
        text = file.readAll();
    const weir::Registry registry = weir::Registry::builtIn();
    weir::Document document(registry);
    document.openBytes(text, QStringLiteral("bench.yaml"));
    weir::ManifestPane pane;
    pane.setDocument(&document);
    pane.resize(800, 900);
    auto *editor = pane.findChild<weir::Editor *>(QStringLiteral("manifest"));
    std::printf("%.1f MB, %d objects\n", double(text.size()) / 1e6, weir::bench::objects);
    const auto step = [&](const char *name, auto act, int after = 300) { application.step(name, act, after); };
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
