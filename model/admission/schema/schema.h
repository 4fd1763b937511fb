// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/admission/refusal.h"
#include "model/base/json.h"

#include <QString>
#include <QStringList>

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace weir::admission {

/// A structural schema of a custom resource definition, as far as it decides anything. Immutable.
struct Schema {
    enum class Type { Any, Text, Integer, Number, Boolean, Object, List } type = Type::Any;
    bool keepsUnknown = false;    ///< x-kubernetes-preserve-unknown-fields
    bool isIntOrString = false;
    bool isNullable = false;
    std::map<std::string, std::shared_ptr<const Schema>, std::less<>> members = {};
    std::shared_ptr<const Schema> item = {};  ///< of a list, or of an object with free keys
    std::vector<std::string> required = {};
    std::vector<Json> choices = {};           ///< enum
    Json defaultValue = nullptr;
    std::string format = {};                  ///< "int32", "date-time", …
    std::string pattern = {};
    std::optional<double> least = {}, most = {};
    std::optional<size_t> shortest = {}, longest = {}; ///< of texts, lists and maps
    std::string validation = {};              ///< x-kubernetes-validations, where Weir has the rule in code: its name
};

/// A kind and version that custom resource definitions define.
struct Definition {
    QString group, kind, version;
    bool isServed = true;
    bool isNamespaced = true;
    std::shared_ptr<const Schema> schema;
};

/// Null where no definition that Weir holds has it. The tables are files of schema/tables, read once.
[[nodiscard]] const Definition *definitionOf(const QString &group, const QString &kind, const QString &version);
/// Does any version of the kind exist? Tells "no such version" from "a kind that Weir does not know".
[[nodiscard]] bool isDefined(const QString &group, const QString &kind);

/// Undeclared members, full paths as strict decoding names them ("spec.x", "spec.filters[0].y"), sorted. metadata is
/// not looked at here (objectmeta.h).
[[nodiscard]] QStringList unknownFields(const Schema &schema, const Json &object);
/// Takes them out.
void prune(const Schema &schema, Json &object);
/// Fills in what is absent and has a default, also inside of what is there; null where not nullable counts as absent.
void fillDefaults(const Schema &schema, Json &object);
/// One entry for each fault, in the words of the API server's field errors without the object's name:
/// `spec.steps: Invalid value: "null": spec.steps in body must be of type array: "null"`.
struct SchemaFault {
    QString message;
    QString path;
};
[[nodiscard]] std::vector<SchemaFault> faults(const Schema &schema, const Json &object);

} // namespace weir::admission
