// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/events/cloudevent.h"

#include <QStringList>

#include <memory>
#include <optional>
#include <variant>
#include <vector>

/// CloudEvents SQL 1.0 as the Go data plane evaluates it (knative-resources 4.6): 32-bit integers, AND, OR and XOR of
/// one precedence grouping to the right, attribute and function names in any case.
namespace weir::cesql {

using Value = std::variant<bool, qint32, QString>;

/// Error classes of the conformance kit; Parse comes from Expression::parse only.
enum class ErrorKind {
    None, Parse, Math, Cast, MissingFunction, FunctionEvaluation, MissingAttribute, Generic
};
/// "parse", "math", … ; empty for None.
[[nodiscard]] QString toString(ErrorKind error);

/// A failing expression still has a value: the zero of its type.
struct Outcome {
    Value value = false;
    ErrorKind error = ErrorKind::None;
    QString message; ///< translated sentence; empty without an error
};

/// Canonical text: "true", "42", or the string itself.
[[nodiscard]] QString toText(const Value &value);

struct Node;

/// A parsed expression; evaluates any number of events.
class Expression
{
public:
    Expression(Expression &&) noexcept;
    Expression &operator=(Expression &&) noexcept;
    ~Expression();

    /// Errors carry the column. Empty text is an error: the API means "no expression" by it.
    [[nodiscard]] static Result<Expression> parse(const QString &text);
    [[nodiscard]] Outcome evaluate(const CloudEvent &event) const;
    /// What the language does by itself while it evaluates, a translated sentence each: which value is read as another
    /// type, and when that fails; which attributes an event must have. No sentence twice, at most 20.
    [[nodiscard]] QStringList remarks() const;
    /// The attributes that it names, lower case, in order, each once.
    [[nodiscard]] QStringList attributes() const;

private:
    explicit Expression(std::unique_ptr<Node> root);
    std::unique_ptr<Node> m_root;
};

/// The built-in functions. `arguments` are evaluated; fails with MissingFunction for an unknown name or count.
[[nodiscard]] Outcome call(const QString &upperName, const std::vector<Value> &arguments);
/// True where a function of that name takes that many arguments.
[[nodiscard]] bool hasFunction(const QString &upperName, size_t arguments);
/// A type of the language; Any: whatever comes.
enum class Type { Any, Boolean, Integer, Text };
/// How a built-in function is called.
struct Signature {
    QString name;                ///< upper case
    std::vector<Type> arguments; ///< of the fixed arguments
    bool variadic = false;       ///< any number of texts more
    Type result = Type::Any;
};
/// Every built-in function, once for each count of arguments.
[[nodiscard]] std::vector<Signature> signatures();
/// What a failed call yields before its arguments are known: the zero of the function's result type.
[[nodiscard]] Value zeroOf(const QString &upperName);

/// Implicit casts of operators and arguments.
struct Casting {
    Value value;
    bool ok = true;
};
[[nodiscard]] Casting toBoolean(const Value &value);
[[nodiscard]] Casting toInteger(const Value &value);

} // namespace weir::cesql
