// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/admission.h"
#include "model/admission/schema/reader.h"
#include "tests/fuzz/require.h"

using namespace weir;

/// A schema in the notation of the tables, a line "---", and an object. The schema is read or refused with its line;
/// the object is judged and completed by it, and by the whole of admission, whatever both are.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char *>(data), size);
    const size_t mark = bytes.find("\n---\n");
    const std::string_view text = bytes.substr(0, mark);
    const std::optional<Json> object =
        parseJson(mark == std::string_view::npos ? std::string_view("{}") : bytes.substr(mark + 5));

    const admission::Table table = admission::readTable("example.com.Thing", text);
    require(table.fault.isEmpty() || table.definitions.empty());
    if (!object)
        return 0;
    for (const admission::Definition &definition : table.definitions) {
        require(definition.schema != nullptr);
        Json completed = *object;
        admission::dropNulls(*definition.schema, completed);
        admission::fillDefaults(*definition.schema, completed);
        admission::prune(*definition.schema, completed);
        require(admission::unknownFields(*definition.schema, completed).isEmpty());
        for (const admission::SchemaFault &fault : admission::faults(definition, completed))
            require(!fault.message.isEmpty());
    }
    for (const bool isStrict : {true, false}) {
        const admission::Verdict verdict = admission::review({.object = *object, .isStrict = isStrict});
        require(verdict.kind != admission::Verdict::Kind::Refused || !verdict.message.isEmpty());
    }
    return 0;
}
