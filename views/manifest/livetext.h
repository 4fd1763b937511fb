// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/observation.h"
#include "model/document/document.h"
#include "model/manifest/reader.h"
#include "views/manifest/editor.h"

#include <QHash>
#include <QTimer>

class QMenu;

namespace weir {

/// Keeps an Editor and a document equal, in both directions: a whole file, or the text of one object in it. What is
/// typed becomes one commit after a pause; text that cannot be read becomes the file's draft, which changes no object.
/// What others change appears in the text at once, beside what is being typed.
class LiveText final : public QObject
{
    Q_OBJECT
public:
    explicit LiveText(Editor *editor);

    /// `key` None: the whole file. The document must outlive this or be taken back with null.
    void setTarget(Document *document, int file, ResourceKey key = ResourceKey::None);
    void setObservation(const Observation *observation) { m_observation = observation; }
    [[nodiscard]] Document *document() const { return m_document; }
    [[nodiscard]] int file() const { return m_file; }
    /// Shows the document as it is now.
    void refresh();
    /// What was typed becomes part of the document without waiting for the pause.
    void flush();
    /// The next keystroke is another step for undo.
    void endStep();

    /// The object that a line belongs to, and the field that it speaks of.
    struct Spot {
        ResourceKey key = ResourceKey::None;
        Pointer pointer;
    };
    [[nodiscard]] Spot spotAt(int line) const;
    /// Puts the caret on a field, or the nearest one above that the text has. False where the text does not show it.
    bool goTo(ResourceKey key, const Pointer &pointer);
    /// Fills a menu with what can be done about the findings of a line.
    void fillFixes(QMenu &menu, int line);

Q_SIGNALS:
    /// Why the text is not read; an empty message: it is. Lines are those of the editor.
    void problemChanged(const weir::Error &error);
    /// A commit or a fix that could not be done.
    void failed(const weir::Error &error);
    /// The caret went to another object.
    void entered(const QString &node);
    /// What a reference names shall be shown.
    void followed(const QString &node);

private:
    struct Window {
        QByteArray before, object, after;
        bool isOwn = true;      ///< false: another part of the file cannot be read, nothing can be typed here
        bool isLoose = false;   ///< not a stretch of a file
    };
    [[nodiscard]] Window window() const;
    [[nodiscard]] Result<Change> changeFor(const QByteArray &bytes, bool atOnce);
    void read(bool atOnce);
    void commit(const Change &change);
    void readLater(const QByteArray &whole);
    void merge(const manifesttext::TextBytes &now);
    void tellProblem();
    void updateMarks();
    void tellEntered();
    void assist();
    [[nodiscard]] std::vector<manifest::FileFrame::Part> partsNow() const;
    [[nodiscard]] const manifest::Document *spans(const ResourcePtr &resource);
    [[nodiscard]] std::optional<Editor::Mark> markOf(const manifest::FileFrame::Part &part, const Finding &finding);

    Editor *m_editor;
    Document *m_document = nullptr;
    const Observation *m_observation = nullptr;
    int m_file = -1;
    ResourceKey m_key = ResourceKey::None;
    manifesttext::TextBytes m_base;  ///< what the document says
    Window m_window;                 ///< around it
    std::vector<manifest::FileFrame::Part> m_parts; ///< of the last readable text
    bool m_isDirty = false;          ///< the editor holds more than the document
    bool m_isShortened = false;      ///< the editor shows only the beginning of long lines
    bool m_committing = false;
    int m_job = 0;                   ///< of the reading that counts
    int m_session = 0;
    int m_lastLine = -2;             ///< of the last commit
    Error m_problem;
    QTimer m_pause;
    QTimer m_marksLater;
    QTimer m_caretLater;
    ResourceKey m_entered = ResourceKey::None;
    QHash<const Resource *, std::pair<ResourcePtr, manifest::ReadResult>> m_spans;
};

} // namespace weir
