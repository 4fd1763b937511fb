// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"

#include <QByteArray>
#include <QStringView>

#include <concepts>
#include <vector>

namespace weir::cli {

/// Writes JSON to standard output while it is being made, in the forms of printJson: a graph of 10,000 nodes as a tree
/// would take more memory than the document it comes from. Calls follow the grammar; inside an object a key stands
/// before each value. The last newline is written when the stream goes.
class JsonStream
{
public:
    enum class Form { Indented, Line };

    explicit JsonStream(Form form = Form::Indented) : m_form(form) { }
    JsonStream(const JsonStream &) = delete;
    JsonStream &operator=(const JsonStream &) = delete;
    ~JsonStream();

    void beginObject() { open('{'); }
    void endObject() { close('}'); }
    void beginArray() { open('['); }
    void endArray() { close(']'); }
    /// `name` needs no escapes.
    JsonStream &key(const char *name);

    void value(QStringView text);
    template<std::integral Number>
    void value(Number number)
    {
        if constexpr (std::same_as<Number, bool>)
            literal(number ? "true" : "false");
        else
            literal(QByteArray::number(number));
    }
    void value(const Json &json);

private:
    void open(char bracket);
    void close(char bracket);
    void literal(const QByteArray &text);
    /// What stands before a value or a key: comma, newline, indentation.
    void next();
    void newline();
    void flush(qsizetype above);

    Form m_form;
    QByteArray m_out;
    std::vector<bool> m_isFilled; ///< by depth: whether the object or array has a member already
    bool m_isBehindKey = false;
};

} // namespace weir::cli
