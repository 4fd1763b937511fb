// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/telemetry/page.h"

#include <array>
#include <cmath>
#include <unordered_map>

namespace weir::exposition {

namespace {

/// Suffixes that samples of a family may carry, by its type (text 0.0.4 and OpenMetrics 1.0).
bool takesSuffix(const std::string &type, std::string_view suffix)
{
    if (suffix == "_bucket" || suffix == "_count" || suffix == "_sum") {
        return type == "histogram" || (type == "summary" && suffix != "_bucket")
            || (type == "gaugehistogram" && suffix == "_bucket");
    }
    if (suffix == "_gcount" || suffix == "_gsum")
        return type == "gaugehistogram";
    if (suffix == "_total")
        return type == "counter";
    if (suffix == "_created")
        return type == "counter" || type == "histogram" || type == "summary";
    return suffix == "_info" && type == "info";
}

class Collector final : public Handler
{
public:
    explicit Collector(const char *noType) : m_noType(noType) {}

    void type(std::string_view family, std::string_view type) override
    {
        Family &entry = declared(family);
        entry.type = type;
    }
    void help(std::string_view family, std::string_view text) override { declared(family).help = text; }
    void unit(std::string_view family, std::string_view unit) override { declared(family).unit = unit; }

    void sample(const SampleView &view) override
    {
        Sample sample{.name = std::string(view.name), .labels = {}, .value = view.value,
                      .timestamp = view.timestamp};
        sample.labels.reserve(view.labels.size());
        for (const Label &label : view.labels)
            sample.labels.emplace_back(label.name, label.value);
        familyOf(view.name).samples.push_back(std::move(sample));
    }

    std::vector<Family> take()
    {
        for (Family &family : m_families) {
            if (family.type.empty())
                family.type = m_noType;
        }
        return std::move(m_families);
    }

private:
    Family &declared(std::string_view name)
    {
        const auto [entry, isNew] = m_index.try_emplace(std::string(name), m_families.size());
        if (isNew)
            m_families.push_back(
                {.name = std::string(name), .type = {}, .help = {}, .unit = {}, .samples = {}});
        return m_families[entry->second];
    }

    Family &familyOf(std::string_view name)
    {
        if (const auto same = m_index.find(std::string(name)); same != m_index.end())
            return m_families[same->second];
        static constexpr std::array suffixes{"_bucket", "_count", "_sum",  "_total",
                                             "_created", "_gcount", "_gsum", "_info"};
        for (const std::string_view suffix : suffixes) {
            if (!name.ends_with(suffix))
                continue;
            const auto base = m_index.find(std::string(name.substr(0, name.size() - suffix.size())));
            if (base != m_index.end() && takesSuffix(m_families[base->second].type, suffix))
                return m_families[base->second];
        }
        return declared(name);
    }

    const char *m_noType;
    std::vector<Family> m_families;
    std::unordered_map<std::string, size_t> m_index;
};

Json number(double value)
{
    if (std::isnan(value))
        return "NaN";
    if (std::isinf(value))
        return value > 0 ? "+Inf" : "-Inf";
    // Whole numbers are counts; they print without a fraction as long as a double holds them exactly.
    if (value == std::floor(value) && std::abs(value) < 9007199254740992.0
        && !(value == 0 && std::signbit(value)))
        return static_cast<std::int64_t>(value);
    return value;
}

} // namespace

Result<std::vector<Family>> readPage(QByteArrayView page, Format format, const QString &fileName,
                                     const Limits &limits)
{
    Collector collector(format == Format::OpenMetrics ? "unknown" : "untyped");
    if (const Result<void> parsed = parse(page, collector, format, fileName, limits); !parsed)
        return fail(parsed.error());
    return collector.take();
}

Json toJson(const Family &family)
{
    Json samples = Json::array();
    for (const Sample &sample : family.samples) {
        Json labels = Json::object();
        for (const auto &[name, value] : sample.labels)
            labels[name] = value;
        Json entry{{"name", sample.name}, {"labels", std::move(labels)}, {"value", number(sample.value)}};
        if (sample.timestamp)
            entry["timestamp"] = number(*sample.timestamp);
        samples.push_back(std::move(entry));
    }
    Json out{{"name", family.name}, {"type", family.type}};
    if (!family.help.empty())
        out["help"] = family.help;
    if (!family.unit.empty())
        out["unit"] = family.unit;
    out["samples"] = std::move(samples);
    return out;
}

} // namespace weir::exposition
