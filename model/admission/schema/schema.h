// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/admission/refusal.h"
#include "model/base/json.h"

#include <QRegularExpression>
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
    QRegularExpression expression = {};       ///< `pattern`, compiled
    std::optional<double> least = {}, most = {};
    std::optional<size_t> shortest = {}, longest = {}; ///< of texts, lists and maps
    /// oneOf, of which definitions use one sort: exactly one of these sets of members must be there whole.
    std::vector<std::vector<std::string>> alternatives = {};
    /// x-kubernetes-list-map-keys: no two elements may have the same values there.
    std::vector<std::string> keys = {};
};

/// A kind and version that custom resource definitions define.
struct Definition {
    QString group, kind, version;
    bool isServed = true;
    bool isNamespaced = true;
    bool hasStatus = false;  ///< as a subresource, which writers of the object cannot set
    std::string replicas = {}; ///< of the scale subresource: "spec.consumers"; empty: none
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
/// Takes out nulls where nothing else than a value may stand and no default does, as the server does with what it
/// reads, but not with what webhooks change.
void dropNulls(const Schema &schema, Json &object);
/// Fills in what is absent and has a default, also inside of what is there; null where not nullable counts as absent.
/// True where it did.
bool fillDefaults(const Schema &schema, Json &object);
/// One entry for each fault, in the words of the API server's field errors without the object's name:
/// `spec.steps: Invalid value: "null": spec.steps in body must be of type array: "null"`.
struct SchemaFault {
    QString message;
    QString path;
};
/// Of an update, whose `old` is the object as it is stored with its defaults, a fault of what did not change is none;
/// of lists that holds of the whole, or of elements with keys.
[[nodiscard]] std::vector<SchemaFault> faults(const Definition &definition, const Json &object,
                                              const Json *old = nullptr);

} // namespace weir::admission
