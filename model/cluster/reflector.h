// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/clock.h"
#include "model/cluster/framesplitter.h"
#include "model/cluster/http.h"
#include "model/cluster/objectlist.h"
#include "model/cluster/problem.h"

#include <QObject>

namespace weir::cluster {

/// States of one list-and-watch (kubernetes-client 4.2).
enum class WatchState { Listing, Live, Backoff, AuthFailed, Forbidden, NotServed, Failed };

/// Keeps the objects of one resource type (of one namespace or all) equal to the server's: list in pages, watch from
/// the list's version, resume, relist. The rules and their numbers are those of kubernetes-client 4.3; the numbers
/// in comments name its rows. Lives in the I/O thread.
class Reflector final : public QObject
{
    Q_OBJECT
public:
    /// `client` and `clock` must outlive it. `nameSpace` empty: all namespaces.
    Reflector(HttpClient &client, Clock &clock, ResourceType type, QString nameSpace, QObject *parent = nullptr);
    ~Reflector() override;

    void start();
    /// Lists again now, whatever the state: the user asked, or the credential changed.
    void retry();

    [[nodiscard]] const ResourceType &type() const { return m_type; }
    [[nodiscard]] const QString &nameSpace() const { return m_nameSpace; }
    [[nodiscard]] WatchState state() const { return m_state; }
    /// The sentence that belongs to the state; empty when Live.
    [[nodiscard]] const QString &message() const { return m_message; }
    /// True when a whole list was seen once.
    [[nodiscard]] bool isSynced() const { return m_synced; }
    /// The objects are kept but may be outdated.
    [[nodiscard]] bool isStale() const;
    /// Where the next watch starts.
    [[nodiscard]] const QString &cursor() const { return m_cursor; }
    [[nodiscard]] const ObjectIndex &index() const { return m_index; }

Q_SIGNALS:
    void changed(const std::vector<weir::Observed> &batch);
    /// State, message or isSynced() changed.
    void stateChanged();
    /// The server dropped history and everything is listed again.
    void relisted();
    void warned(const QStringList &warnings);

private:
    enum class Next { List, Watch };

    void list(bool whole = false);
    void askPage(const QString &token);
    void takePage(const HttpReply &reply);
    void failList(const Problem &problem);
    void watch();
    void takeData(const QByteArray &data);
    /// Null JSON: the frame was taken. A string: it is no frame. An object: the Status of an ERROR frame.
    [[nodiscard]] Json takeFrame(const QByteArray &frame, std::vector<Observed> &changes);
    void takeErrorFrame(const Json &status);
    void failWatch(const Problem &problem);
    void endWatch();
    void expired(const QString &sentence);
    void backOff(Next next, const QString &sentence, std::optional<int> retryAfter = {}, qint64 atLeast = 0);
    void later(Next next, qint64 milliseconds);
    void stop(WatchState state, const QString &sentence);
    [[nodiscard]] qint64 forbiddenDelay();
    void setState(WatchState state, const QString &message = {});
    void moveCursor(const QString &version);
    void progress();
    void report(const std::vector<Observed> &changes);
    [[nodiscard]] QString what() const;

    HttpClient &m_client;
    Clock &m_clock;
    ResourceType m_type;
    QString m_nameSpace;
    QString m_path;

    WatchState m_state = WatchState::Listing;
    QString m_message;
    bool m_synced = false;
    qint64 m_failingSince = -1;

    ObjectIndex m_index;
    QString m_cursor;
    std::vector<ResourcePtr> m_pages;
    int m_pageCount = 0;
    QString m_listVersion;
    QString m_token;
    bool m_whole = false;

    std::unique_ptr<Call> m_call;
    std::unique_ptr<Alarm> m_wait;
    std::unique_ptr<Alarm> m_limit;
    FrameSplitter m_splitter;
    qint64 m_watchBegan = 0;
    bool m_received = false;

    int m_attempt = 0;          ///< k of the back-off
    qint64 m_lastFailure = -1;
    int m_watchFailures = 0;    ///< in a row, rules 15 and 19
    qint64 m_lastExpired = -1;
    int m_polls = 0;            ///< in a row, while Forbidden
    int m_earlyPolls = 0;       ///< the same, soon after the server was away
};

} // namespace weir::cluster
