<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Admission</name>
    <message>
        <source>The profile&apos;s ConfigMap %1 cannot be used: %2. Correct it, or take it out to judge as released.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its value is no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its value is no mapping</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Sends to its sink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead letters (inherited)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sink binding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step of a flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No metric measures this relation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 err</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 retries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p95 %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dead letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 s ago</source>
        <comment>source and age of a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>metrics off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forbidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind and name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>namespace %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>referenced, but not in this document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft, not in the cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>1 dot ≈ %n event(s)</source>
        <translation>
            <numerusform>1 dot ≈ %n event</numerusform>
            <numerusform>1 dot ≈ %n events</numerusform>
        </translation>
    </message>
    <message>
        <source>DLS</source>
        <comment>dead-letter sink tag</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind and name of a flow</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Move %n node(s)</source>
        <translation>
            <numerusform>Move %n node</numerusform>
            <numerusform>Move %n nodes</numerusform>
        </translation>
    </message>
    <message>
        <source>removed, no longer in this document</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cesql</name>
    <message>
        <source>“%1” cannot be read as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a truth value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event has no attribute “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no function %1 with %2 arguments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the type of the left side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the type of the right side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expression divides by zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SUBSTRING begins outside of the text, at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SUBSTRING cannot take %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text cannot be cut to %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The absolute value does not fit into 32 bits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read as a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read as a truth value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no function %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CESQL expression ends too early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CESQL expression is wrong at column %1, at “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CESQL expression is nested more than %1 deep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CESQL expression is longer than 64 KiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole expression is no comparison: it must give true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For an event without the attribute “%1” the expression fails, which counts as false; “EXISTS %1 AND …” in front says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is written as text before it is compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attribute “%1” is text and is read as a whole number; where it is none, the expression fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is text and is read as a whole number; where it is none, the expression fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is true or false and is read as 1 or 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a number, which is neither true nor false: the expression always fails there. Compare it, or write BOOL(…).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is text and must read “true” or “false”; anything else fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AND, OR and XOR bind alike and group to the right: “a AND b OR c” is “a AND (b OR c)”. Parentheses make it plain.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>This target is empty. Name an object under &quot;ref&quot; or give an absolute address as &quot;uri&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The object must be named inside &quot;ref&quot;, not directly here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference lacks &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an absolute address. Begin with http:// or https:// and a host name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A target is either an object or an absolute address, not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 is here more than once. Applied together, the last one replaces the others. Rename or remove all but one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid name. Use lower-case letters, digits, &apos;-&apos; and &apos;.&apos;, beginning and ending with a letter or digit, at most 253 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid name for a %2: it becomes part of a host name. Use lower-case letters, digits and &apos;-&apos;, beginning with a letter, at most 63 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Service is made with the name of this %1, and &quot;%2&quot; cannot be one. Use lower-case letters, digits and &apos;-&apos;, beginning with a letter, at most 63 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This %1 has no name. Give it one in metadata.name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid namespace. Use lower-case letters, digits and &apos;-&apos;, at most 63 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %1 in namespace &quot;%2&quot;, only in &quot;%3&quot;. A Trigger must be in its Broker&apos;s namespace; its subscriber may be elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %1 in namespace &quot;%2&quot;, only in &quot;%3&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not in this document. It must exist in the cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of namespace &quot;%2&quot; is not in this document. It must exist in the cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of %1 is needed: %2 is refused without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one of %1 may be set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;spec&quot; must be a block of fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing: %2 is refused without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cluster would refuse this: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No %1 of this document has these labels, so nothing is bound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is bound by SinkBinding %2 too; the two overwrite each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A CronJob cannot be bound, only the Jobs that it makes: select them by a label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no class &quot;%1&quot;; capitals count: &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no class of Knative&apos;s own Brokers. Unless the cluster has it, the Broker stays without status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Broker of class %1 needs its own configuration; without spec.config it gets the one for channels and does not work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Broker of class %1 cannot be configured by a %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Broker of class KafkaNamespaced wants its ConfigMap in its own namespace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 makes of the events is its answer, and nothing takes the answer here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer with an event, so the steps behind it never get one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This source has no sink, so its events go nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer with an event, so this branch never gets one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events are sent here, but no Trigger of this document takes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events are sent here, but no Subscription of this document takes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead letters end in %1: nothing of this document takes them from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A job that fails is no failed delivery: it does not come here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dead letter sink: what cannot be delivered is lost (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is negative. Use a positive duration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a usable duration, and nothing checks it here: deliveries break. Write PT1S for a second, PT0.5S for half of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of retries is negative, and nothing checks it here: deliveries break.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backoff policy &quot;%1&quot;, and nothing checks it here: deliveries break. Use linear or exponential.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one digit behind the point is kept: &quot;%1&quot; counts as %2 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a waiting time but no retry, so nothing is ever tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backoffDelay does nothing without backoffPolicy: retries follow each other at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backoffPolicy does nothing without backoffDelay: retries follow each other at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The waiting times of the retries add up to %1 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The waiting times of the retries add up to %1 minutes, but an InMemoryChannel keeps its sender waiting for 15 minutes at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format is heeded only for Triggers of Brokers of the class MTChannelBasedBroker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This part of the filter states no condition and lets everything pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; is empty: the data plane drops this whole condition, so more events pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This expression yields no truth value: the filter fails for every event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no function %1 with so many arguments: the expression fails for every event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT belongs to the attribute alone and fails for every event. Write NOT (…) around the comparison.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For events without the attribute &quot;%1&quot; the whole expression fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A RabbitMQ Broker ignores &quot;filters&quot;: this Trigger gets every event that &quot;filter&quot; lets through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;filter&quot; is ignored because &quot;filters&quot; is set too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This condition and another one of the filter exclude each other: no event ever passes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat the retries of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat the dead letter sink of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the dead letter sink of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a Service %1 as dead letter sink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add backoffPolicy exponential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add backoffDelay PT1S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try three times more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the waiting time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try five times more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the object under &quot;ref&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the condition as attributes of &quot;filter&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the ConfigMap %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use %1 instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the one in namespace %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the address %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the Broker in spec.broker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refer to %1 as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rewrite as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead letters of these deliveries come back through %1 and are tried again without end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events that leave here come back through %1 and go round without end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the receiver answers with an event, it comes back through %1 and is delivered here again. Filter by type, unless it never answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of type &quot;%1&quot; comes back through %2 and passes this filter again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is made from this name and is longer than 63 characters. Use at most %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The roles of the service account do not allow to %1 %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a Service of %2 here, but the reference asks for one of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This path replaces the one that leads to %1. Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events go to port %1 of a Service, which Service %2 does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brokerRef is ignored while the feature cross-namespace-event-links is off: the Trigger never finds its Broker. Use spec.broker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only Brokers of class MTChannelBasedBroker have Triggers in other namespaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These settings replace those of %1 as a whole: its %2 retries do not count, and there are none here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These settings replace those of %1 as a whole: its dead letter sink does not count, and there is none here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events are kept in memory only and are lost when the channel&apos;s pod restarts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The controller of %1 made this object and undoes changes of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audience does nothing while the feature authentication-oidc is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificates do nothing while the feature transport-encryption is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No month of this schedule has a day %1: it never fires.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 delivers the same events to the same receiver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that this document sends to %1 passes this filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no group &quot;%1&quot; any more; its kinds are in &quot;sources.knative.dev&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release %1 does not have version %2 of %3; it came with %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 of %2 is deprecated. Write %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 of %2 is not served. Write %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let only events with &quot;%1&quot; pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the answer of type &quot;%1&quot; out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a role that allows to watch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics are to have %1 copies, but the Kafka cluster of this document has %2 brokers: they cannot be created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ConfigMap %1 has no &quot;bootstrap.servers&quot;: the topic cannot be created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only records that come after the source is ready are read. For those already in the topic write &quot;earliest&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a spec each channel gets a topic with one partition and one copy, and channels that exist keep what they have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Broker keeps events in memory only: what is not delivered when its channel&apos;s pod restarts is lost, retries and dead letters or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Broker of this document uses this configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like another replica of what %1 delivers to. Each Subscription gets every event; the load is not shared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Broker of another namespace needs the feature cross-namespace-event-links and the class MTChannelBasedBroker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the namespace, even if it is the own one; another one needs the feature cross-namespace-event-links.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of attributes are lower-case letters and digits, beginning with a letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each element of the list holds one dialect; of several elements all must hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be changed in place. Delete the object and create it anew; events on their way are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &quot;linear&quot; or &quot;exponential&quot;, in small letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &quot;json&quot; or &quot;binary&quot;, in small letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs the feature delivery-retryafter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs the feature delivery-timeout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an object of the same namespace may stand here. The dead letter sink of a Subscription may be elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster&apos;s ConfigMap config-br-defaults wants this in the namespace of the Broker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an object of the same namespace may stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscriptions make this list. Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as a pattern, such as &quot;*/5 * * * *&quot; for every five minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunday is 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a name of the time zone database, such as Asia/Shanghai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With this content type it must be a JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &quot;Reference&quot; or &quot;Resource&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs the feature new-apiserversource-filters. Without it filter in a Trigger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a Secret with the credentials or, from release 1.20, a service account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &quot;Never&quot; or &quot;OnFailure&quot; as the restartPolicy of the Pods.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a sink the result itself is the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the value into quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it a list: a dash before each entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An EventPolicy needs the feature authentication-oidc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A &quot;*&quot; may stand at the end only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of extensions are letters and digits only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be more than zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an ISO 8601 duration, such as PT1S for one second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;filters&quot; is a list: put a dash before &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CESQL compares with a single &quot;=&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Pod cannot be bound: bind the workload that makes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template of the channels has no &quot;%1&quot;: no Broker with this configuration gets ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no kind of channel, so none can be made from this template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weir knows no channel of kind %1 in group &quot;%2&quot;. The cluster must have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weir knows no feature &quot;%1&quot; of this release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile has a ConfigMap of this name too, and it is that one by which objects are judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The objects of this document are judged by this ConfigMap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ConfigMap %1 has no &quot;channel-template-spec&quot;: the Broker never gets ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CloudEvents wants names of extensions in small letters: &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of an extension must not be empty here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it into quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it one level out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; looks like the place for a value, not like one. Replace it before it is applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no value of &quot;%2&quot;. Write one of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no ISO 8601 duration from zero up, such as PT168H.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without &quot;predeclared&quot; the exchange must be named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the name of a queue no event ever arrives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the cluster the channels are of kind %1. They stay behind, with the events in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The topic is made only where numPartitions and replicationFactor are both set; else it must exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selector is taken and cannot be used: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without apiVersion the source finds no such objects to watch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every event has the attribute &quot;source&quot; already. Use an extension of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A RequestReply does not heed EventPolicies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without &quot;from&quot; this policy allows nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is taken only if the cluster allows privileged containers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;false&quot; does not last: the cluster stores &quot;true&quot; here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster does not store the attribute &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster does not store a value of &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no text here, and the API server wants one. Put it into quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broker default is not in this document. A cluster makes it by itself only where config-sugar says so: add the Broker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Broker is no channel: subscribe to it with a Trigger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; belongs to &quot;spec&quot;, not to &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A subscriber is needed beside the reply too. To copy a channel into another, make the other one the subscriber.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no kind %1 in group &quot;%2&quot;. It is in &quot;%3&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no kind &quot;%1&quot;; capitals count: &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it in base64, of which this is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it, or raise &quot;data-max-size&quot; in the cluster&apos;s ConfigMap config-ping-defaults.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>manifests to JSON, exactly as kubectl reads them, or canonical YAML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serve a simulated cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show manifests as nodes and relations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers of metrics pages, recordings and clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List and watch what a cluster has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive events and print them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send events to a URL or into a cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find what a cluster would refuse, what cannot work, what is likely wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output for programs: json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--output must be text or json, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kubeconfig file; default: KUBECONFIG, then ~/.kube/config.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context of the kubeconfig; default: its current context.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this namespace; default: all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is larger than 64 MiB and is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not here: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name a file, a folder, or - for standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: weirctl VERB [options] [FILE…|-]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weirctl VERB --help tells more. Exit codes: 0 fine, 1 findings or differences, 2 usage, 3 input/output or cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no verb &quot;%1&quot;; weirctl --help lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster was not scraped for the whole time: it answers too slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads manifests as kubectl does and writes them as JSON or canonical YAML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YAML or JSON files; - is standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form of the result: json (the default) or yaml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply kubectl&apos;s rules for objects: lists are expanded, a kind is required.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--to must be json or yaml, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>convert needs a file, or - for standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 must be a number of at least %2, not &quot;%3&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serves a simulated cluster on the loopback interface until it is ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kubeconfig file to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of %1, or a scenario file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port to listen on; 0: any free one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated seconds in one second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed of everything random.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources fall silent after this simulated second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources are silent for the first simulated seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File for the exact counts, rewritten every simulated second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restarts a component at a simulated second; may be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends when this process is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--port must be at most 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated cluster ready: kubeconfig %1, server %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes, relations and groups of manifests, or of what a cluster has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files, folders, or - for standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another form: dot, mermaid or markdown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what a cluster has instead of files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--to must be dot, mermaid or markdown, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>graph --cluster takes no files; &quot;%1&quot; is one too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>events %1, retries %2, dead-lettered %3, lost %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(at least: a pod restarted)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2): %3 samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads metrics pages, recordings of them, or a cluster&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts of each interval of a folder of recorded pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scrape a cluster through its API server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long to scrape the cluster: 20s, 2m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics pages, &quot;-&quot; for standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give metrics files, or --pages, or --cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--for must be a time such as 10s, 2m or 500ms, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAMESPACE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KIND</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>READY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AGE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REASON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connects to a cluster and lists what takes part in its event mesh; with --for, watches it for that long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON: whole objects instead of one line each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>observe takes no files; &quot;%1&quot; is one too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%2&quot; is no value for --%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receives CloudEvents over HTTP on the loopback interface and prints one JSON line for each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP status of every answer; with --fail-share: of the failing ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the requests that fail, 0 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structured CloudEvent with which to answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends after so many events (5) or so long (10s).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>receive takes no other arguments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening on http://127.0.0.1:%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; names nothing that is known; write GROUP/KIND/NAMESPACE/NAME, as weirctl graph does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--count must be a whole number from 1 on, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--rate must be a number of events a second, at most 1000, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--header must be NAME=VALUE, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts CloudEvents to a URL, or through a cluster&apos;s API server to an object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object of the cluster: GROUP/KIND/NAMESPACE/NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further HTTP header; may be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attribute type of the event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attribute source of the event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payload, or @FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structured instead of binary content mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File with a structured CloudEvent to start from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events a second; default: each after the answer to the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send needs either --url or --to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--url must be an http or https URL, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent %1, answers: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All findings in manifests. Exit code 1 where one is an error, 3 where a file could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--pod-network must be like 10.244.0.0/16, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instead of serving a cluster: live in the one of this kubeconfig, which has Knative&apos;s CRDs and nothing else of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --into: the context.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --into: network of the pods&apos; addresses, all of which must be this machine&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>demo needs --kubeconfig FILE, where it writes how to reach it, or --into FILE, where it reads which cluster to live in, and takes no other arguments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated event flow ready in the cluster of %1, server %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of the demonstration is in the cluster of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed from the cluster of %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --into: takes out of the cluster what was put there, and ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--remove needs --into FILE: a cluster of our own is gone when its program ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 is no case: it has no &quot;object&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 is no JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no Trigger in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is no case: it needs &quot;expression&quot; and &quot;event&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Trigger takes the event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Trigger does not take the event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluates a CESQL expression, or the filters of a Trigger, for one event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CloudEvent as JSON (structured mode); - for standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CESQL expression.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manifest whose first Trigger is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON lines {&quot;id&quot;,&quot;expression&quot;,&quot;event&quot;}; - for standard input. One answer a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filter needs --event FILE with --expression TEXT or --trigger FILE, or --cases FILE alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does this event pass this filter?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objects as they are in the cluster: rules of updates apply to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown fields are dropped, as the server does where it is not asked to be strict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON lines {&quot;id&quot;,&quot;object&quot;,&quot;old&quot;,&quot;flags&quot;} instead of files; - for standard input. One verdict a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--cases takes its objects from its own file: name no other files, and no --against.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts at %1, where each fails at once; %2 of waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given up after %1 at the latest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How events are delivered along every relation: retries, waits, time-out and dead letter sink in force, and which object, or which default, each value comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in these files delivers events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retries, waits and dead letters of every relation, and whose word each is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; may be any of these; name one of them by its id: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; gets no events itself; name what it sends to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nothing that gets events is named &quot;%2&quot; in these files. weirctl graph lists what there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs NAME=VALUE, not &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--fail knows a status from 100 to 599, 3xx, 4xx, 5xx, none, slow and notevent, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in these files lets an event in; name a place with --at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event may enter at several places; choose one with --at: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered to: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead letters to: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost at: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not over at: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way of one event through what the files describe: who takes it and who does not, retries and waits, replies, dead letters, losses. Requests take no time but for time-outs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CloudEvent as JSON, or as HTTP headers, an empty line and the body; - for standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the event enters: an id of weirctl graph, KIND/NAME or NAME; default: the one broker, channel or flow that only sources feed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How somebody fails: NAME=503 (any status, 3xx, 4xx, 5xx), NAME=none (no answer), NAME=slow (longer than any time-out), NAME=notevent (200 with a body that is no event). May be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With what event somebody answers: NAME=FILE, or NAME=none. Without it, the event itself is taken for the answer where the design sends answers on. May be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>simulate needs --event FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard input cannot be both the event and the manifests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was never asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow one event through the design, with failures if you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no rule &quot;%1&quot;. Without a name --explain lists all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release of Knative Eventing that would judge: which kinds, versions, fields and features it has; without it: the newest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instead of checking: what the rules named behind it say, why, and how to fix it; without a name all rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no release that is known here. These are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(waived: %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n waived</source>
        <translation>
            <numerusform>%n waived</numerusform>
            <numerusform>%n waived</numerusform>
        </translation>
    </message>
    <message>
        <source>Collects CloudEvents that are posted to it (binary or structured) into windows and posts one event for each window and key to a sink. A service: it runs until SIGTERM.

What is promised. With --state, an event is answered 202 when it is on the disk, and a new start on the same folder goes on where the last one ended, even after a crash. Without --state, the request is held open until the sink has taken the window, and answered 200 then; on SIGTERM, or when the window cannot be delivered within --give-up, it is answered 503, so that the sender&apos;s retries bring the event again. For windows longer than the sender waits for an answer use --state. Nothing is lost on stop: open windows stay in the folder, or go back to the senders; half a window is never sent, but for those that are open when a new start has another closing rule, key or value: they are sent as they are. One process uses a folder at a time; several replicas would each see a part of the events.

The emitted event has the same id and content each time that it is sent, so that a receiver can recognise the rare second copy after a crash. An event with the source and id of one that is in a window, or was in one of the last --remember events, is counted once.

Time. The event&apos;s attribute &quot;time&quot; decides the window (its arrival where it has none, or with --time arrival). Windows of --every are aligned to the clock: [start, end). They close when the clock reaches end plus --lateness; a session of --gap closes one gap after its last event, plus --lateness, and sessions that an event joins become one. An event that comes later is late: it goes into a correction, a further event for the same span with &quot;late&quot;: true that tells of the late events only, so that the sum of both is the whole (discarding panes, as Beam calls them); with --late refuse it is answered 422. Windows of --count know no time: they close with the Nth event of their key.

The emitted data: {key, start, end, late, count, sum, min, max, last}; whole numbers are added up exactly; a sum beyond the range of a double is left out; &quot;last&quot; is of the event with the latest time. The attribute &quot;time&quot; is the window&apos;s last millisecond, &quot;subject&quot; the key, and extensions of K_CE_OVERRIDES are added. K_CA_CERTS may hold the certificates (PEM) that an https sink is trusted by.

Answers: 400 for what is no event or has no such value, 413 too large, 422 late or too far ahead, 429 or 503 with Retry-After where a limit is reached or the service stops. GET /healthz and /readyz answer 200 while events are taken, with the numbers of open windows, of events in windows and of requests that wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--emit of more than count needs --value, the place of the value in the events&apos; data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>window needs one of --every, --count and --gap, which says when a window closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>window needs a sink: --sink URL, or K_SINK in the environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sink must be an http or https URL, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without --state, %1 requests would have to wait at once for a window to close, and --held allows %2. Give --state, or a higher --held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows of that length, such as 10s, 5m; at most a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A window closes with that many events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A window (session) closes when no event came for that long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attribute by which events are grouped; default: one group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON pointer to the value in the events&apos; data, such as /total.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is told of a window; may be repeated; default: all, without --value: count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose time decides the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long after its end a window waits; default: 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of events that come later still.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far in the future an event&apos;s time may be; default: 1m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where windows are posted; default: K_SINK of the environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attribute source of the emitted events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attribute type of the emitted events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the journal; without it requests are held open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port to listen on, 0: any free one; default: PORT of the environment, else 8080.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address to listen on; default: all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait after the sink failed, doubled each time up to 30 s; default: 500ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without --state: how long a window is tried; default: 1m. With it: for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without --state: requests that may wait; default: 256.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys that may have windows; default: 10000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows open or not delivered; default: 20000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events in such windows; default: 1000000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes of a request&apos;s body; default: 1048576.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered events whose copies are recognised; default: 100000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>window takes no other arguments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect events into windows, as a service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body is larger than this service takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening on port %1; windows go to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events are posted; GET /healthz asks whether all is well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service is stopping; the event was not taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many requests wait for their windows: %1, which --held allows. With --state none would wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event cannot be kept, so it was not taken: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event is late: its window has closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event&apos;s time is too far in the future; see --ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many keys have windows: %1, which --max-keys allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many windows are open or not delivered: %1, which --max-windows allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many events are in windows: %1, which --max-events allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sink answered %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window of this event could not be delivered: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service is stopping, and the event&apos;s window has not been delivered: send the event again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window %1, %2 to %3, events: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, key &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; given up: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; not delivered, next attempt in %1 ms: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the same items in another order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File or folder, or - for standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to compare with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diff needs two different files or folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs between two files or folders, by field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there already and says something else; --force replaces it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes manifests in another form, in the order in which a cluster takes them: namespaces first, sources last. Each object keeps its own text, comments included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the overlay of kustomize.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace files that say something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several files need a folder: name it with --out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no field: write [KIND/NAME:]/spec/field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no value: write POINTER=JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no JSON value; text needs quotes that the shell leaves in place: &apos;%2=&quot;%1&quot;&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do: name fields as POINTER=JSON, --unset or --insert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot;: there is not just one object here; name it, as KIND/NAME:/spec/field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot;: nothing here is named &quot;%2&quot;; weirctl graph lists what there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; may be any of these; name one by its id: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot;: there is no such field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot;: there is no such list to insert into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; must end in a position of the list, or in - for its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes fields of manifests in place. Only the lines of what changes are touched: comments, order and quoting of everything else stay. Several orders are one change: all of them, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file, or - for standard input, which goes changed to standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[KIND/NAME:]POINTER=JSON sets a field; the object need not be named where there is just one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes a field or list item, with its own comments. May be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inserts before a position of a list, - is its end: POINTER=JSON. May be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the new text to standard output and no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set needs a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set changes one file, and &quot;%1&quot; is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change fields of manifests in place; everything else keeps its bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--retry-after needs whole seconds and a --fail NAME=429 or NAME=503 beside it, not &quot;%1&quot;: no other answer&apos;s header counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the Retry-After header of a 429 or 503 asks for: NAME=SECONDS. It counts where delivery.retryAfterMax is set, up to that. May be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--to must be yaml, files, list, kustomize, helm, kn, svg, png or pdf, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a chart or an overlay: letters, digits, dots and dashes, please.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yaml (one file of documents, the default), files (one an object), list (kind: List in JSON), kustomize (a base and an overlay), helm (a chart with values for namespaces, names and images), kn (a shell script of kn commands), svg, pdf or png (a picture).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder to write to; without it a single file goes to standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the chart of helm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of pictures: only these objects, as Kind/name or id, separated by commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of pictures: size of a PNG, 0.05 to 8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of pictures: light (the default) or dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manifests in another form: one file or many, list, kustomization, chart, kn commands, picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rewrites manifests in canonical form: two blanks a step, no quotes that are not needed, what an object is before what it wants. Comments, single blank lines, anchors and the order of documents stay, and so does what kubectl reads. A file with a mistake in it is left alone. Names of changed files go to standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files, folders, or - for standard input, which goes formatted to standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes nothing; exit code 1 where a file would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--check and --dry-run exclude each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manifests in canonical form, comments kept; --check for pipelines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name everything in a folder that was left out, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out: %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) or folder(s) were left out; --verbose says which, and why.</source>
        <translation>
            <numerusform>%n file or folder was left out; --verbose says which, and why.</numerusform>
            <numerusform>%n files or folders were left out; --verbose says which, and why.</numerusform>
        </translation>
    </message>
    <message>
        <source>In a kustomization: where changes of objects from bases land, base or patch; without it, where the document says, and nowhere until that was chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--edits must be base or patch, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say --edits base or --edits patch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs between two sets of manifests, by field: layout, comments and the order of fields do not count. Objects are the same by kind, namespace and name. Exit code 1 where anything differs. With --revision, what changed in A since that Git revision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare A as it was in this Git revision with A as it is: HEAD, a branch, a commit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diff --revision needs one file or folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot;: the value comes from the anchor &amp;%2, which %3 places share. Say --anchors here to change this one alone, or --anchors everywhere to change all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the value is shared through an anchor: here changes this place alone, everywhere the anchor&apos;s own text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--anchors takes here or everywhere, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard output cannot be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long to watch: 10s, 2m, 500ms. 0s ends after the first lists. A server that is busy then is given 10 s more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ConfigMaps of the cluster that would judge (config-features, config-br-defaults, default-ch-webhook, config-ping-defaults, a Broker&apos;s channel template); what it does not say, ConfigMaps of the files in namespace knative-eventing do, else: as released.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty name is no file. Is a variable of the shell not set?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no JSON output: what it makes are files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cluster would refuse %1 %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objects as a cluster stores them: after conversion and the defaults of Knative&apos;s webhooks. One that it would refuse is left out, and told; implies --objects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program weir draws and arranges, and there is none at %1. Install it beside weirctl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not come to an end: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places the nodes of manifests anew, as Arrange of the canvas does, and saves where they are beside the manifests (orders.weir.json for orders.yaml, weir.json in a folder). Pinned nodes stay. The program weir does it; it needs no display.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files or a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layout needs files or a folder: places are saved beside them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What weir answered is no JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) placed</source>
        <translation>
            <numerusform>%n node placed</numerusform>
            <numerusform>%n nodes placed</numerusform>
        </translation>
    </message>
    <message>
        <source>Place the nodes of manifests anew and save where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written, because the result could not be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CloudEvent</name>
    <message>
        <source>“%1” is no attribute name: only lower-case letters and digits are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event has no attribute “%1”. Every CloudEvent needs specversion, id, source and type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event is of CloudEvents version %1; only 1.0 is supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event is not a JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attribute “%1” must be text, a whole number or a truth value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event has both data and data_base64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data_base64 is not valid base64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batches of events are not supported: send one event a request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON nests too deeply here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is not UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no JSON from here on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This is a list of %n event(s). Paste one event.</source>
        <translation>
            <numerusform>This is a list of %n event. Paste one event.</numerusform>
            <numerusform>This is a list of %n events. Paste one event.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is too long for one event: at most 4 MiB are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no event here yet: write or paste it as JSON or as HTTP headers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 is no HTTP header: it must read name: value. An empty line ends the headers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cluster</name>
    <message>
        <source>&quot;%1&quot; cannot be part of a path on the API server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot;: %2 and %2-data are both specified; remove one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot;: the file %2 that %3 names cannot be read: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster &quot;%1&quot; names no server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server address of cluster &quot;%1&quot; has no scheme and is read as http://; did you mean https://?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server address of cluster &quot;%1&quot; is not an http or https URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy-url of cluster &quot;%1&quot; has the scheme &quot;%2&quot;; it must be http, https or socks5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster &quot;%1&quot; is reached through a proxy (proxy-url), which this version of Weir cannot use. Use a context without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The environment variable %1 asks for a proxy, which this version of Weir cannot use. If %2 can be reached directly, add it to NO_PROXY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User &quot;%1&quot; asks for impersonated uid, groups or extra fields without naming a user in &quot;as&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User &quot;%1&quot; impersonates several groups or extra values, which this version of Weir cannot send. Use a user with one group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User &quot;%1&quot;: an impersonation field holds control characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its successor is the credential plugin %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User &quot;%1&quot; signs in with the auth provider &quot;%2&quot;, which is not supported. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User &quot;%1&quot;: the credential plugin (exec) names no command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It also asks to be interactive, which needs a terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User &quot;%1&quot; signs in with the credential plugin &quot;%2&quot; (exec), which this version of Weir cannot run. Use a context with a token or a client certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User &quot;%1&quot; has more than one way to sign in: token and user name with password. Only one is allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User &quot;%1&quot; has a client certificate without client-key or client-key-data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials are withheld: the connection is not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token of user &quot;%1&quot; holds control characters and is not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token file %1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token file %1 is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token file %1 holds more than one line or control characters; it is not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no cluster to connect to: no kubeconfig names one. Set KUBECONFIG or choose a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kubeconfig names no current context. Choose one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no context &quot;%1&quot; in the kubeconfig. Choose one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context &quot;%1&quot; names the cluster &quot;%2&quot;, which no kubeconfig file has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context &quot;%1&quot; names the user &quot;%2&quot;, which no kubeconfig file has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a namespace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster &quot;%1&quot; names a certificate authority and insecure-skip-tls-verify; only one of them is allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate authority of cluster &quot;%1&quot; holds no PEM certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identity of the server is not verified (insecure-skip-tls-verify of cluster &quot;%1&quot;).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a group of fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>base64 text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kubeconfig file cannot be used: %1 must be a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kubeconfig file cannot be used: an entry of %1 is malformed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kubeconfig file cannot be used: %1 has two entries named &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kubeconfig file cannot be used: %1 must be %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder, not a kubeconfig file. Name the file inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kubeconfig file cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kubeconfig file is larger than 16 MiB and is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kubeconfig file is not valid YAML at this place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: content after the first document is ignored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a kubeconfig file: it does not begin with fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a kubeconfig file: its kind is &quot;%1&quot; of version &quot;%2&quot;, not Config of v1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No kubeconfig file exists: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not accept the credentials (HTTP 401, %1). Sign in again or choose another context.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not allowed for your user (HTTP 403, %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not serve this (HTTP 404, %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server no longer keeps the state that was asked for; it is read anew (HTTP %1, %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot answer at the moment (HTTP %1, %2); it is asked again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refuses the request (HTTP %1, %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer ends too early or is not valid JSON (HTTP %1, %2); it is asked again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answers with a web page instead of the Kubernetes API (HTTP %1, %2). A proxy or a sign-in page may stand in between: check the server address of the context.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer is not what the Kubernetes API answers (HTTP %1, %2). Check the server address of the context.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not list %1 in namespace %2. Ask for a Role with this rule: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not list %1 in all namespaces. Ask for a ClusterRole with this rule: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 replicas are ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of %1 does not end: more than %2 objects came. Choose one namespace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sent one message of more than 16 MiB while %1 were watched; it is not read further.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something other than Kubernetes events came while %1 were watched; a proxy may stand in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server closes the watch of %1 at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no connection to a cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log of pod %1 cannot be read (HTTP %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This installation of Qt has no TLS, so https servers cannot be reached. Install the package libqt6network6 and OpenSSL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate authority of cluster &quot;%1&quot; cannot be read as PEM certificates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client certificate of user &quot;%1&quot; cannot be read as a PEM certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client key of user &quot;%1&quot; cannot be used. RSA and ECDSA keys in PEM without a password work; Ed25519 keys do not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the certificate is not for &quot;%1&quot; (its names: %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the certificate expired on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the certificate is valid only from %1 on; is the clock right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no trusted certificate authority has signed it (issuer: %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identity of %1 cannot be verified: %2. It presented &quot;%3&quot; (SHA-256 %4). Check certificate-authority and tls-server-name of the cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer within %2 seconds. Check the network and the server address of the context.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 is larger than %2 MiB and is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 redirects to another address (HTTP %2), which an API server never does; it is not followed. Check the server address of the context.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 ended before the answer was complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refuses the connection. Is the API server running, and is the address right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host of %1 is not known. Check the server address of the context and the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made: %2. Does the server speak https, and does it accept the client certificate?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer in time. Check the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer as an HTTP server does: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 ended before an answer came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected to %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not say what %1 holds; kinds of it may be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server dropped its history of %1; they are listed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server warns: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cluster does not serve Knative Eventing: none of its kinds is known to the server. Install it, or choose another context.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection works again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeliveryTab</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exponential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of waiting in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given up after %1 at the latest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the attempts themselves take has no bound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replies to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead letters to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it hands down to Triggers without a delivery of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it hands down to Subscriptions without a delivery of their own</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>“%1” is no restart: write COMPONENT@SECOND, with one of the components %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The simulated cluster does not serve the kind %1 of the scenario.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no scenario “%1”. Choose one of %2, or name a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scenario is larger than 16 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scenario is not a JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no built-in scenario that can be extended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scenario has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scenario makes more than %1 objects or nests deeper than %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An object of a scenario needs a kind and a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kubeconfig cannot be written: %1. Name another file with --kubeconfig.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger could not be written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:%2 cannot be listened on: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another port with --port, or 0 for any free one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pods&apos; addresses must be addresses of this machine: choose their network with --pod-network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The objects of the cluster could not be listed. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cluster has a namespace %1 that the demonstration did not make. Choose a cluster without Knative Eventing, with its CRDs only, and without namespaces of these names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The namespace is being deleted, but is not gone yet. Call this again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written: %1. What was there before is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with the positions is not valid JSON and is left as it is. When positions are saved, it is first renamed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with the positions is broken and could not be renamed, so positions were not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with the positions was written by a newer Weir. It is read as far as it is understood and left as it is: positions are not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a link that leads in a circle or nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a link to a folder, not followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>larger than 64 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>binary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of the Helm chart %1, not a manifest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a template of the Helm chart %1: &quot;{{&quot; in line %2 makes it YAML only when Helm fills it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file belongs to the Helm chart %1, which is shown and never written. Edit it in a text editor, or copy its objects into a document of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a kustomization: open it, or its folder, to see what it builds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not *.yaml, *.yml or *.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more files than are read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read: no permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither a file nor a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>This folder cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program changed this file since it was read. Save again to overwrite it, or open it anew to take over what is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is write-protected. Save under another name, or change its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing this file at this moment. Save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is larger than %1 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no object: apiVersion and kind are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name that is no UTF-8; rename it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program removed this file since it was read. Save again to write it anew.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>There is nothing to duplicate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text holds no Kubernetes object: each needs apiVersion and kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This object does not exist any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This field cannot be set, because something above it is not an object or list. Mend it in the YAML view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An object cannot become a single value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text must hold exactly one object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The object needs apiVersion and kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the YAML of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a %1 named &quot;%2&quot; here. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A %1 belongs to no namespace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 to namespace %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line does not exist any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This dead letter line is inherited from %1. Change it there, or draw one of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a Trigger&apos;s subscriber answers always goes back to its Broker. This line cannot be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This reference carries no events and has only one end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This end cannot be moved there. Remove the line and draw a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect %1 from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be connected to itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document has changed since, so this can no longer be mended that way. Look at the problem again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waive Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take Back Waiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring Back %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The object is not in the design any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take Over %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>This folder cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kn has no flag for %1; the script adds it with kubectl patch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kn cannot make it; the script gives it to kubectl apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead letters go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flows of events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its values stay in the files that the kustomization makes it from; here they are empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kustomize builds nothing as long as it has no metadata.name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kustomize builds nothing as long as it is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kn cannot make it; the script gives it to kubectl create.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>%1 is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be a map from attribute names to values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of “%1” is no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of “%1” is empty, so the data plane skips this filter: it lets everything pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This filter is empty: it lets everything pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters are nested more than %1 deep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no filter object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be a list of filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A CESQL expression must be text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no filter dialect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not hold: the event has “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event has no attribute “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of the following filters must hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the following filters must hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The following filter must not hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 An event whose expression fails is not let through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expression gives “%1”, which is not true or false: the broker&apos;s filter process fails on every such event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expression is true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expression is false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invalid filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invalid CESQL: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“filters” must be a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flow</name>
    <message>
        <source>How long channels of kind “%1” wait between attempts is not known to Weir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which channel ConfigMap %1 gives this broker is not in these files; in-memory channels, as Knative ships, are assumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not in these files; a broker of the default class is assumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long RabbitMQ brokers wait between attempts is not known to Weir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What brokers of class “%1” do is not known to Weir; routing as in Knative is assumed, waiting times are unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not in these files; the cluster&apos;s default channel is assumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 puts the event on %2, with attribute %3, and waits for its reply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 makes a new event by its JSONata expression, which Weir does not evaluate: give that event as its reply to follow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 makes a new event, which goes to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The very same event was at %1 before, and nothing counts it down on its way: it goes round for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event is not followed beyond %1 places one behind the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not take the event. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers 400: knativebrokerttl has come down to nothing. The event has gone round too often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2) takes the event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no subscriber.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Trigger of %1 takes the event: it ends here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no address: %2 never becomes ready, and events pass it by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody subscribes to %1: the event ends here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not in these files: the event leaves what they describe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (on %2) takes the event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has nobody to send the event to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed down by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no valid %2: the data plane does not attach the subscriber, and events pass it by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No retries are asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not set: retries follow each other at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kafka&apos;s default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one of backoffPolicy and backoffDelay is set: retries follow each other at once. Set both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backoffPolicy and backoffDelay do nothing without retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not set: a request may take for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After 429 and 503 a Retry-After header may lengthen a wait to at most %1, where the feature delivery-retryafter is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: what cannot be delivered is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %1 “%2” only the first decimal digit counts: %3 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delivery of %1 replaces the one behind it as a whole: the %2 retries there do not count here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The waits add up to more than a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The waits add up to more than 15 minutes, the longest time that an in-memory channel keeps its sender waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker has no delivery block: ConfigMap config-br-defaults of the profile fills it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker has no delivery block: ConfigMap config-br-defaults fills it in, here as Knative ships it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: a dead letter that cannot be delivered is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PingSource has no delivery settings; its adapter does it this way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The controller of KafkaSource fills this in where there is no delivery block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long RabbitMQ sources wait between attempts is not known to Weir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bound program sends, and decides itself what it tries again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no delivery settings: how often its program tries again is its own matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker&apos;s filter process fails over this event: the CESQL expression of %1 gives no truth value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not answered within %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers with a body that is no event, which counts as 502.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers %2, because an event was lost behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is slow, and no time-out ends the wait for it: the event is under way as long as it takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gets the dead letter, as %2 has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers %2: the reply has arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not in these files: here the event leaves what they describe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers without an event: for this event %2 ends here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 goes nowhere: %2 has no reply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is taken to answer with the event as it came, for the answer goes on to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers with an event of type %2, which goes on to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it is tried again is the sender&apos;s own matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code is not tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no retries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was the last attempt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is tried again in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is tried again after a wait that Weir does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n further attempt(s) fail in the same way.</source>
        <translation>
            <numerusform>%n further attempt fails in the same way.</numerusform>
            <numerusform>%n further attempts fail in the same way.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each time everybody behind %1 gets the event again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dead letter cannot be delivered either: the event is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no dead letter sink: the event is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The simulation stops here: more than %1 steps. Somewhere events multiply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no answer yet, and nothing ends the wait for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender is told so; what it does then is its own matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event has arrived where it was put in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sends the event to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no sink.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which answers it tries again is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which answers this data plane tries again is not known to Weir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every answer but 2xx ends the delivery at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried again: no answer, %1 and 5xx. Every other answer but 2xx ends the delivery at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2xx with a body that is no event counts as 502.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is tried again in %1, as the answer asks for.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>This must be a whole URL with scheme and host, such as http://host/path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day of month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day of week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A schedule must follow the time zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knative does not know %1. Use @hourly, @daily, @weekly, @monthly or @yearly, or five fields such as */5 * * * *.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A schedule has five fields (minute, hour, day of month, month, day of week), or six with leading seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not possible for %2: allowed are %3 to %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be an ISO 8601 duration such as PT0.5S or PT2M, with at most one decimal digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no time zone of this name. Use an IANA name such as Europe/Berlin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knative refuses offsets from UTC. Use an IANA name such as Asia/Shanghai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be one value, not several documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster keeps whatever stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes or no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An object, written as YAML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any value, written as YAML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must match %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>API server source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which objects of the cluster to watch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group and version, such as v1 or apps/v1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of the objects, such as Event or Pod.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only objects with these labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether events carry a reference to the object or the whole object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Namespaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch all namespaces with these labels; empty: every namespace; unset: its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner&apos;s API version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only objects owned by a resource of this group and version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner&apos;s kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only objects owned by a resource of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter dialects; the cluster needs the feature new-apiserversource-filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip permission check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start without testing the rights of the service account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon S3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ARN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource name of the bucket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region, such as eu-central-1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete after reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove objects once they have been sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move after reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move objects to another bucket once they have been sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bucket that objects are moved to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved prefix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put before the key of moved objects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved suffix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put behind the key of moved objects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the bucket where it is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only objects whose key begins so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send events without the content of the object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL to use instead of the usual one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the endpoint above is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address buckets by path instead of host name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milliseconds between polls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objects per poll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most objects in one poll.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon SQS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource name of the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove messages once they have been sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the queue where it is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host of the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol of the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL of the queue, instead of host and protocol.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poll at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poll again at once while there are messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages per poll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most messages in one poll.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long a poll waits for messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long a message that was read stays hidden from others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret with the keys aws.accessKey and aws.secretKey.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity to use instead of a secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brokers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which implementation carries the events; it cannot be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The object that configures this class: a ConfigMap, or for RabbitMQ a RabbitmqBrokerConfig.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class Kafka only: an existing topic to use instead of one of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kafka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requested CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class RabbitMQBroker only: processor time for its pods, such as 100m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RabbitMQ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class RabbitMQBroker only: the most processor time, such as 500m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requested memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class RabbitMQBroker only: memory for its pods, such as 64Mi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class RabbitMQBroker only: the most memory, such as 256Mi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ceph source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port that bucket notifications are sent to, as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Config map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text values by key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Binary data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values as base64 by key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Immutable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No later change of the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscriber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who receives the events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of the Kafka client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consumer group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many consumers there should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each consumer does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels, such as those that select the namespace for sink bindings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services and sinks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pod labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests go to pods with these labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events always go to port 80; another port needs a URL as target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the port; needed where there are several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port of the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port of the pods, as number or name; unset: the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network protocol of the port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the service is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS name that this service stands for; type ExternalName only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cron job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When jobs start: five cron fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IANA name of the zone of the schedule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start no more jobs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels of jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sink binding selects the jobs by these labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often failed pods are replaced before the job fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many pods must succeed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parallel pods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many pods run at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds after which the finished job is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens when a container fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daemon set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which pods belong to this workload; must match the labels of its template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels of pods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels that each pod gets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many pods run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events and policies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is protected; none: every addressable object of the namespace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One object of the same namespace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objects with labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API version, kind and labels of the objects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may send; none: nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A source or other object that has an identity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A subject such as system:serviceaccount:shop:orders; a star is allowed at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events that are allowed; all must hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event transform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSONata over the event as JSON; must yield a complete event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the result goes; unset: it is the answer to the sender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSONata over the sink&apos;s answer; only with a sink.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the sink&apos;s answer; only with a sink.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker, channel or sink where such events can be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the event means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attributes of such events; an entry named type is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the CloudEvents attribute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its fixed value, or a template with parts in braces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every such event has this attribute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that this object says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GitHub binding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret key with the token that the workload gets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GitHub source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner and repository with a slash between, or an organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which events to receive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret key with the token for the GitHub API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret key with the word that the webhook proves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For GitHub Enterprise only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook over HTTPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the webhook is called encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GitLab binding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GitLab source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL of the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret key with the token for the GitLab API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether GitLab checks the certificate of the webhook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In-memory channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a dispatcher of its own runs in this namespace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the producer before the event has reached the subscribers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integration sink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the logger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level at which events are logged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide passwords and the like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marker put on every log record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each piece of information on a line of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show every property of the exchange.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the data; the cluster turns false into true again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show body type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the type of the data; the cluster turns false into true again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show exchange pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the message pattern; the cluster turns false into true again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the headers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show properties of the exchange.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show streams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show data that is a stream.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show cached streams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show cached stream data; the cluster turns false into true again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource name of the topic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon SNS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the topic where it is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integration source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milliseconds between events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each event carries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media type of the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many events to send; unset: no end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon DynamoDB Streams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where reading of the stream begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pod template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overrides for the pods of the connector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job sink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job that is started for each event; the event lies in the file named by K_EVENT_PATH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kafka channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partitions of the topic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replication factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies of the topic; at most as many as the cluster has brokers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long records are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kafka sink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic that events are written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bootstrap servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses of Kafka brokers, as host and port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How events become records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together with the replication factor: create the topic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together with the partitions: create the topic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret of the same namespace with the login of the Kafka cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use SASL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in with user name and password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret key with the user name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret key with the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mechanism</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret key with the mechanism, such as SCRAM-SHA-512.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role ARN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret key with the role for Amazon MSK.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret key with the token provider for Amazon MSK.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypt the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret key with the certificate that the client shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret key with the private key of the client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CA certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret key with the certificate authority of the servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kafka source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics to read; they must exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group id; unset: a generated one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many read in parallel; more than partitions are idle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a group without committed offset begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether events of a partition wait for each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the key of a record is decoded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knative configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knative service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concurrent requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many requests one pod takes at a time; 0: no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeout in seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long a request may take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewest pods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pods that always run; 0 scales to zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most pods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper limit of pods; 0: none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reachable only inside the cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How requests are split over revisions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parallel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every branch gets every event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decides by its answer: an event passes on, an empty answer drops it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who works on the event in this branch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where this branch&apos;s answer goes; unset: where the whole flow replies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where answers of branches without a reply of their own go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the events go: an object with an address, or a URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CloudEvents attributes put on every event; names are lower-case letters and digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CloudEvent overrides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identity under which the pods run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel API version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group and version of the channel implementation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which kind of channel carries the events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spec of the channels that are created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workload to bind: one by name, or all with some labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject selector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Binds every workload of this kind with these labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL of the server, such as redis://redis.shop.svc:6379.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the Redis stream.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference to the object that holds the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip verification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept any certificate of the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate authority of the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate that the client shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private key of the client certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often a failed delivery is tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the wait between attempts grows; needs a delay too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base wait, such as PT0.5S; only one decimal digit counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead letters to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receives events that could not be delivered; without it they are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long one request may take, such as PT30S.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest Retry-After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heeds the subscriber&apos;s Retry-After up to this; the cluster needs the feature delivery-retryafter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How events are encoded for the subscriber; unset: as they came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Containers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The programs that run in each pod.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container&apos;s name inside its pod.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container image to run, with its tag or digest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaces the image&apos;s entry point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arguments for the command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment variables: a list of name and value or valueFrom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports that the container listens on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requested and highest allowed processor time and memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ping source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to send: five cron fields, or six with leading seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IANA name such as Europe/Berlin; unset: the zone of the adapter, normally UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media type of the data; application/json wants a JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each event carries, as base64; not together with data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pod</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens when a container ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RabbitMQ broker config</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the RabbitmqCluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster&apos;s namespace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unset: the namespace of this object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret with user name, password and address; instead of a cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of queues that brokers get.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual host of the queues.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RabbitMQ cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many servers the cluster has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image of the servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue to read from; without it no event arrives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange that the queue is bound to; not needed where it is predeclared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predeclared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue and exchange exist already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual host of the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parallel deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many events at a time, 1 to 1000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adapter container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the container of the adapter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RabbitMQ source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis stream sink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis stream source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unset: a generated one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many read in parallel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replica set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request and reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker of the same namespace to publish to and listen on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correlation attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attribute put on the request event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attribute that the replier copies the correlation into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the caller waits for the reply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the secret is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text values by key; the cluster keeps them as data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each step gets the answer of the one before; a step that answers nothing ends the sequence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who works on the event in this step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the last step&apos;s answer goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mount token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether pods get a token of this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image pull secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets for pulling images: a list of names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sink binding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stateful set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The headless service that gives the pods their names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The channel of the same namespace to receive from; a namespace must not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the subscriber&apos;s answer goes; without it answers are discarded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker of the same namespace whose events this trigger filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attributes that must have exactly these values; ignored where dialect filters are set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter dialects that must all hold: exact, prefix, suffix, all, any, not, cesql.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who receives the matching events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broker elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A broker of another namespace; the cluster needs the feature cross-namespace-event-links.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON reference to an object that must be ready first, usually the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broker injection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old way to create the broker &quot;default&quot; by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kafka brokers only: keep the order inside a partition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RabbitMQ brokers only: how many events at a time, 1 to 1000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels and annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names and values by which objects are selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes for people and programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More fields</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kustomize</name>
    <message>
        <source>An object without kind: kustomize refuses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An object without metadata.name: kustomize refuses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there already: kustomize refuses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; holds no kustomization.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; leads back to where it is built from: a circle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is elsewhere and is not fetched: its objects are not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file or folder &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is there already, or empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A literal is key=value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; in that file has no value: kustomize takes it from its environment, here it is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there already: to change it, the generator needs the behavior merge or replace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %1 to merge with or to replace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A generator needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name of an image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operation %1 of the patch (&quot;%2&quot; at %3) cannot be carried out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patch leaves no object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A kustomization is one YAML mapping; this file holds something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind must be Kustomization or Component, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kustomization is empty, which kustomize refuses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not carried out here: objects are shown without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kustomize knows no field &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a mapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This value must be a text: put it in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A patch has either a path or a patch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patch is for %1, which is not here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patch is for %1, and there are several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A JSON patch needs a target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is neither a strategic merge patch nor a JSON patch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names &quot;%2&quot;, which may be any of several objects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is no configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; of this configuration is not carried out here: objects are shown without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source of the replacement is not here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several objects are the source of the replacement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source of the replacement has no field &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source of the replacement has no part %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no field &quot;%2&quot; to replace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; of %2 is no text with parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing with replicas is named &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no regular expression.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no selector of labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is outside of the kustomization&apos;s folder, where kustomize reads no files from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not hold any more what was read from it. Open the kustomization anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A patch does not change the name, namespace or kind of an object. Let edits of this document land in the base, or change it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is generated by the kustomization and cannot be changed here. Edit its generator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 comes from a base. Choose first whether edits land in the base or in a patch beside the kustomization.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kustomization would not build %1 with this %2: nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kustomization would not build %1 after this: nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes from %1; edit it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes from %1, and &quot;%2&quot; of the kustomization has the last word: edit that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kustomization would not build %1: nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kustomization would build objects that nobody asked for: nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an absolute path to a folder, which kustomize refuses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is &quot;%1&quot; beside it, and kustomize takes no folder with two kustomizations. Keep one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What begins with &quot;[&quot; must be JSON for kustomize. Write the operations as items that begin with &quot;-&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A strategic merge patch needs a kind and a metadata.name, whatever its target says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several strategic merge patches in one entry cannot have a target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are more than %L1 objects or %L2 files: from here on they are not shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Manifest</name>
    <message>
        <source>The list holds items without apiVersion and kind; they are kept as they are and not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document has no apiVersion and kind; it is kept as it is and not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document contains excessive aliasing and is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The anchor &quot;%1&quot; contains itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aliases are resolved: the cluster never sees anchors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>!!binary value contains invalid base64 data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a number that JSON does not have; quote it if it is a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read as its tag %2 says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list or a mapping cannot be a key here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a key; quote it if it is a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; stands here and, as another type, in line %2; which one counts would be left to chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is set again (before in line %2); this later value counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A merge key needs a mapping or a list of mappings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge keys are resolved: the cluster never sees them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a boolean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be %2, but it is %3; quote it if it is meant as a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An object must be a mapping with apiVersion and kind, but this is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The object&apos;s &quot;kind&quot; is missing; member names are case-sensitive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a time like 2026-01-31T12:00:00Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The item&apos;s &quot;apiVersion&quot; is missing; member names are case-sensitive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no apiVersion: that is a version, or a group and a version with one slash between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list inside a list is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text between &quot;...&quot; and the next &quot;---&quot; is ignored by kubectl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document is larger than 3 MiB; an API server will not take it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing but a comment may follow &quot;---&quot;; put &quot;%1&quot; on a line of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB and is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The YAML cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to read this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is nested more than %1 levels deep and is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document has more than %1 values and is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document stays as it is: it has no canonical form that keeps all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file stays as it is: in canonical form it would not read the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written, as the text would be read back as something else. Undo the last change to this object, or make it in its YAML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be %2, but it is %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is written in %1; save it as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kustomize refuses &quot;%1&quot; as a key, because it is no text; quote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kustomize refuses the key &quot;%1&quot; here: it is set in line %2 already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Model</name>
    <message>
        <source>The document changed while this edit was prepared. Please try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>not measurable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>metrics off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forbidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&gt; last bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FROM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ROLE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EVENTS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FAILURES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOURCE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AGE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&gt; 10 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Designer and live monitor for Knative Eventing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the demonstration: a simulated cluster with events running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario of the demonstration: shop, outage, silence, large, metrics-off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated seconds in one second of the demonstration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --demo: watch that many seconds, print the measured edges and leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a picture of the window (PNG) before leaving.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light or dark, for this run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en or zh_CN, for this run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the window, as 1600x1000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the design alone, also with --demo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manifest files, or one folder of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--speed takes a number from 0.01 to 1000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--watch takes 1 to 86400 seconds and needs --demo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--theme takes light or dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--language takes en or zh_CN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--size takes WIDTHxHEIGHT from 400x300 to 8000x8000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the files as a picture (.svg, .pdf or .png) without a window, and leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --export: only these objects, as Kind/name or id, separated by commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --export: size of a PNG picture, 0.05 to 8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--export takes a file that ends in .svg, .pdf or .png.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--export needs manifests: name files, a folder, or -.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--scale takes a number from 0.05 to 8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place the objects of the files anew without a window, save where they are, print it as JSON, and leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--arrange needs manifests: name files or a folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>Refused by the cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API server or an admission webhook would refuse this object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of a refused object is stored, so a deployment stops here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the server&apos;s words in the message and correct the field that they name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SinkBinding without workload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No workload of this document has the labels that the SinkBinding asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the labels of the selector or of the workload.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown class of Broker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class is none of those that Knative&apos;s own Brokers have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Broker of a class that nobody reconciles stays without status for ever, and so do its Triggers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the spelling; capitals count. For a class of another vendor waive this finding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broker without configuration of its class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the configuration that belongs to the class in spec.config.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broker without Trigger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events are sent to this Broker, but nothing here takes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Broker accepts them and drops them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a Trigger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel without Subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events are sent to this channel, but nothing here takes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The channel accepts them and drops them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a Subscription.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source without sink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source does not say where its events go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is accepted but never sends anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set spec.sink.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transformed event that goes nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An EventTransform without sink answers with the transformed event, and nothing takes the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result of the transformation is discarded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a reply, or give the EventTransform a sink.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step that never answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step or filter leads to an object that does not answer with an event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next step gets only what this one answers, so the flow ends here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a Service or an EventTransform here, or make this the last step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undeliverable events are lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing says where events go that could not be delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the last attempt they are dropped without a trace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a dead letter sink.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead letters that nobody reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead letters go to a Broker or channel from which nothing goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are accepted there and dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a Trigger or Subscription that keeps them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed jobs are no dead letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dead letter sink is set for deliveries to a JobSink.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A JobSink accepts an event before its job runs; a job that fails is not a failed delivery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handle failures in the Job (backoffLimit).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery setting that cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A delivery setting is wrong and no webhook checks it for this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The object becomes ready, yet events are accepted and lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Durations look like PT0.5S, backoffPolicy is linear or exponential, retry is not negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negative duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A delivery duration is negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It passes the webhook and makes no sense to the data plane.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a positive duration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of a waiting rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one of backoffPolicy and backoffDelay is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data plane waits only where both are set; with one of them retries follow each other at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting without retries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backoff is set, but no retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without retry there is no second attempt that could wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set retry, or remove the backoff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retries that take very long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The waiting times between the retries add up to more than a day, or to more than an InMemoryChannel waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exponential waiting doubles with each retry; the event blocks its place all that time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce retry or backoffDelay, or wait linearly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration finer than a tenth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A duration has more than one digit behind the point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All digits but the first are cut off: PT0.05S is no waiting at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use multiples of a tenth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery setting without effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data plane that carries these events ignores the setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not done must not be relied upon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A target names neither an object nor an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events need a receiver; webhooks refuse an empty one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name an object under &quot;ref&quot; or give an absolute address as &quot;uri&quot;. Before version 1.0 the object stood directly in the sink; move it under &quot;ref&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address without host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A target consists of an address that is not absolute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without an object beside it there is nothing that the path could be relative to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with http:// or https:// and a host name, or add &quot;ref&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object and absolute address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A target names an object and gives an absolute address too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a relative path may stand beside an object, so the webhook refuses this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove &quot;ref&quot; or &quot;uri&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incomplete reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reference lacks apiVersion, kind or name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The object that is meant cannot be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same object twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two objects of this document have the same kind, namespace and name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied together, the last one replaces the others without a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename or remove all but one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter that is not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both &quot;filter&quot; and &quot;filters&quot; are set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where &quot;filters&quot; has entries, &quot;filter&quot; is ignored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the attributes into &quot;filters&quot; as exact, or remove one of both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters that RabbitMQ ignores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Trigger of a RabbitMQ Broker uses &quot;filters&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the condition as attributes of &quot;filter&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter that can never hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two conditions of the filter exclude each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All conditions must hold together, so no event ever passes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use &quot;any&quot; for alternatives, or remove one of the conditions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter without condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the filter is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty part is accepted and lets everything pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it or state the condition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition with an empty value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A condition asks for an empty value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data plane drops the whole element, so more events pass than meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State the value. For &quot;attribute is set&quot; use the CESQL expression EXISTS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expression that never holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expression fails for every event or yields no truth value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A filter that fails lets nothing pass; one without truth value even breaks the filter process.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a comparison; put the operand of NOT in brackets; use only known functions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attribute that may be missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expression uses an attribute that not every event has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For an event without the attribute the whole expression fails, also behind OR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write EXISTS attribute AND in front of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replies that come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer of the subscriber goes back to the Broker, where the same Trigger takes it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by a type that the answer does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead letters that come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undeliverable events are sent to where the same Trigger takes them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What failed once is delivered again and again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send dead letters to a receiver outside, or exclude them by a filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events that go in a circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events are handed on to where they came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each event circles for ever, because time to live is taken off when it is handed on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter so that an event that came from there does not go back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trigger that nothing reaches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event that the sources, replies and event types of this document send to the Broker passes the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subscriber never gets an event, unless somebody outside of this document sends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the filter with the types of the sources; declare what others send as EventType.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object without name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The object has no name and asks for none to be generated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API server refuses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set metadata.name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name breaks the rules for names of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names become part of host names and addresses; the API server refuses others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use lower-case letters, digits and &apos;-&apos;, beginning and ending with a letter or digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name that cannot become a Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Service with this name is made for the object, and the name does not fit a Service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The object is accepted but never becomes ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with a letter, use only lower-case letters, digits and &apos;-&apos;, at most 63 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name too long for what is made from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children get this name with an ending, which makes it longer than 63 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The children cannot be created, so the object never becomes ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a shorter name; 40 characters always fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid namespace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The namespace breaks the rules for names of namespaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No namespace can have this name, so the object is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use lower-case letters, digits and &apos;-&apos;, at most 63 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service account without permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The roles of this document do not let the service account get, list and watch what the source watches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source reports SufficientPermissions False and sends nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the missing verbs and resources to a role that is bound to the service account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File that is not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file, or one document of it, is not valid YAML or JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the place that the message names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File that cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not exist or cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known of what it holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path and the permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark of the reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in the file is unusual, but it could be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may not mean what was meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target not in this document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reference names an object that this document does not hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the cluster does not hold it either, nothing arrives: a Trigger without its Broker does not even get a status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the object, correct the name or the namespace, or make sure that the cluster has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target that cannot receive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reference names an object of a kind that cannot stand there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only addressable objects receive events, and only channels can be subscribed to; the reference never resolves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name an addressable object, such as a Service in front of a Deployment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service of the other sort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Service of this name is here, but of the other API: Kubernetes and Knative each have a kind Service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference looks for one that does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct apiVersion: v1 for a Service of Kubernetes, serving.knative.dev/v1 for one of Knative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference to another namespace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference leads to another namespace and the cluster does not follow it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feature cross-namespace-event-links is off as released, and some references never leave their namespace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the object, or enable the feature and judge with its ConfigMap as profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relative address beside an object with a path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A relative uri is set beside a Broker or a sink whose address already has a path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path that names the object is replaced, so the events go nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove &quot;uri&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service without port 80</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events to a Service of Kubernetes go to port 80, and this one does not have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its ports are not looked at when the address is made, so every delivery fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add port 80 to the Service, or give the address with the port as &quot;uri&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required field missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field is missing without which the object is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schema or a webhook asks for it, because the controller cannot work without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the field in; the inspector marks it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields that exclude each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of these fields only one may be set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The webhook cannot tell which of them counts and refuses the object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove all but one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value of the wrong type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A block of fields is needed where something else stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API server cannot read the object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the fields indented below the name of the block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retries of the Broker are hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Trigger or Subscription has delivery settings of its own without retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They replace those of the Broker or Channel as a whole, so there are no retries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat the retry settings here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead letter sink of the Broker is hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Trigger has delivery settings of its own without dead letter sink.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the class Kafka they replace those of the Broker as a whole, so undeliverable events are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat the dead letter sink here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events only in memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This channel keeps events in memory only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are lost when its pod restarts, and the sender waits until all subscribers have answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For events that must not be lost use a KafkaChannel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object made by a controller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The object belongs to another one whose controller made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is changed here is undone by the controller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the owner and leave this object out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security setting without effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An audience or certificates are given, but the cluster has the feature switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As released a cluster neither authenticates senders nor encrypts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable the feature and judge with its ConfigMap as profile, or remove the setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule that never comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date fits this schedule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is accepted and never fires.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct day and month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two Triggers or Subscriptions hand the same events to the same receiver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver gets each of these events more than once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove one of them, or filter so that they do not overlap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bound twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two SinkBindings bind the same workload.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They overwrite each other&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deprecated version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The object is written in a version that is still served but will go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A later release refuses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the current version; the fields stay the same or are rewritten with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version that is no longer served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No supported release serves this version of the kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API server answers that there is no such kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the current version and compare the fields that changed their shape.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of a later release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The release that is asked for does not serve this kind or version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its API server answers that there is no such kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a version that the release has, or a newer release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration that nobody uses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ConfigMap is made for Brokers, and none names it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Broker without spec.config gets the cluster&apos;s default configuration instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name it in spec.config of the Broker, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic that cannot be created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Kafka cluster is named, or more copies are wanted than the cluster has brokers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &quot;bootstrap.servers&quot; into the ConfigMap, and as many copies as there are brokers or fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records from before are not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source does not say where in the topic it begins, and begins at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records that are in the topic already are never delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set initialOffset to &quot;earliest&quot;, or to &quot;latest&quot; where that is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kafka channels by default values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The channel template names KafkaChannel and has no spec.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A topic with one copy is lost with one broker, and a spec that is written later changes no channel that exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write numPartitions and replicationFactor now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replicas that do not share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two Subscriptions of one channel deliver to replicas of one program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each Subscription gets every event, so the program handles each event several times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliver to one Service with several replicas behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the cluster has none either, nothing is bound. Whether the cluster binds only namespaces with a label of their own cannot be seen here: where K_SINK stays empty, look for bindings.knative.dev/include.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workload that cannot be bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SinkBinding names a CronJob or a Pod.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a CronJob only the Jobs can be bound that it makes, and of Pods only what makes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bind Jobs by a label that stands in the CronJob&apos;s jobTemplate.metadata.labels, instead of a Pod its Deployment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Broker of this class has no spec.config and would get the one of the default class, or has one of another kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The webhook fills in the ConfigMap for channels, which this class cannot use. With a configuration of another kind the Broker never gets ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ConfigMap that judges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document holds a ConfigMap by which Knative Eventing is set up, in namespace knative-eventing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defaults and features of the cluster decide what it refuses and how it delivers. Where no profile is given, those of the document count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is to be done. To judge by another cluster give its ConfigMaps as profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ConfigMap whose text cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ConfigMap holds YAML as text, and that is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever reads it fails: Brokers or channels never get ready, or the cluster&apos;s webhook refuses everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the text at the line that is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template of no channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template from which Brokers make their channels is incomplete, or of a kind that is no channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Broker with this configuration never gets ready, and its Triggers neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write apiVersion and kind of a channel, such as messaging.knative.dev/v1 InMemoryChannel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown feature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ConfigMap config-features has a key that is no feature of the release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A misspelt feature stays as it is shipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the name, or judge by the release that has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Broker heeds only filter.attributes: all events pass. This was read in its source and not tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kafka refuses the topic, and the Broker, channel or sink never gets ready. How many partitions are too many is a setting of the Kafka cluster and is not judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number or truth value stands where text is wanted: in a label, an annotation, a ConfigMap, an environment variable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YAML reads 1, true and 1e3 as something else than text, and the API server refuses the object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the value into quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value that a component refuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is none of those that the field takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The component of Kafka, RabbitMQ or another system that the kind belongs to refuses it, or never gets ready. This is known from its source, not from a cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a value that the message names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field that cannot be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The object in the cluster has another value here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The component that the kind belongs to refuses the change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the value, or delete the object and create it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placeholder left in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instructions write a word in capitals, &lt;name&gt; or ${NAME} where a value of one&apos;s own is to stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a value it leads nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the value of your cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field one level too deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A required field stands inside its neighbour, most likely by its indentation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There it is unknown, and where it belongs it is missing: the object is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it one level out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value that does not last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster takes the object and stores it without this value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who reads the manifest believes something else than what counts; tools that compare find a difference for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selection that nothing can use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A label selector or a kind to watch is incomplete or not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No webhook reads it, so the object is taken; the controller fails with it later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct what the message names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of an extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of an extension that the source adds is not in small letters and digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CloudEvents knows no others: receivers drop it, see it under another name, or refuse the event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write small letters and digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privileged container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Job of a JobSink has a privileged container.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The webhook has the API server try the Job out. A server that runs without --allow-privileged refuses it, and so may policies of the namespace; neither stands in a manifest, so the verdict here is that of a server that allows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it where the cluster allows it; else remove &quot;privileged&quot; and name the capabilities that are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind that does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind has other capitals, or is in another group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write kind and group as the message says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event circles until its time to live ends, with Kafka and RabbitMQ, as their sources say, for ever. What an answer holds only the running cluster shows: one that is no event counts as a failure with code 502.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SendRoute</name>
    <message>
        <source>The Service has no port to send to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The object has no address yet; it gets one when it is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address %1 is not a Service of the cluster; send to it directly with weirctl send --url.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This channel is told apart by its host name, and Weir does not know which Service of the cluster serves it; sending needs a port-forward.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>This snapshot of unsaved work cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for unsaved work cannot be made. A crash would lose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unsaved work is too large to be kept. A crash would lose it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TelemetryText</name>
    <message>
        <source>there is text after &quot;# EOF&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a metric name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a metric type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a second TYPE line for &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quoted name does not end or has a wrong escape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sample has no metric name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sample has two metric names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a label name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;=&quot; is missing after label &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the value of label &quot;%1&quot; has no closing quote or a wrong escape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sample has more than %1 labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;,&quot; or &quot;}&quot; is missing among the labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label &quot;%1&quot; stands twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sample has no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a timestamp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands after the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an exemplar needs labels in braces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands after the exemplar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The metrics page cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is larger than %1 MiB; too many label sets (cardinality too high)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ends in the middle of a line, so a part of it is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the line is longer than %1 KiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has more than %1 lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;# EOF&quot; is missing at the end, so a part of it is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics are switched off: nothing listens on the metrics port. Set metrics-protocol to prometheus in ConfigMap %1 and restart the pods.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing listens on the metrics port, although ConfigMap %1 turns metrics on. Pods read it only when they start: restart them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics are sent to a collector (metrics-protocol is %1 in ConfigMap %2), so pods serve no page. Set it to prometheus and restart the pods to read them here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics are switched off: ConfigMap %1 has only the key of old releases, metrics.backend-destination, which has no effect any more. Set metrics-protocol to prometheus and restart the pods.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics are switched off, as Knative is delivered. Set metrics-protocol to prometheus in ConfigMap %1 and restart mt-broker-ingress, mt-broker-filter and imc-dispatcher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No metric exists for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics are switched off: nothing listens on the metrics port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading metrics is not allowed: the permission to get pods/proxy is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pods that count this do not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing happened here since the pods started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for a second reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pod restarted in this window: the counts are lower bounds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only attempts are known, because the channel dispatcher could not be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only attempts are known, because the trigger&apos;s Subscription was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several deliveries of the channel use the same host, so attempts cannot be told apart; latency includes retries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be unpacked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds more than %1 MiB and is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not a whole gzip file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not a List of Kubernetes objects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder holds no objects.json: without the cluster&apos;s objects, pages cannot be matched with triggers and subscriptions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB and is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder holds fewer than two scrapes (files COMPONENT-t0.txt.gz, …).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reached its limit of label sets: what came after is counted together, so some lines show too little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The metrics of %1 may not be read. Ask for the permission to get pods/proxy in namespace %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not give its metrics page. A restart, a NetworkPolicy or a mesh that demands TLS may be the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 restarted: counts that it took part in are lower bounds for this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ready pod of %1 was found, so its numbers are missing. Look at the pods of the namespace that Knative is installed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers of this broker&apos;s class are not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replies of all triggers of a broker are counted together, not one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Subscription that delivers here does not exist in the cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers of this channel&apos;s kind are not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other deliveries of the channel go to the same host, so replies cannot be told apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No metric exists for this line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not give its metrics page: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>Custom source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A container of your own that makes events: it is told where to send them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The objects are called after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container image of the program; it posts to the URL in K_SINK.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Broker that is there; none: a new one of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broker with dead letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Broker that tries again and keeps what cannot be delivered: after the last attempt an event goes to a service of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts after the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It doubles with each attempt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container image of the service that keeps dead letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fan-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every event to several services: a Channel with a Subscription for each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscribers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many services get each event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container image of the services; each can have another later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP producer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program that posts CloudEvents to where its environment says: a Deployment, the SinkBinding that tells it the address of the Broker, and the event type that it makes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type attribute of its events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kafka in and out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages of one topic become events, and events become messages of another: a KafkaSource, a Broker, a Trigger and a KafkaSink.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bootstrap server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host:port of a Kafka broker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its messages become events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consumer group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: a name made by the webhook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events become its messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only events of this type are written; none: all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequence with error branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two steps, one after the other; what a step cannot take after its retries goes to a service for errors, what the last one answers to a Broker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container image of the steps and of the service for errors; each can have another later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Broker that gets the result; none: a new one of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name has small letters, digits and hyphens, begins with a letter and has at most %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A duration is written as in ISO 8601: PT30S, PT5M, PT1H30M.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time has a number and a unit and is at most a day: 30s, 5m, 1h.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A schedule has five fields: minute, hour, day, month, weekday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole number from %1 to %2 is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the offered words is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event again and again, by a schedule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minute, hour, day of month, month, weekday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IANA name such as Europe/Berlin; none: the zone of the adapter, normally UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the message of each event says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook receiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service that is called with the events of one type: a Knative Service and the Trigger that brings them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container image; it answers POST requests on its port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only events of this type; none: all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windowed aggregation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collects the events of a time window and sends one event for each window and key: a Channel, its Subscription, a service that runs weirctl window, and the SinkBinding that tells it where results go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows follow one another without a gap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attribute of the event by which windows are kept apart; none: one window for all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is made of the events of a window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON pointer to the number in the data; a count needs none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image made with the Containerfile of weirctl window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Broker that gets the results; none: a new one of that name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Topology</name>
    <message>
        <source>%1 sends events and cannot receive any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 receives only from its Broker. Connect to the Broker instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 receives only from its Channel. Connect to the Channel instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no address. Put a Service in front of it and connect to that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 describes other objects and carries no events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not addressable, so no events can be sent to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sends events through a SinkBinding. Add one and name this object as its subject.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sends no events of its own. What it answers goes back through the Trigger, Subscription or flow in front of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 only receives events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sends no events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creates a Trigger from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creates a Subscription from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead letters of %1 will go to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replies of %1 will go to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds %2 as the next step or branch of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events of %1 will go to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no dead letters of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replies to a Trigger always go back to its Broker. Catch them there with another Trigger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no replies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An object is needed here, not an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not of a kind that may stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in another namespace (%2); this field can only name objects of its own namespace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names no namespace, so an object in namespace %2 cannot refer to it. Give it a namespace first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This object does not exist any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address only receives events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not in this document, so nothing can be drawn from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be connected to itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 will take its events from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line begins at the port that sends.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>503 Service Unavailable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>503 with Retry-After: 30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>500 Internal Server Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>429 Too Many Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>404 Not Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>400 Bad Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>302 redirect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slower than any time-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A body that is no event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine, without an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine, with an event of type %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let It Fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP status with which %1 answers:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another status…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine, with an event of its own…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers normally</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dead letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enters here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loses events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is sent to it is lost: no dead letter sink saves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts to dead-letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is sent to it becomes a dead letter once the retries are over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loses its dead letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its dead letters go to the failing node, or by its word: what fails here is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loses its retries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often it is tried again is the failing node&apos;s word, and goes with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing goes here any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works, but gets no events any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken by nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reply discarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dead-lettered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>going round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not attached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CESQL fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CESQL is false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is false</source>
        <comment>a filter clause: not, any or all</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no %1</source>
        <comment>an event&apos;s attribute</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivered to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dead letters %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not taken %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not followed to the end</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>K_CE_OVERRIDES is no JSON object such as {&quot;extensions&quot;: {&quot;name&quot;: &quot;value&quot;}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“extensions” in K_CE_OVERRIDES is no JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” in K_CE_OVERRIDES is no extension with a text as its value: names are lower-case letters and digits, and not those of CloudEvents itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event&apos;s data is no JSON; this window needs the value at “%1” in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event&apos;s data has nothing at “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value at “%1” in the event&apos;s data is no number: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value at “%1” in the event&apos;s data is longer than 16 KiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event has no attribute “%1”, by which this window groups events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event&apos;s attribute “%1” is longer than 1024 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event&apos;s attribute “time” is no RFC 3339 time such as 2026-11-26T12:00:00Z: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder cannot be made: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder cannot be locked: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another process is using this folder; each needs one of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is damaged or of another version. Nothing was changed. Restore the folder, or start with an empty one and lose the windows that are in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal is not written any more after an earlier error.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weir::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the selected objects on the clipboard as YAML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes objects of the YAML on the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manifests alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The measured cluster over the design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+=</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Panes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F11</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;Object…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the search of the palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange &amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange &amp;Selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Send Event…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends a CloudEvent to the selected object through the API server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start De&amp;mo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A simulated cluster with events running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Weir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What If…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which triggers take an event, and where it ends when somebody fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What If an Event Enters &amp;Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Alt+E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows an event from the selected object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Blast Radius</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stops, loses retries or starts to dead-letter if the selected object fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Alt+S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manifests, charts, scripts, pictures and reports of the design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as P&amp;icture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts a picture of the selected objects, or of everything, on the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Document Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where new resources go, and where edits of a base land</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What of the folder is not shown, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes over what is on disk now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recover &amp;Unsaved Work…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What earlier sessions did not save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare With</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;Saved Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Alt+D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was changed since the files were read or written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other &amp;Files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another F&amp;older…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A &amp;Git Revision…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Alt+G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same files as they were in a commit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;End Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Manifest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of the whole file beside the canvas; once more goes back to the canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in &amp;Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the selected object in the text of its file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Sam&amp;ple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files Left Ou&amp;t…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplica&amp;te</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reduce Motion</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weir::AnchorQuestion</name>
    <message>
        <source>Shared value</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This value is written once, as &amp;%1, and %n places share it.</source>
        <translation>
            <numerusform>This value is written once, as &amp;%1, and %n place shares it.</numerusform>
            <numerusform>This value is written once, as &amp;%1, and %n places share it.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change it in this place alone, or in all of them? The answer holds until the window is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weir::Application</name>
    <message>
        <source>weir: the simulated cluster did not answer within a minute. %1
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weir: nothing was measured.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weir: the picture could not be written to %1.
</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weir::AttemptLine</name>
    <message>
        <source>–</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>then it becomes a dead letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>then it is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One attempt, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts that fail at once begin at %1; %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weir::CanvasView</name>
    <message numerus="yes">
        <source>Delete %n object(s)</source>
        <translation>
            <numerusform>Delete %n object</numerusform>
            <numerusform>Delete %n objects</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a kind that Weir knows, so nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select two or more nodes to arrange them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Move %n node(s)</source>
        <translation>
            <numerusform>Move %n node</numerusform>
            <numerusform>Move %n nodes</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a target with the arrow keys, connect with Enter, leave with Escape.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in the cluster, not in this document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The graph of the document. The outline lists the same objects as a tree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Drawing %n object(s)…</source>
        <translation>
            <numerusform>Drawing %n object…</numerusform>
            <numerusform>Drawing %n objects…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weir::ChartsPane</name>
    <message>
        <source>Throughput</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failures by class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency p95</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to a cluster to see numbers here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of what is selected is measured in the cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No numbers in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4xx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5xx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weir::ClusterChip</name>
    <message>
        <source>not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connection lost, trying again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not permitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no Knative Eventing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading metrics is forbidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>metrics are off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>metrics cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing measured yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers are %1 s old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weir::Comparing</name>
    <message>
        <source>The design was never saved, so there is nothing to compare it with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 as saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>The design was never saved, so Git does not know it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weir::ConnectDialog</name>
    <message>
        <source>Connect to a Cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KUBECONFIG, else ~/.kube/config</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kubeconfig file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All namespaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kubeconfig:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Con&amp;text:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Namespace:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kubeconfig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kubeconfig has no context.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weir::DemoProcess</name>
    <message>
        <source>The demonstration could not be started: %1. The program weirctl has to stand beside weir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demonstration ended by itself. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weir::DifferenceTree</name>
    <message>
        <source>Differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object and field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the design</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Only in the design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same items in another order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weir::DifferencesPane</name>
    <message>
        <source>Compare With</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the comparison; the canvas shows everything again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only in the design</source>
        <translation>
            <numerusform>%n only in the design</numerusform>
            <numerusform>%n only in the design</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not in the design</source>
        <translation>
            <numerusform>%n not in the design</numerusform>
            <numerusform>%n not in the design</numerusform>
        </translation>
    </message>
    <message>
        <source>not all could be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the design with its saved files, with other files, or with a Git revision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No difference: every object and field is the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the Value from There</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the Design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the Object from There</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show on the Canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Path</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weir::DockTitle</name>
    <message>
        <source>Float %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weir::Document</name>
    <message>
        <source>This file has a syntax error, so its objects cannot be changed here. Mend it first: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder holds no manifests (*.yaml, *.yml, *.json).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file was named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All objects of this file were removed, but the file could not be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document has no file name yet. Save it under a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A document of several files cannot be saved under one name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder. Choose a file name inside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A kustomization is opened alone, without other files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no object: apiVersion and kind are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Helm chart is shown and never written. Copy the new objects into a document of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of this file cannot be read: %1 Mend it, or save it as it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file has a syntax error, so the new objects have no place in it. Mend it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was typed as the text of this object cannot be read, so it cannot be changed here. Mend the text first: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was typed as the text of %1 cannot be its text: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{{&quot; makes it a template, which is YAML only once Helm or another program has filled it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder on the way to it may not be entered by this user.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weir::DocumentSettings</name>
    <message>
        <source>Document Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where new resources go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into a file each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into the file of their nearest neighbour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into one file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New resources go:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File for new resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The neighbour is the last object of the same kind and namespace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document is one file: everything goes into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where edits of objects from bases land</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask at the first edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a patch beside the kustomization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edits of bases land:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a *.yaml file inside of the document&apos;s folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there and holds no object that is shown here. Name another file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weir::Editor</name>
    <message>
        <source>Completions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix Problem…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to What Is Named Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold All Objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weir::ExportDialog</name>
    <message>
        <source>YAML, one file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YAML, a file an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kustomization: base and overlay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helm chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shell script of kn commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture: SVG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture: PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture: PNG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report: Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagram: Mermaid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagram: DOT (Graphviz)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The &amp;selection (%n object(s))</source>
        <translation>
            <numerusform>The &amp;selection (%n object)</numerusform>
            <numerusform>The &amp;selection (%n objects)</numerusform>
        </translation>
    </message>
    <message>
        <source>Objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the overlay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a file or a folder to write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name has letters, digits, dots and dashes, and no blanks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there already and says something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n file(s) to %1.</source>
        <translation>
            <numerusform>Wrote %n file to %1.</numerusform>
            <numerusform>Wrote %n files to %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weir::FailingModel</name>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer is no event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failing since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead-lettered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weir::FailingTable</name>
    <message>
        <source>Failing deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to a cluster to see which deliveries fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No delivery fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no trigger or subscription that could fail.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weir::FileCommands</name>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save them before going on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Manifests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manifests (*.yaml *.yml *.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Folder of Manifests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Opened %1: %n object(s).</source>
        <translation>
            <numerusform>Opened %1: %n object.</numerusform>
            <numerusform>Opened %1: %n objects.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sample could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shop (sample)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Manifests As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed by another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving replaces what the other program wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left out: see the File menu.</source>
        <translation>
            <numerusform>%n file left out: see the File menu.</numerusform>
            <numerusform>%n files left out: see the File menu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit of a base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This object comes from a base that other kustomizations may use, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where should edits of such objects land? This is remembered with the document; File, Document Settings changes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a &amp;Patch Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the &amp;Base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edit is not possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reloading takes over what is on disk and gives them up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reloaded %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unsaved work could not be recovered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved work could not be kept against a crash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovered %1. Save it to write its files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text that cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file can be saved as it stands. Neither Weir nor kubectl will be able to read it until it is mended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as It Stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not opened, because the design was changed meanwhile. Open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving writes the last good state of the object. What was typed stays here until it is mended or given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the Last Good State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1, without the text that cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of what was typed has found no object. It stays among the unsaved work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to save: only another program changed %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving writes it anew.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weir::FindingsModel</name>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (waived: %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) waived.</source>
        <translation>
            <numerusform>%n problem waived.</numerusform>
            <numerusform>%n problems waived.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiver(s) more fit no problem now; they stay until taken out of the sidecar file.</source>
        <translation>
            <numerusform>%n waiver more fits no problem now; it stays until taken out of the sidecar file.</numerusform>
            <numerusform>%n waivers more fit no problem now; they stay until taken out of the sidecar file.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was typed as its text cannot be its text: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weir::FindingsPane</name>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to check yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix Problem…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fix that could be made by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take Back Waiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waive…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waive Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is this no problem? The reason is kept beside the file and shown with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problem found. Weir checks what a cluster would refuse, wiring, filters and delivery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in Text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weir::GitRevision</name>
    <message>
        <source>git did not answer within a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a revision: a branch, a tag, a commit, or for instance HEAD~1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The revision holds more manifests than are read (256 MiB).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The git program could not be started. Install git, or add it to PATH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Git knows no revision “%1” here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>git says: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is in no Git work tree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The revision holds more manifests than are read (%1 files, 256 MiB).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>git gave something else than was asked for, at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files of the revision could not be written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weir::Inspector</name>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YAML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views of the selected object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select an object or a line to see what it says, or drag a kind from the palette onto the canvas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 is referred to, but is not in this document. It may be in the cluster, or the name is misspelt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, only in the cluster: this document does not have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was selected is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of %1 cannot be read (line %2), so nothing can be changed here. What is shown is its last good state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was typed as YAML cannot be the text of this object, so nothing can be changed here. What is shown is its last good state.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weir::LeftOut</name>
    <message>
        <source>Files Left Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in this document was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) or folder(s) are not part of the document.</source>
        <translation>
            <numerusform>%n file or folder is not part of the document.</numerusform>
            <numerusform>%n files or folders are not part of the document.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files left out, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the selected template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the text of templates is shown here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weir::LiveText</name>
    <message>
        <source>Nothing to mend in this line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text must hold exactly one object with apiVersion and kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of %1 cannot be read (line %2: %3). This is its last good state; mend the file to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not UTF-8 text, so it cannot be edited here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of more than %L1 bytes are shown shortened, so this text cannot be edited here. Its objects can, one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of more than %L1 bytes are shown shortened, so this text cannot be edited here. The fields of the form can.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weir::MainWindow</name>
    <message>
        <source>Canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The graph of the design; the outline lists the same objects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1[*] — Weir</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n object(s)</source>
        <translation>
            <numerusform>%n object</numerusform>
            <numerusform>%n objects</numerusform>
        </translation>
    </message>
    <message>
        <source>not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n failing flow(s)</source>
        <translation>
            <numerusform>%n failing flow</numerusform>
            <numerusform>%n failing flows</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n match(es).</source>
        <translation>
            <numerusform>%n match.</numerusform>
            <numerusform>%n matches.</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failures (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster cannot be watched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Weir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;h3&gt;Weir %1&lt;/h3&gt;&lt;p&gt;Designer and live monitor for Knative Eventing.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What If an Event Enters Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let It Fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blast Radius</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1[*] (read-only) — Weir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manifests (*.yaml *.yml *.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with a Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weir::ManifestPane</name>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file whose text is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control+Space completes, Alt+Return mends a problem, Escape leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, column %2: %3 The picture shows the last state that could be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line (1 to %1):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 : %2</source>
        <comment>line and column</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weir::Minimap</name>
    <message>
        <source>Overview: click or drag to move there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview of the canvas</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weir::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss the notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weir::Outline</name>
    <message>
        <source>Filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline of the design</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weir::OutlineModel</name>
    <message>
        <source>not in the cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>readiness unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside the cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No namespace</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weir::Palette</name>
    <message>
        <source>Search kinds…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recently used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weir::PictureExport</name>
    <message>
        <source>The picture would be too large; it is drawn at %1 % instead of %2 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to draw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for this picture; try a smaller scale.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weir::PictureJob</name>
    <message>
        <source>nothing here is named &quot;%1&quot;; weirctl graph lists what there is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weir::Preferences</name>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing moves on the lines; numbers and colours stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds between two measurements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language takes effect when Weir starts again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Measure every:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weir::RecoveryDialog</name>
    <message>
        <source>Recover Unsaved Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every session of Weir ended well. There is nothing to recover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weir ended before this was saved. Recovering opens it; your files stay as they are until you save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last change kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard unsaved work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unsaved changes to “%1” cannot be had again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weir::RevisionDialog</name>
    <message>
        <source>Compare with a Git Revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A branch, a tag, a commit, or for instance HEAD~1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commits that touched this document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking git…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Revision:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No commit touched this document yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weir::Safekeeping</name>
    <message>
        <source>Unsaved work could not be kept against a crash: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program changed %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program removed %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program added %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes over what is on disk now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what differs between the design and the files on disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next save replaces what the other program wrote</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weir::SearchBar</name>
    <message>
        <source>Find in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>went on from the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>went on from the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weir::SendDialog</name>
    <message>
        <source>The cluster does not have this object; apply it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Method:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;URL path:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Binary: attributes as ce-* headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structured: one JSON document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M&amp;ode:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Type:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Source:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Id:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one a line: name=value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xtensions:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Content type:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Payload:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;nd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not of the form name=value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weir::TemplateDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weir::TextDiffView</name>
    <message>
        <source>Text of the object, there and in the design</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weir::TimeChart</name>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-%1 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weir::Welcome</name>
    <message>
        <source>Weir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw event flows for Knative, take home manifests that kubectl accepts, and watch the events run on the very lines you drew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the &amp;demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A simulated cluster with events running, reached like a real one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small shop: sources, a broker, triggers, a channel, dead letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New d&amp;esign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with an empty canvas and the palette.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open manifests…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YAML or JSON files, or a whole folder. They are the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect to a cluster…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any context of your kubeconfig; nothing is changed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recently opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (gone)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weir::WhatIfPane</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the question; the canvas shows everything again (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enters at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the event enters the design; the likely places come first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who Fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If %1 fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this design takes an event yet. Add a broker, a channel or a service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the event, or ask again with “What If”, to follow it through the design.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write, paste or pick an event to see which triggers take it and where it ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show on the Canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit Reply…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer with an Event…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let It Fail</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weir::inspector::BlockEditor</name>
    <message>
        <source>The value in the manifest is of another type. Type a new one to replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of the allowed entries: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weir::inspector::CesqlEdit</name>
    <message>
        <source>CESQL expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An expression of CloudEvents SQL over the attributes of the event. Ctrl+Space offers attributes, functions and words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weir::inspector::ChoiceEditor</name>
    <message>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value in the manifest is none of those that are allowed. Choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weir::inspector::Connections</name>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>receives by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sends by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it on the canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weir::inspector::CronEditor</name>
    <message>
        <source>Next runs, by the clock of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock of the next runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only how the times below are shown; the schedule&apos;s own zone is a field of the object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (this computer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not run within the next five years.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weir::inspector::DefaultedView</name>
    <message>
        <source>Object with the cluster&apos;s defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster would store this object as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a cluster with the released configuration would store it. The marked lines are its defaults.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster would refuse this object: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The defaults of this kind are not known: no definition of it is at hand.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weir::inspector::DeliveryTab</name>
    <message>
        <source>Delivery</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weir::inspector::EntryList</name>
    <message>
        <source>%1 *</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an entry to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move number %1 up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move number %1 of %2 up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move number %1 down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move number %1 of %2 down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove number %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weir::inspector::FieldFinder</name>
    <message>
        <source>Any other field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a path such as spec.delivery.retry and press Enter: the field is shown here, or the cursor goes to it. Ctrl+Shift+F comes here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>path, such as spec.delivery.retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path of a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no path. Write names with dots between and numbers of list entries in brackets, such as spec.steps[0].ref.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and namespace are at the top of this form, version and kind in the YAML view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A %1 has no field of this path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing like this in %1. Choose one of the paths offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 entries so far; the next one is [%2].</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weir::inspector::FieldRow</name>
    <message>
        <source>%1 *</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed once the object is in a cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is required.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be changed once the object is in a cluster: another value means to delete the object and create it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is not set, %1 sets %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unset %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this field out of the manifest (Ctrl+Shift+Backspace)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+Backspace</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weir::inspector::FilterBox</name>
    <message>
        <source>Move this filter up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move this filter down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter dialect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equals (exact)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begins with (prefix)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends with (suffix)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CESQL expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as YAML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter as YAML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One filter as YAML, such as
exact: {type: order.created}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weir::inspector::FilterBuilder</name>
    <message>
        <source>Edit the filters in a window of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filters in the manifest are no list. Mend them in the YAML view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No filter of this kind is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event must fulfil this filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event must fulfil all %1 filters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weir::inspector::FilterGroup</name>
    <message>
        <source>Add a filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a filter to “any of”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a filter to “all of”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weir::inspector::FilterWindow</name>
    <message>
        <source>Filters of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weir::inspector::Form</name>
    <message>
        <source>Fields of the selected object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A controller made this object and changes it by itself. It is only shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields that this object has or that you asked for, with the editor that their schema asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster would refuse this: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weir::inspector::Header</name>
    <message>
        <source>An object needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name is too long: %1 characters are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only lower-case letters, digits and hyphens are allowed, with a letter or digit at both ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is not set, the object goes into the namespace of whoever applies it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weir::inspector::LineEditor</name>
    <message>
        <source>The value in the manifest is of another type. Type a new one to replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be a number from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be at least %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be at most %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weir::inspector::LiveTab</name>
    <message>
        <source>Knative counts nothing that would tell this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics are switched off in this cluster (config-observability).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not read the metrics: the right pods/proxy is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pod that counts did not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is measured, and no event has come yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the second measurement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p95</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dead letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster says nothing about its state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>◐ On its way to ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ Not ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● Ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 s ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: too old to rely on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No numbers for this object.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weir::inspector::OldFilterEditor</name>
    <message>
        <source>Dialect filters are set, so this old filter is ignored.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weir::inspector::OutcomeMark</name>
    <message>
        <source>true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, saw “%2”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weir::inspector::PairsEditor</name>
    <message>
        <source>attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value &quot;%1&quot; has no name yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no attribute name: it must begin with a letter and hold only lower-case letters and digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; stands here twice.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weir::inspector::SecretEditor</name>
    <message>
        <source>name of the Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key in the Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which Secret holds this key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say under which key the value stands in the Secret.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weir::inspector::SelectorEditor</name>
    <message>
        <source>Match expressions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expressions are a list: put a dash before each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an expression over a label: one of several values, there or not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label of the expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is one of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is none of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator of the expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a, b</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values of the expression, with commas between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which label the expression asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expression over &quot;%1&quot; needs at least one value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty selector: it selects everything.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weir::inspector::TargetEditor</name>
    <message>
        <source>Path, audience and certificates of this target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about this target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relative to the object&apos;s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CA certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This names no object that can receive events. Choose one from the list, type kind and name such as &quot;Broker default&quot;, or a URL such as http://host/path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This names no object that may stand here. Choose one from the list, or type kind and name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>object or URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to a URL instead of to an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the cluster, not in this document.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weir::inspector::TestEventPanel</name>
    <message>
        <source>Test event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event that every clause of the filter is tried with. It is no part of the manifest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show and change the attributes of the test event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show and change the test event as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event as JSON, or the headers of an HTTP request, an empty line and its body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event as JSON. HTTP headers (ce-type: …) with a body below are understood too when they are pasted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test event as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an event of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter lets this event through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter does not let this event through.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weir::inspector::YamlTab</name>
    <message>
        <source>YAML of the selected object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the object as the cluster would store it, with its defaults; nothing can be typed there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control+Space completes, Alt+Return mends a problem, Escape leaves.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weir::manifesttext::Offers</name>
    <message>
        <source>new object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>namespace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be changed once the object exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is not set, %1 sets %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is not set, the API server sets %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weir::manifesttext::TypeWords</name>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of a few</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label selector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key of a secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must match %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weir::whatif::BehaviourList</name>
    <message>
        <source>Let a node fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds a node to the list of those that fail; it answers 503 at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let a node fail…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who fails, and how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter or double click changes how a node answers, Delete lets it answer normally</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody answers normally. Choose a node above, or “Let It Fail” in its menu on the canvas.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weir::whatif::BlastList</name>
    <message>
        <source>Blast radius</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else is hit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weir::whatif::EventDialog</name>
    <message>
        <source>The reply is an event of its own: it goes where the design sends replies.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weir::whatif::EventEditor</name>
    <message>
        <source>Known events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events that the design knows: its EventTypes, and what its Triggers ask for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A CloudEvent as JSON, or HTTP headers (ce-type: …), an empty line and the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write or paste a CloudEvent: JSON, a batch of one, or the headers of a request as curl -v shows them, an empty line and the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pasted text has %1 characters; one event may have %2. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>an event&apos;s type and source</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weir::whatif::StepDetails</name>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a step to see why it came to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clauses of the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weir::whatif::StepsModel</name>
    <message>
        <source>Reply of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead letter of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event of type %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (attempt %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By way of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
