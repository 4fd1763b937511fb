// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/check/checker.h"
#include "model/document/diskstate.h"
#include "model/document/kustomized.h"
#include "model/document/sidecar.h"
#include "model/document/survey.h"
#include "model/manifest/bundle.h"
#include "model/resource/history.h"
#include "model/topology/topology.h"

#include <QObject>

namespace weir {

/// What one committed change, undo or redo did, handed to every listener once.
struct DocumentDelta {
    Change change;
    TopologyDelta topology;
    QSet<ResourceKey> checked; ///< resources whose findings may differ
};

/// One open document: the resource set, placements, history, the files it came from. The only writer of its set.
/// Listeners read projections from here and never keep a copy.
class Document : public QObject
{
    Q_OBJECT
public:
    explicit Document(const Registry &registry, QObject *parent = nullptr);

    [[nodiscard]] const ResourceSet &set() const { return m_set; }
    [[nodiscard]] const Topology &topology() const { return m_topology; }
    [[nodiscard]] const Checker &checker() const { return m_checker; }
    /// The cluster by whose rules objects are judged, of what is opened or changed from now on.
    void setJudge(check::Judge judge) { m_checker.setJudge(std::move(judge)); }
    [[nodiscard]] const History &history() const { return m_history; }
    [[nodiscard]] const Registry &registry() const { return *m_registry; }
    [[nodiscard]] const QHash<PlacementKey, Placement> &placements() const { return m_placements; }
    [[nodiscard]] std::optional<Placement> placement(const NodeId &node) const;
    [[nodiscard]] PlacementKey placementKey(const NodeId &node) const;

    /// Reasons of waived findings. A waiver whose finding is gone stays, so that it counts again when the finding comes
    /// back; one of an object that was removed is not saved.
    [[nodiscard]] const QHash<WaiverKey, QString> &waivers() const { return m_waivers; }
    [[nodiscard]] static WaiverKey waiverKey(const Finding &finding);
    /// The reason, or nullopt: not waived.
    [[nodiscard]] std::optional<QString> waiver(const Finding &finding) const;
    /// Worst severity of what is found at an object and not waived; nothing: neither.
    [[nodiscard]] std::optional<Severity> worst(ResourceKey key) const;
    /// How many waivers fit no finding.
    [[nodiscard]] int staleWaivers() const;

    /// The only way in. Keystrokes of one field share a `mergeKey` and become one undo step. An Error where the change
    /// was made for another state, or would touch an object of a file whose text cannot be read.
    /// In a kustomization also where it would not build what is wanted; and where the object comes from a base and
    /// nobody has said where edits land: then `landingAsked` goes out, and settle() goes on with the change.
    Result<void> commit(const Change &change, const QString &mergeKey = {});
    void undo();
    void redo();
    void closeMerge() { m_history.closeMerge(); }
    /// A key for a resource that is about to be created.
    [[nodiscard]] ResourceKey nextKey() { return m_set.nextKey(); }

    /// Replaces everything; history starts anew. Errors inside files are in `problems()`, never fatal; an unreadable
    /// path is an Error.
    Result<void> open(const QStringList &paths);
    /// Opening for a pipeline: a path that cannot be read is in `failures()` and hides none of the others, nor what
    /// stands before the fault in the same file; "-" stands for `standardInput`.
    void openAvailable(const QStringList &paths, const QByteArray &standardInput = {});
    /// Becomes what `other`, which has an equal registry, opened in another thread say; `other` is of no use any more.
    void adopt(Document &other);
    /// Bytes as a new unsaved document (a sample, standard input); `sidecar` holds positions, may be empty.
    void openBytes(const QByteArray &bytes, const QString &title, const QByteArray &sidecar = {});
    void reset();
    /// What the files held when they were last read or written; compareWithDisk() tells, in any thread, what another
    /// program did since.
    [[nodiscard]] DiskState diskState() const;
    [[nodiscard]] bool isChangedOnDisk() const { return !compareWithDisk(diskState()).empty(); }
    /// Takes note of what another program wrote: the next save replaces it without a question. The document counts as
    /// modified until then.
    void keepMine();
    /// Opens the same paths anew; history starts anew. An Error leaves everything as it is.
    Result<void> reload();
    enum class Overwrite { No, Yes };
    /// Writes changed files and the sidecar atomically; unchanged files are not touched. A file that another program
    /// changed meanwhile is an Error unless overwriting is asked for; a text that would not be read back as the objects
    /// is an Error in any case, and nothing is written.
    /// What becomes of a text that was edited so that it cannot be read: it is the person's to write or to mend.
    enum class Unreadable { Refuse, Write };
    Result<void> save(Overwrite overwrite = Overwrite::No, Unreadable unreadable = Unreadable::Refuse);
    /// A document of one file (or none yet) under another name.
    Result<void> saveAs(const QString &path, Unreadable unreadable = Unreadable::Refuse);
    /// The first file that save() would refuse because its text cannot be read; nothing: none.
    [[nodiscard]] std::optional<Error> unreadable() const;
    /// Bytes that save() would write for each file, without writing. In a folder, objects that came new get files of
    /// their own; elsewhere they are appended.
    [[nodiscard]] std::vector<std::pair<QString, QByteArray>> rendered() const;

    /// What a crashed session left: the files' bytes then, the sidecar as openBytes() takes it. The document counts
    /// as modified until it is saved.
    struct Recovered {
        struct File {
            QString path;
            QByteArray bytes;
            QByteArray base; ///< fingerprint() of the file on disk that the edits were made on; empty: there was none
            std::optional<Error> error = {}; ///< why the bytes cannot be read
            QByteArray readable = {};        ///< with `error`: the last text that could
        };
        /// Of an object that stands in no file's text. Twins are told apart by their file and their order in it.
        struct ObjectDraft {
            ResourceId object;
            QString file;
            int nth = 0;
            Draft draft;
        };
        std::vector<File> files;
        QByteArray sidecar;
        QString title;
        QString folder; ///< empty unless a folder was open
        QByteArrayList loose = {}; ///< objects that no file takes, while the only text cannot be read
        std::vector<ObjectDraft> drafts = {};
    };
    /// False where a draft has found no object: then it is in the snapshot alone.
    bool openRecovered(const Recovered &recovered);
    /// The document as openRecovered() takes it.
    [[nodiscard]] Recovered recoverable() const;
    /// Differs between any two states of this document that recovery tells apart.
    [[nodiscard]] std::pair<qint64, qint64> workState() const { return {m_history.stateId(), m_beyondHistory}; }
    /// Tells contents of a file apart.
    [[nodiscard]] static QByteArray fingerprint(const QByteArray &bytes);
    /// What was typed as the text of an object that stands in no file's text (an item of a List, an object that a
    /// kustomization builds, one that has no file yet), and cannot be its text. The object stays as it was until it is
    /// mended. Null: none. Drafts of files are in their frames; an object that gets a file gives it its draft.
    [[nodiscard]] DraftPtr draft(ResourceKey key) const { return m_opened.drafts.value(key); }
    /// The first such text, which save() leaves out; `object` is its node id. Nothing: none.
    [[nodiscard]] std::optional<Error> unsavedDraft() const;
    /// The positions as one sidecar text, whatever files they belong to.
    [[nodiscard]] QByteArray sidecarText() const;

    /// What the person chose for this document; kept in the sidecar.
    [[nodiscard]] const Choices &choices() const { return m_choices; }
    /// An Error where edits made so far could not land there.
    Result<void> setChoices(const Choices &choices);
    /// Chooses where edits of objects from bases land, and makes the change that waited for it, if any.
    Result<void> settle(kustomize::Landing landing);
    [[nodiscard]] bool isWaiting() const { return m_waiting.has_value(); }

    [[nodiscard]] bool isModified() const
    {
        return m_unsaved || !m_history.isClean() || m_choices != m_savedChoices || !m_opened.drafts.isEmpty();
    }
    [[nodiscard]] QString title() const;   ///< file or folder name, or translated "Untitled"
    [[nodiscard]] QString path() const;    ///< of a single file or folder; empty when never saved
    /// As they were given to open(); empty for bytes and for what was never saved.
    [[nodiscard]] const QStringList &openedPaths() const { return m_opened.paths; }
    [[nodiscard]] bool isFolder() const { return !m_opened.folder.isEmpty(); }
    /// What opening a folder left out, and why.
    [[nodiscard]] const std::vector<Ignored> &ignored() const { return m_opened.ignored; }
    /// The kustomization whose built objects these are, or null.
    [[nodiscard]] const Kustomized *kustomized() const { return m_opened.kustomized.get(); }
    [[nodiscard]] const std::vector<manifest::FileFrame> &files() const { return m_opened.files; }
    /// The text of a file as it was last readable, with the places of its objects. `file` is an index in files().
    [[nodiscard]] manifest::FileFrame::Text textOf(int file) const;
    /// The bytes that save() would write: the text, or the draft that cannot be read.
    [[nodiscard]] QByteArray bytesOf(int file) const;
    /// Read and never written: of a chart, or part of a kustomization, whose text is built from others.
    [[nodiscard]] bool isLocked(int file) const;
    /// Its path, or the name of an unsaved document.
    [[nodiscard]] QString nameOf(int file) const;
    /// Index in files() of the file that holds a resource; -1 for one that is in no file yet.
    [[nodiscard]] int fileOf(ResourceKey key) const { return m_opened.fileOf.value(key, -1); }
    /// Syntax errors and notes of the files as read.
    [[nodiscard]] const std::vector<Error> &problems() const { return m_opened.problems; }
    /// Those of them for which a whole file was not read: syntax errors, unreadable files.
    [[nodiscard]] const std::vector<Error> &failures() const { return m_opened.failures; }
    /// The name given to unsaved bytes (openBytes), else empty.
    [[nodiscard]] const QString &ownTitle() const { return m_opened.title; }
    /// Line and column of a pointer inside its file, 0 where unknown. For many at once use PlaceFinder.
    [[nodiscard]] Error place(ResourceKey key, const QString &pointer) const;

Q_SIGNALS:
    void changed(const weir::DocumentDelta &delta);
    /// Everything is different: opened, reset.
    void replaced();
    void modifiedChanged(bool modified);
    /// Other files, or the same ones are known anew (saved under a name, keepMine()).
    void pathChanged();
    void historyChanged();
    /// An edit of an object from a base waits for settle().
    void landingAsked();

private:
    /// What is known of a file beside its frame.
    struct FileState {
        QByteArray onDisk;               ///< bytes as last read or written
        bool exists = false;             ///< on disk, as far as is known
        std::vector<ResourceKey> added;  ///< appended since it was read, in order
        size_t sidecar = 0;              ///< index of the sidecar that holds its positions
        QString locked = {};             ///< why it is never written; empty: it is
    };
    /// Everything that opening replaces as one.
    struct Opened {
        std::vector<manifest::FileFrame> files;
        std::vector<FileState> states;   ///< parallel to `files`
        std::vector<Sidecar> sidecars;
        QHash<ResourceKey, int> fileOf;
        std::vector<Error> problems;
        std::vector<Error> failures;
        manifest::Broken broken = manifest::Broken::Nothing;
        ResourceSet set;
        QStringList paths;               ///< as they were given to open()
        QString folder;
        QString title;
        std::vector<Ignored> ignored;
        std::shared_ptr<Kustomized> kustomized;
        QHash<ResourceKey, DraftPtr> drafts;
    };
    struct Output {
        std::vector<ResourceKey> added;
        QString path;
        QByteArray bytes;
        std::vector<manifest::FileFrame::Part> parts = {}; ///< empty for a kustomization, which reads back by itself
        int file = -1;                   ///< index in `files`; -1: a new one in the folder
        bool removed = false;            ///< the file goes
    };

    void addFile(Opened &opened, const QString &path, const QByteArray &bytes, size_t sidecar) const;
    Result<void> addPath(Opened &opened, const QString &path) const;
    Result<void> addFolder(Opened &opened, const QString &folder) const;
    static bool isOpen(const Opened &opened, const QString &file);
    void addKustomization(Opened &opened, const QString &file, const kustomize::Files &files) const;
    static void addFailure(Opened &opened, const Error &error);
    void take(Opened opened, bool isUnsaved);
    void begin();
    void takePlacements();
    Result<void> checkWritable(const Change &change) const;
    Result<void> checkBuild(Change &change);
    [[nodiscard]] bool isSurelyBuilt(const Change &change, const std::vector<kustomize::Edit> &edits) const;
    [[nodiscard]] std::vector<kustomize::Edit> buildEdits(std::vector<ResourceKey> *added) const;
    [[nodiscard]] Result<kustomize::Written> written() const;
    void project(const Change &change);
    void announce();
    void takeFrames(const std::vector<FrameDelta> &deltas);
    void tellFault(Opened &opened, int file) const;
    /// Makes drafts of objects that stand in a file's text now that file's draft.
    void moveDrafts();
    static bool takeDrafts(Opened &opened, const std::vector<Recovered::ObjectDraft> &drafts);
    void completeDrafts(Change &change) const;
    /// Of each file, the objects that its frame does not name, in the order in which they are appended.
    [[nodiscard]] std::vector<std::vector<ResourceKey>> appended() const;
    /// Objects that are in no file yet.
    [[nodiscard]] std::vector<ResourceKey> loose() const;
    /// The file that takes loose objects; -1: none.
    [[nodiscard]] int home() const;

    [[nodiscard]] std::vector<Output> outputs() const;
    [[nodiscard]] std::vector<Output> builtOutputs() const;
    void addLoose(std::vector<Output> &outputs, const std::vector<ResourceKey> &loose) const;
    /// Where a new resource of a folder goes by the document's rule; `taken` are files that are there or to come.
    [[nodiscard]] QString newFilePath(ResourceKey key, const QStringList &taken) const;
    [[nodiscard]] QString neighbourFile(const Resource &resource) const;
    [[nodiscard]] SidecarContent sidecarContent(size_t sidecar) const;
    [[nodiscard]] std::vector<SidecarEntry> sidecarEntries(size_t sidecar) const;
    [[nodiscard]] std::vector<SidecarWaiver> sidecarWaivers(size_t sidecar) const;
    [[nodiscard]] files::Known known(const Output &output) const;
    Result<void> checkUnchanged(const std::vector<Output> &outputs) const;
    Result<void> checkReadBack(const std::vector<Output> &outputs) const;
    Result<void> writeFile(const Output &output, Overwrite overwrite);
    Result<void> writeFiles(const std::vector<Output> &outputs, Overwrite overwrite);
    Result<void> writeBuilt(const std::vector<Output> &outputs, Overwrite overwrite);
    Result<void> writeSidecars();

    const Registry *m_registry;
    ResourceSet m_set;
    QHash<PlacementKey, Placement> m_placements;
    QHash<PlacementKey, Json> m_extras; ///< members of sidecar entries that are not ours
    QHash<WaiverKey, QString> m_waivers;
    History m_history;
    Topology m_topology;
    Checker m_checker;
    Opened m_opened;
    Choices m_choices;
    Choices m_savedChoices;
    qint64 m_beyondHistory = 0; ///< counts what recovery must know and the history does not: saved, chosen, kept
    std::optional<std::pair<Change, QString>> m_waiting; ///< for settle(), with its merge key
    bool m_unsaved = false; ///< modified although the history says nothing of it: recovered, or another's file kept out
    bool m_wasModified = false;
};

} // namespace weir
