// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"

#include <QString>
#include <QStringList>

#include <initializer_list>

namespace weir::admission {

/// Field errors in apimachinery's words, in the order in which they were found.
class FaultList
{
public:
    void required(const QString &path, const QString &why = {});
    void invalid(const QString &path, const QString &value, const QString &why);
    void invalid(const QString &path, qint64 value, const QString &why);
    void notFound(const QString &path, const QString &value);
    void duplicate(const QString &path, const QString &value);
    void forbidden(const QString &path, const QString &why);
    /// One fault for each reason.
    void invalidEach(const QString &path, const QString &value, const QStringList &reasons);
    /// The text is one of those, which are listed sorted; empty: required.
    void oneOf(const QString &path, const QString &value, std::initializer_list<const char *> choices);
    /// The member is an integer from `least` to `most` or not there.
    void within(const Json &object, const char *member, const QString &path, qint64 least, qint64 most);
    void notNegative(const Json &object, const char *member, const QString &path);
    void add(const QString &words) { m_words.append(words); }

    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }
    /// One as it is, several in brackets.
    [[nodiscard]] QString text() const;

private:
    QStringList m_words;
};

/// The elements of a list, or none where the member is missing.
[[nodiscard]] const Json &listOf(const Json &object, const char *name);
/// "path[2]"
[[nodiscard]] QString indexed(const QString &path, size_t index);

} // namespace weir::admission
