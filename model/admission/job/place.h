// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"

#include <QString>

#include <optional>
#include <vector>

namespace weir::admission {

/// A value of the job, or nothing, and where it stands in field.Path's spelling ("spec.template.spec.volumes[0]"). The
/// job outlives it.
class JobPlace
{
public:
    JobPlace(const Json *value, QString path, QString key = {})
        : m_value(value), m_path(std::move(path)), m_key(std::move(key))
    {
    }

    /// Not missing and not null.
    [[nodiscard]] explicit operator bool() const { return m_value != nullptr; }
    [[nodiscard]] const Json &value() const;
    [[nodiscard]] const QString &path() const { return m_path; }
    /// Of an element of a map: its key; of a list: its index.
    [[nodiscard]] const QString &key() const { return m_key; }
    [[nodiscard]] QString path(const char *member) const { return m_path + u'.' + QLatin1StringView(member); }

    [[nodiscard]] JobPlace at(const char *member) const;
    /// The member under a name of the server's own in the path.
    [[nodiscard]] JobPlace at(const char *member, const char *shown) const;
    [[nodiscard]] bool has(const char *member) const;
    /// The elements of a list or the values of a map ("path[key]"), none where it is missing.
    [[nodiscard]] std::vector<JobPlace> each(const char *member) const;
    [[nodiscard]] size_t count(const char *member) const;

    /// "" where it is missing.
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString text(const char *member) const { return at(member).text(); }
    [[nodiscard]] std::optional<qint64> integer() const;
    [[nodiscard]] std::optional<qint64> integer(const char *member) const { return at(member).integer(); }
    [[nodiscard]] bool isTrue(const char *member) const;

private:
    const Json *m_value;
    QString m_path;
    QString m_key;
};

} // namespace weir::admission
