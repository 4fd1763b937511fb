// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/events/cesql.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace weir::cesql {

using namespace Qt::StringLiterals;

namespace {

/// Translation context of this file.
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Cesql)
};

struct Function;
using Body = Outcome (*)(const std::vector<Value> &arguments);

struct Function {
    const char16_t *name;
    std::vector<Type> types; ///< of the fixed arguments
    bool variadic;           ///< more arguments, all text
    Type result;
    Body body;
};

const QString &textOf(const Value &value)
{
    return std::get<QString>(value);
}

Outcome of(Value value)
{
    return {.value = std::move(value), .message = {}};
}

Outcome wrongArgument(Value value, const QString &message)
{
    return {.value = std::move(value), .error = ErrorKind::FunctionEvaluation, .message = message};
}

QString fromCodes(const QList<uint> &codes, qsizetype at, qsizetype count)
{
    const QList<uint> part = codes.mid(at, count);
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(part.constData()), part.size());
}

Outcome substring(const QString &text, qint64 position, std::optional<qint64> count)
{
    const QList<uint> codes = text.toUcs4();
    const qint64 size = codes.size();
    if (position == 0)
        return of(QString());
    if (position < -size || position > size) {
        return wrongArgument(QString(), Texts::tr("SUBSTRING begins outside of the text, at %1.").arg(position));
    }
    if (count && *count < 0)
        return wrongArgument(QString(), Texts::tr("SUBSTRING cannot take %1 characters.").arg(*count));
    const qint64 at = position > 0 ? position - 1 : size + position;
    return of(fromCodes(codes, at, std::min(size - at, count.value_or(size))));
}

Outcome cut(const std::vector<Value> &arguments, bool left)
{
    const QList<uint> codes = textOf(arguments[0]).toUcs4();
    const qint64 count = std::get<qint32>(arguments[1]);
    if (count < 0)
        return wrongArgument(arguments[0], Texts::tr("A text cannot be cut to %1 characters.").arg(count));
    if (count >= codes.size())
        return of(arguments[0]);
    return of(fromCodes(codes, left ? 0 : codes.size() - count, count));
}

Outcome concat(const std::vector<Value> &arguments, size_t first, const QString &separator)
{
    QStringList parts;
    for (size_t i = first; i < arguments.size(); ++i)
        parts += textOf(arguments[i]);
    return of(parts.join(separator));
}

Outcome absolute(const std::vector<Value> &arguments)
{
    const qint32 value = std::get<qint32>(arguments[0]);
    if (value == std::numeric_limits<qint32>::min()) {
        return {.value = std::numeric_limits<qint32>::max(), .error = ErrorKind::Math,
                .message = Texts::tr("The absolute value does not fit into 32 bits.")};
    }
    return of(std::abs(value));
}

Outcome toInt(const std::vector<Value> &arguments)
{
    const Casting cast = toInteger(arguments[0]);
    if (cast.ok)
        return of(cast.value);
    return {.value = qint32(0), .error = ErrorKind::Cast,
            .message = Texts::tr("“%1” cannot be read as a number.").arg(toText(arguments[0]))};
}

Outcome toBool(const std::vector<Value> &arguments)
{
    // Only the function takes numbers; the operators do not (NOT 10 is an error).
    if (const qint32 *number = std::get_if<qint32>(&arguments[0]))
        return of(*number != 0);
    const Casting cast = toBoolean(arguments[0]);
    if (cast.ok)
        return of(cast.value);
    return {.value = false, .error = ErrorKind::Cast,
            .message = Texts::tr("“%1” cannot be read as a truth value.").arg(toText(arguments[0]))};
}

const std::vector<Function> &functions()
{
    using A = const std::vector<Value> &;
    static const std::vector<Function> table = {
        {u"LENGTH", {Type::Text}, false, Type::Integer,
         [](A a) { return of(qint32(textOf(a[0]).toUcs4().size())); }},
        {u"CONCAT", {}, true, Type::Text, [](A a) { return concat(a, 0, QString()); }},
        {u"CONCAT_WS", {Type::Text}, true, Type::Text, [](A a) { return concat(a, 1, textOf(a[0])); }},
        {u"LOWER", {Type::Text}, false, Type::Text, [](A a) { return of(textOf(a[0]).toLower()); }},
        {u"UPPER", {Type::Text}, false, Type::Text, [](A a) { return of(textOf(a[0]).toUpper()); }},
        {u"TRIM", {Type::Text}, false, Type::Text, [](A a) { return of(textOf(a[0]).trimmed()); }},
        {u"LEFT", {Type::Text, Type::Integer}, false, Type::Text, [](A a) { return cut(a, true); }},
        {u"RIGHT", {Type::Text, Type::Integer}, false, Type::Text, [](A a) { return cut(a, false); }},
        {u"SUBSTRING", {Type::Text, Type::Integer}, false, Type::Text,
         [](A a) { return substring(textOf(a[0]), std::get<qint32>(a[1]), std::nullopt); }},
        {u"SUBSTRING", {Type::Text, Type::Integer, Type::Integer}, false, Type::Text,
         [](A a) { return substring(textOf(a[0]), std::get<qint32>(a[1]), std::get<qint32>(a[2])); }},
        {u"ABS", {Type::Integer}, false, Type::Integer, absolute},
        {u"INT", {Type::Any}, false, Type::Integer, toInt},
        {u"BOOL", {Type::Any}, false, Type::Boolean, toBool},
        {u"STRING", {Type::Any}, false, Type::Text, [](A a) { return of(toText(a[0])); }},
        {u"IS_INT", {Type::Any}, false, Type::Boolean, [](A a) { return of(toInteger(a[0]).ok); }},
        {u"IS_BOOL", {Type::Any}, false, Type::Boolean, [](A a) { return of(toBoolean(a[0]).ok); }},
    };
    return table;
}

const Function *lookUp(const QString &name, size_t arguments)
{
    for (const Function &function : functions()) {
        const bool fits = function.variadic ? arguments >= function.types.size() : arguments == function.types.size();
        if (fits && name == QStringView(function.name))
            return &function;
    }
    return nullptr;
}

Value zero(Type type)
{
    return type == Type::Integer ? Value(qint32(0)) : type == Type::Text ? Value(QString()) : Value(false);
}

} // namespace

QString toString(ErrorKind error)
{
    switch (error) {
    case ErrorKind::None:
        return {};
    case ErrorKind::Parse:
        return u"parse"_s;
    case ErrorKind::Math:
        return u"math"_s;
    case ErrorKind::Cast:
        return u"cast"_s;
    case ErrorKind::MissingFunction:
        return u"missingFunction"_s;
    case ErrorKind::FunctionEvaluation:
        return u"functionEvaluation"_s;
    case ErrorKind::MissingAttribute:
        return u"missingAttribute"_s;
    case ErrorKind::Generic:
        break;
    }
    return u"generic"_s;
}

QString toText(const Value &value)
{
    if (const bool *truth = std::get_if<bool>(&value))
        return *truth ? u"true"_s : u"false"_s;
    if (const qint32 *number = std::get_if<qint32>(&value))
        return QString::number(*number);
    return std::get<QString>(value);
}

Casting toBoolean(const Value &value)
{
    if (std::holds_alternative<bool>(value))
        return {.value = value};
    if (const QString *text = std::get_if<QString>(&value)) {
        const QString lower = text->toLower();
        if (lower == u"true" || lower == u"false")
            return {.value = lower == u"true"};
    }
    return {.value = false, .ok = false};
}

Casting toInteger(const Value &value)
{
    if (std::holds_alternative<qint32>(value))
        return {.value = value};
    if (const bool *truth = std::get_if<bool>(&value))
        return {.value = qint32(*truth ? 1 : 0)};
    const QString &text = std::get<QString>(value);
    const bool plain = !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || c == u'+' || c == u'-';
    });
    bool ok = false;
    const qint32 number = plain ? text.toInt(&ok, 10) : 0;
    return {.value = ok ? number : 0, .ok = ok};
}

bool hasFunction(const QString &upperName, size_t arguments)
{
    return lookUp(upperName, arguments) != nullptr;
}

std::vector<Signature> signatures()
{
    std::vector<Signature> all;
    for (const Function &function : functions()) {
        all.push_back({.name = QString::fromUtf16(function.name), .arguments = function.types,
                       .variadic = function.variadic, .result = function.result});
    }
    return all;
}

Value zeroOf(const QString &upperName)
{
    for (const Function &function : functions()) {
        if (upperName == QStringView(function.name))
            return zero(function.result);
    }
    return false;
}

Outcome call(const QString &upperName, const std::vector<Value> &arguments)
{
    const Function *function = lookUp(upperName, arguments.size());
    if (!function)
        return {.value = false, .error = ErrorKind::MissingFunction,
                .message = Texts::tr("There is no function %1.").arg(upperName)};
    std::vector<Value> cast = arguments;
    for (size_t i = 0; i < cast.size(); ++i) {
        const Type type = i < function->types.size() ? function->types[i] : Type::Text;
        if (type == Type::Text) {
            cast[i] = toText(cast[i]);
        } else if (type == Type::Integer) {
            const Casting number = toInteger(cast[i]);
            if (!number.ok) {
                return {.value = zero(function->result), .error = ErrorKind::Cast,
                        .message = Texts::tr("“%1” cannot be read as a number.").arg(toText(cast[i]))};
            }
            cast[i] = number.value;
        }
    }
    return function->body(cast);
}

} // namespace weir::cesql
