// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/demo/api/clusterobjects.h"
#include "model/demo/controller/conditions.h"

#include <deque>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <tuple>

namespace weir::demo {

/// Identity without version, as references name objects.
struct ObjectRef {
    std::string group;
    std::string kind;
    std::string nameSpace;
    std::string name;

    auto operator<=>(const ObjectRef &) const = default;
};

class Controller;

/// One reconciliation of one object: what it reads is remembered, so that a change of that reconciles it again.
class Task
{
public:
    Task(Controller &controller, ObjectRef self, JsonPtr object);

    [[nodiscard]] const Json &object() const { return *m_object; }
    [[nodiscard]] const ObjectRef &self() const { return m_self; }
    [[nodiscard]] const std::string &nameSpace() const { return m_self.nameSpace; }
    [[nodiscard]] const std::string &name() const { return m_self.name; }
    [[nodiscard]] std::string uid() const { return textAt(*m_object, "/metadata/uid"); }
    [[nodiscard]] const ApiType *type(const std::string &group, const std::string &kind) const;

    /// Null where there is none (yet).
    JsonPtr get(const std::string &group, const std::string &kind, const std::string &nameSpace,
                const std::string &name);
    /// All objects of a kind in this object's namespace; a change of one does not by itself come back here.
    [[nodiscard]] std::vector<JsonPtr> all(const std::string &group, const std::string &kind) const;

    /// The URL of a Destination, or the message of knative's resolver (knative-resources 3.2).
    struct Address {
        std::string url;
        std::string error;
    };
    Address resolve(const Json *destination);

    /// Creates or updates a child whose controller is this object. Its spec becomes `spec` (null: none).
    JsonPtr ensure(const std::string &group, const std::string &kind, const std::string &name, Json spec,
                   const Json &labels = nullptr, const Json &annotations = nullptr);
    /// The same for a ConfigMap, whose content is not a spec.
    void ensureData(const std::string &name, const Json &data, const Json &labels);
    void removeChild(const std::string &group, const std::string &kind, const std::string &name);
    /// Replaces the status; observedGeneration is filled in unless it is to be left out.
    void setStatus(Json status, const Conditions &conditions, bool observed = true);
    /// A status whose conditions are not Knative's.
    void setRawStatus(const Json &status);
    /// Replaces a member of the spec.
    void setSpec(const std::string &member, const Json &value);
    /// Adds the finalizer that the real controller sets; with an Event for people.
    void ensureFinalizer(const std::string &finalizer, const std::string &component);
    void event(const std::string &type, const std::string &reason, const std::string &message,
               const std::string &component);
    /// Reconciles another object after this one.
    void touch(const ObjectRef &other);

private:
    [[nodiscard]] Json childMetadata(const std::string &name, const Json &labels, const Json &annotations) const;

    Controller &m_controller;
    ObjectRef m_self;
    JsonPtr m_object;
};

/// Watches the objects and does what Knative's controllers and the kubelet do: resolves references, creates children,
/// writes status. One thread at a time.
class Controller
{
public:
    explicit Controller(ClusterObjects &objects);

    /// Works until nothing is left to do. Objects whose reconciled state changed since the last call are reported
    /// afterwards, each once, null where the object is gone.
    void settle();
    using Report = std::function<void(const ObjectRef &, const JsonPtr &)>;
    void setReport(Report report) { m_report = std::move(report); }
    /// Version up to which changes have been seen.
    [[nodiscard]] Version seen() const { return m_seen; }

    /// A Kubernetes Event about an object; the same again raises the count of the one that is there.
    void event(const ObjectRef &about, const std::string &type, const std::string &reason, const std::string &message,
               const std::string &component);

private:
    friend class Task;
    using Reconcile = void (*)(Task &);

    void take(const Change &change);
    void enqueue(const ObjectRef &ref);
    void reconcile(const ObjectRef &ref);

    ClusterObjects &m_objects;
    std::map<std::pair<std::string, std::string>, Reconcile> m_reconcilers; ///< by group and kind
    std::map<ObjectRef, std::set<ObjectRef>> m_readers; ///< who looked at this object
    std::deque<ObjectRef> m_queue;
    std::set<ObjectRef> m_queued;
    std::set<ObjectRef> m_changed;
    std::map<std::string, std::string> m_events; ///< name of the Event by what it says
    Report m_report;
    Version m_seen = 0;
};

[[nodiscard]] ObjectRef refOf(const ApiType &type, const Json &object);
/// kmeta.ChildName (knative-resources 3.7).
[[nodiscard]] std::string childName(const std::string &parent, const std::string &suffix);

} // namespace weir::demo
