// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/demo/process.h"

#include <array>

namespace weir::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t LogLines = 500;
constexpr auto ClientScope = "go.opentelemetry.io/contrib/instrumentation/net/http/otelhttp";
constexpr auto ApiScope = "knative.dev/pkg/observability/metrics/k8s";

QByteArray dispatchScope(Role role)
{
    switch (role) {
    case Role::Ingress:
        return "knative.dev/pkg/broker/ingress";
    case Role::Filter:
        return "knative.dev/pkg/broker/filter";
    default:
        return "knative.dev/eventing/pkg/channel/fanout";
    }
}

QByteArray serviceName(Role role)
{
    switch (role) {
    case Role::Ingress:
        return "broker.ingress";
    case Role::Filter:
        return "broker.filter";
    case Role::Dispatcher:
        return "inmemorychannel-dispatcher";
    case Role::PingAdapter:
        return "pingsource-mt-adapter";
    default:
        return "apiserversource";
    }
}

QByteArray queueName(Role role)
{
    return role == Role::Dispatcher ? "knative.dev.eventing.pkg.reconciler.inmemorychannel.dispatcher.Reconciler"
                                    : "knative.dev.eventing.pkg.adapter.mtping.Reconciler";
}

QByteArray clientVersion(const QString &release)
{
    return release == u"1.22" ? "0.65.0" : "0.69.0";
}

/// A family of the Go runtime, the process or the scrape handler: value = base + perRequest · requests handled.
struct RuntimeFamily {
    const char *name;
    const char *type;
    bool scoped; ///< carries the labels of the runtime instrumentation's scope
    double base;
    double perRequest;
};

constexpr RuntimeFamily RuntimeFamilies[] = {
    {"go_config_gogc_percent", "gauge", true, 100, 0},
    {"go_gc_gogc_percent", "gauge", false, 100, 0},
    {"go_gc_gomemlimit_bytes", "gauge", false, 9223372036854775807.0, 0},
    {"go_goroutine_count", "gauge", true, 96, 0},
    {"go_goroutines", "gauge", false, 104, 0},
    {"go_memory_allocated_bytes_total", "counter", true, 9.4e6, 41000},
    {"go_memory_allocations_total", "counter", true, 71000, 310},
    {"go_memory_gc_goal_bytes", "gauge", true, 2.2e7, 0},
    {"go_memstats_alloc_bytes", "gauge", false, 1.18e7, 0},
    {"go_memstats_alloc_bytes_total", "counter", false, 9.8e6, 42000},
    {"go_memstats_buck_hash_sys_bytes", "gauge", false, 1.5e6, 0},
    {"go_memstats_frees_total", "counter", false, 32000, 300},
    {"go_memstats_gc_sys_bytes", "gauge", false, 3.8e6, 0},
    {"go_memstats_heap_alloc_bytes", "gauge", false, 1.18e7, 0},
    {"go_memstats_heap_idle_bytes", "gauge", false, 2.4e7, 0},
    {"go_memstats_heap_inuse_bytes", "gauge", false, 1.7e7, 0},
    {"go_memstats_heap_objects", "gauge", false, 39000, 0},
    {"go_memstats_heap_released_bytes", "gauge", false, 1.4e7, 0},
    {"go_memstats_heap_sys_bytes", "gauge", false, 4.1e7, 0},
    {"go_memstats_mallocs_total", "counter", false, 71000, 310},
    {"go_memstats_mcache_inuse_bytes", "gauge", false, 4592, 0},
    {"go_memstats_mcache_sys_bytes", "gauge", false, 16072, 0},
    {"go_memstats_mspan_inuse_bytes", "gauge", false, 320000, 0},
    {"go_memstats_mspan_sys_bytes", "gauge", false, 610000, 0},
    {"go_memstats_next_gc_bytes", "gauge", false, 2.2e7, 0},
    {"go_memstats_other_sys_bytes", "gauge", false, 900000, 0},
    {"go_memstats_stack_inuse_bytes", "gauge", false, 1.6e6, 0},
    {"go_memstats_stack_sys_bytes", "gauge", false, 1.6e6, 0},
    {"go_memstats_sys_bytes", "gauge", false, 5.2e7, 0},
    {"go_processor_limit", "gauge", true, 2, 0},
    {"go_sched_gomaxprocs_threads", "gauge", false, 2, 0},
    {"go_threads", "gauge", false, 11, 0},
    {"process_cpu_seconds_total", "counter", false, 0.21, 0.0004},
    {"process_max_fds", "gauge", false, 1048576, 0},
    {"process_network_receive_bytes_total", "counter", false, 48000, 1900},
    {"process_network_transmit_bytes_total", "counter", false, 21000, 1700},
    {"process_open_fds", "gauge", false, 24, 0},
    {"process_resident_memory_bytes", "gauge", false, 6.1e7, 0},
    {"process_virtual_memory_bytes", "gauge", false, 1.34e9, 0},
    {"process_virtual_memory_max_bytes", "gauge", false, 18446744073709551615.0, 0},
    {"promhttp_metric_handler_requests_in_flight", "gauge", false, 1, 0},
};

constexpr auto RuntimeScope = "otel_scope_name=\"go.opentelemetry.io/contrib/instrumentation/runtime\","
                              "otel_scope_schema_url=\"\",otel_scope_version=\"";

using Unit = Instrument::Unit;

} // namespace

Process::Process(Role kind, QString space, QString podName, const QString &release)
    : role(kind), nameSpace(std::move(space)), pod(std::move(podName)),
      serverDuration("http_server_request_duration_seconds", "Duration of HTTP server requests.", Unit::Seconds,
                     ClientScope, clientVersion(release)),
      serverRequestSize("http_server_request_body_size_bytes", "Size of HTTP server request bodies.", Unit::Bytes,
                        ClientScope, clientVersion(release)),
      serverResponseSize("http_server_response_body_size_bytes", "Size of HTTP server response bodies.",
                         Unit::Bytes, ClientScope, clientVersion(release)),
      clientDuration("http_client_request_duration_seconds", "Duration of HTTP client requests.", Unit::Seconds,
                     ClientScope, clientVersion(release)),
      clientRequestSize("http_client_request_body_size_bytes", "Size of HTTP client request bodies.", Unit::Bytes,
                        ClientScope, clientVersion(release)),
      dispatch("kn_eventing_dispatch_duration_seconds", "The duration to dispatch the event", Unit::Seconds,
               dispatchScope(kind), "unknown"),
      process("kn_eventing_process_duration_seconds", "The duration to process the event", Unit::Seconds,
              dispatchScope(kind), "unknown"),
      m_apiDuration("http_client_request_duration_seconds", "Duration of HTTP client requests.", Unit::Seconds,
                    ApiScope, ""),
      m_queued("kn_workqueue_queue_duration_seconds", "How long an item stays in workqueue", Unit::Seconds, ApiScope,
               ""),
      m_worked("kn_workqueue_process_duration_seconds", "", Unit::Seconds, ApiScope, "")
{
    // Releases up to 1.22 have no cap: their pages grow with every new set of labels.
    if (release != u"1.22") {
        for (Instrument *one : {&serverDuration, &serverRequestSize, &serverResponseSize, &clientDuration,
                                &clientRequestSize, &dispatch, &process})
            one->setLimit(2000);
    }
}

Process::Call Process::open(std::function<void()> killed)
{
    m_calls.emplace(++m_lastCall, std::move(killed));
    return m_lastCall;
}

bool Process::close(Call call)
{
    return m_calls.erase(call) > 0;
}

void Process::kill()
{
    up = false;
    for (Instrument *one : {&serverDuration, &serverRequestSize, &serverResponseSize, &clientDuration,
                            &clientRequestSize, &dispatch, &process, &m_apiDuration, &m_queued, &m_worked})
        one->clear();
    m_apiStatus.clear();
    m_reconciled = 0;
    m_handled = 0;
    m_scrapes = 0;
    const auto calls = std::move(m_calls);
    m_calls.clear();
    for (const auto &[id, killed] : calls)
        killed();
}

void Process::apiRequest(const QByteArray &method, const QByteArray &path, int status, double seconds)
{
    Labels labels;
    labels.add("http_request_method", method)
        .add("server_address", "10.96.0.1")
        .add("server_port", "443")
        .add("url_scheme", "https")
        .add("url_template", path);
    m_apiDuration.observe(labels, seconds);
    Labels answered;
    answered.add("http_request_method", method).add("server_address", "10.96.0.1:443");
    if (status > 0)
        answered.add("http_response_status_code", QByteArray::number(status));
    ++m_apiStatus[answered.text(ApiScope, "")];
}

void Process::reconciled(double waited, double worked)
{
    ++m_reconciled;
    Labels labels;
    labels.add("name", queueName(role));
    m_queued.observe(labels, waited);
    m_worked.observe(labels, worked);
}

void Process::served(const Labels &labels, double seconds, qint64 requestBytes, qint64 responseBytes, int times)
{
    ++m_handled;
    serverDuration.observe(labels, seconds, times);
    serverRequestSize.observe(labels, double(requestBytes), times);
    serverResponseSize.observe(labels, double(responseBytes), times);
}

void Process::requested(const Labels &labels, double seconds, qint64 bytes)
{
    ++m_handled;
    clientDuration.observe(labels, seconds);
    clientRequestSize.observe(labels, double(bytes));
}

void Process::note(double at, bool error, const QString &text)
{
    m_log.push_back({at, error, text});
    if (m_log.size() > LogLines)
        m_log.pop_front();
}

QByteArray Process::runtime(double wallStart) const
{
    QByteArray text;
    const double requests = double(m_handled);
    const QByteArray scope = QByteArray(RuntimeScope) + "0.69.0\"";
    const auto family = [&text](const QByteArray &name, const QByteArray &type, const QByteArray &help) {
        text += "# HELP " + name + ' ' + help + "\n# TYPE " + name + ' ' + type + '\n';
    };
    for (const RuntimeFamily &one : RuntimeFamilies) {
        family(one.name, one.type, "Of the program's run time.");
        text += QByteArray(one.name) + (one.scoped ? '{' + scope + '}' : QByteArray()) + ' '
            + numberText(one.base + one.perRequest * requests) + '\n';
    }
    family("go_gc_duration_seconds", "summary", "Pauses of garbage collection.");
    const std::array<std::pair<const char *, double>, 5> pauses{
        {{"0", 4.1e-05}, {"0.25", 0.00012}, {"0.5", 0.00025}, {"0.75", 0.00065}, {"1", 0.0031}}};
    for (const auto &[quantile, value] : pauses)
        text += "go_gc_duration_seconds{quantile=\"" + QByteArray(quantile) + "\"} " + numberText(value) + '\n';
    const quint64 collections = 4 + m_handled / 250;
    text += "go_gc_duration_seconds_sum " + numberText(0.0009 * double(collections)) + '\n';
    text += "go_gc_duration_seconds_count " + QByteArray::number(collections) + '\n';
    family("go_info", "gauge", "Version of Go.");
    text += "go_info{version=\"go1.26.8\"} 1\n";
    family("go_memory_used_bytes", "gauge", "Memory used by the run time.");
    text += "go_memory_used_bytes{go_memory_type=\"other\"," + scope + "} 3.5e+07\n";
    text += "go_memory_used_bytes{go_memory_type=\"stack\"," + scope + "} 1.6e+06\n";
    family("go_memstats_last_gc_time_seconds", "gauge", "Time of the last collection.");
    text += "go_memstats_last_gc_time_seconds " + numberText(wallStart + double(collections)) + '\n';
    family("process_start_time_seconds", "gauge", "Start time of the process since unix epoch in seconds.");
    text += "process_start_time_seconds " + QByteArray::number(wallStart, 'f', 2) + '\n';
    family("promhttp_metric_handler_requests_total", "counter", "Total number of scrapes by HTTP status code.");
    text += "promhttp_metric_handler_requests_total{code=\"200\"} " + QByteArray::number(m_scrapes) + '\n';
    text += "promhttp_metric_handler_requests_total{code=\"500\"} 0\n";
    text += "promhttp_metric_handler_requests_total{code=\"503\"} 0\n";
    return text;
}

QByteArray Process::page(double wallStart) const
{
    QByteArray text = runtime(wallStart);
    ++m_scrapes;
    const auto write = [&text](std::initializer_list<const Instrument *> instruments) {
        QByteArray series;
        for (const Instrument *one : instruments)
            one->write(series);
        if (series.isEmpty())
            return;
        const Instrument &first = **instruments.begin();
        text += "# HELP " + first.family() + ' ' + first.help() + "\n# TYPE " + first.family() + " histogram\n"
            + series;
    };
    write({&clientRequestSize});
    write({&clientDuration, &m_apiDuration});
    write({&serverRequestSize});
    write({&serverDuration});
    write({&serverResponseSize});
    write({&dispatch});
    write({&process});
    if (!m_apiStatus.empty()) {
        text += "# HELP kn_k8s_client_http_response_status_code_total Count of response codes partitioned by method "
                "and host\n# TYPE kn_k8s_client_http_response_status_code_total counter\n";
        for (const auto &[labels, count] : m_apiStatus) {
            text += "kn_k8s_client_http_response_status_code_total{" + labels + "} " + QByteArray::number(count)
                + '\n';
        }
    }
    if (m_reconciled > 0) {
        const QByteArray labels = Labels().add("name", queueName(role)).text(ApiScope, "");
        const auto single = [&](const QByteArray &name, const QByteArray &type, quint64 value) {
            text += "# TYPE " + name + ' ' + type + '\n' + name + '{' + labels + "} " + QByteArray::number(value)
                + '\n';
        };
        single("kn_workqueue_adds_total", "counter", m_reconciled);
        single("kn_workqueue_depth", "gauge", 0);
        write({&m_worked});
        write({&m_queued});
        single("kn_workqueue_unfinished_work_seconds", "gauge", 0);
    }
    text += "# HELP target_info Target metadata\n# TYPE target_info gauge\ntarget_info{k8s_namespace_name=\""
        + nameSpace.toUtf8() + '"';
    // The ping adapter's environment is rewritten without POD_NAME (dataplane 3.11).
    if (role != Role::PingAdapter)
        text += ",k8s_pod_name=\"" + pod.toUtf8() + '"';
    text += ",service_name=\"" + serviceName(role)
        + "\",service_version=\"unknown\",telemetry_sdk_language=\"go\",telemetry_sdk_name=\"opentelemetry\","
          "telemetry_sdk_version=\"1.44.0\"} 1\n";
    return text;
}

} // namespace weir::demo
