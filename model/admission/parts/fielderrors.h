// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace weir::admission {

/// Errors of a validating webhook with the fields they name, as Knative's Go programs collect, prefix, merge and print
/// them (their quirks in the spelling of paths included: knative-admission 5 no. 6 and 6.3 B "3.6"). Empty: no error.
/// Rules build them from the inside out: `destination(json).via("subscriber").via("spec")`.
class FieldErrors
{
public:
    FieldErrors() = default;

    /// "missing field(s)"
    [[nodiscard]] static FieldErrors missing(const QStringList &fields);
    /// "must not set the field(s)"
    [[nodiscard]] static FieldErrors disallowed(const QStringList &fields);
    /// "expected exactly one, got neither"
    [[nodiscard]] static FieldErrors missingOneOf(const QStringList &fields);
    /// "expected exactly one, got both"
    [[nodiscard]] static FieldErrors multipleOneOf(const QStringList &fields);
    /// "invalid value: VALUE"; `details` is a further line.
    [[nodiscard]] static FieldErrors invalidValue(const QString &value, const QString &field,
                                                  const QString &details = {});
    /// `invalid key name "KEY"`
    [[nodiscard]] static FieldErrors invalidKeyName(const QString &key, const QString &field,
                                                    const QString &details = {});
    /// "expected LEAST <= VALUE <= MOST"
    [[nodiscard]] static FieldErrors outOfBounds(const QString &value, const QString &least, const QString &most,
                                                 const QString &field);
    /// Any other words.
    [[nodiscard]] static FieldErrors generic(const QString &message, const QStringList &fields,
                                             const QString &details = {});

    /// Not an error but the end of the program that validates: the server answers 500.
    [[nodiscard]] static FieldErrors panic();

    [[nodiscard]] bool isEmpty() const { return m_errors.empty() && !m_isPanic; }
    [[nodiscard]] bool isPanic() const { return m_isPanic; }
    FieldErrors &also(const FieldErrors &others);
    /// The same errors one level further out: "spec". The name "" adds nothing.
    [[nodiscard]] FieldErrors via(const QString &field) const;
    [[nodiscard]] FieldErrors viaIndex(qsizetype index) const;                       ///< "[2]"
    [[nodiscard]] FieldErrors viaKey(const QString &key) const;                      ///< "[key]"
    [[nodiscard]] FieldErrors viaFieldIndex(const QString &field, qsizetype index) const; ///< "steps[2]"
    [[nodiscard]] FieldErrors viaFieldKey(const QString &field, const QString &key) const;

    /// All of it, equal messages merged, sorted: one line each.
    [[nodiscard]] QString text() const;
    /// Every path in text(), in its order.
    [[nodiscard]] QStringList paths() const;

private:
    struct One {
        QString message;
        QStringList paths;
        QString details;
    };
    [[nodiscard]] FieldErrors prefixed(const QString &prefix) const;
    [[nodiscard]] std::vector<One> merged() const;

    std::vector<One> m_errors;
    bool m_isPanic = false;
};

} // namespace weir::admission
