// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"

#include <QString>
#include <QStringList>

#include <initializer_list>

namespace weir::admission {

class JobPlace;

/// Field errors in apimachinery's words, in the order in which they were found.
class FaultList
{
public:
    void required(const QString &path, const QString &why = {});
    void invalid(const QString &path, const QString &value, const QString &why);
    void invalid(const QString &path, qint64 value, const QString &why);
    /// The value is shown as JSON.
    void invalid(const QString &path, const Json &value, const QString &why);
    /// The value is not shown.
    void invalid(const QString &path, const QString &why);
    void notFound(const QString &path, const QString &value, const QString &why = {});
    void duplicate(const QString &path, const QString &value);
    void forbidden(const QString &path, const QString &why);
    void tooLong(const QString &path, int most);
    void tooMany(const QString &path, size_t count, size_t most);
    /// One fault for each reason.
    void invalidEach(const QString &path, const QString &value, const QStringList &reasons);

    using Choices = std::initializer_list<const char *>;
    /// The text is one of those; the fault lists them in their order.
    void oneOf(const QString &path, const QString &value, Choices choices);
    /// The same, where an empty text is a fault of its own.
    void requiredOneOf(const QString &path, const QString &value, Choices choices);
    /// The member is missing or one of those; an empty text is not.
    void optionalOneOf(const JobPlace &member, Choices choices);

    /// The member is an integer from `least` to `most` or not there.
    void within(const JobPlace &member, qint64 least, qint64 most);
    void notNegative(const JobPlace &member);
    void positive(const QString &path, qint64 value);
    /// The text of the member is there and not empty.
    void needs(const JobPlace &owner, std::initializer_list<const char *> members);

    void add(const QString &words) { m_words.append(words); }
    /// What `other` found, behind.
    void append(const FaultList &other) { m_words.append(other.m_words); }

    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }
    /// One as it is, several in brackets.
    [[nodiscard]] QString text() const;

private:
    QStringList m_words;
};

/// "path[2]"
[[nodiscard]] QString indexed(const QString &path, size_t index);

} // namespace weir::admission
