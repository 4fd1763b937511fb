// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/telemetry/exposition.h"

#include "model/telemetry/scanner.h"
#include "model/telemetry/text.h"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace weir::exposition {

using namespace Qt::StringLiterals;

namespace {

QString quoted(std::string_view text)
{
    constexpr size_t shown = 60;
    QString out = QString::fromUtf8(text.data(), static_cast<qsizetype>(std::min(text.size(), shown)));
    if (text.size() > shown)
        out += u'…';
    return out;
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

constexpr std::array textTypes{"counter", "gauge", "histogram", "summary", "untyped"};
constexpr std::array openTypes{"counter",  "gauge", "histogram",      "summary", "unknown",
                               "stateset", "info",  "gaugehistogram", "untyped"};

/// Parses one page; `m_error` holds the reason where a step failed.
class Parser
{
public:
    Parser(Handler &handler, Format format, const Limits &limits)
        : m_handler(handler), m_isOpen(format == Format::OpenMetrics), m_limits(limits)
    {
    }

    [[nodiscard]] bool line(std::string_view text)
    {
        if (m_ended)
            return refuse(TelemetryText::tr("there is text after \"# EOF\""));
        Scanner scan(text);
        scan.skipBlanks();
        if (scan.atEnd())
            return true;
        return scan.peek() == '#' ? comment(scan) : sample(scan);
    }

    [[nodiscard]] bool ended() const { return m_ended; }
    [[nodiscard]] const QString &error() const { return m_error; }

private:
    bool refuse(const QString &why)
    {
        m_error = why;
        return false;
    }

    bool comment(Scanner &scan)
    {
        scan.advance();
        scan.skipBlanks();
        const std::string_view keyword = scan.word();
        if (keyword == "EOF" && m_isOpen) {
            scan.skipBlanks();
            if (scan.atEnd())
                m_ended = true;
            return true;
        }
        if (keyword != "HELP" && keyword != "TYPE" && (keyword != "UNIT" || !m_isOpen))
            return true;
        scan.skipBlanks();
        if (scan.atEnd())
            return true;
        std::string_view name;
        if (!familyName(scan, name))
            return false;
        // The views point into the line or into m_quotedName, both alive until the handler returns.
        if (!scan.atEnd() && !isBlank(scan.peek()))
            return refuse(TelemetryText::tr("\"%1\" is not a metric name").arg(quoted(scan.all())));
        scan.skipBlanks();
        const std::string_view rest = scan.rest();
        if (keyword == "HELP") {
            m_helpText.clear();
            // Help is for people: an escape that the format does not know stays as it is written.
            m_handler.help(name, unescape(rest, m_helpText, true) ? std::string_view(m_helpText) : rest);
            return true;
        }
        if (keyword == "UNIT") {
            m_handler.unit(name, trimmed(rest));
            return true;
        }
        return trimmed(rest).empty() || typeLine(name, trimmed(rest));
    }

    bool typeLine(std::string_view name, std::string_view type)
    {
        const bool isKnown = m_isOpen ? std::ranges::find(openTypes, type) != openTypes.end()
                                      : std::ranges::find(textTypes, type) != textTypes.end();
        // Exporters that negotiated 0.0.4 but print OpenMetrics types exist; their pages are readable all the
        // same.
        if (!isKnown && std::ranges::find(openTypes, type) == openTypes.end())
            return refuse(TelemetryText::tr("\"%1\" is not a metric type").arg(quoted(type)));
        if (!m_typed.insert(std::string(name)).second)
            return refuse(TelemetryText::tr("there is a second TYPE line for \"%1\"").arg(quoted(name)));
        m_handler.type(name, type);
        return true;
    }

    bool familyName(Scanner &scan, std::string_view &name)
    {
        if (scan.peek() == '"') {
            m_quotedName.clear();
            if (!scan.quotedString(m_quotedName) || m_quotedName.empty())
                return refuse(TelemetryText::tr("a quoted name does not end or has a wrong escape"));
            name = m_quotedName;
            return true;
        }
        name = scan.name(true);
        if (name.empty())
            return refuse(TelemetryText::tr("\"%1\" is not a metric name").arg(quoted(scan.rest())));
        return true;
    }

    bool sample(Scanner &scan)
    {
        m_labels.clear();
        m_strings.clear();
        std::string_view name;
        if (scan.peek() != '{') {
            name = scan.name(true);
            if (name.empty())
                return refuse(TelemetryText::tr("\"%1\" is not a metric name").arg(quoted(scan.rest())));
        }
        scan.skipBlanks();
        if (scan.peek() == '{' && !labelSet(scan, name))
            return false;
        if (name.empty())
            return refuse(TelemetryText::tr("the sample has no metric name"));
        SampleView view;
        view.name = name;
        view.labels = m_labels;
        scan.skipBlanks();
        if (!numberAt(scan, view.value))
            return false;
        scan.skipBlanks();
        if (!scan.atEnd() && scan.peek() != '#') {
            double stamp = 0;
            if (!timestampAt(scan, stamp))
                return false;
            view.timestamp = stamp;
            scan.skipBlanks();
        }
        if (!scan.atEnd() && !exemplar(scan))
            return false;
        m_handler.sample(view);
        return true;
    }

    /// `{a="b",c="d",}`; the first entry may be a quoted metric name without a value (UTF-8 names).
    bool labelSet(Scanner &scan, std::string_view &metric)
    {
        scan.advance();
        while (true) {
            scan.skipBlanks();
            if (scan.peek() == '}') {
                scan.advance();
                return noDuplicates();
            }
            std::string_view name;
            if (scan.peek() == '"') {
                std::string &text = m_strings.emplace_back();
                if (!scan.quotedString(text) || text.empty())
                    return refuse(TelemetryText::tr("a quoted name does not end or has a wrong escape"));
                name = text;
                scan.skipBlanks();
                if (scan.peek() != '=') {
                    if (!metric.empty())
                        return refuse(TelemetryText::tr("the sample has two metric names"));
                    metric = name;
                    if (!separator(scan))
                        return false;
                    continue;
                }
            } else {
                name = scan.name(false);
                if (name.empty())
                    return refuse(TelemetryText::tr("\"%1\" is not a label name").arg(quoted(scan.rest())));
            }
            scan.skipBlanks();
            if (scan.peek() != '=')
                return refuse(TelemetryText::tr("\"=\" is missing after label \"%1\"").arg(quoted(name)));
            scan.advance();
            scan.skipBlanks();
            std::string_view value;
            if (!labelValue(scan, value))
                return refuse(
                    TelemetryText::tr("the value of label \"%1\" has no closing quote or a wrong escape")
                        .arg(quoted(name)));
            if (m_labels.size() >= static_cast<size_t>(m_limits.labels))
                return refuse(TelemetryText::tr("the sample has more than %1 labels").arg(m_limits.labels));
            m_labels.push_back({name, value});
            if (!separator(scan))
                return false;
        }
    }

    bool separator(Scanner &scan)
    {
        scan.skipBlanks();
        if (scan.peek() == ',') {
            scan.advance();
            return true;
        }
        return scan.peek() == '}' || refuse(TelemetryText::tr("\",\" or \"}\" is missing among the labels"));
    }

    bool labelValue(Scanner &scan, std::string_view &value)
    {
        if (scan.plainString(value))
            return true;
        std::string &text = m_strings.emplace_back();
        if (!scan.quotedString(text))
            return false;
        value = text;
        return true;
    }

    bool noDuplicates()
    {
        if (m_labels.size() > 16) {
            std::unordered_set<std::string_view> seen;
            for (const Label &label : m_labels) {
                if (!seen.insert(label.name).second)
                    return refuse(TelemetryText::tr("label \"%1\" stands twice").arg(quoted(label.name)));
            }
            return true;
        }
        for (size_t i = 1; i < m_labels.size(); ++i) {
            for (size_t j = 0; j < i; ++j) {
                if (m_labels[i].name == m_labels[j].name)
                    return refuse(
                        TelemetryText::tr("label \"%1\" stands twice").arg(quoted(m_labels[i].name)));
            }
        }
        return true;
    }

    bool numberAt(Scanner &scan, double &value)
    {
        const std::string_view word = scan.word();
        if (word.empty())
            return refuse(TelemetryText::tr("the sample has no value"));
        if (!readNumber(word, value))
            return refuse(TelemetryText::tr("\"%1\" is not a number").arg(quoted(word)));
        return true;
    }

    bool timestampAt(Scanner &scan, double &seconds)
    {
        const std::string_view word = scan.word();
        if (!readNumber(word, seconds) || seconds != seconds)
            return refuse(TelemetryText::tr("\"%1\" is not a timestamp").arg(quoted(word)));
        if (!m_isOpen)
            seconds /= 1000;
        return true;
    }

    /// ` # {trace_id="…"} value [timestamp]`; read for well-formedness, not handed on.
    bool exemplar(Scanner &scan)
    {
        if (scan.peek() != '#')
            return refuse(TelemetryText::tr("\"%1\" stands after the sample").arg(quoted(scan.rest())));
        if (!m_isOpen)
            return true; // a trailing comment is tolerated in 0.0.4
        scan.advance();
        scan.skipBlanks();
        if (scan.peek() != '{')
            return refuse(TelemetryText::tr("an exemplar needs labels in braces"));
        // The sample's labels are still to be handed on: they move aside, buffer and all.
        std::vector<Label> kept;
        kept.swap(m_labels);
        std::string_view noName = "exemplar";
        if (!labelSet(scan, noName))
            return false;
        m_labels.swap(kept);
        scan.skipBlanks();
        double ignored = 0;
        if (!numberAt(scan, ignored))
            return false;
        scan.skipBlanks();
        if (!scan.atEnd() && !timestampAt(scan, ignored))
            return false;
        scan.skipBlanks();
        return scan.atEnd()
               || refuse(TelemetryText::tr("\"%1\" stands after the exemplar").arg(quoted(scan.rest())));
    }

    Handler &m_handler;
    bool m_isOpen;
    const Limits &m_limits;
    bool m_ended = false;
    QString m_error;
    std::vector<Label> m_labels;
    StringPool m_strings;
    std::string m_quotedName;
    std::string m_helpText;
    std::unordered_set<std::string> m_typed;
};

/// Whether the last line that is not blank is "# EOF".
bool endsInEof(std::string_view page)
{
    const std::string_view text = trimmed(page);
    const size_t start = text.rfind('\n');
    const std::string_view last = start == std::string_view::npos ? text : text.substr(start + 1);
    return last.starts_with('#') && trimmed(last.substr(1)) == "EOF";
}

} // namespace

void Handler::type(std::string_view, std::string_view) {}
void Handler::help(std::string_view, std::string_view) {}
void Handler::unit(std::string_view, std::string_view) {}

std::string_view SampleView::label(std::string_view labelName) const
{
    for (const Label &entry : labels) {
        if (entry.name == labelName)
            return entry.value;
    }
    return {};
}

Format formatOf(QByteArrayView contentType)
{
    const QByteArray type = contentType.toByteArray().toLower();
    if (type.startsWith("application/openmetrics-text"))
        return Format::OpenMetrics;
    return type.startsWith("text/plain") ? Format::Text : Format::Auto;
}

Result<void> parse(QByteArrayView page, Handler &handler, Format format, const QString &fileName,
                   const Limits &limits)
{
    std::string_view text(page.data(), static_cast<size_t>(page.size()));
    qint64 number = 1;
    const auto failAt = [&](const QString &why) {
        return fail(Error {.message = TelemetryText::tr("The metrics page cannot be read: %1.").arg(why),
                           .file = fileName,
                           .line = static_cast<int>(number),
                           .object = {},
                           .field = {}});
    };
    if (page.size() > limits.bytes) {
        return failAt(
            TelemetryText::tr("it is larger than %1 MiB; too many label sets (cardinality too high)")
                .arg(limits.bytes >> 20));
    }
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    if (format == Format::Auto)
        format = endsInEof(text) ? Format::OpenMetrics : Format::Text;
    Parser parser(handler, format, limits);
    while (!text.empty()) {
        const size_t end = text.find('\n');
        if (end == std::string_view::npos && !parser.ended()) {
            // A last line without its line feed may be half a number. Only "# EOF" says itself that it is
            // whole.
            if (format == Format::OpenMetrics && trimmed(text) == "# EOF")
                return {};
            if (trimmed(text).empty() || trimmed(text).starts_with('#'))
                break;
            return failAt(TelemetryText::tr("it ends in the middle of a line, so a part of it is missing"));
        }
        std::string_view line = text.substr(0, end);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        if (static_cast<qint64>(line.size()) > limits.lineBytes)
            return failAt(TelemetryText::tr("the line is longer than %1 KiB").arg(limits.lineBytes >> 10));
        if (number > limits.lines)
            return failAt(TelemetryText::tr("it has more than %1 lines").arg(limits.lines));
        if (!parser.line(line))
            return failAt(parser.error());
        ++number;
    }
    if (format == Format::OpenMetrics && !parser.ended())
        return failAt(TelemetryText::tr("\"# EOF\" is missing at the end, so a part of it is missing"));
    return {};
}

} // namespace weir::exposition
