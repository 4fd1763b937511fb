// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/resource/resource.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace weir {

/// What a resource is in an event mesh; decides silhouette and colour (visuals 3.1).
enum class Role {
    Source, Binding, Broker, Channel, Trigger, Subscription, Service, JobSink, StoreSink, Uri, Transform,
    RequestReply, Flow, EventType, Policy, Config, Workload, Other
};

/// How a relation is drawn and what it means (product 5.1). Config edges are references without events
/// (spec.config, secrets); they are checked for existence and not drawn.
enum class EdgeRole { Sink, Trigger, Subscription, Reply, DeadLetter, Binding, Step, Config };

/// "sink", "trigger", … as in the JSON of `weirctl graph`.
[[nodiscard]] QString toString(EdgeRole role);
[[nodiscard]] QString toString(Role role);

/// Named places where lines meet a node. Never numbered (engineering 3.8).
enum class PortName { In, Out, DeadLetter, Reply };

/// Which editor a field gets in the inspector and how its text becomes JSON.
enum class FieldType {
    Text, MultilineText, Integer, Number, Boolean, Enum, Duration, Cron, TimeZone, Uri, Destination, Reference,
    KeyValue, LabelSelector, StringList, SecretKey, Filters, FilterAttributes, JsonValue, YamlSubtree,
    ObjectList ///< a list of objects, edited by the fields below its "/*"; required: at least one entry
};

/// One editable field of a kind. Texts are keys of translation context "Kind" (QT_TRANSLATE_NOOP).
/// A required field directly in spec is always required, one further inside only where its parent exists.
struct Field {
    const char *pointer = "";        ///< JSON pointer; "*" stands for every index of a list
    const char *label = "";          ///< "Schedule"
    FieldType type = FieldType::Text;
    bool required = false;           ///< the API server or webhook refuses the object without it
    bool immutable = false;          ///< a webhook refuses a change of it after creation
    const char *defaultValue = "";   ///< JSON text of the value used when unset; empty: none
    const char *defaultFrom = "";    ///< who sets it: "config-br-defaults", "webhook", "controller", "CRD"
    std::vector<const char *> choices = {}; ///< for Enum; for Text: suggestions, anything else is allowed too
    const char *help = "";           ///< one sentence
    const char *section = "";        ///< heading in the form ("Delivery"); empty: the main part
};

/// Which namespaces a reference may point to (knative-resources 3.3).
enum class NamespaceRule { Any, Same, SameUnlessFlag };

/// How a pointer holds its reference.
enum class ReferenceForm {
    Destination,  ///< {ref: KReference, uri}
    KReference,   ///< {apiVersion, kind, name, namespace}
    BrokerName,   ///< a string: a Broker of the same namespace (Trigger.spec.broker)
    Subject,      ///< {apiVersion, kind, namespace, name | selector}
    Name,         ///< a string: an object of the rule's `group` and `kind`; a sibling "namespace" is heeded
    JsonText      ///< a string holding {apiVersion, kind, name, namespace} as JSON (annotation knative.dev/dependency)
};

/// One place in an object that names another (a row of knative-resources 13).
struct ReferenceRule {
    const char *pointer = "";        ///< "*" for list indices: "/spec/steps/*"
    ReferenceForm form = ReferenceForm::Destination;
    EdgeRole role = EdgeRole::Sink;
    bool incoming = false;           ///< events come *from* the target (Trigger.spec.broker, Subscription.spec.channel)
    NamespaceRule nameSpace = NamespaceRule::Any;
    bool required = false;
    std::vector<Role> targets = {};  ///< allowed roles; empty: anything addressable, or a URI
    PortName port = PortName::Out;   ///< the port of the holder from which this is drawn
    const char *group = "";          ///< for Name
    const char *kind = "";           ///< for Name
};

/// Pointers of which the cluster wants one: "/spec/broker|/spec/brokerRef".
struct OneOf {
    const char *pointers = "";       ///< '|' separated; "*" as in fields, the same entry for all
    bool required = true;            ///< none is refused
    bool exclusive = true;           ///< more than one is refused
    const char *where = "";          ///< the rule holds only for objects that have this member
};

/// Where Weir reads an object's condition from.
struct StatusRule {
    enum class Form { Conditions, Workload, None } form = Form::Conditions;
    const char *ready = "Ready";              ///< condition type on top
    std::vector<const char *> dependents = {}; ///< the conditions that Ready depends on, in the order to show them
    const char *address = "";                 ///< pointer to the URL, usually "/status/address/url"
};

/// Everything Weir knows of one kind, as data. Built-in kinds are one file each in model/kinds; kinds of a cluster's
/// CRDs use the same struct (generic).
struct Kind {
    QString group = {};
    QString name = {};               ///< "PingSource"
    QString plural = {};             ///< "pingsources"
    QStringList versions = {};       ///< newest first: what Weir writes is front()
    QStringList deprecatedVersions = {};
    bool namespaced = true;
    const char *title = "";          ///< "Ping source", translation context "Kind"
    /// Palette group: "Sources", "Brokers", "Channels", "Flows", "Services and sinks", "Events and policies",
    /// "Workloads", "Configuration"; empty: not in the palette.
    const char *category = "";
    Role role = Role::Other;
    QString badge = {};              ///< "PS" (visuals 3.1); unique
    QString icon = {};               ///< resources/icons/NAME.svg without suffix
    bool addressable = false;        ///< may be a sink, subscriber, reply or dead-letter target
    bool channelable = false;        ///< may be Subscription.spec.channel
    bool replies = false;            ///< its HTTP answer may carry a reply event
    bool internal = false;           ///< read only, never written (ConsumerGroup)
    std::vector<PortName> ports = {};
    std::vector<Field> fields = {};
    std::vector<OneOf> oneOf = {};
    std::vector<ReferenceRule> references = {};
    StatusRule status = {};
    const char *summary = "";        ///< pointer(s) of the card's second line, '|' separated: the first that is set
    const char *stub = "{}";         ///< JSON text of the members that a newly dragged object has besides its identity

    [[nodiscard]] QString apiVersion() const; ///< group and the version that Weir writes
    [[nodiscard]] const Field *field(std::string_view pointer) const;
};

} // namespace weir
