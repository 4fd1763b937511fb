// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace weir::demo {

class Task;

/// One function a kind: brings the object's children and status up to what its references are now (sections of
/// knative-resources; conditions as measured, knative-dataplane 4).
namespace reconcile {

void broker(Task &task);
void trigger(Task &task);
void subscription(Task &task);
void channel(Task &task);
void inMemoryChannel(Task &task);
void sequence(Task &task);
void parallel(Task &task);
void pingSource(Task &task);
void apiServerSource(Task &task);
void containerSource(Task &task);
void sinkBinding(Task &task);
void integrationSource(Task &task);
void integrationSink(Task &task);
void jobSink(Task &task);
void eventTransform(Task &task);
void eventType(Task &task);
void eventPolicy(Task &task);
void requestReply(Task &task);
void knativeService(Task &task);
void deployment(Task &task);

} // namespace reconcile
} // namespace weir::demo
