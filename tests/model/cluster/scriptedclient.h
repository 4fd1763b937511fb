// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"
#include "model/cluster/http.h"
#include "tests/support/virtualclock.h"

#include <QMap>
#include <QUrl>

#include <algorithm>
#include <variant>

/// A server that is a script of exchanges (format of the ws-* client vectors), played against a virtual clock.
/// Every request is compared with the script; differences are collected in `errors`.
class ScriptedClient final : public weir::cluster::HttpClient
{
    Q_OBJECT
public:
    using Json = weir::Json;

    ScriptedClient(weir::test::VirtualClock &clock, const Json &script) : m_clock(clock)
    {
        for (const Json &exchange : *weir::find(script, "/exchanges"))
            m_exchanges.push_back(exchange);
        if (const Json *credentials = weir::find(script, "/credentials"))
            m_credentials = *credentials;
    }

    QStringList errors;
    QStringList authorizations;
    std::vector<qint64> arrived;
    std::vector<qint64> ended;
    int refreshes = 0;
    int lists = 0;

    bool isExhausted() const { return m_next >= m_exchanges.size(); }

    QByteArray authorization() override
    {
        if (m_credentials.is_null())
            return {};
        return "Bearer " + weir::stringAt(m_credentials, "/outputs/" + std::to_string(m_output)).toUtf8();
    }
    bool canRefresh() const override { return !m_credentials.is_null(); }
    void refresh(QObject *, std::function<void()> done) override
    {
        ++refreshes;
        ++m_output;
        m_later.push_back(m_clock.after(0, std::move(done)));
    }

    std::unique_ptr<weir::cluster::Call> start(const weir::cluster::HttpRequest &request,
                                               weir::cluster::HttpHandlers handlers) override
    {
        authorizations << QString::fromLatin1(authorization());
        arrived.push_back(m_clock.now());
        ended.push_back(m_clock.now());
        if (isExhausted()) {
            errors << QStringLiteral("unexpected request %1 at %2 ms").arg(request.target).arg(m_clock.now());
            return std::make_unique<weir::cluster::Call>();
        }
        const size_t index = m_next++;
        check(request, m_exchanges[index]);
        return std::make_unique<Playing>(*this, index, std::move(handlers));
    }

private:
    class Playing final : public weir::cluster::Call
    {
    public:
        Playing(ScriptedClient &client, size_t index, weir::cluster::HttpHandlers handlers)
            : m_client(client), m_index(index), m_handlers(std::move(handlers)),
              m_reply(*weir::find(client.m_exchanges[index], "/reply"))
        {
            m_head.status = static_cast<int>(weir::intAt(m_reply, "/status").value_or(0));
            m_head.contentType = weir::stringAt(m_reply, "/headers/Content-Type").toLatin1();
            bool isNumber = false;
            const int seconds = weir::stringAt(m_reply, "/headers/Retry-After").toInt(&isNumber);
            if (isNumber)
                m_head.retryAfter = seconds;
            if (const Json *stream = weir::find(m_reply, "/stream"))
                expand(*stream);
            m_alarm = m_client.m_clock.after(0, [this] { begin(); });
        }

    private:
        void expand(const Json &stream)
        {
            for (const Json &entry : stream) {
                if (entry.is_string()) {
                    m_pieces.push_back(weir::toQString(entry).toUtf8());
                } else if (const auto ms = weir::intAt(entry, "/advanceMs")) {
                    m_pieces.push_back(*ms);
                } else if (weir::find(entry, "/b64")) {
                    m_pieces.push_back(QByteArray::fromBase64(weir::stringAt(entry, "/b64").toLatin1()));
                } else if (weir::find(entry, "/repeat")) {
                    m_pieces.push_back(weir::stringAt(entry, "/repeat").toUtf8().repeated(
                        *weir::intAt(entry, "/count")));
                } else if (weir::find(entry, "/text")) {
                    const QByteArray text = weir::stringAt(entry, "/text").toUtf8();
                    const qsizetype size = *weir::intAt(entry, "/split");
                    for (qsizetype at = 0; at < text.size(); at += size)
                        m_pieces.push_back(text.mid(at, size));
                }
            }
        }

        void begin()
        {
            if (weir::find(m_reply, "/connect")) {
                end(weir::cluster::Failure::Unreachable, {});
            } else if (const Json *json = weir::find(m_reply, "/json")) {
                end(weir::cluster::Failure::None, weir::toText(*json));
            } else if (weir::find(m_reply, "/body")) {
                end(weir::cluster::Failure::None, weir::stringAt(m_reply, "/body").toUtf8());
            } else {
                m_alarm = m_client.m_clock.after(0, [this] { piece(); });
                const auto head = m_handlers.head;
                head(m_head);
            }
        }

        void piece()
        {
            if (m_at >= m_pieces.size()) {
                const QString how = weir::stringAt(m_reply, "/end");
                if (how.startsWith(QStringLiteral("hang")))
                    return;
                end(how == QStringLiteral("eof") ? weir::cluster::Failure::None : weir::cluster::Failure::Cut, {});
                return;
            }
            const auto next = m_pieces[m_at++];
            if (const auto *wait = std::get_if<qint64>(&next)) {
                m_alarm = m_client.m_clock.after(*wait, [this] { piece(); });
                return;
            }
            m_alarm = m_client.m_clock.after(0, [this] { piece(); });
            m_client.ended[m_index] = m_client.m_clock.now();
            const auto data = m_handlers.data;
            data(std::get<QByteArray>(next));
        }

        void end(weir::cluster::Failure failure, const QByteArray &body)
        {
            m_client.ended[m_index] = m_client.m_clock.now();
            const weir::cluster::HttpReply reply{.head = m_head, .body = body, .failure = failure,
                                                 .sentence = failure == weir::cluster::Failure::None
                                                     ? QString() : QStringLiteral("no answer")};
            const auto done = m_handlers.done;
            done(reply);
        }

        ScriptedClient &m_client;
        size_t m_index;
        weir::cluster::HttpHandlers m_handlers;
        Json m_reply;
        weir::cluster::HttpHead m_head;
        std::vector<std::variant<QByteArray, qint64>> m_pieces;
        size_t m_at = 0;
        std::unique_ptr<weir::cluster::Alarm> m_alarm;
    };

    void check(const weir::cluster::HttpRequest &request, const Json &exchange)
    {
        QMap<QString, QString> given;
        const QString text = request.target.section(u'?', 1);
        for (const QString &pair : text.split(u'&', Qt::SkipEmptyParts)) {
            given.insert(QUrl::fromPercentEncoding(pair.section(u'=', 0, 0).toLatin1()),
                         QUrl::fromPercentEncoding(pair.section(u'=', 1).toLatin1()));
        }
        const bool watch = given.value(QStringLiteral("watch")) == QStringLiteral("true");
        const QString verb = watch ? QStringLiteral("watch") : QStringLiteral("list");
        if (!watch && !given.contains(QStringLiteral("continue")))
            ++lists;
        if (weir::stringAt(exchange, "/expect/verb") != verb)
            errors << QStringLiteral("request %1: %2 instead of %3")
                          .arg(m_next - 1)
                          .arg(verb, weir::stringAt(exchange, "/expect/verb"));
        if (watch != request.stream)
            errors << QStringLiteral("request %1: streaming is wrong").arg(m_next - 1);
        const Json *wanted = weir::find(exchange, "/expect/query");
        for (const auto &[key, value] : wanted->items()) {
            const QString name = QString::fromStdString(key);
            if (!fits(given, name, value))
                errors << QStringLiteral("request %1: %2 is \"%3\"").arg(m_next - 1).arg(name, given.value(name));
        }
    }

    static bool fits(const QMap<QString, QString> &given, const QString &name, const Json &wanted)
    {
        if (wanted.is_null())
            return !given.contains(name);
        if (wanted.is_string())
            return given.contains(name) && given.value(name) == weir::toQString(wanted);
        if (wanted.is_object())
            return given.contains(name);
        return std::any_of(wanted.begin(), wanted.end(), [&](const Json &one) { return fits(given, name, one); });
    }

    weir::test::VirtualClock &m_clock;
    std::vector<Json> m_exchanges;
    Json m_credentials;
    size_t m_output = 0;
    size_t m_next = 0;
    std::vector<std::unique_ptr<weir::cluster::Alarm>> m_later;
};
