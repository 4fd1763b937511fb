<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Admission</name>
    <message>
        <source>The profile&apos;s ConfigMap %1 cannot be used: %2. Correct it, or take it out to judge as released.</source>
        <translation>配置概况中的 ConfigMap %1 无法使用：%2。请更正它，或将其移除以按发行时的状态判断。</translation>
    </message>
    <message>
        <source>its value is no text</source>
        <translation>它的值不是文本</translation>
    </message>
    <message>
        <source>its value is no mapping</source>
        <translation>它的值不是映射</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Sends to its sink</source>
        <translation>发送到其接收端</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Trigger</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Subscription</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Dead letters (inherited)</source>
        <translation>死信（继承）</translation>
    </message>
    <message>
        <source>Dead letters</source>
        <translation>死信</translation>
    </message>
    <message>
        <source>Sink binding</source>
        <translation>接收端绑定</translation>
    </message>
    <message>
        <source>Step of a flow</source>
        <translation>流程步骤</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>No metric measures this relation.</source>
        <translation>没有指标测量此关系。</translation>
    </message>
    <message>
        <source>%1 err</source>
        <translation>%1 错误</translation>
    </message>
    <message>
        <source>%1 retries</source>
        <translation>%1 次重试</translation>
    </message>
    <message>
        <source>p95 %1 s</source>
        <translation>p95 %1 秒</translation>
    </message>
    <message>
        <source>%1 dead letters</source>
        <translation>%1 条死信</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>%1 条丢失</translation>
    </message>
    <message>
        <source>%1, %2 s ago</source>
        <comment>source and age of a number</comment>
        <translation>%1，%2 秒前</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未测量</translation>
    </message>
    <message>
        <source>metrics off</source>
        <translation>指标已关闭</translation>
    </message>
    <message>
        <source>forbidden</source>
        <translation>被禁止</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>无法访问</translation>
    </message>
    <message>
        <source>no traffic</source>
        <translation>无流量</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>in</source>
        <translation>入</translation>
    </message>
    <message>
        <source>out</source>
        <translation>出</translation>
    </message>
    <message>
        <source>fail</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>%1, not found</source>
        <translation>%1，未找到</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>（无名称）</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind and name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>namespace %1</source>
        <translation>命名空间 %1</translation>
    </message>
    <message>
        <source>referenced, but not in this document</source>
        <translation>被引用，但不在此文档中</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>未就绪</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>state unknown</source>
        <translation>状态未知</translation>
    </message>
    <message>
        <source>draft, not in the cluster</source>
        <translation>草稿，不在集群中</translation>
    </message>
    <message numerus="yes">
        <source>1 dot ≈ %n event(s)</source>
        <translation>
            <numerusform>1 个点 ≈ %n 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>DLS</source>
        <comment>dead-letter sink tag</comment>
        <translation>死信</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind and name of a flow</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>Move %n node(s)</source>
        <translation>
            <numerusform>移动 %n 个节点</numerusform>
        </translation>
    </message>
    <message>
        <source>removed, no longer in this document</source>
        <translation>已删除，不再存在于此文档中</translation>
    </message>
</context>
<context>
    <name>Cesql</name>
    <message>
        <source>“%1” cannot be read as %2.</source>
        <translation>“%1”无法读作%2。</translation>
    </message>
    <message>
        <source>a truth value</source>
        <translation>布尔值</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>The event has no attribute “%1”.</source>
        <translation>事件没有属性“%1”。</translation>
    </message>
    <message>
        <source>There is no function %1 with %2 arguments.</source>
        <translation>没有带 %2 个参数的函数 %1。</translation>
    </message>
    <message>
        <source>the type of the left side</source>
        <translation>左侧的类型</translation>
    </message>
    <message>
        <source>the type of the right side</source>
        <translation>右侧的类型</translation>
    </message>
    <message>
        <source>The expression divides by zero.</source>
        <translation>表达式除以零。</translation>
    </message>
    <message>
        <source>SUBSTRING begins outside of the text, at %1.</source>
        <translation>SUBSTRING 的起始位置 %1 超出文本范围。</translation>
    </message>
    <message>
        <source>SUBSTRING cannot take %1 characters.</source>
        <translation>SUBSTRING 无法截取 %1 个字符。</translation>
    </message>
    <message>
        <source>A text cannot be cut to %1 characters.</source>
        <translation>无法将文本截为 %1 个字符。</translation>
    </message>
    <message>
        <source>The absolute value does not fit into 32 bits.</source>
        <translation>绝对值超出 32 位范围。</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a number.</source>
        <translation>“%1”无法读作数字。</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a truth value.</source>
        <translation>“%1”无法读作布尔值。</translation>
    </message>
    <message>
        <source>There is no function %1.</source>
        <translation>没有函数 %1。</translation>
    </message>
    <message>
        <source>The CESQL expression ends too early.</source>
        <translation>CESQL 表达式过早结束。</translation>
    </message>
    <message>
        <source>The CESQL expression is wrong at column %1, at “%2”.</source>
        <translation>CESQL 表达式在第 %1 列的“%2”处有误。</translation>
    </message>
    <message>
        <source>The CESQL expression is nested more than %1 deep.</source>
        <translation>CESQL 表达式嵌套超过 %1 层。</translation>
    </message>
    <message>
        <source>The CESQL expression is longer than 64 KiB.</source>
        <translation>CESQL 表达式超过 64 KiB。</translation>
    </message>
    <message>
        <source>The whole expression is no comparison: it must give true or false.</source>
        <translation>整个表达式不是比较：它必须得出 true 或 false。</translation>
    </message>
    <message>
        <source>For an event without the attribute “%1” the expression fails, which counts as false; “EXISTS %1 AND …” in front says so.</source>
        <translation>对没有属性“%1”的事件，表达式会出错，按 false 处理；在前面写“EXISTS %1 AND …”可以明确这一点。</translation>
    </message>
    <message>
        <source>“%1” is written as text before it is compared.</source>
        <translation>“%1”先转成文本再比较。</translation>
    </message>
    <message>
        <source>The attribute “%1” is text and is read as a whole number; where it is none, the expression fails.</source>
        <translation>属性“%1”是文本，会被读作整数；如果不是整数，表达式出错。</translation>
    </message>
    <message>
        <source>“%1” is text and is read as a whole number; where it is none, the expression fails.</source>
        <translation>“%1”是文本，会被读作整数；如果不是整数，表达式出错。</translation>
    </message>
    <message>
        <source>“%1” is true or false and is read as 1 or 0.</source>
        <translation>“%1”是 true 或 false，会被读作 1 或 0。</translation>
    </message>
    <message>
        <source>“%1” is a number, which is neither true nor false: the expression always fails there. Compare it, or write BOOL(…).</source>
        <translation>“%1”是数字，既不是 true 也不是 false：表达式在此处总会出错。请进行比较，或写成 BOOL(…)。</translation>
    </message>
    <message>
        <source>“%1” is text and must read “true” or “false”; anything else fails.</source>
        <translation>“%1”是文本，内容必须是“true”或“false”；其他内容都会出错。</translation>
    </message>
    <message>
        <source>AND, OR and XOR bind alike and group to the right: “a AND b OR c” is “a AND (b OR c)”. Parentheses make it plain.</source>
        <translation>AND、OR 和 XOR 优先级相同，并从右边结合：“a AND b OR c”就是“a AND (b OR c)”。加上括号更清楚。</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>This target is empty. Name an object under &quot;ref&quot; or give an absolute address as &quot;uri&quot;.</source>
        <translation>此目标为空。请在“ref”下指定一个对象，或以“uri”给出绝对地址。</translation>
    </message>
    <message>
        <source>The object must be named inside &quot;ref&quot;, not directly here.</source>
        <translation>对象必须在“ref”内指定，而不是直接写在此处。</translation>
    </message>
    <message>
        <source>The reference lacks &quot;%1&quot;.</source>
        <translation>该引用缺少“%1”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an absolute address. Begin with http:// or https:// and a host name.</source>
        <translation>“%1”不是绝对地址。请以 http:// 或 https:// 加主机名开头。</translation>
    </message>
    <message>
        <source>A target is either an object or an absolute address, not both.</source>
        <translation>目标只能是对象或绝对地址之一，不能同时是两者。</translation>
    </message>
    <message>
        <source>%1 %2 is here more than once. Applied together, the last one replaces the others. Rename or remove all but one.</source>
        <translation>%1 %2 在此处出现多次。一起应用时，最后一个会替换其余的。请重命名，或只保留一个。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid name. Use lower-case letters, digits, &apos;-&apos; and &apos;.&apos;, beginning and ending with a letter or digit, at most 253 characters.</source>
        <translation>“%1”不是有效的名称。请使用小写字母、数字、“-”和“.”，以字母或数字开头和结尾，最多 253 个字符。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid name for a %2: it becomes part of a host name. Use lower-case letters, digits and &apos;-&apos;, beginning with a letter, at most 63 characters.</source>
        <translation>“%1”不是 %2 的有效名称：它会成为主机名的一部分。请使用小写字母、数字和“-”，以字母开头，最多 63 个字符。</translation>
    </message>
    <message>
        <source>A Service is made with the name of this %1, and &quot;%2&quot; cannot be one. Use lower-case letters, digits and &apos;-&apos;, beginning with a letter, at most 63 characters.</source>
        <translation>会以此 %1 的名称创建一个 Service，而“%2”不能作为 Service 的名称。请使用小写字母、数字和“-”，以字母开头，最多 63 个字符。</translation>
    </message>
    <message>
        <source>This %1 has no name. Give it one in metadata.name.</source>
        <translation>此 %1 没有名称。请在 metadata.name 中为它命名。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid namespace. Use lower-case letters, digits and &apos;-&apos;, at most 63 characters.</source>
        <translation>“%1”不是有效的命名空间。请使用小写字母、数字和“-”，最多 63 个字符。</translation>
    </message>
    <message>
        <source>There is no %1 in namespace &quot;%2&quot;, only in &quot;%3&quot;. A Trigger must be in its Broker&apos;s namespace; its subscriber may be elsewhere.</source>
        <translation>命名空间“%2”中没有 %1，只有“%3”中有。Trigger 必须与其 Broker 位于同一命名空间；其订阅者可以在别处。</translation>
    </message>
    <message>
        <source>There is no %1 in namespace &quot;%2&quot;, only in &quot;%3&quot;.</source>
        <translation>命名空间“%2”中没有 %1，只有“%3”中有。</translation>
    </message>
    <message>
        <source>%1 is not in this document. It must exist in the cluster.</source>
        <translation>%1 不在此文档中。它必须存在于集群中。</translation>
    </message>
    <message>
        <source>%1 of namespace &quot;%2&quot; is not in this document. It must exist in the cluster.</source>
        <translation>命名空间“%2”的 %1 不在此文档中。它必须存在于集群中。</translation>
    </message>
    <message>
        <source>One of %1 is needed: %2 is refused without it.</source>
        <translation>需要 %1 中的一个：缺少时 %2 会被拒绝。</translation>
    </message>
    <message>
        <source>Only one of %1 may be set.</source>
        <translation>%1 中只能设置一个。</translation>
    </message>
    <message>
        <source>&quot;spec&quot; must be a block of fields.</source>
        <translation>“spec”必须是一组字段。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing: %2 is refused without it.</source>
        <translation>缺少“%1”：没有它 %2 会被拒绝。</translation>
    </message>
    <message>
        <source>A cluster would refuse this: %1</source>
        <translation>集群会拒绝它：%1</translation>
    </message>
    <message>
        <source>No %1 of this document has these labels, so nothing is bound.</source>
        <translation>此文档中没有 %1 带有这些标签，因此什么也没有绑定。</translation>
    </message>
    <message>
        <source>%1 is bound by SinkBinding %2 too; the two overwrite each other.</source>
        <translation>%1 也被 SinkBinding %2 绑定；两者会互相覆盖。</translation>
    </message>
    <message>
        <source>A CronJob cannot be bound, only the Jobs that it makes: select them by a label.</source>
        <translation>CronJob 不能绑定，只有它创建的 Job 可以：请用标签选择它们。</translation>
    </message>
    <message>
        <source>There is no class &quot;%1&quot;; capitals count: &quot;%2&quot;.</source>
        <translation>没有类“%1”；区分大小写：“%2”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no class of Knative&apos;s own Brokers. Unless the cluster has it, the Broker stays without status.</source>
        <translation>“%1”不是 Knative 自身的 Broker 类。除非集群具有它，否则 Broker 一直没有状态。</translation>
    </message>
    <message>
        <source>A Broker of class %1 needs its own configuration; without spec.config it gets the one for channels and does not work.</source>
        <translation>%1 类的 Broker 需要自己的配置；没有 spec.config 时会得到用于通道的配置而无法工作。</translation>
    </message>
    <message>
        <source>A Broker of class %1 cannot be configured by a %2.</source>
        <translation>%1 类的 Broker 不能由 %2 配置。</translation>
    </message>
    <message>
        <source>A Broker of class KafkaNamespaced wants its ConfigMap in its own namespace.</source>
        <translation>KafkaNamespaced 类的 Broker 要求其 ConfigMap 位于自己的命名空间。</translation>
    </message>
    <message>
        <source>What %1 makes of the events is its answer, and nothing takes the answer here.</source>
        <translation>%1 对事件的处理结果就是其答复，而这里没有谁取用该答复。</translation>
    </message>
    <message>
        <source>%1 does not answer with an event, so the steps behind it never get one.</source>
        <translation>%1 不以事件作答，因此其后的步骤永远得不到事件。</translation>
    </message>
    <message>
        <source>This source has no sink, so its events go nowhere.</source>
        <translation>此源没有接收器，因此其事件无处可去。</translation>
    </message>
    <message>
        <source>%1 does not answer with an event, so this branch never gets one.</source>
        <translation>%1 不以事件作答，因此此分支永远得不到事件。</translation>
    </message>
    <message>
        <source>Events are sent here, but no Trigger of this document takes them.</source>
        <translation>有事件发往此处，但此文档中没有 Trigger 取用。</translation>
    </message>
    <message>
        <source>Events are sent here, but no Subscription of this document takes them.</source>
        <translation>有事件发往此处，但此文档中没有 Subscription 取用。</translation>
    </message>
    <message>
        <source>Dead letters end in %1: nothing of this document takes them from there.</source>
        <translation>死信止于 %1：此文档中没有谁从那里取走它们。</translation>
    </message>
    <message>
        <source>A job that fails is no failed delivery: it does not come here.</source>
        <translation>作业失败不是投递失败：不会到这里来。</translation>
    </message>
    <message>
        <source>No dead letter sink: what cannot be delivered is lost (%1).</source>
        <translation>没有死信接收器：无法投递的会丢失（%1）。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is negative. Use a positive duration.</source>
        <translation>“%1”为负。请使用正的时长。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a usable duration, and nothing checks it here: deliveries break. Write PT1S for a second, PT0.5S for half of one.</source>
        <translation>“%1”不是可用的时长，而这里没有谁检查它：投递会失效。一秒写作 PT1S，半秒写作 PT0.5S。</translation>
    </message>
    <message>
        <source>The number of retries is negative, and nothing checks it here: deliveries break.</source>
        <translation>重试次数为负，而这里没有谁检查它：投递会失效。</translation>
    </message>
    <message>
        <source>There is no backoff policy &quot;%1&quot;, and nothing checks it here: deliveries break. Use linear or exponential.</source>
        <translation>没有退避策略“%1”，而这里没有谁检查它：投递会失效。请使用 linear 或 exponential。</translation>
    </message>
    <message>
        <source>Only one digit behind the point is kept: &quot;%1&quot; counts as %2 s.</source>
        <translation>小数点后只保留一位：“%1”按 %2 秒计。</translation>
    </message>
    <message>
        <source>There is a waiting time but no retry, so nothing is ever tried again.</source>
        <translation>有等待时间但没有 retry，因此什么也不会再试。</translation>
    </message>
    <message>
        <source>backoffDelay does nothing without backoffPolicy: retries follow each other at once.</source>
        <translation>没有 backoffPolicy 时 backoffDelay 不起作用：重试会紧接着进行。</translation>
    </message>
    <message>
        <source>backoffPolicy does nothing without backoffDelay: retries follow each other at once.</source>
        <translation>没有 backoffDelay 时 backoffPolicy 不起作用：重试会紧接着进行。</translation>
    </message>
    <message>
        <source>The waiting times of the retries add up to %1 days.</source>
        <translation>重试的等待时间合计 %1 天。</translation>
    </message>
    <message>
        <source>The waiting times of the retries add up to %1 minutes, but an InMemoryChannel keeps its sender waiting for 15 minutes at most.</source>
        <translation>重试的等待时间合计 %1 分钟，但 InMemoryChannel 最多让发送者等待 15 分钟。</translation>
    </message>
    <message>
        <source>The format is heeded only for Triggers of Brokers of the class MTChannelBasedBroker.</source>
        <translation>只有 MTChannelBasedBroker 类 Broker 的 Trigger 才会理会此格式。</translation>
    </message>
    <message>
        <source>This part of the filter states no condition and lets everything pass.</source>
        <translation>过滤器的这一部分没有条件，会让一切通过。</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; is empty: the data plane drops this whole condition, so more events pass.</source>
        <translation>“%1”的值为空：数据平面会丢弃整个条件，因此通过的事件更多。</translation>
    </message>
    <message>
        <source>This expression yields no truth value: the filter fails for every event.</source>
        <translation>此表达式不产生真假值：过滤器对每个事件都失败。</translation>
    </message>
    <message>
        <source>There is no function %1 with so many arguments: the expression fails for every event.</source>
        <translation>没有接受这么多参数的函数 %1：表达式对每个事件都失败。</translation>
    </message>
    <message>
        <source>NOT belongs to the attribute alone and fails for every event. Write NOT (…) around the comparison.</source>
        <translation>NOT 只作用于该属性，对每个事件都失败。请写成 NOT (…) 把比较括起来。</translation>
    </message>
    <message>
        <source>For events without the attribute &quot;%1&quot; the whole expression fails.</source>
        <translation>对于没有属性“%1”的事件，整个表达式失败。</translation>
    </message>
    <message>
        <source>A RabbitMQ Broker ignores &quot;filters&quot;: this Trigger gets every event that &quot;filter&quot; lets through.</source>
        <translation>RabbitMQ Broker 忽略 &quot;filters&quot;：此 Trigger 会得到 &quot;filter&quot; 放行的每个事件。</translation>
    </message>
    <message>
        <source>&quot;filter&quot; is ignored because &quot;filters&quot; is set too.</source>
        <translation>因为也设置了 &quot;filters&quot;，所以 &quot;filter&quot; 会被忽略。</translation>
    </message>
    <message>
        <source>This condition and another one of the filter exclude each other: no event ever passes.</source>
        <translation>此条件与过滤器的另一个条件互相排斥：没有事件能通过。</translation>
    </message>
    <message>
        <source>Remove the setting</source>
        <translation>移除该设置</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>写成 %1</translation>
    </message>
    <message>
        <source>Repeat the retries of %1</source>
        <translation>重复 %1 的重试</translation>
    </message>
    <message>
        <source>Repeat the dead letter sink of %1</source>
        <translation>重复 %1 的死信接收器</translation>
    </message>
    <message>
        <source>Use the dead letter sink of %1</source>
        <translation>使用 %1 的死信接收器</translation>
    </message>
    <message>
        <source>Add a Service %1 as dead letter sink</source>
        <translation>添加 Service %1 作为死信接收器</translation>
    </message>
    <message>
        <source>Add backoffPolicy exponential</source>
        <translation>添加 backoffPolicy exponential</translation>
    </message>
    <message>
        <source>Add backoffDelay PT1S</source>
        <translation>添加 backoffDelay PT1S</translation>
    </message>
    <message>
        <source>Try three times more</source>
        <translation>再试三次</translation>
    </message>
    <message>
        <source>Remove the waiting time</source>
        <translation>移除等待时间</translation>
    </message>
    <message>
        <source>Try five times more</source>
        <translation>再试五次</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Move the object under &quot;ref&quot;</source>
        <translation>把对象移到 &quot;ref&quot; 下</translation>
    </message>
    <message>
        <source>Write the condition as attributes of &quot;filter&quot;</source>
        <translation>把条件写成 &quot;filter&quot; 的属性</translation>
    </message>
    <message>
        <source>Use the ConfigMap %1</source>
        <translation>使用 ConfigMap %1</translation>
    </message>
    <message>
        <source>Use %1 instead</source>
        <translation>改用 %1</translation>
    </message>
    <message>
        <source>Use the one in namespace %1</source>
        <translation>使用命名空间 %1 中的那个</translation>
    </message>
    <message>
        <source>Create %1</source>
        <translation>创建 %1</translation>
    </message>
    <message>
        <source>Use the address %1</source>
        <translation>使用地址 %1</translation>
    </message>
    <message>
        <source>Name the Broker in spec.broker</source>
        <translation>在 spec.broker 中指明 Broker</translation>
    </message>
    <message>
        <source>Refer to %1 as %2</source>
        <translation>以 %2 引用 %1</translation>
    </message>
    <message>
        <source>Remove the path</source>
        <translation>移除路径</translation>
    </message>
    <message>
        <source>Rewrite as %1</source>
        <translation>改写为 %1</translation>
    </message>
    <message>
        <source>Dead letters of these deliveries come back through %1 and are tried again without end.</source>
        <translation>这些投递的死信经由 %1 回来，并被无休止地重试。</translation>
    </message>
    <message>
        <source>Events that leave here come back through %1 and go round without end.</source>
        <translation>从这里离开的事件经由 %1 回来，无休止地循环。</translation>
    </message>
    <message>
        <source>If the receiver answers with an event, it comes back through %1 and is delivered here again. Filter by type, unless it never answers.</source>
        <translation>如果接收者以事件作答，它会经由 %1 回来并再次投递到这里。除非它从不答复，否则请按类型过滤。</translation>
    </message>
    <message>
        <source>The answer of type &quot;%1&quot; comes back through %2 and passes this filter again.</source>
        <translation>类型为“%1”的答复经由 %2 回来，并再次通过此过滤器。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is made from this name and is longer than 63 characters. Use at most %2.</source>
        <translation>“%1”由此名称生成，长度超过 63 个字符。请最多使用 %2 个字符。</translation>
    </message>
    <message>
        <source>The roles of the service account do not allow to %1 %2.</source>
        <translation>服务账号的角色不允许对 %2 执行 %1。</translation>
    </message>
    <message>
        <source>%1 is a Service of %2 here, but the reference asks for one of %3.</source>
        <translation>%1 在这里是 %2 的 Service，但引用要的是 %3 的。</translation>
    </message>
    <message>
        <source>This path replaces the one that leads to %1. Remove it.</source>
        <translation>此路径取代了通往 %1 的路径。请移除它。</translation>
    </message>
    <message>
        <source>Events go to port %1 of a Service, which Service %2 does not have.</source>
        <translation>事件发往 Service 的端口 %1，而 Service %2 没有该端口。</translation>
    </message>
    <message>
        <source>brokerRef is ignored while the feature cross-namespace-event-links is off: the Trigger never finds its Broker. Use spec.broker.</source>
        <translation>功能 cross-namespace-event-links 关闭时，brokerRef 会被忽略：Trigger 永远找不到其 Broker。请使用 spec.broker。</translation>
    </message>
    <message>
        <source>Only Brokers of class MTChannelBasedBroker have Triggers in other namespaces.</source>
        <translation>只有 MTChannelBasedBroker 类的 Broker 才能在其他命名空间有 Trigger。</translation>
    </message>
    <message>
        <source>These settings replace those of %1 as a whole: its %2 retries do not count, and there are none here.</source>
        <translation>这些设置整体取代 %1 的设置：它的 %2 次重试不再算数，而这里没有重试。</translation>
    </message>
    <message>
        <source>These settings replace those of %1 as a whole: its dead letter sink does not count, and there is none here.</source>
        <translation>这些设置整体取代 %1 的设置：它的死信接收器不再算数，而这里没有。</translation>
    </message>
    <message>
        <source>Events are kept in memory only and are lost when the channel&apos;s pod restarts.</source>
        <translation>事件只保存在内存中，通道的 Pod 重启时会丢失。</translation>
    </message>
    <message>
        <source>The controller of %1 made this object and undoes changes of it.</source>
        <translation>%1 的控制器创建了此对象，并会撤销对它的更改。</translation>
    </message>
    <message>
        <source>The audience does nothing while the feature authentication-oidc is off.</source>
        <translation>功能 authentication-oidc 关闭时，受众不起作用。</translation>
    </message>
    <message>
        <source>The certificates do nothing while the feature transport-encryption is off.</source>
        <translation>功能 transport-encryption 关闭时，证书不起作用。</translation>
    </message>
    <message>
        <source>No month of this schedule has a day %1: it never fires.</source>
        <translation>此时间表的月份中没有 %1 日：它从不触发。</translation>
    </message>
    <message>
        <source>%1 delivers the same events to the same receiver.</source>
        <translation>%1 把相同的事件投递给同一个接收者。</translation>
    </message>
    <message>
        <source>Nothing that this document sends to %1 passes this filter.</source>
        <translation>此文档发送给 %1 的内容都通不过此过滤器。</translation>
    </message>
    <message>
        <source>There is no group &quot;%1&quot; any more; its kinds are in &quot;sources.knative.dev&quot;.</source>
        <translation>已没有组“%1”；其种类在“sources.knative.dev”中。</translation>
    </message>
    <message>
        <source>Release %1 does not have version %2 of %3; it came with %4.</source>
        <translation>发行版 %1 没有 %3 的版本 %2；它随 %4 而来。</translation>
    </message>
    <message>
        <source>Version %1 of %2 is deprecated. Write %3.</source>
        <translation>%2 的版本 %1 已弃用。请写成 %3。</translation>
    </message>
    <message>
        <source>Version %1 of %2 is not served. Write %3.</source>
        <translation>%2 的版本 %1 不被提供。请写成 %3。</translation>
    </message>
    <message>
        <source>Let only events with &quot;%1&quot; pass</source>
        <translation>只让带有 &quot;%1&quot; 的事件通过</translation>
    </message>
    <message>
        <source>Keep the answer of type &quot;%1&quot; out</source>
        <translation>排除类型为 &quot;%1&quot; 的应答</translation>
    </message>
    <message>
        <source>Add a role that allows to watch %1</source>
        <translation>添加允许监视 %1 的角色</translation>
    </message>
    <message>
        <source>Topics are to have %1 copies, but the Kafka cluster of this document has %2 brokers: they cannot be created.</source>
        <translation>主题需要 %1 个副本，但本文档中的 Kafka 集群只有 %2 个代理：无法创建主题。</translation>
    </message>
    <message>
        <source>ConfigMap %1 has no &quot;bootstrap.servers&quot;: the topic cannot be created.</source>
        <translation>ConfigMap %1 没有 &quot;bootstrap.servers&quot;：无法创建主题。</translation>
    </message>
    <message>
        <source>Only records that come after the source is ready are read. For those already in the topic write &quot;earliest&quot;.</source>
        <translation>只读取事件源就绪之后到达的记录。要读取主题中已有的记录，请写 &quot;earliest&quot;。</translation>
    </message>
    <message>
        <source>Without a spec each channel gets a topic with one partition and one copy, and channels that exist keep what they have.</source>
        <translation>没有 spec 时，每个 Channel 的主题只有一个分区和一个副本，已存在的 Channel 保持原样。</translation>
    </message>
    <message>
        <source>This Broker keeps events in memory only: what is not delivered when its channel&apos;s pod restarts is lost, retries and dead letters or not.</source>
        <translation>此 Broker 只在内存中保存事件：其 Channel 的 Pod 重启时尚未投递的事件会丢失，无论是否设置了重试和死信。</translation>
    </message>
    <message>
        <source>No Broker of this document uses this configuration.</source>
        <translation>本文档中没有 Broker 使用此配置。</translation>
    </message>
    <message>
        <source>This looks like another replica of what %1 delivers to. Each Subscription gets every event; the load is not shared.</source>
        <translation>这看起来是 %1 的投递目标的另一个副本。每个 Subscription 都会收到全部事件，负载不会分摊。</translation>
    </message>
    <message>
        <source>A Broker of another namespace needs the feature cross-namespace-event-links and the class MTChannelBasedBroker.</source>
        <translation>引用其他命名空间的 Broker 需要启用特性 cross-namespace-event-links，并且其类为 MTChannelBasedBroker。</translation>
    </message>
    <message>
        <source>Remove the namespace, even if it is the own one; another one needs the feature cross-namespace-event-links.</source>
        <translation>请删除命名空间，即使就是自身的命名空间；引用其他命名空间需要启用特性 cross-namespace-event-links。</translation>
    </message>
    <message>
        <source>Names of attributes are lower-case letters and digits, beginning with a letter.</source>
        <translation>属性名只能由小写字母和数字组成，并以字母开头。</translation>
    </message>
    <message>
        <source>Each element of the list holds one dialect; of several elements all must hold.</source>
        <translation>列表的每个元素只能有一种方言；有多个元素时必须全部成立。</translation>
    </message>
    <message>
        <source>This cannot be changed in place. Delete the object and create it anew; events on their way are lost.</source>
        <translation>无法就地更改。请删除该对象并重新创建；途中的事件会丢失。</translation>
    </message>
    <message>
        <source>Write &quot;linear&quot; or &quot;exponential&quot;, in small letters.</source>
        <translation>请写小写的“linear”或“exponential”。</translation>
    </message>
    <message>
        <source>Write &quot;json&quot; or &quot;binary&quot;, in small letters.</source>
        <translation>请写小写的“json”或“binary”。</translation>
    </message>
    <message>
        <source>It needs the feature delivery-retryafter.</source>
        <translation>需要启用特性 delivery-retryafter。</translation>
    </message>
    <message>
        <source>It needs the feature delivery-timeout.</source>
        <translation>需要启用特性 delivery-timeout。</translation>
    </message>
    <message>
        <source>Write 0 or more.</source>
        <translation>请写 0 或更大的数。</translation>
    </message>
    <message>
        <source>Only an object of the same namespace may stand here. The dead letter sink of a Subscription may be elsewhere.</source>
        <translation>此处只能是同一命名空间的对象。Subscription 的死信接收端可以在别处。</translation>
    </message>
    <message>
        <source>The cluster&apos;s ConfigMap config-br-defaults wants this in the namespace of the Broker.</source>
        <translation>集群的 ConfigMap config-br-defaults 要求它位于 Broker 的命名空间中。</translation>
    </message>
    <message>
        <source>Only an object of the same namespace may stand here.</source>
        <translation>此处只能是同一命名空间的对象。</translation>
    </message>
    <message>
        <source>Subscriptions make this list. Remove it.</source>
        <translation>此列表由 Subscription 生成，请删除。</translation>
    </message>
    <message>
        <source>Write it as a pattern, such as &quot;*/5 * * * *&quot; for every five minutes.</source>
        <translation>请写成表达式，例如每五分钟为“*/5 * * * *”。</translation>
    </message>
    <message>
        <source>Sunday is 0.</source>
        <translation>星期日是 0。</translation>
    </message>
    <message>
        <source>Write a name of the time zone database, such as Asia/Shanghai.</source>
        <translation>请写时区数据库中的名称，例如 Asia/Shanghai。</translation>
    </message>
    <message>
        <source>With this content type it must be a JSON object.</source>
        <translation>使用此内容类型时必须是 JSON 对象。</translation>
    </message>
    <message>
        <source>Write &quot;Reference&quot; or &quot;Resource&quot;.</source>
        <translation>请写“Reference”或“Resource”。</translation>
    </message>
    <message>
        <source>It needs the feature new-apiserversource-filters. Without it filter in a Trigger.</source>
        <translation>需要启用特性 new-apiserversource-filters。否则请在 Trigger 中过滤。</translation>
    </message>
    <message>
        <source>Name a Secret with the credentials or, from release 1.20, a service account.</source>
        <translation>请指定包含凭据的 Secret，从 1.20 版起也可以指定服务账号。</translation>
    </message>
    <message>
        <source>Write &quot;Never&quot; or &quot;OnFailure&quot; as the restartPolicy of the Pods.</source>
        <translation>请把 Pod 的 restartPolicy 写为“Never”或“OnFailure”。</translation>
    </message>
    <message>
        <source>Without a sink the result itself is the answer.</source>
        <translation>没有接收端时，结果本身就是应答。</translation>
    </message>
    <message>
        <source>Put the value into quotes.</source>
        <translation>请给该值加上引号。</translation>
    </message>
    <message>
        <source>Make it a list: a dash before each entry.</source>
        <translation>请写成列表：每一项前面加短横线。</translation>
    </message>
    <message>
        <source>An EventPolicy needs the feature authentication-oidc.</source>
        <translation>EventPolicy 需要启用特性 authentication-oidc。</translation>
    </message>
    <message>
        <source>A &quot;*&quot; may stand at the end only.</source>
        <translation>“*”只能位于末尾。</translation>
    </message>
    <message>
        <source>Names of extensions are letters and digits only.</source>
        <translation>扩展名只能由字母和数字组成。</translation>
    </message>
    <message>
        <source>It must be more than zero.</source>
        <translation>必须大于零。</translation>
    </message>
    <message>
        <source>Write an ISO 8601 duration, such as PT1S for one second.</source>
        <translation>请写 ISO 8601 时长，例如一秒为 PT1S。</translation>
    </message>
    <message>
        <source>&quot;filters&quot; is a list: put a dash before &quot;%1&quot;.</source>
        <translation>“filters”是列表：请在“%1”前加短横线。</translation>
    </message>
    <message>
        <source>CESQL compares with a single &quot;=&quot;.</source>
        <translation>CESQL 用单个“=”比较。</translation>
    </message>
    <message>
        <source>A Pod cannot be bound: bind the workload that makes it.</source>
        <translation>Pod 无法绑定：请绑定创建它的工作负载。</translation>
    </message>
    <message>
        <source>The text cannot be read: %1</source>
        <translation>无法读取这段文本：%1</translation>
    </message>
    <message>
        <source>The template of the channels has no &quot;%1&quot;: no Broker with this configuration gets ready.</source>
        <translation>通道模板缺少“%1”：使用此配置的 Broker 不会就绪。</translation>
    </message>
    <message>
        <source>%1 is no kind of channel, so none can be made from this template.</source>
        <translation>%1 不是通道的类型，无法用此模板创建通道。</translation>
    </message>
    <message>
        <source>Weir knows no channel of kind %1 in group &quot;%2&quot;. The cluster must have it.</source>
        <translation>Weir 不认识组“%2”中的通道类型 %1。集群必须具备它。</translation>
    </message>
    <message>
        <source>Weir knows no feature &quot;%1&quot; of this release.</source>
        <translation>Weir 不认识此版本的特性“%1”。</translation>
    </message>
    <message>
        <source>The profile has a ConfigMap of this name too, and it is that one by which objects are judged.</source>
        <translation>配置档案中也有同名的 ConfigMap，对象按那一个来判断。</translation>
    </message>
    <message>
        <source>The objects of this document are judged by this ConfigMap.</source>
        <translation>本文档的对象按此 ConfigMap 判断。</translation>
    </message>
    <message>
        <source>ConfigMap %1 has no &quot;channel-template-spec&quot;: the Broker never gets ready.</source>
        <translation>ConfigMap %1 没有“channel-template-spec”：Broker 永远不会就绪。</translation>
    </message>
    <message>
        <source>CloudEvents wants names of extensions in small letters: &quot;%1&quot;.</source>
        <translation>CloudEvents 要求扩展名使用小写字母：“%1”。</translation>
    </message>
    <message>
        <source>The value of an extension must not be empty here.</source>
        <translation>此处扩展的值不能为空。</translation>
    </message>
    <message>
        <source>Put it into quotes</source>
        <translation>加上引号</translation>
    </message>
    <message>
        <source>Move it one level out</source>
        <translation>向外移一层</translation>
    </message>
    <message>
        <source>&quot;%1&quot; looks like the place for a value, not like one. Replace it before it is applied.</source>
        <translation>“%1”看起来是占位符而不是值。请在应用前替换它。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no value of &quot;%2&quot;. Write one of %3.</source>
        <translation>“%1”不是“%2”的取值。请写以下之一：%3。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number from %2 to %3.</source>
        <translation>“%1”不是 %2 到 %3 之间的数。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no ISO 8601 duration from zero up, such as PT168H.</source>
        <translation>“%1”不是大于等于零的 ISO 8601 时长，例如 PT168H。</translation>
    </message>
    <message>
        <source>Without &quot;predeclared&quot; the exchange must be named.</source>
        <translation>没有“predeclared”时必须指定交换机。</translation>
    </message>
    <message>
        <source>Without the name of a queue no event ever arrives.</source>
        <translation>没有队列名称就永远不会有事件到达。</translation>
    </message>
    <message>
        <source>In the cluster the channels are of kind %1. They stay behind, with the events in them.</source>
        <translation>集群中的通道类型是 %1。它们会连同其中的事件一起遗留下来。</translation>
    </message>
    <message>
        <source>The topic is made only where numPartitions and replicationFactor are both set; else it must exist.</source>
        <translation>只有同时设置 numPartitions 和 replicationFactor 才会创建主题；否则主题必须已存在。</translation>
    </message>
    <message>
        <source>The selector is taken and cannot be used: %1</source>
        <translation>选择器会被接受但无法使用：%1</translation>
    </message>
    <message>
        <source>Without apiVersion the source finds no such objects to watch.</source>
        <translation>没有 apiVersion，事件源找不到要监视的对象。</translation>
    </message>
    <message>
        <source>Every event has the attribute &quot;source&quot; already. Use an extension of your own.</source>
        <translation>每个事件都已有属性“source”。请使用自己的扩展。</translation>
    </message>
    <message>
        <source>A RequestReply does not heed EventPolicies.</source>
        <translation>RequestReply 不理会 EventPolicy。</translation>
    </message>
    <message>
        <source>Without &quot;from&quot; this policy allows nobody.</source>
        <translation>没有“from”，此策略不允许任何人。</translation>
    </message>
    <message>
        <source>This is taken only if the cluster allows privileged containers.</source>
        <translation>只有集群允许特权容器时才会被接受。</translation>
    </message>
    <message>
        <source>&quot;false&quot; does not last: the cluster stores &quot;true&quot; here.</source>
        <translation>“false”不会保留：集群在此存储“true”。</translation>
    </message>
    <message>
        <source>The cluster does not store the attribute &quot;%1&quot;.</source>
        <translation>集群不会存储属性“%1”。</translation>
    </message>
    <message>
        <source>The cluster does not store a value of &quot;%1&quot;.</source>
        <translation>集群不会存储“%1”的值。</translation>
    </message>
    <message>
        <source>%1 is no text here, and the API server wants one. Put it into quotes.</source>
        <translation>此处的 %1 不是文本，而 API 服务器需要文本。请加上引号。</translation>
    </message>
    <message>
        <source>Broker default is not in this document. A cluster makes it by itself only where config-sugar says so: add the Broker.</source>
        <translation>本文档中没有 Broker default。只有 config-sugar 要求时集群才会自动创建它：请添加该 Broker。</translation>
    </message>
    <message>
        <source>A Broker is no channel: subscribe to it with a Trigger.</source>
        <translation>Broker 不是通道：请用 Trigger 订阅它。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; belongs to &quot;spec&quot;, not to &quot;%2&quot;.</source>
        <translation>“%1”属于“spec”，不属于“%2”。</translation>
    </message>
    <message>
        <source>A subscriber is needed beside the reply too. To copy a channel into another, make the other one the subscriber.</source>
        <translation>即使有应答也需要订阅者。要把一个通道复制到另一个通道，请把后者设为订阅者。</translation>
    </message>
    <message>
        <source>There is no kind %1 in group &quot;%2&quot;. It is in &quot;%3&quot;.</source>
        <translation>组“%2”中没有类型 %1，它在“%3”中。</translation>
    </message>
    <message>
        <source>There is no kind &quot;%1&quot;; capitals count: &quot;%2&quot;.</source>
        <translation>没有类型“%1”；区分大小写：“%2”。</translation>
    </message>
    <message>
        <source>Write it in base64, of which this is none.</source>
        <translation>请用 base64 书写；此值不是 base64。</translation>
    </message>
    <message>
        <source>Shorten it, or raise &quot;data-max-size&quot; in the cluster&apos;s ConfigMap config-ping-defaults.</source>
        <translation>请缩短它，或在集群的 ConfigMap config-ping-defaults 中调大“data-max-size”。</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>manifests to JSON, exactly as kubectl reads them, or canonical YAML</source>
        <translation>将清单转换为 JSON（与 kubectl 的读取结果完全一致）或规范的 YAML</translation>
    </message>
    <message>
        <source>Serve a simulated cluster</source>
        <translation>提供一个模拟集群</translation>
    </message>
    <message>
        <source>Show manifests as nodes and relations.</source>
        <translation>将清单显示为节点和关系。</translation>
    </message>
    <message>
        <source>Numbers of metrics pages, recordings and clusters</source>
        <translation>指标页面、录制数据和集群的数值</translation>
    </message>
    <message>
        <source>List and watch what a cluster has.</source>
        <translation>列出并监视集群中的内容。</translation>
    </message>
    <message>
        <source>Receive events and print them.</source>
        <translation>接收事件并打印。</translation>
    </message>
    <message>
        <source>Send events to a URL or into a cluster.</source>
        <translation>向 URL 或集群内发送事件。</translation>
    </message>
    <message>
        <source>Find what a cluster would refuse, what cannot work, what is likely wrong.</source>
        <translation>找出集群会拒绝的、无法工作的以及很可能有误的内容。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>Output for programs: json.</source>
        <translation>供程序使用的输出：json。</translation>
    </message>
    <message>
        <source>--output must be text or json, not &quot;%1&quot;.</source>
        <translation>--output 必须是 text 或 json，而不是“%1”。</translation>
    </message>
    <message>
        <source>Kubeconfig file; default: KUBECONFIG, then ~/.kube/config.</source>
        <translation>kubeconfig 文件；默认：KUBECONFIG，然后是 ~/.kube/config。</translation>
    </message>
    <message>
        <source>Context of the kubeconfig; default: its current context.</source>
        <translation>kubeconfig 中的上下文；默认：其当前上下文。</translation>
    </message>
    <message>
        <source>Only this namespace; default: all.</source>
        <translation>仅此命名空间；默认：全部。</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>无法读取：%1</translation>
    </message>
    <message>
        <source>is larger than 64 MiB and is not read.</source>
        <translation>大于 64 MiB，未读取。</translation>
    </message>
    <message>
        <source>not here: %1</source>
        <translation>不在此处：%1</translation>
    </message>
    <message>
        <source>name a file, a folder, or - for standard input.</source>
        <translation>请指定文件、文件夹，或用 - 表示标准输入。</translation>
    </message>
    <message>
        <source>Usage: weirctl VERB [options] [FILE…|-]</source>
        <translation>用法：weirctl 命令 [选项] [文件…|-]</translation>
    </message>
    <message>
        <source>weirctl VERB --help tells more. Exit codes: 0 fine, 1 findings or differences, 2 usage, 3 input/output or cluster.</source>
        <translation>weirctl 命令 --help 给出详细说明。退出码：0 正常，1 有问题或差异，2 用法错误，3 输入输出或集群错误。</translation>
    </message>
    <message>
        <source>there is no verb &quot;%1&quot;; weirctl --help lists them.</source>
        <translation>没有命令“%1”；weirctl --help 会列出所有命令。</translation>
    </message>
    <message>
        <source>The cluster was not scraped for the whole time: it answers too slowly.</source>
        <translation>未能在整个时间段内抓取集群：其响应过慢。</translation>
    </message>
    <message>
        <source>Reads manifests as kubectl does and writes them as JSON or canonical YAML.</source>
        <translation>像 kubectl 一样读取清单，并写为 JSON 或规范的 YAML。</translation>
    </message>
    <message>
        <source>YAML or JSON files; - is standard input.</source>
        <translation>YAML 或 JSON 文件；- 表示标准输入。</translation>
    </message>
    <message>
        <source>Form of the result: json (the default) or yaml.</source>
        <translation>结果的格式：json（默认）或 yaml。</translation>
    </message>
    <message>
        <source>Apply kubectl&apos;s rules for objects: lists are expanded, a kind is required.</source>
        <translation>应用 kubectl 的对象规则：展开列表，必须有 kind。</translation>
    </message>
    <message>
        <source>--to must be json or yaml, not &quot;%1&quot;.</source>
        <translation>--to 必须是 json 或 yaml，而不是“%1”。</translation>
    </message>
    <message>
        <source>convert needs a file, or - for standard input.</source>
        <translation>convert 需要一个文件，或用 - 表示标准输入。</translation>
    </message>
    <message>
        <source>--%1 must be a number of at least %2, not &quot;%3&quot;.</source>
        <translation>--%1 必须是不小于 %2 的数字，而不是“%3”。</translation>
    </message>
    <message>
        <source>Serves a simulated cluster on the loopback interface until it is ended.</source>
        <translation>在回环接口上提供一个模拟集群，直到被结束。</translation>
    </message>
    <message>
        <source>Kubeconfig file to write.</source>
        <translation>要写入的 kubeconfig 文件。</translation>
    </message>
    <message>
        <source>One of %1, or a scenario file.</source>
        <translation>%1 之一，或一个场景文件。</translation>
    </message>
    <message>
        <source>Port to listen on; 0: any free one.</source>
        <translation>监听的端口；0：任一空闲端口。</translation>
    </message>
    <message>
        <source>Simulated seconds in one second.</source>
        <translation>一秒内模拟的秒数。</translation>
    </message>
    <message>
        <source>Seed of everything random.</source>
        <translation>所有随机数的种子。</translation>
    </message>
    <message>
        <source>Sources fall silent after this simulated second.</source>
        <translation>事件源在此模拟秒之后停止发送。</translation>
    </message>
    <message>
        <source>Sources are silent for the first simulated seconds.</source>
        <translation>事件源在最初的若干模拟秒内不发送。</translation>
    </message>
    <message>
        <source>File for the exact counts, rewritten every simulated second.</source>
        <translation>记录精确计数的文件，每个模拟秒重写一次。</translation>
    </message>
    <message>
        <source>Restarts a component at a simulated second; may be repeated.</source>
        <translation>在某一模拟秒重启一个组件；可重复给出。</translation>
    </message>
    <message>
        <source>Ends when this process is gone.</source>
        <translation>此进程消失时结束。</translation>
    </message>
    <message>
        <source>--port must be at most 65535.</source>
        <translation>--port 不得大于 65535。</translation>
    </message>
    <message>
        <source>Simulated cluster ready: kubeconfig %1, server %2</source>
        <translation>模拟集群已就绪：kubeconfig %1，服务器 %2</translation>
    </message>
    <message>
        <source>Nodes, relations and groups of manifests, or of what a cluster has.</source>
        <translation>清单或集群中对象的节点、关系和分组。</translation>
    </message>
    <message>
        <source>Files, folders, or - for standard input.</source>
        <translation>文件、文件夹，或用 - 表示标准输入。</translation>
    </message>
    <message>
        <source>Another form: dot, mermaid or markdown.</source>
        <translation>其他格式：dot、mermaid 或 markdown。</translation>
    </message>
    <message>
        <source>Show what a cluster has instead of files.</source>
        <translation>显示集群中的对象，而不是文件。</translation>
    </message>
    <message>
        <source>--to must be dot, mermaid or markdown, not &quot;%1&quot;.</source>
        <translation>--to 必须是 dot、mermaid 或 markdown，而不是“%1”。</translation>
    </message>
    <message>
        <source>graph --cluster takes no files; &quot;%1&quot; is one too many.</source>
        <translation>graph --cluster 不接受文件；“%1”是多余的。</translation>
    </message>
    <message>
        <source>events %1, retries %2, dead-lettered %3, lost %4</source>
        <translation>事件 %1，重试 %2，死信 %3，丢失 %4</translation>
    </message>
    <message>
        <source>(at least: a pod restarted)</source>
        <translation>（至少：有 Pod 重启过）</translation>
    </message>
    <message>
        <source>%1 (%2): %3 samples</source>
        <translation>%1（%2）：%3 个样本</translation>
    </message>
    <message>
        <source>Reads metrics pages, recordings of them, or a cluster&apos;s.</source>
        <translation>读取指标页面、其录制数据，或集群的指标。</translation>
    </message>
    <message>
        <source>Counts of each interval of a folder of recorded pages.</source>
        <translation>录制页面文件夹中每个时间段的计数。</translation>
    </message>
    <message>
        <source>Scrape a cluster through its API server.</source>
        <translation>通过 API 服务器抓取集群的指标。</translation>
    </message>
    <message>
        <source>How long to scrape the cluster: 20s, 2m.</source>
        <translation>抓取集群的时长：20s、2m。</translation>
    </message>
    <message>
        <source>Metrics pages, &quot;-&quot; for standard input.</source>
        <translation>指标页面，“-”表示标准输入。</translation>
    </message>
    <message>
        <source>Give metrics files, or --pages, or --cluster.</source>
        <translation>请给出指标文件、--pages 或 --cluster。</translation>
    </message>
    <message>
        <source>--for must be a time such as 10s, 2m or 500ms, not &quot;%1&quot;.</source>
        <translation>--for 必须是时长，例如 10s、2m 或 500ms，而不是“%1”。</translation>
    </message>
    <message>
        <source>NAMESPACE</source>
        <translation>命名空间</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>READY</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>AGE</source>
        <translation>存在时间</translation>
    </message>
    <message>
        <source>REASON</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Connects to a cluster and lists what takes part in its event mesh; with --for, watches it for that long.</source>
        <translation>连接集群并列出参与其事件网格的对象；使用 --for 时按该时长监视。</translation>
    </message>
    <message>
        <source>JSON: whole objects instead of one line each.</source>
        <translation>JSON：输出完整对象，而不是每个对象一行。</translation>
    </message>
    <message>
        <source>observe takes no files; &quot;%1&quot; is one too many.</source>
        <translation>observe 不接受文件；“%1”是多余的。</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is no value for --%1.</source>
        <translation>“%2”不是 --%1 的有效值。</translation>
    </message>
    <message>
        <source>Receives CloudEvents over HTTP on the loopback interface and prints one JSON line for each.</source>
        <translation>在回环接口上通过 HTTP 接收 CloudEvents，并为每个事件打印一行 JSON。</translation>
    </message>
    <message>
        <source>HTTP status of every answer; with --fail-share: of the failing ones.</source>
        <translation>每个应答的 HTTP 状态；使用 --fail-share 时为失败应答的状态。</translation>
    </message>
    <message>
        <source>Share of the requests that fail, 0 to 1.</source>
        <translation>失败请求的比例，0 到 1。</translation>
    </message>
    <message>
        <source>Structured CloudEvent with which to answer.</source>
        <translation>用于应答的结构化 CloudEvent。</translation>
    </message>
    <message>
        <source>Ends after so many events (5) or so long (10s).</source>
        <translation>在收到若干事件（5）或经过若干时间（10s）后结束。</translation>
    </message>
    <message>
        <source>receive takes no other arguments.</source>
        <translation>receive 不接受其他参数。</translation>
    </message>
    <message>
        <source>Listening on http://127.0.0.1:%1</source>
        <translation>正在监听 http://127.0.0.1:%1</translation>
    </message>
    <message>
        <source>The server answered %1: %2</source>
        <translation>服务器应答 %1：%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names nothing that is known; write GROUP/KIND/NAMESPACE/NAME, as weirctl graph does.</source>
        <translation>“%1”不是已知的名称；请写成 GROUP/KIND/NAMESPACE/NAME，与 weirctl graph 相同。</translation>
    </message>
    <message>
        <source>--count must be a whole number from 1 on, not &quot;%1&quot;.</source>
        <translation>--count 必须是不小于 1 的整数，而不是“%1”。</translation>
    </message>
    <message>
        <source>--rate must be a number of events a second, at most 1000, not &quot;%1&quot;.</source>
        <translation>--rate 必须是每秒事件数，最多 1000，而不是“%1”。</translation>
    </message>
    <message>
        <source>--header must be NAME=VALUE, not &quot;%1&quot;.</source>
        <translation>--header 必须是 NAME=VALUE，而不是“%1”。</translation>
    </message>
    <message>
        <source>Posts CloudEvents to a URL, or through a cluster&apos;s API server to an object.</source>
        <translation>向 URL 发送 CloudEvents，或经集群的 API 服务器发送给某个对象。</translation>
    </message>
    <message>
        <source>Where to send.</source>
        <translation>发送目标。</translation>
    </message>
    <message>
        <source>Object of the cluster: GROUP/KIND/NAMESPACE/NAME.</source>
        <translation>集群中的对象：GROUP/KIND/NAMESPACE/NAME。</translation>
    </message>
    <message>
        <source>HTTP method.</source>
        <translation>HTTP 方法。</translation>
    </message>
    <message>
        <source>Further HTTP header; may be repeated.</source>
        <translation>附加的 HTTP 头；可重复给出。</translation>
    </message>
    <message>
        <source>Attribute type of the event.</source>
        <translation>事件的 type 属性。</translation>
    </message>
    <message>
        <source>Attribute source of the event.</source>
        <translation>事件的 source 属性。</translation>
    </message>
    <message>
        <source>Payload, or @FILE.</source>
        <translation>负载，或 @文件。</translation>
    </message>
    <message>
        <source>Structured instead of binary content mode.</source>
        <translation>使用结构化而不是二进制内容模式。</translation>
    </message>
    <message>
        <source>File with a structured CloudEvent to start from.</source>
        <translation>作为基础的结构化 CloudEvent 文件。</translation>
    </message>
    <message>
        <source>Events a second; default: each after the answer to the last.</source>
        <translation>每秒事件数；默认：收到上一个应答后再发下一个。</translation>
    </message>
    <message>
        <source>How many events.</source>
        <translation>事件数量。</translation>
    </message>
    <message>
        <source>send needs either --url or --to.</source>
        <translation>send 需要 --url 或 --to 之一。</translation>
    </message>
    <message>
        <source>--url must be an http or https URL, not &quot;%1&quot;.</source>
        <translation>--url 必须是 http 或 https URL，而不是“%1”。</translation>
    </message>
    <message>
        <source>Sent %1, answers: %2</source>
        <translation>已发送 %1，应答：%2</translation>
    </message>
    <message>
        <source>All findings in manifests. Exit code 1 where one is an error, 3 where a file could not be read.</source>
        <translation>清单中的所有问题。有错误时退出码为 1，有文件无法读取时为 3。</translation>
    </message>
    <message>
        <source>--pod-network must be like 10.244.0.0/16, not &quot;%1&quot;.</source>
        <translation>--pod-network 必须形如 10.244.0.0/16，而不是“%1”。</translation>
    </message>
    <message>
        <source>Instead of serving a cluster: live in the one of this kubeconfig, which has Knative&apos;s CRDs and nothing else of it.</source>
        <translation>不提供集群，而是运行在此 kubeconfig 指向的集群中；该集群只有 Knative 的 CRD，没有它的其他部分。</translation>
    </message>
    <message>
        <source>With --into: the context.</source>
        <translation>与 --into 一起使用：上下文。</translation>
    </message>
    <message>
        <source>With --into: network of the pods&apos; addresses, all of which must be this machine&apos;s.</source>
        <translation>与 --into 一起使用：Pod 地址所在的网络，其中所有地址都必须属于本机。</translation>
    </message>
    <message>
        <source>demo needs --kubeconfig FILE, where it writes how to reach it, or --into FILE, where it reads which cluster to live in, and takes no other arguments.</source>
        <translation>demo 需要 --kubeconfig FILE（写入如何连接它）或 --into FILE（读取要运行在哪个集群中），不接受其他参数。</translation>
    </message>
    <message>
        <source>Simulated event flow ready in the cluster of %1, server %2</source>
        <translation>模拟的事件流已在 %1 的集群中就绪，服务器 %2</translation>
    </message>
    <message>
        <source>Nothing of the demonstration is in the cluster of %1.</source>
        <translation>%1 的集群中没有演示的任何内容。</translation>
    </message>
    <message>
        <source>Removed from the cluster of %1: %2.</source>
        <translation>已从 %1 的集群中移除：%2。</translation>
    </message>
    <message>
        <source>With --into: takes out of the cluster what was put there, and ends.</source>
        <translation>与 --into 一起使用：把放进集群的内容取出，然后结束。</translation>
    </message>
    <message>
        <source>--remove needs --into FILE: a cluster of our own is gone when its program ends.</source>
        <translation>--remove 需要 --into FILE：自带的集群在程序结束时就已消失。</translation>
    </message>
    <message>
        <source>Line %1 is no case: it has no &quot;object&quot;.</source>
        <translation>第 %1 行不是用例：它没有 &quot;object&quot;。</translation>
    </message>
    <message>
        <source>Line %1 is no JSON.</source>
        <translation>第 %1 行不是 JSON。</translation>
    </message>
    <message>
        <source>There is no Trigger in this file.</source>
        <translation>此文件中没有 Trigger。</translation>
    </message>
    <message>
        <source>The line is no case: it needs &quot;expression&quot; and &quot;event&quot;.</source>
        <translation>此行不是用例：它需要 &quot;expression&quot; 和 &quot;event&quot;。</translation>
    </message>
    <message>
        <source>The Trigger takes the event.</source>
        <translation>该 Trigger 接收此事件。</translation>
    </message>
    <message>
        <source>The Trigger does not take the event.</source>
        <translation>该 Trigger 不接收此事件。</translation>
    </message>
    <message>
        <source>Evaluates a CESQL expression, or the filters of a Trigger, for one event.</source>
        <translation>针对一个事件计算 CESQL 表达式或 Trigger 的过滤器。</translation>
    </message>
    <message>
        <source>CloudEvent as JSON (structured mode); - for standard input.</source>
        <translation>JSON 形式的 CloudEvent（结构化模式）；- 表示标准输入。</translation>
    </message>
    <message>
        <source>CESQL expression.</source>
        <translation>CESQL 表达式。</translation>
    </message>
    <message>
        <source>Manifest whose first Trigger is meant.</source>
        <translation>清单文件，取其中第一个 Trigger。</translation>
    </message>
    <message>
        <source>JSON lines {&quot;id&quot;,&quot;expression&quot;,&quot;event&quot;}; - for standard input. One answer a line.</source>
        <translation>JSON 行 {&quot;id&quot;,&quot;expression&quot;,&quot;event&quot;}；- 表示标准输入。每行一个回答。</translation>
    </message>
    <message>
        <source>filter needs --event FILE with --expression TEXT or --trigger FILE, or --cases FILE alone.</source>
        <translation>filter 需要 --event FILE 加上 --expression TEXT 或 --trigger FILE，或者单独的 --cases FILE。</translation>
    </message>
    <message>
        <source>Does this event pass this filter?</source>
        <translation>此事件能通过此过滤器吗？</translation>
    </message>
    <message>
        <source>Objects as they are in the cluster: rules of updates apply to them.</source>
        <translation>集群中现有的对象：对它们适用更新规则。</translation>
    </message>
    <message>
        <source>Unknown fields are dropped, as the server does where it is not asked to be strict.</source>
        <translation>丢弃未知字段，与未被要求严格时的服务器一致。</translation>
    </message>
    <message>
        <source>JSON lines {&quot;id&quot;,&quot;object&quot;,&quot;old&quot;,&quot;flags&quot;} instead of files; - for standard input. One verdict a line.</source>
        <translation>用 JSON 行 {&quot;id&quot;,&quot;object&quot;,&quot;old&quot;,&quot;flags&quot;} 代替文件；- 表示标准输入。每行一个判定。</translation>
    </message>
    <message>
        <source>--cases takes its objects from its own file: name no other files, and no --against.</source>
        <translation>--cases 从自己的文件取得对象：不要再指定其他文件或 --against。</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Attempts at %1, where each fails at once; %2 of waiting.</source>
        <translation>若每次都立即失败，尝试时刻为 %1；共等待 %2。</translation>
    </message>
    <message>
        <source>Given up after %1 at the latest.</source>
        <translation>最迟 %1后放弃。</translation>
    </message>
    <message>
        <source>How events are delivered along every relation: retries, waits, time-out and dead letter sink in force, and which object, or which default, each value comes from.</source>
        <translation>事件沿每条关系如何投递：生效的重试、等待、超时和死信接收方，以及每个值来自哪个对象或哪个默认值。</translation>
    </message>
    <message>
        <source>Nothing in these files delivers events.</source>
        <translation>这些文件中没有任何东西投递事件。</translation>
    </message>
    <message>
        <source>Retries, waits and dead letters of every relation, and whose word each is.</source>
        <translation>每条关系的重试、等待和死信，以及各由谁规定。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; may be any of these; name one of them by its id: %3</source>
        <translation>%1：“%2”可能是其中任何一个；请用 id 指明其中之一：%3</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; gets no events itself; name what it sends to.</source>
        <translation>%1：“%2”本身不接收事件；请指明它的发送目标。</translation>
    </message>
    <message>
        <source>%1: nothing that gets events is named &quot;%2&quot; in these files. weirctl graph lists what there is.</source>
        <translation>%1：这些文件中没有名为“%2”且接收事件的对象。weirctl graph 会列出现有对象。</translation>
    </message>
    <message>
        <source>%1 needs NAME=VALUE, not &quot;%2&quot;.</source>
        <translation>%1 需要 NAME=VALUE，而不是“%2”。</translation>
    </message>
    <message>
        <source>--fail knows a status from 100 to 599, 3xx, 4xx, 5xx, none, slow and notevent, not &quot;%1&quot;.</source>
        <translation>--fail 只认识 100 到 599 的状态码、3xx、4xx、5xx、none、slow 和 notevent，不认识“%1”。</translation>
    </message>
    <message>
        <source>Nothing in these files lets an event in; name a place with --at.</source>
        <translation>这些文件中没有可供事件进入之处；请用 --at 指明。</translation>
    </message>
    <message>
        <source>An event may enter at several places; choose one with --at: %1</source>
        <translation>事件可从多处进入；请用 --at 选择其一：%1</translation>
    </message>
    <message>
        <source>Delivered to: %1</source>
        <translation>已投递到：%1</translation>
    </message>
    <message>
        <source>Dead letters to: %1</source>
        <translation>死信发往：%1</translation>
    </message>
    <message>
        <source>Lost at: %1</source>
        <translation>丢失于：%1</translation>
    </message>
    <message>
        <source>Not over at: %1</source>
        <translation>未了结于：%1</translation>
    </message>
    <message>
        <source>The way of one event through what the files describe: who takes it and who does not, retries and waits, replies, dead letters, losses. Requests take no time but for time-outs.</source>
        <translation>一个事件在这些文件所描述的设计中的路径：谁接收、谁不接收，重试与等待，回复，死信，丢失。除超时外，请求不耗时。</translation>
    </message>
    <message>
        <source>CloudEvent as JSON, or as HTTP headers, an empty line and the body; - for standard input.</source>
        <translation>CloudEvent：JSON，或 HTTP 标头、一个空行和正文；- 表示标准输入。</translation>
    </message>
    <message>
        <source>Where the event enters: an id of weirctl graph, KIND/NAME or NAME; default: the one broker, channel or flow that only sources feed.</source>
        <translation>事件从何处进入：weirctl graph 给出的 id、KIND/NAME 或 NAME；默认：唯一一个只由事件源供给的 Broker、Channel 或流程。</translation>
    </message>
    <message>
        <source>How somebody fails: NAME=503 (any status, 3xx, 4xx, 5xx), NAME=none (no answer), NAME=slow (longer than any time-out), NAME=notevent (200 with a body that is no event). May be repeated.</source>
        <translation>谁怎样失败：NAME=503（任意状态码、3xx、4xx、5xx）、NAME=none（不应答）、NAME=slow（慢于任何超时）、NAME=notevent（200，但正文不是事件）。可重复给出。</translation>
    </message>
    <message>
        <source>With what event somebody answers: NAME=FILE, or NAME=none. Without it, the event itself is taken for the answer where the design sends answers on. May be repeated.</source>
        <translation>谁以什么事件作答：NAME=FILE，或 NAME=none。不给出时，在设计会转发应答之处以事件本身作为应答。可重复给出。</translation>
    </message>
    <message>
        <source>simulate needs --event FILE.</source>
        <translation>simulate 需要 --event FILE。</translation>
    </message>
    <message>
        <source>Standard input cannot be both the event and the manifests.</source>
        <translation>标准输入不能既是事件又是清单。</translation>
    </message>
    <message>
        <source>%1 was never asked.</source>
        <translation>从未请求过 %1。</translation>
    </message>
    <message>
        <source>Follow one event through the design, with failures if you like.</source>
        <translation>在设计中跟踪一个事件，可设定失败。</translation>
    </message>
    <message>
        <source>There is no rule &quot;%1&quot;. Without a name --explain lists all.</source>
        <translation>没有规则“%1”。不带名称的 --explain 会列出全部规则。</translation>
    </message>
    <message>
        <source>Release of Knative Eventing that would judge: which kinds, versions, fields and features it has; without it: the newest.</source>
        <translation>作出判断的 Knative Eventing 发行版：它具有哪些种类、版本、字段和功能；不给出则为最新版。</translation>
    </message>
    <message>
        <source>Instead of checking: what the rules named behind it say, why, and how to fix it; without a name all rules.</source>
        <translation>不做检查，而是说明其后所列规则的内容、原因和修正方法；不带名称则列出全部规则。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no release that is known here. These are: %2.</source>
        <translation>“%1”不是已知的发行版。已知的有：%2。</translation>
    </message>
    <message>
        <source>(waived: %1)</source>
        <translation>（已豁免：%1）</translation>
    </message>
    <message numerus="yes">
        <source>%n waived</source>
        <translation>
            <numerusform>%n 个已豁免</numerusform>
        </translation>
    </message>
    <message>
        <source>Collects CloudEvents that are posted to it (binary or structured) into windows and posts one event for each window and key to a sink. A service: it runs until SIGTERM.

What is promised. With --state, an event is answered 202 when it is on the disk, and a new start on the same folder goes on where the last one ended, even after a crash. Without --state, the request is held open until the sink has taken the window, and answered 200 then; on SIGTERM, or when the window cannot be delivered within --give-up, it is answered 503, so that the sender&apos;s retries bring the event again. For windows longer than the sender waits for an answer use --state. Nothing is lost on stop: open windows stay in the folder, or go back to the senders; half a window is never sent, but for those that are open when a new start has another closing rule, key or value: they are sent as they are. One process uses a folder at a time; several replicas would each see a part of the events.

The emitted event has the same id and content each time that it is sent, so that a receiver can recognise the rare second copy after a crash. An event with the source and id of one that is in a window, or was in one of the last --remember events, is counted once.

Time. The event&apos;s attribute &quot;time&quot; decides the window (its arrival where it has none, or with --time arrival). Windows of --every are aligned to the clock: [start, end). They close when the clock reaches end plus --lateness; a session of --gap closes one gap after its last event, plus --lateness, and sessions that an event joins become one. An event that comes later is late: it goes into a correction, a further event for the same span with &quot;late&quot;: true that tells of the late events only, so that the sum of both is the whole (discarding panes, as Beam calls them); with --late refuse it is answered 422. Windows of --count know no time: they close with the Nth event of their key.

The emitted data: {key, start, end, late, count, sum, min, max, last}; whole numbers are added up exactly; a sum beyond the range of a double is left out; &quot;last&quot; is of the event with the latest time. The attribute &quot;time&quot; is the window&apos;s last millisecond, &quot;subject&quot; the key, and extensions of K_CE_OVERRIDES are added. K_CA_CERTS may hold the certificates (PEM) that an https sink is trusted by.

Answers: 400 for what is no event or has no such value, 413 too large, 422 late or too far ahead, 429 or 503 with Retry-After where a limit is reached or the service stops. GET /healthz and /readyz answer 200 while events are taken, with the numbers of open windows, of events in windows and of requests that wait.</source>
        <translation>将 POST 来的 CloudEvent（二进制或结构化模式）收集到窗口中，并为每个窗口和键向接收端 POST 一个事件。它是一个服务：运行到收到 SIGTERM 为止。

承诺。使用 --state 时，事件写入磁盘后才应答 202，用同一文件夹重新启动会从上次结束处继续，崩溃之后也一样。不使用 --state 时，请求会一直保持，直到接收端收下窗口后才应答 200；收到 SIGTERM 时，或窗口在 --give-up 之内无法投递时，应答 503，让发送方重试时再次送来事件。窗口比发送方等待应答的时间更长时，请使用 --state。停止时不会丢失任何东西：打开的窗口留在文件夹中，或退回给发送方；绝不会发送半个窗口，除非重新启动时关闭规则、键或值与上次不同：此时打开的窗口会按现状发送。一个文件夹同一时间只能由一个进程使用；多个副本各自只会看到一部分事件。

发出的事件每次发送时 id 和内容都相同，因此接收方可以识别崩溃之后偶尔出现的第二份。若某事件的 source 和 id 与窗口中的事件或最近 --remember 个事件之一相同，则只计一次。

时间。由事件的属性“time”决定窗口（没有该属性或使用 --time arrival 时，由到达时间决定）。--every 的窗口与时钟对齐：[开始, 结束)。时钟到达结束时间加 --lateness 时窗口关闭；--gap 的会话在其最后一个事件之后经过一个间隔再加 --lateness 时关闭，被同一事件连接起来的会话会合并为一个。更晚到达的事件为迟到事件：它进入更正，即同一时间段的另一个带有 &quot;late&quot;: true 的事件，其中只包含迟到的事件，因此两者之和就是全部（Beam 称之为 discarding panes）；使用 --late refuse 时应答 422。--count 的窗口与时间无关：其键的第 N 个事件到达时关闭。

发出的数据：{key, start, end, late, count, sum, min, max, last}；整数精确相加；超出双精度范围的和会省略；“last”属于时间最晚的事件。属性“time”是窗口的最后一毫秒，“subject”是键，并加上 K_CE_OVERRIDES 中的扩展属性。K_CA_CERTS 可以包含信任 https 接收端所用的证书（PEM）。

应答：不是事件或没有所需的值为 400，过大为 413，迟到或时间过于超前为 422，达到限制或服务正在停止为带 Retry-After 的 429 或 503。接收事件期间 GET /healthz 和 /readyz 应答 200，并给出打开的窗口数、窗口中的事件数和等待中的请求数。</translation>
    </message>
    <message>
        <source>--emit of more than count needs --value, the place of the value in the events&apos; data.</source>
        <translation>--emit 使用 count 以外的值时需要 --value，即值在事件数据中的位置。</translation>
    </message>
    <message>
        <source>window needs one of --every, --count and --gap, which says when a window closes.</source>
        <translation>window 需要 --every、--count 和 --gap 之一，用来说明窗口何时关闭。</translation>
    </message>
    <message>
        <source>window needs a sink: --sink URL, or K_SINK in the environment.</source>
        <translation>window 需要接收端：--sink URL，或环境变量 K_SINK。</translation>
    </message>
    <message>
        <source>The sink must be an http or https URL, not &quot;%1&quot;.</source>
        <translation>接收端必须是 http 或 https URL，而不是“%1”。</translation>
    </message>
    <message>
        <source>Without --state, %1 requests would have to wait at once for a window to close, and --held allows %2. Give --state, or a higher --held.</source>
        <translation>不使用 --state 时，窗口关闭前必须有 %1 个请求同时等待，而 --held 只允许 %2 个。请给出 --state，或更大的 --held。</translation>
    </message>
    <message>
        <source>Windows of that length, such as 10s, 5m; at most a day.</source>
        <translation>窗口的长度，例如 10s、5m；最长一天。</translation>
    </message>
    <message>
        <source>A window closes with that many events.</source>
        <translation>窗口达到这么多事件时关闭。</translation>
    </message>
    <message>
        <source>A window (session) closes when no event came for that long.</source>
        <translation>这么长时间没有事件到达时，窗口（会话）关闭。</translation>
    </message>
    <message>
        <source>Attribute by which events are grouped; default: one group.</source>
        <translation>按哪个属性对事件分组；默认：只有一组。</translation>
    </message>
    <message>
        <source>JSON pointer to the value in the events&apos; data, such as /total.</source>
        <translation>指向事件数据中的值的 JSON 指针，例如 /total。</translation>
    </message>
    <message>
        <source>What is told of a window; may be repeated; default: all, without --value: count.</source>
        <translation>窗口给出哪些内容；可重复；默认：全部，没有 --value 时为 count。</translation>
    </message>
    <message>
        <source>Whose time decides the window.</source>
        <translation>由谁的时间决定窗口。</translation>
    </message>
    <message>
        <source>How long after its end a window waits; default: 0.</source>
        <translation>窗口结束后再等待多久；默认：0。</translation>
    </message>
    <message>
        <source>What becomes of events that come later still.</source>
        <translation>如何处理更晚到达的事件。</translation>
    </message>
    <message>
        <source>How far in the future an event&apos;s time may be; default: 1m.</source>
        <translation>事件的时间最多可以超前多久；默认：1m。</translation>
    </message>
    <message>
        <source>Where windows are posted; default: K_SINK of the environment.</source>
        <translation>窗口 POST 到哪里；默认：环境变量 K_SINK。</translation>
    </message>
    <message>
        <source>Attribute source of the emitted events.</source>
        <translation>所发出事件的 source 属性。</translation>
    </message>
    <message>
        <source>Attribute type of the emitted events.</source>
        <translation>所发出事件的 type 属性。</translation>
    </message>
    <message>
        <source>Folder of the journal; without it requests are held open.</source>
        <translation>日志文件夹；没有它时请求会保持打开。</translation>
    </message>
    <message>
        <source>Port to listen on, 0: any free one; default: PORT of the environment, else 8080.</source>
        <translation>监听的端口，0：任一空闲端口；默认：环境变量 PORT，否则为 8080。</translation>
    </message>
    <message>
        <source>Address to listen on; default: all.</source>
        <translation>监听的地址；默认：全部。</translation>
    </message>
    <message>
        <source>Wait after the sink failed, doubled each time up to 30 s; default: 500ms.</source>
        <translation>接收端失败后的等待时间，每次加倍，最长 30 s；默认：500ms。</translation>
    </message>
    <message>
        <source>Without --state: how long a window is tried; default: 1m. With it: for ever.</source>
        <translation>不使用 --state 时：窗口尝试投递多久；默认：1m。使用时：一直尝试。</translation>
    </message>
    <message>
        <source>Without --state: requests that may wait; default: 256.</source>
        <translation>不使用 --state 时：可以等待的请求数；默认：256。</translation>
    </message>
    <message>
        <source>Keys that may have windows; default: 10000.</source>
        <translation>可以有窗口的键数；默认：10000。</translation>
    </message>
    <message>
        <source>Windows open or not delivered; default: 20000.</source>
        <translation>打开或尚未投递的窗口数；默认：20000。</translation>
    </message>
    <message>
        <source>Events in such windows; default: 1000000.</source>
        <translation>这些窗口中的事件数；默认：1000000。</translation>
    </message>
    <message>
        <source>Bytes of a request&apos;s body; default: 1048576.</source>
        <translation>请求正文的字节数；默认：1048576。</translation>
    </message>
    <message>
        <source>Delivered events whose copies are recognised; default: 100000.</source>
        <translation>能识别其副本的已投递事件数；默认：100000。</translation>
    </message>
    <message>
        <source>window takes no other arguments.</source>
        <translation>window 不接受其他参数。</translation>
    </message>
    <message>
        <source>Collect events into windows, as a service.</source>
        <translation>作为服务，将事件收集到窗口中。</translation>
    </message>
    <message>
        <source>The body is larger than this service takes.</source>
        <translation>正文超过此服务接受的大小。</translation>
    </message>
    <message>
        <source>Listening on port %1; windows go to %2</source>
        <translation>正在监听端口 %1；窗口发往 %2</translation>
    </message>
    <message>
        <source>Events are posted; GET /healthz asks whether all is well.</source>
        <translation>事件请用 POST 发送；GET /healthz 查询是否正常。</translation>
    </message>
    <message>
        <source>The service is stopping; the event was not taken.</source>
        <translation>服务正在停止；事件未被接收。</translation>
    </message>
    <message>
        <source>Too many requests wait for their windows: %1, which --held allows. With --state none would wait.</source>
        <translation>等待窗口的请求过多：已达 --held 允许的 %1 个。使用 --state 就无需等待。</translation>
    </message>
    <message>
        <source>The event cannot be kept, so it was not taken: %1</source>
        <translation>无法保存事件，因此未接收：%1</translation>
    </message>
    <message>
        <source>The event is late: its window has closed.</source>
        <translation>事件迟到：其窗口已关闭。</translation>
    </message>
    <message>
        <source>The event&apos;s time is too far in the future; see --ahead.</source>
        <translation>事件的时间过于超前；参见 --ahead。</translation>
    </message>
    <message>
        <source>Too many keys have windows: %1, which --max-keys allows.</source>
        <translation>有窗口的键过多：已达 --max-keys 允许的 %1 个。</translation>
    </message>
    <message>
        <source>Too many windows are open or not delivered: %1, which --max-windows allows.</source>
        <translation>打开或尚未投递的窗口过多：已达 --max-windows 允许的 %1 个。</translation>
    </message>
    <message>
        <source>Too many events are in windows: %1, which --max-events allows.</source>
        <translation>窗口中的事件过多：已达 --max-events 允许的 %1 个。</translation>
    </message>
    <message>
        <source>the sink answered %1</source>
        <translation>接收端应答 %1</translation>
    </message>
    <message>
        <source>The window of this event could not be delivered: %1</source>
        <translation>无法投递此事件的窗口：%1</translation>
    </message>
    <message>
        <source>The service is stopping, and the event&apos;s window has not been delivered: send the event again.</source>
        <translation>服务正在停止，事件的窗口尚未投递：请重新发送该事件。</translation>
    </message>
    <message>
        <source>Window %1, %2 to %3, events: %4</source>
        <translation>窗口 %1，%2 至 %3，事件：%4</translation>
    </message>
    <message>
        <source>, key &quot;%1&quot;</source>
        <translation>，键“%1”</translation>
    </message>
    <message>
        <source>; delivered</source>
        <translation>；已投递</translation>
    </message>
    <message>
        <source>; given up: %1</source>
        <translation>；已放弃：%1</translation>
    </message>
    <message>
        <source>; not delivered, next attempt in %1 ms: %2</source>
        <translation>；未投递，%1 毫秒后再次尝试：%2</translation>
    </message>
    <message>
        <source>%1: the same items in another order</source>
        <translation>%1：相同的项，顺序不同</translation>
    </message>
    <message>
        <source>File or folder, or - for standard input.</source>
        <translation>文件或文件夹，或用 - 表示标准输入。</translation>
    </message>
    <message>
        <source>What to compare with it.</source>
        <translation>与之比较的内容。</translation>
    </message>
    <message>
        <source>diff needs two different files or folders.</source>
        <translation>diff 需要两个不同的文件或文件夹。</translation>
    </message>
    <message>
        <source>What differs between two files or folders, by field.</source>
        <translation>两个文件或文件夹之间按字段的差异。</translation>
    </message>
    <message>
        <source>%1 is there already and says something else; --force replaces it.</source>
        <translation>%1 已存在且内容不同；--force 会替换它。</translation>
    </message>
    <message>
        <source>Writes manifests in another form, in the order in which a cluster takes them: namespaces first, sources last. Each object keeps its own text, comments included.</source>
        <translation>以另一种形式写出清单，顺序便于集群接受：命名空间在前，事件源在后。每个对象保留自己的文本，包括注释。</translation>
    </message>
    <message>
        <source>Name of the overlay of kustomize.</source>
        <translation>kustomize 的 overlay 名称。</translation>
    </message>
    <message>
        <source>Replace files that say something else.</source>
        <translation>替换内容不同的文件。</translation>
    </message>
    <message>
        <source>Several files need a folder: name it with --out.</source>
        <translation>多个文件需要一个文件夹：请用 --out 指定。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no field: write [KIND/NAME:]/spec/field.</source>
        <translation>&quot;%1&quot; 没有指明字段：请写成 [KIND/NAME:]/spec/field。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no value: write POINTER=JSON.</source>
        <translation>&quot;%1&quot; 没有值：请写成 POINTER=JSON。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no JSON value; text needs quotes that the shell leaves in place: &apos;%2=&quot;%1&quot;&apos;.</source>
        <translation>&quot;%1&quot; 不是 JSON 值；文本需要 shell 不会去掉的引号：&apos;%2=&quot;%1&quot;&apos;。</translation>
    </message>
    <message>
        <source>Nothing to do: name fields as POINTER=JSON, --unset or --insert.</source>
        <translation>没有要做的事：请用 POINTER=JSON、--unset 或 --insert 指明字段。</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: there is not just one object here; name it, as KIND/NAME:/spec/field.</source>
        <translation>&quot;%1&quot;：这里不止一个对象；请指明它，例如 KIND/NAME:/spec/field。</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: nothing here is named &quot;%2&quot;; weirctl graph lists what there is.</source>
        <translation>&quot;%1&quot;：这里没有名为 &quot;%2&quot; 的对象；weirctl graph 会列出现有的对象。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may be any of these; name one by its id: %2</source>
        <translation>&quot;%1&quot; 可能是以下任何一个；请用标识指明其一：%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: there is no such field.</source>
        <translation>&quot;%1&quot;：没有这个字段。</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: there is no such list to insert into.</source>
        <translation>&quot;%1&quot;：没有可供插入的列表。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must end in a position of the list, or in - for its end.</source>
        <translation>&quot;%1&quot; 必须以列表中的位置结尾，或以 - 表示末尾。</translation>
    </message>
    <message>
        <source>Changes fields of manifests in place. Only the lines of what changes are touched: comments, order and quoting of everything else stay. Several orders are one change: all of them, or none.</source>
        <translation>就地修改清单的字段。只改动发生变化的行：其余内容的注释、顺序和引号保持不变。多项修改作为一次变更：要么全部完成，要么全不做。</translation>
    </message>
    <message>
        <source>The file, or - for standard input, which goes changed to standard output.</source>
        <translation>文件，或用 - 表示标准输入，修改后写到标准输出。</translation>
    </message>
    <message>
        <source>[KIND/NAME:]POINTER=JSON sets a field; the object need not be named where there is just one.</source>
        <translation>[KIND/NAME:]POINTER=JSON 设置一个字段；只有一个对象时不必指明对象。</translation>
    </message>
    <message>
        <source>Removes a field or list item, with its own comments. May be repeated.</source>
        <translation>删除一个字段或列表项，连同它自己的注释。可重复使用。</translation>
    </message>
    <message>
        <source>Inserts before a position of a list, - is its end: POINTER=JSON. May be repeated.</source>
        <translation>在列表的某个位置之前插入，- 表示末尾：POINTER=JSON。可重复使用。</translation>
    </message>
    <message>
        <source>Writes the new text to standard output and no file.</source>
        <translation>把新文本写到标准输出，不写文件。</translation>
    </message>
    <message>
        <source>set needs a file.</source>
        <translation>set 需要一个文件。</translation>
    </message>
    <message>
        <source>set changes one file, and &quot;%1&quot; is a folder.</source>
        <translation>set 只修改一个文件，而 &quot;%1&quot; 是文件夹。</translation>
    </message>
    <message>
        <source>Change fields of manifests in place; everything else keeps its bytes.</source>
        <translation>就地修改清单的字段；其余内容逐字节保持不变。</translation>
    </message>
    <message>
        <source>--retry-after needs whole seconds and a --fail NAME=429 or NAME=503 beside it, not &quot;%1&quot;: no other answer&apos;s header counts.</source>
        <translation>--retry-after 需要整数秒，并且要有 --fail NAME=429 或 NAME=503，而不是 &quot;%1&quot;：其他应答的这个标头不起作用。</translation>
    </message>
    <message>
        <source>What the Retry-After header of a 429 or 503 asks for: NAME=SECONDS. It counts where delivery.retryAfterMax is set, up to that. May be repeated.</source>
        <translation>429 或 503 应答的 Retry-After 标头要求的时间：NAME=SECONDS。仅在设置了 delivery.retryAfterMax 时有效，且不超过它。可重复使用。</translation>
    </message>
    <message>
        <source>--to must be yaml, files, list, kustomize, helm, kn, svg, png or pdf, not &quot;%1&quot;.</source>
        <translation>--to 必须是 yaml、files、list、kustomize、helm、kn、svg、png 或 pdf，而不是“%1”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a chart or an overlay: letters, digits, dots and dashes, please.</source>
        <translation>“%1”不能作为 chart 或 overlay 的名称：只能用字母、数字、点和短横线。</translation>
    </message>
    <message>
        <source>yaml (one file of documents, the default), files (one an object), list (kind: List in JSON), kustomize (a base and an overlay), helm (a chart with values for namespaces, names and images), kn (a shell script of kn commands), svg, pdf or png (a picture).</source>
        <translation>yaml（多文档的单个文件，默认）、files（每个对象一个文件）、list（JSON 的 kind: List）、kustomize（base 与 overlay）、helm（带命名空间、名称和镜像取值的 chart）、kn（由 kn 命令组成的 shell 脚本）、svg、pdf 或 png（图片）。</translation>
    </message>
    <message>
        <source>Folder to write to; without it a single file goes to standard output.</source>
        <translation>写入的文件夹；不给出时，单个文件写到标准输出。</translation>
    </message>
    <message>
        <source>Name of the chart of helm.</source>
        <translation>helm 的 chart 名称。</translation>
    </message>
    <message>
        <source>Of pictures: only these objects, as Kind/name or id, separated by commas.</source>
        <translation>用于图片：只画这些对象，写作 Kind/名称 或 id，以逗号分隔。</translation>
    </message>
    <message>
        <source>Of pictures: size of a PNG, 0.05 to 8.</source>
        <translation>用于图片：PNG 的大小，0.05 到 8。</translation>
    </message>
    <message>
        <source>Of pictures: light (the default) or dark.</source>
        <translation>用于图片：light（默认）或 dark。</translation>
    </message>
    <message>
        <source>Manifests in another form: one file or many, list, kustomization, chart, kn commands, picture.</source>
        <translation>清单的其他形式：一个或多个文件、列表、kustomization、chart、kn 命令、图片。</translation>
    </message>
    <message>
        <source>Rewrites manifests in canonical form: two blanks a step, no quotes that are not needed, what an object is before what it wants. Comments, single blank lines, anchors and the order of documents stay, and so does what kubectl reads. A file with a mistake in it is left alone. Names of changed files go to standard output.</source>
        <translation>把清单改写为规范形式：每级两个空格，不写多余的引号，先写对象是什么再写它要什么。注释、单个空行、锚点和文档顺序保持不变，kubectl 读到的内容也不变。有错误的文件不会被改动。被改动的文件名写到标准输出。</translation>
    </message>
    <message>
        <source>Files, folders, or - for standard input, which goes formatted to standard output.</source>
        <translation>文件、文件夹，或用 - 表示标准输入，其格式化结果写到标准输出。</translation>
    </message>
    <message>
        <source>Writes nothing; exit code 1 where a file would change.</source>
        <translation>不写任何内容；有文件会被改动时退出码为 1。</translation>
    </message>
    <message>
        <source>--check and --dry-run exclude each other.</source>
        <translation>--check 与 --dry-run 不能同时使用。</translation>
    </message>
    <message>
        <source>Manifests in canonical form, comments kept; --check for pipelines.</source>
        <translation>规范形式的清单，保留注释；--check 供流水线使用。</translation>
    </message>
    <message>
        <source>Name everything in a folder that was left out, and why.</source>
        <translation>列出文件夹中未读取的所有内容及其原因。</translation>
    </message>
    <message>
        <source>left out: %1: %2</source>
        <translation>未读取：%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) or folder(s) were left out; --verbose says which, and why.</source>
        <translation>
            <numerusform>有 %n 个文件或文件夹未读取；--verbose 会列出它们及原因。</numerusform>
        </translation>
    </message>
    <message>
        <source>In a kustomization: where changes of objects from bases land, base or patch; without it, where the document says, and nowhere until that was chosen.</source>
        <translation>在 kustomization 中：来自 base 的对象的更改写到哪里，base 或 patch；不指定时按文档的设定，尚未选定时则不写入。</translation>
    </message>
    <message>
        <source>--edits must be base or patch, not &quot;%1&quot;.</source>
        <translation>--edits 必须是 base 或 patch，而不是“%1”。</translation>
    </message>
    <message>
        <source>Say --edits base or --edits patch.</source>
        <translation>请指定 --edits base 或 --edits patch。</translation>
    </message>
    <message>
        <source>What differs between two sets of manifests, by field: layout, comments and the order of fields do not count. Objects are the same by kind, namespace and name. Exit code 1 where anything differs. With --revision, what changed in A since that Git revision.</source>
        <translation>按字段比较两组清单的差异：排版、注释和字段顺序不计。种类、命名空间和名称相同即为同一对象。有差异时退出码为 1。带 --revision 时，显示 A 自该 Git 修订以来的变化。</translation>
    </message>
    <message>
        <source>Compare A as it was in this Git revision with A as it is: HEAD, a branch, a commit.</source>
        <translation>把 A 在此 Git 修订中的样子与现在比较：HEAD、分支或提交。</translation>
    </message>
    <message>
        <source>diff --revision needs one file or folder.</source>
        <translation>diff --revision 需要一个文件或文件夹。</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: the value comes from the anchor &amp;%2, which %3 places share. Say --anchors here to change this one alone, or --anchors everywhere to change all of them.</source>
        <translation>“%1”：该值来自锚点 &amp;%2，共有 %3 处使用它。用 --anchors here 只改此处，用 --anchors everywhere 全部更改。</translation>
    </message>
    <message>
        <source>Where the value is shared through an anchor: here changes this place alone, everywhere the anchor&apos;s own text.</source>
        <translation>当值通过锚点共享时：here 只改此处，everywhere 更改锚点本身的文本。</translation>
    </message>
    <message>
        <source>--anchors takes here or everywhere, not &quot;%1&quot;.</source>
        <translation>--anchors 只接受 here 或 everywhere，而不是“%1”。</translation>
    </message>
    <message>
        <source>standard output cannot be written: %1</source>
        <translation>无法写入标准输出：%1</translation>
    </message>
    <message>
        <source>How long to watch: 10s, 2m, 500ms. 0s ends after the first lists. A server that is busy then is given 10 s more.</source>
        <translation>监视时长：10s、2m、500ms。0s 在首次列出后结束。若届时服务器繁忙，则再等待 10 秒。</translation>
    </message>
    <message>
        <source>ConfigMaps of the cluster that would judge (config-features, config-br-defaults, default-ch-webhook, config-ping-defaults, a Broker&apos;s channel template); what it does not say, ConfigMaps of the files in namespace knative-eventing do, else: as released.</source>
        <translation>作出判断的集群的 ConfigMap（config-features、config-br-defaults、default-ch-webhook、config-ping-defaults、Broker 的通道模板）；其中没有的由文件里命名空间 knative-eventing 中的 ConfigMap 决定，否则按发布时的状态。</translation>
    </message>
    <message>
        <source>An empty name is no file. Is a variable of the shell not set?</source>
        <translation>空名称不是文件。是否有 shell 变量未设置？</translation>
    </message>
    <message>
        <source>%1 has no JSON output: what it makes are files.</source>
        <translation>%1 没有 JSON 输出：它生成的是文件。</translation>
    </message>
    <message>
        <source>A cluster would refuse %1 %2: %3</source>
        <translation>集群会拒绝 %1 %2：%3</translation>
    </message>
    <message>
        <source>Objects as a cluster stores them: after conversion and the defaults of Knative&apos;s webhooks. One that it would refuse is left out, and told; implies --objects.</source>
        <translation>集群所存的对象：经过版本转换并填入 Knative webhook 的默认值。会被拒绝的对象略去并说明原因；隐含 --objects。</translation>
    </message>
    <message>
        <source>The program weir draws and arranges, and there is none at %1. Install it beside weirctl.</source>
        <translation>绘图和布局由程序 weir 完成，而 %1 处没有它。请把它装在 weirctl 旁边。</translation>
    </message>
    <message>
        <source>%1 did not come to an end: %2.</source>
        <translation>%1 没有正常结束：%2。</translation>
    </message>
    <message>
        <source>Places the nodes of manifests anew, as Arrange of the canvas does, and saves where they are beside the manifests (orders.weir.json for orders.yaml, weir.json in a folder). Pinned nodes stay. The program weir does it; it needs no display.</source>
        <translation>如同画布的“排列”那样重新布局清单的节点，并把位置保存在清单旁边（orders.yaml 对应 orders.weir.json，文件夹则为 weir.json）。已固定的节点不动。由程序 weir 完成，无需显示器。</translation>
    </message>
    <message>
        <source>Files or a folder.</source>
        <translation>文件或一个文件夹。</translation>
    </message>
    <message>
        <source>layout needs files or a folder: places are saved beside them.</source>
        <translation>layout 需要文件或文件夹：位置保存在它们旁边。</translation>
    </message>
    <message>
        <source>What weir answered is no JSON.</source>
        <translation>weir 的回答不是 JSON。</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) placed</source>
        <translation>
            <numerusform>已布局 %n 个节点</numerusform>
        </translation>
    </message>
    <message>
        <source>Place the nodes of manifests anew and save where they are.</source>
        <translation>重新布局清单的节点并保存其位置。</translation>
    </message>
    <message>
        <source>Nothing was written, because the result could not be read: %1</source>
        <translation>未写出任何内容，因为结果无法读回：%1</translation>
    </message>
</context>
<context>
    <name>CloudEvent</name>
    <message>
        <source>“%1” is no attribute name: only lower-case letters and digits are.</source>
        <translation>“%1”不是属性名：只允许小写字母和数字。</translation>
    </message>
    <message>
        <source>The event has no attribute “%1”. Every CloudEvent needs specversion, id, source and type.</source>
        <translation>事件没有属性“%1”。每个 CloudEvent 都需要 specversion、id、source 和 type。</translation>
    </message>
    <message>
        <source>The event is of CloudEvents version %1; only 1.0 is supported.</source>
        <translation>事件的 CloudEvents 版本为 %1；仅支持 1.0。</translation>
    </message>
    <message>
        <source>The event is not a JSON object.</source>
        <translation>事件不是 JSON 对象。</translation>
    </message>
    <message>
        <source>Attribute “%1” must be text, a whole number or a truth value.</source>
        <translation>属性“%1”必须是文本、整数或布尔值。</translation>
    </message>
    <message>
        <source>The event has both data and data_base64.</source>
        <translation>事件同时含有 data 和 data_base64。</translation>
    </message>
    <message>
        <source>data_base64 is not valid base64.</source>
        <translation>data_base64 不是有效的 base64。</translation>
    </message>
    <message>
        <source>Batches of events are not supported: send one event a request.</source>
        <translation>不支持批量事件：每个请求请只发送一个事件。</translation>
    </message>
    <message>
        <source>The JSON nests too deeply here.</source>
        <translation>JSON 在此处嵌套过深。</translation>
    </message>
    <message>
        <source>This text is not UTF-8.</source>
        <translation>此文本不是 UTF-8。</translation>
    </message>
    <message>
        <source>This is no JSON from here on.</source>
        <translation>从此处起不是 JSON。</translation>
    </message>
    <message numerus="yes">
        <source>This is a list of %n event(s). Paste one event.</source>
        <translation>
            <numerusform>这是含 %n 个事件的列表。请粘贴一个事件。</numerusform>
        </translation>
    </message>
    <message>
        <source>This is too long for one event: at most 4 MiB are read.</source>
        <translation>作为一个事件这太长了：最多读取 4 MiB。</translation>
    </message>
    <message>
        <source>There is no event here yet: write or paste it as JSON or as HTTP headers.</source>
        <translation>这里还没有事件：请以 JSON 或 HTTP 标头的形式输入或粘贴。</translation>
    </message>
    <message>
        <source>Line %1 is no HTTP header: it must read name: value. An empty line ends the headers.</source>
        <translation>第 %1 行不是 HTTP 标头：应写成“名称: 值”。标头以空行结束。</translation>
    </message>
</context>
<context>
    <name>Cluster</name>
    <message>
        <source>&quot;%1&quot; cannot be part of a path on the API server.</source>
        <translation>“%1”不能作为 API 服务器路径的一部分。</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: %2 and %2-data are both specified; remove one of them.</source>
        <translation>“%1”：同时指定了 %2 和 %2-data；请去掉其中一个。</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: the file %2 that %3 names cannot be read: %4.</source>
        <translation>“%1”：无法读取 %3 所指定的文件 %2：%4。</translation>
    </message>
    <message>
        <source>Cluster &quot;%1&quot; names no server.</source>
        <translation>集群“%1”未指定服务器。</translation>
    </message>
    <message>
        <source>The server address of cluster &quot;%1&quot; has no scheme and is read as http://; did you mean https://?</source>
        <translation>集群“%1”的服务器地址没有协议，按 http:// 处理；是否应为 https://？</translation>
    </message>
    <message>
        <source>The server address of cluster &quot;%1&quot; is not an http or https URL.</source>
        <translation>集群“%1”的服务器地址不是 http 或 https URL。</translation>
    </message>
    <message>
        <source>The proxy-url of cluster &quot;%1&quot; has the scheme &quot;%2&quot;; it must be http, https or socks5.</source>
        <translation>集群“%1”的 proxy-url 使用了协议“%2”；必须是 http、https 或 socks5。</translation>
    </message>
    <message>
        <source>Cluster &quot;%1&quot; is reached through a proxy (proxy-url), which this version of Weir cannot use. Use a context without one.</source>
        <translation>集群“%1”需通过代理（proxy-url）访问，此版本的 Weir 无法使用代理。请使用没有代理的上下文。</translation>
    </message>
    <message>
        <source>The environment variable %1 asks for a proxy, which this version of Weir cannot use. If %2 can be reached directly, add it to NO_PROXY.</source>
        <translation>环境变量 %1 要求使用代理，此版本的 Weir 无法使用代理。如果可以直接访问 %2，请将它加入 NO_PROXY。</translation>
    </message>
    <message>
        <source>User &quot;%1&quot; asks for impersonated uid, groups or extra fields without naming a user in &quot;as&quot;.</source>
        <translation>用户“%1”要求模拟 uid、组或额外字段，但没有在“as”中指定用户。</translation>
    </message>
    <message>
        <source>User &quot;%1&quot; impersonates several groups or extra values, which this version of Weir cannot send. Use a user with one group.</source>
        <translation>用户“%1”要模拟多个组或额外值，此版本的 Weir 无法发送。请使用只有一个组的用户。</translation>
    </message>
    <message>
        <source>User &quot;%1&quot;: an impersonation field holds control characters.</source>
        <translation>用户“%1”：某个身份模拟字段含有控制字符。</translation>
    </message>
    <message>
        <source>Use another user.</source>
        <translation>请使用其他用户。</translation>
    </message>
    <message>
        <source>Its successor is the credential plugin %1.</source>
        <translation>其后继者是凭据插件 %1。</translation>
    </message>
    <message>
        <source>User &quot;%1&quot; signs in with the auth provider &quot;%2&quot;, which is not supported. %3</source>
        <translation>用户“%1”使用身份验证提供程序“%2”登录，不受支持。%3</translation>
    </message>
    <message>
        <source>User &quot;%1&quot;: the credential plugin (exec) names no command.</source>
        <translation>用户“%1”：凭据插件（exec）未指定命令。</translation>
    </message>
    <message>
        <source>It also asks to be interactive, which needs a terminal.</source>
        <translation>它还要求交互，这需要终端。</translation>
    </message>
    <message>
        <source>User &quot;%1&quot; signs in with the credential plugin &quot;%2&quot; (exec), which this version of Weir cannot run. Use a context with a token or a client certificate.</source>
        <translation>用户“%1”使用凭据插件“%2”（exec）登录，此版本的 Weir 无法运行它。请使用带令牌或客户端证书的上下文。</translation>
    </message>
    <message>
        <source>User &quot;%1&quot; has more than one way to sign in: token and user name with password. Only one is allowed.</source>
        <translation>用户“%1”有多种登录方式：令牌，以及用户名加密码。只允许一种。</translation>
    </message>
    <message>
        <source>User &quot;%1&quot; has a client certificate without client-key or client-key-data.</source>
        <translation>用户“%1”有客户端证书，但没有 client-key 或 client-key-data。</translation>
    </message>
    <message>
        <source>Credentials are withheld: the connection is not encrypted.</source>
        <translation>未发送凭据：连接未加密。</translation>
    </message>
    <message>
        <source>The token of user &quot;%1&quot; holds control characters and is not sent.</source>
        <translation>用户“%1”的令牌含有控制字符，不会发送。</translation>
    </message>
    <message>
        <source>The token file %1 cannot be read: %2.</source>
        <translation>无法读取令牌文件 %1：%2。</translation>
    </message>
    <message>
        <source>The token file %1 is empty.</source>
        <translation>令牌文件 %1 为空。</translation>
    </message>
    <message>
        <source>The token file %1 holds more than one line or control characters; it is not used.</source>
        <translation>令牌文件 %1 含有多行内容或控制字符；不使用它。</translation>
    </message>
    <message>
        <source>There is no cluster to connect to: no kubeconfig names one. Set KUBECONFIG or choose a file.</source>
        <translation>没有可连接的集群：没有 kubeconfig 指定集群。请设置 KUBECONFIG 或选择一个文件。</translation>
    </message>
    <message>
        <source>The kubeconfig names no current context. Choose one of: %1.</source>
        <translation>kubeconfig 未指定当前上下文。请选择其中之一：%1。</translation>
    </message>
    <message>
        <source>There is no context &quot;%1&quot; in the kubeconfig. Choose one of: %2.</source>
        <translation>kubeconfig 中没有上下文“%1”。请选择其中之一：%2。</translation>
    </message>
    <message>
        <source>Context &quot;%1&quot; names the cluster &quot;%2&quot;, which no kubeconfig file has.</source>
        <translation>上下文“%1”指定了集群“%2”，但没有 kubeconfig 文件包含它。</translation>
    </message>
    <message>
        <source>Context &quot;%1&quot; names the user &quot;%2&quot;, which no kubeconfig file has.</source>
        <translation>上下文“%1”指定了用户“%2”，但没有 kubeconfig 文件包含它。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a namespace.</source>
        <translation>“%1”不能作为命名空间的名称。</translation>
    </message>
    <message>
        <source>Cluster &quot;%1&quot; names a certificate authority and insecure-skip-tls-verify; only one of them is allowed.</source>
        <translation>集群“%1”同时指定了证书颁发机构和 insecure-skip-tls-verify；只允许其中之一。</translation>
    </message>
    <message>
        <source>The certificate authority of cluster &quot;%1&quot; holds no PEM certificate.</source>
        <translation>集群“%1”的证书颁发机构不含 PEM 证书。</translation>
    </message>
    <message>
        <source>The identity of the server is not verified (insecure-skip-tls-verify of cluster &quot;%1&quot;).</source>
        <translation>未验证服务器的身份（集群“%1”的 insecure-skip-tls-verify）。</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>a group of fields</source>
        <translation>一组字段</translation>
    </message>
    <message>
        <source>base64 text</source>
        <translation>base64 文本</translation>
    </message>
    <message>
        <source>This kubeconfig file cannot be used: %1 must be a list.</source>
        <translation>无法使用此 kubeconfig 文件：%1 必须是列表。</translation>
    </message>
    <message>
        <source>This kubeconfig file cannot be used: an entry of %1 is malformed.</source>
        <translation>无法使用此 kubeconfig 文件：%1 的某个条目格式不正确。</translation>
    </message>
    <message>
        <source>This kubeconfig file cannot be used: %1 has two entries named &quot;%2&quot;.</source>
        <translation>无法使用此 kubeconfig 文件：%1 有两个名为“%2”的条目。</translation>
    </message>
    <message>
        <source>This kubeconfig file cannot be used: %1 must be %2.</source>
        <translation>无法使用此 kubeconfig 文件：%1 必须是%2。</translation>
    </message>
    <message>
        <source>This is a folder, not a kubeconfig file. Name the file inside.</source>
        <translation>这是文件夹，不是 kubeconfig 文件。请指定其中的文件。</translation>
    </message>
    <message>
        <source>The kubeconfig file cannot be read: %1.</source>
        <translation>无法读取 kubeconfig 文件：%1。</translation>
    </message>
    <message>
        <source>The kubeconfig file is larger than 16 MiB and is not read.</source>
        <translation>kubeconfig 文件大于 16 MiB，不予读取。</translation>
    </message>
    <message>
        <source>The kubeconfig file is not valid YAML at this place.</source>
        <translation>kubeconfig 文件在此处不是有效的 YAML。</translation>
    </message>
    <message>
        <source>%1: content after the first document is ignored.</source>
        <translation>%1：第一个文档之后的内容被忽略。</translation>
    </message>
    <message>
        <source>This is not a kubeconfig file: it does not begin with fields.</source>
        <translation>这不是 kubeconfig 文件：它不是以字段开头。</translation>
    </message>
    <message>
        <source>This is not a kubeconfig file: its kind is &quot;%1&quot; of version &quot;%2&quot;, not Config of v1.</source>
        <translation>这不是 kubeconfig 文件：其类型是“%1”，版本为“%2”，而不是 v1 的 Config。</translation>
    </message>
    <message>
        <source>No kubeconfig file exists: %1.</source>
        <translation>不存在 kubeconfig 文件：%1。</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>服务器回应：%1</translation>
    </message>
    <message>
        <source>The server does not accept the credentials (HTTP 401, %1). Sign in again or choose another context.</source>
        <translation>服务器不接受该凭据（HTTP 401，%1）。请重新登录或选择其他上下文。</translation>
    </message>
    <message>
        <source>This is not allowed for your user (HTTP 403, %1).</source>
        <translation>您的用户无权执行此操作（HTTP 403，%1）。</translation>
    </message>
    <message>
        <source>The server does not serve this (HTTP 404, %1).</source>
        <translation>服务器不提供此内容（HTTP 404，%1）。</translation>
    </message>
    <message>
        <source>The server no longer keeps the state that was asked for; it is read anew (HTTP %1, %2).</source>
        <translation>服务器已不再保留所请求的状态；将重新读取（HTTP %1，%2）。</translation>
    </message>
    <message>
        <source>The server cannot answer at the moment (HTTP %1, %2); it is asked again.</source>
        <translation>服务器目前无法应答（HTTP %1，%2）；将再次请求。</translation>
    </message>
    <message>
        <source>The server refuses the request (HTTP %1, %2).</source>
        <translation>服务器拒绝了该请求（HTTP %1，%2）。</translation>
    </message>
    <message>
        <source>The server&apos;s answer ends too early or is not valid JSON (HTTP %1, %2); it is asked again.</source>
        <translation>服务器的应答提前结束或不是有效的 JSON（HTTP %1，%2）；将再次请求。</translation>
    </message>
    <message>
        <source>The server answers with a web page instead of the Kubernetes API (HTTP %1, %2). A proxy or a sign-in page may stand in between: check the server address of the context.</source>
        <translation>服务器应答的是网页而不是 Kubernetes API（HTTP %1，%2）。中间可能有代理或登录页面：请检查上下文的服务器地址。</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not what the Kubernetes API answers (HTTP %1, %2). Check the server address of the context.</source>
        <translation>服务器的应答不是 Kubernetes API 的应答（HTTP %1，%2）。请检查上下文的服务器地址。</translation>
    </message>
    <message>
        <source>You may not list %1 in namespace %2. Ask for a Role with this rule: %3</source>
        <translation>您无权列出命名空间 %2 中的 %1。请申请具有此规则的 Role：%3</translation>
    </message>
    <message>
        <source>You may not list %1 in all namespaces. Ask for a ClusterRole with this rule: %2</source>
        <translation>您无权列出所有命名空间中的 %1。请申请具有此规则的 ClusterRole：%2</translation>
    </message>
    <message>
        <source>%1 of %2 replicas are ready.</source>
        <translation>%2 个副本中有 %1 个就绪。</translation>
    </message>
    <message>
        <source>The list of %1 does not end: more than %2 objects came. Choose one namespace.</source>
        <translation>%1 的列表没有尽头：收到的对象超过 %2 个。请选择一个命名空间。</translation>
    </message>
    <message>
        <source>The server sent one message of more than 16 MiB while %1 were watched; it is not read further.</source>
        <translation>监视 %1 时，服务器发送了一条超过 16 MiB 的消息；不再继续读取。</translation>
    </message>
    <message>
        <source>Something other than Kubernetes events came while %1 were watched; a proxy may stand in between.</source>
        <translation>监视 %1 时收到了 Kubernetes 事件以外的内容；中间可能有代理。</translation>
    </message>
    <message>
        <source>The server closes the watch of %1 at once.</source>
        <translation>服务器立即关闭了对 %1 的监视。</translation>
    </message>
    <message>
        <source>There is no connection to a cluster.</source>
        <translation>没有与集群的连接。</translation>
    </message>
    <message>
        <source>The log of pod %1 cannot be read (HTTP %2).</source>
        <translation>无法读取 Pod %1 的日志（HTTP %2）。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>This installation of Qt has no TLS, so https servers cannot be reached. Install the package libqt6network6 and OpenSSL.</source>
        <translation>此 Qt 安装不支持 TLS，因此无法访问 https 服务器。请安装软件包 libqt6network6 和 OpenSSL。</translation>
    </message>
    <message>
        <source>The certificate authority of cluster &quot;%1&quot; cannot be read as PEM certificates.</source>
        <translation>无法将集群“%1”的证书颁发机构读取为 PEM 证书。</translation>
    </message>
    <message>
        <source>The client certificate of user &quot;%1&quot; cannot be read as a PEM certificate.</source>
        <translation>无法将用户“%1”的客户端证书读取为 PEM 证书。</translation>
    </message>
    <message>
        <source>The client key of user &quot;%1&quot; cannot be used. RSA and ECDSA keys in PEM without a password work; Ed25519 keys do not.</source>
        <translation>无法使用用户“%1”的客户端密钥。支持不带密码的 PEM 格式 RSA 和 ECDSA 密钥；不支持 Ed25519 密钥。</translation>
    </message>
    <message>
        <source>the certificate is not for &quot;%1&quot; (its names: %2)</source>
        <translation>证书不是颁发给“%1”的（其名称：%2）</translation>
    </message>
    <message>
        <source>the certificate expired on %1</source>
        <translation>证书已于 %1 过期</translation>
    </message>
    <message>
        <source>the certificate is valid only from %1 on; is the clock right?</source>
        <translation>证书自 %1 起才有效；时钟是否正确？</translation>
    </message>
    <message>
        <source>no trusted certificate authority has signed it (issuer: %1)</source>
        <translation>没有受信任的证书颁发机构为其签名（颁发者：%1）</translation>
    </message>
    <message>
        <source>The identity of %1 cannot be verified: %2. It presented &quot;%3&quot; (SHA-256 %4). Check certificate-authority and tls-server-name of the cluster.</source>
        <translation>无法验证 %1 的身份：%2。它出示了“%3”（SHA-256 %4）。请检查集群的 certificate-authority 和 tls-server-name。</translation>
    </message>
    <message>
        <source>%1 did not answer within %2 seconds. Check the network and the server address of the context.</source>
        <translation>%1 在 %2 秒内没有应答。请检查网络和上下文的服务器地址。</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than %2 MiB and is not read.</source>
        <translation>%1 的应答大于 %2 MiB，不予读取。</translation>
    </message>
    <message>
        <source>%1 redirects to another address (HTTP %2), which an API server never does; it is not followed. Check the server address of the context.</source>
        <translation>%1 重定向到另一个地址（HTTP %2），API 服务器从不这样做；不予跟随。请检查上下文的服务器地址。</translation>
    </message>
    <message>
        <source>The connection to %1 ended before the answer was complete.</source>
        <translation>与 %1 的连接在应答完成之前结束。</translation>
    </message>
    <message>
        <source>%1 refuses the connection. Is the API server running, and is the address right?</source>
        <translation>%1 拒绝连接。API 服务器是否在运行，地址是否正确？</translation>
    </message>
    <message>
        <source>The host of %1 is not known. Check the server address of the context and the network.</source>
        <translation>%1 的主机未知。请检查上下文的服务器地址和网络。</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made: %2. Does the server speak https, and does it accept the client certificate?</source>
        <translation>无法与 %1 建立安全连接：%2。服务器是否使用 https，是否接受该客户端证书？</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Check the network.</source>
        <translation>%1 没有及时应答。请检查网络。</translation>
    </message>
    <message>
        <source>%1 does not answer as an HTTP server does: %2.</source>
        <translation>%1 的应答不像 HTTP 服务器：%2。</translation>
    </message>
    <message>
        <source>The connection to %1 ended before an answer came.</source>
        <translation>与 %1 的连接在收到应答之前结束。</translation>
    </message>
    <message>
        <source>Connected to %1 (%2).</source>
        <translation>已连接到 %1（%2）。</translation>
    </message>
    <message>
        <source>unknown version</source>
        <translation>未知版本</translation>
    </message>
    <message>
        <source>The server could not say what %1 holds; kinds of it may be missing.</source>
        <translation>服务器无法说明 %1 包含哪些内容；其中的类型可能缺失。</translation>
    </message>
    <message>
        <source>The server dropped its history of %1; they are listed again.</source>
        <translation>服务器丢弃了 %1 的历史记录；将重新列出。</translation>
    </message>
    <message>
        <source>The server warns: %1</source>
        <translation>服务器警告：%1</translation>
    </message>
    <message>
        <source>This cluster does not serve Knative Eventing: none of its kinds is known to the server. Install it, or choose another context.</source>
        <translation>此集群不提供 Knative Eventing：服务器不认识它的任何类型。请安装它，或选择其他上下文。</translation>
    </message>
    <message>
        <source>The connection works again.</source>
        <translation>连接已恢复。</translation>
    </message>
</context>
<context>
    <name>DeliveryTab</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>exponential</source>
        <translation>指数</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>重试次数</translation>
    </message>
    <message>
        <source>Back-off</source>
        <translation>退避策略</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Time-out</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Dead letters</source>
        <translation>死信</translation>
    </message>
    <message>
        <source>%1 of waiting in all.</source>
        <translation>等待时间共 %1。</translation>
    </message>
    <message>
        <source>Given up after %1 at the latest.</source>
        <translation>最迟在 %1 后放弃。</translation>
    </message>
    <message>
        <source>How long the attempts themselves take has no bound.</source>
        <translation>各次尝试本身的耗时没有上限。</translation>
    </message>
    <message>
        <source>Replies to %1</source>
        <translation>回复发往 %1</translation>
    </message>
    <message>
        <source>Dead letters to %1</source>
        <translation>死信发往 %1</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>发往 %1</translation>
    </message>
    <message>
        <source>What it hands down to Triggers without a delivery of their own</source>
        <translation>传给没有自己投递设置的 Trigger 的值</translation>
    </message>
    <message>
        <source>What it hands down to Subscriptions without a delivery of their own</source>
        <translation>传给没有自己投递设置的 Subscription 的值</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>“%1” is no restart: write COMPONENT@SECOND, with one of the components %2.</source>
        <translation>“%1”不是有效的重启设置：请写成 COMPONENT@SECOND，组件为 %2 之一。</translation>
    </message>
    <message>
        <source>The simulated cluster does not serve the kind %1 of the scenario.</source>
        <translation>模拟集群不提供场景中的类型 %1。</translation>
    </message>
    <message>
        <source>There is no scenario “%1”. Choose one of %2, or name a file.</source>
        <translation>没有名为“%1”的场景。请从 %2 中选择，或指定一个文件。</translation>
    </message>
    <message>
        <source>The scenario is larger than 16 MiB.</source>
        <translation>场景超过 16 MiB。</translation>
    </message>
    <message>
        <source>The scenario is not a JSON object.</source>
        <translation>场景不是 JSON 对象。</translation>
    </message>
    <message>
        <source>“%1” is no built-in scenario that can be extended.</source>
        <translation>“%1”不是可以扩展的内置场景。</translation>
    </message>
    <message>
        <source>The scenario has no name.</source>
        <translation>场景没有名称。</translation>
    </message>
    <message>
        <source>The scenario makes more than %1 objects or nests deeper than %2.</source>
        <translation>场景生成的对象超过 %1 个，或嵌套超过 %2 层。</translation>
    </message>
    <message>
        <source>An object of a scenario needs a kind and a name.</source>
        <translation>场景中的对象必须有类型和名称。</translation>
    </message>
    <message>
        <source>The kubeconfig cannot be written: %1. Name another file with --kubeconfig.</source>
        <translation>无法写入 kubeconfig：%1。请用 --kubeconfig 指定其他文件。</translation>
    </message>
    <message>
        <source>The ledger could not be written: %1.</source>
        <translation>无法写入账本：%1。</translation>
    </message>
    <message>
        <source>%1:%2 cannot be listened on: %3.</source>
        <translation>无法监听 %1:%2：%3。</translation>
    </message>
    <message>
        <source>Choose another port with --port, or 0 for any free one.</source>
        <translation>请用 --port 选择其他端口，或用 0 表示任意空闲端口。</translation>
    </message>
    <message>
        <source>The pods&apos; addresses must be addresses of this machine: choose their network with --pod-network.</source>
        <translation>Pod 的地址必须是本机的地址：请用 --pod-network 选择其网络。</translation>
    </message>
    <message>
        <source>The objects of the cluster could not be listed. %1</source>
        <translation>无法列出集群中的对象。%1</translation>
    </message>
    <message>
        <source>This cluster has a namespace %1 that the demonstration did not make. Choose a cluster without Knative Eventing, with its CRDs only, and without namespaces of these names.</source>
        <translation>此集群有一个并非由演示创建的命名空间 %1。请选择一个没有 Knative Eventing、只有其 CRD、也没有这些名称的命名空间的集群。</translation>
    </message>
    <message>
        <source>The namespace is being deleted, but is not gone yet. Call this again to go on.</source>
        <translation>命名空间正在删除，但尚未消失。再次调用即可继续。</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>无法读取该文件：%1。</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>它是文件夹</translation>
    </message>
    <message>
        <source>The file could not be written: %1. What was there before is unchanged.</source>
        <translation>无法写入该文件：%1。原有内容未改变。</translation>
    </message>
    <message>
        <source>The file with the positions is not valid JSON and is left as it is. When positions are saved, it is first renamed.</source>
        <translation>位置文件不是有效的 JSON，将保持原样。保存位置时，会先将它重命名。</translation>
    </message>
    <message>
        <source>The file with the positions is broken and could not be renamed, so positions were not saved.</source>
        <translation>位置文件已损坏且无法重命名，因此位置未保存。</translation>
    </message>
    <message>
        <source>The file with the positions was written by a newer Weir. It is read as far as it is understood and left as it is: positions are not saved.</source>
        <translation>保存位置的文件由更新版本的 Weir 写成。能理解的部分会被读取，文件保持原样：位置不会保存。</translation>
    </message>
    <message>
        <source>a link that leads in a circle or nowhere</source>
        <translation>循环或失效的链接</translation>
    </message>
    <message>
        <source>a link to a folder, not followed</source>
        <translation>指向文件夹的链接，不跟随</translation>
    </message>
    <message>
        <source>larger than 64 MiB</source>
        <translation>大于 64 MiB</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>二进制文件</translation>
    </message>
    <message>
        <source>part of the Helm chart %1, not a manifest</source>
        <translation>属于 Helm chart %1，不是清单</translation>
    </message>
    <message>
        <source>a template of the Helm chart %1: &quot;{{&quot; in line %2 makes it YAML only when Helm fills it in</source>
        <translation>Helm chart %1 的模板：第 %2 行的“{{”使它只有在 Helm 渲染之后才是 YAML</translation>
    </message>
    <message>
        <source>This file belongs to the Helm chart %1, which is shown and never written. Edit it in a text editor, or copy its objects into a document of your own.</source>
        <translation>此文件属于 Helm chart %1，只显示而不写入。请在文本编辑器中修改，或将其对象复制到自己的文档中。</translation>
    </message>
    <message>
        <source>a kustomization: open it, or its folder, to see what it builds</source>
        <translation>kustomization：打开它或其文件夹即可查看构建结果</translation>
    </message>
    <message>
        <source>not *.yaml, *.yml or *.json</source>
        <translation>不是 *.yaml、*.yml 或 *.json</translation>
    </message>
    <message>
        <source>more files than are read</source>
        <translation>超出可读取的文件数量</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>cannot be read: no permission</source>
        <translation>无法读取：没有权限</translation>
    </message>
    <message>
        <source>neither a file nor a folder</source>
        <translation>既不是文件也不是文件夹</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>This folder cannot be read.</source>
        <translation>无法读取此文件夹。</translation>
    </message>
    <message>
        <source>Another program changed this file since it was read. Save again to overwrite it, or open it anew to take over what is there.</source>
        <translation>读取之后，另一个程序更改了此文件。再次保存可覆盖它，重新打开可采用现有内容。</translation>
    </message>
    <message>
        <source>This file is write-protected. Save under another name, or change its permissions.</source>
        <translation>此文件受写保护。请另存为其他名称，或更改其权限。</translation>
    </message>
    <message>
        <source>Another program is writing this file at this moment. Save again.</source>
        <translation>另一个程序此刻正在写入此文件。请再次保存。</translation>
    </message>
    <message>
        <source>it is larger than %1 MiB</source>
        <translation>它大于 %1 MiB</translation>
    </message>
    <message>
        <source>no object: apiVersion and kind are missing</source>
        <translation>不是对象：缺少 apiVersion 和 kind</translation>
    </message>
    <message>
        <source>a name that is no UTF-8; rename it</source>
        <translation>名称不是 UTF-8；请重命名</translation>
    </message>
    <message>
        <source>Another program removed this file since it was read. Save again to write it anew.</source>
        <translation>读取之后，此文件已被其他程序删除。再次保存可重新写入。</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>There is nothing to duplicate.</source>
        <translation>没有可创建副本的内容。</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>创建 %1 的副本</translation>
    </message>
    <message>
        <source>The text holds no Kubernetes object: each needs apiVersion and kind.</source>
        <translation>文本中没有 Kubernetes 对象：每个对象都需要 apiVersion 和 kind。</translation>
    </message>
    <message>
        <source>Paste %1</source>
        <translation>粘贴 %1</translation>
    </message>
    <message>
        <source>This object does not exist any more.</source>
        <translation>此对象已不存在。</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>添加 %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>This field cannot be set, because something above it is not an object or list. Mend it in the YAML view.</source>
        <translation>无法设置此字段，因为它的某个上级不是对象或列表。请在 YAML 视图中修正。</translation>
    </message>
    <message>
        <source>An object cannot become a single value.</source>
        <translation>对象不能变成单个值。</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>更改 %2 的 %1</translation>
    </message>
    <message>
        <source>The text must hold exactly one object.</source>
        <translation>文本必须恰好包含一个对象。</translation>
    </message>
    <message>
        <source>The object needs apiVersion and kind.</source>
        <translation>该对象需要 apiVersion 和 kind。</translation>
    </message>
    <message>
        <source>Edit the YAML of %1</source>
        <translation>编辑 %1 的 YAML</translation>
    </message>
    <message>
        <source>There is already a %1 named &quot;%2&quot; here. Choose another name.</source>
        <translation>此处已有名为“%2”的 %1。请选择其他名称。</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>需要名称。</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>将 %1 重命名为 %2</translation>
    </message>
    <message>
        <source>A %1 belongs to no namespace.</source>
        <translation>%1 不属于任何命名空间。</translation>
    </message>
    <message>
        <source>Move %1 to namespace %2</source>
        <translation>将 %1 移到命名空间 %2</translation>
    </message>
    <message>
        <source>This line does not exist any more.</source>
        <translation>此连线已不存在。</translation>
    </message>
    <message>
        <source>Connect %1 to %2</source>
        <translation>将 %1 连接到 %2</translation>
    </message>
    <message>
        <source>This dead letter line is inherited from %1. Change it there, or draw one of its own.</source>
        <translation>此死信连线继承自 %1。请在那里更改，或另画一条自己的连线。</translation>
    </message>
    <message>
        <source>What a Trigger&apos;s subscriber answers always goes back to its Broker. This line cannot be changed.</source>
        <translation>Trigger 的订阅者所答复的内容总是回到其 Broker。此连线不能更改。</translation>
    </message>
    <message>
        <source>This reference carries no events and has only one end.</source>
        <translation>此引用不传送事件，且只有一端。</translation>
    </message>
    <message>
        <source>This end cannot be moved there. Remove the line and draw a new one.</source>
        <translation>此端不能移到那里。请移除该连线并重新画一条。</translation>
    </message>
    <message>
        <source>Disconnect %1 from %2</source>
        <translation>断开 %1 与 %2 的连接</translation>
    </message>
    <message>
        <source>%1 cannot be connected to itself.</source>
        <translation>%1 不能连接到自身。</translation>
    </message>
    <message>
        <source>The document has changed since, so this can no longer be mended that way. Look at the problem again.</source>
        <translation>文档此后已更改，因此不能再这样修正。请重新查看该问题。</translation>
    </message>
    <message>
        <source>Waive Problem</source>
        <translation>豁免问题</translation>
    </message>
    <message>
        <source>Take Back Waiver</source>
        <translation>撤回豁免</translation>
    </message>
    <message>
        <source>Bring Back %1 %2</source>
        <translation>恢复 %1 %2</translation>
    </message>
    <message>
        <source>The object is not in the design any more.</source>
        <translation>该对象已不在设计中。</translation>
    </message>
    <message>
        <source>Take Over %1 %2</source>
        <translation>采用对方的 %1 %2</translation>
    </message>
    <message>
        <source>Edit the text</source>
        <translation>编辑文本</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>编辑 %1</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>第 %1 行，第 %2 列</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>This folder cannot be made.</source>
        <translation>无法创建此文件夹。</translation>
    </message>
    <message>
        <source>kn has no flag for %1; the script adds it with kubectl patch.</source>
        <translation>kn 没有对应 %1 的选项；脚本用 kubectl patch 补上。</translation>
    </message>
    <message>
        <source>kn cannot make it; the script gives it to kubectl apply.</source>
        <translation>kn 无法创建它；脚本把它交给 kubectl apply。</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>事件流</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>To</source>
        <translation>去往</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>投递</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Time-out</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Dead letters go to</source>
        <translation>死信去往</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现的问题</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>没有。</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>命名空间</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Flows of events</source>
        <translation>事件流</translation>
    </message>
    <message>
        <source>Its values stay in the files that the kustomization makes it from; here they are empty.</source>
        <translation>它的值留在 kustomization 用来生成它的文件中；此处为空。</translation>
    </message>
    <message>
        <source>kustomize builds nothing as long as it has no metadata.name.</source>
        <translation>只要它没有 metadata.name，kustomize 就什么也不构建。</translation>
    </message>
    <message>
        <source>kustomize builds nothing as long as it is there twice.</source>
        <translation>只要它出现两次，kustomize 就什么也不构建。</translation>
    </message>
    <message>
        <source>kn cannot make it; the script gives it to kubectl create.</source>
        <translation>kn 无法创建它；脚本把它交给 kubectl create。</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>%1 is set</source>
        <translation>%1 已设置</translation>
    </message>
    <message>
        <source>This must be a map from attribute names to values.</source>
        <translation>此处必须是从属性名到值的映射。</translation>
    </message>
    <message>
        <source>The value of “%1” is no text.</source>
        <translation>“%1”的值不是文本。</translation>
    </message>
    <message>
        <source>The value of “%1” is empty, so the data plane skips this filter: it lets everything pass.</source>
        <translation>“%1”的值为空，因此数据平面会跳过此过滤器：它放行所有事件。</translation>
    </message>
    <message>
        <source>This filter is empty: it lets everything pass.</source>
        <translation>此过滤器为空：它放行所有事件。</translation>
    </message>
    <message>
        <source>Filters are nested more than %1 deep.</source>
        <translation>过滤器嵌套超过 %1 层。</translation>
    </message>
    <message>
        <source>This is no filter object.</source>
        <translation>这不是过滤器对象。</translation>
    </message>
    <message>
        <source>This must be a list of filters.</source>
        <translation>此处必须是过滤器列表。</translation>
    </message>
    <message>
        <source>A CESQL expression must be text.</source>
        <translation>CESQL 表达式必须是文本。</translation>
    </message>
    <message>
        <source>“%1” is no filter dialect.</source>
        <translation>“%1”不是过滤器方言。</translation>
    </message>
    <message>
        <source>“%1” holds.</source>
        <translation>“%1”成立。</translation>
    </message>
    <message>
        <source>“%1” does not hold: the event has “%2”.</source>
        <translation>“%1”不成立：事件中的值为“%2”。</translation>
    </message>
    <message>
        <source>The event has no attribute “%1”.</source>
        <translation>事件没有属性“%1”。</translation>
    </message>
    <message>
        <source>All of the following filters must hold.</source>
        <translation>以下过滤器必须全部成立。</translation>
    </message>
    <message>
        <source>One of the following filters must hold.</source>
        <translation>以下过滤器中必须有一个成立。</translation>
    </message>
    <message>
        <source>The following filter must not hold.</source>
        <translation>以下过滤器必须不成立。</translation>
    </message>
    <message>
        <source>%1 An event whose expression fails is not let through.</source>
        <translation>%1 表达式出错的事件不会被放行。</translation>
    </message>
    <message>
        <source>The expression gives “%1”, which is not true or false: the broker&apos;s filter process fails on every such event.</source>
        <translation>表达式的结果为“%1”，既不是 true 也不是 false：每遇到这样的事件，Broker 的过滤进程都会出错。</translation>
    </message>
    <message>
        <source>The expression is true.</source>
        <translation>表达式为真。</translation>
    </message>
    <message>
        <source>The expression is false.</source>
        <translation>表达式为假。</translation>
    </message>
    <message>
        <source>invalid filter</source>
        <translation>无效的过滤器</translation>
    </message>
    <message>
        <source>invalid CESQL: %1</source>
        <translation>无效的 CESQL：%1</translation>
    </message>
    <message>
        <source>and</source>
        <translation>且</translation>
    </message>
    <message>
        <source>or</source>
        <translation>或</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>非 %1</translation>
    </message>
    <message>
        <source>“filters” must be a list.</source>
        <translation>“filters”必须是列表。</translation>
    </message>
    <message>
        <source>no filter</source>
        <translation>无过滤器</translation>
    </message>
</context>
<context>
    <name>Flow</name>
    <message>
        <source>How long channels of kind “%1” wait between attempts is not known to Weir.</source>
        <translation>Weir 不知道类型为“%1”的 Channel 在两次尝试之间等待多久。</translation>
    </message>
    <message>
        <source>Which channel ConfigMap %1 gives this broker is not in these files; in-memory channels, as Knative ships, are assumed.</source>
        <translation>这些文件中没有说明 ConfigMap %1 为此 Broker 提供哪种 Channel；按 Knative 出厂设置假定为内存 Channel。</translation>
    </message>
    <message>
        <source>%1 is not in these files; a broker of the default class is assumed.</source>
        <translation>%1 不在这些文件中；假定它是默认类别的 Broker。</translation>
    </message>
    <message>
        <source>How long RabbitMQ brokers wait between attempts is not known to Weir.</source>
        <translation>Weir 不知道 RabbitMQ Broker 在两次尝试之间等待多久。</translation>
    </message>
    <message>
        <source>What brokers of class “%1” do is not known to Weir; routing as in Knative is assumed, waiting times are unknown.</source>
        <translation>Weir 不了解类别为“%1”的 Broker；假定其路由与 Knative 相同，等待时间未知。</translation>
    </message>
    <message>
        <source>%1 is not in these files; the cluster&apos;s default channel is assumed.</source>
        <translation>%1 不在这些文件中；假定使用集群的默认 Channel。</translation>
    </message>
    <message>
        <source>%1 puts the event on %2, with attribute %3, and waits for its reply.</source>
        <translation>%1 将事件带上属性 %3 发往 %2，并等待其回复。</translation>
    </message>
    <message>
        <source>%1 makes a new event by its JSONata expression, which Weir does not evaluate: give that event as its reply to follow it.</source>
        <translation>%1 用其 JSONata 表达式生成新事件，Weir 不对该表达式求值：要继续跟踪，请把该事件作为它的回复给出。</translation>
    </message>
    <message>
        <source>%1 makes a new event, which goes to %2.</source>
        <translation>%1 生成一个新事件，发往 %2。</translation>
    </message>
    <message>
        <source>The very same event was at %1 before, and nothing counts it down on its way: it goes round for ever.</source>
        <translation>完全相同的事件此前已到过 %1，途中又没有任何计数递减：它会永远循环。</translation>
    </message>
    <message>
        <source>The event is not followed beyond %1 places one behind the other.</source>
        <translation>首尾相接超过 %1 处之后，不再跟踪该事件。</translation>
    </message>
    <message>
        <source>%1 does not take the event. %2</source>
        <translation>%1 不接收该事件。%2</translation>
    </message>
    <message>
        <source>%1 answers 400: knativebrokerttl has come down to nothing. The event has gone round too often.</source>
        <translation>%1 应答 400：knativebrokerttl 已减到零。该事件循环次数过多。</translation>
    </message>
    <message>
        <source>%1 (%2) takes the event.</source>
        <translation>%1（%2）接收该事件。</translation>
    </message>
    <message>
        <source>%1 has no subscriber.</source>
        <translation>%1 没有订阅者。</translation>
    </message>
    <message>
        <source>No Trigger of %1 takes the event: it ends here.</source>
        <translation>%1 没有任何 Trigger 接收该事件：它到此为止。</translation>
    </message>
    <message>
        <source>%1 has no address: %2 never becomes ready, and events pass it by.</source>
        <translation>%1 没有地址：%2 永远不会就绪，事件会从旁经过。</translation>
    </message>
    <message>
        <source>Nobody subscribes to %1: the event ends here.</source>
        <translation>没有人订阅 %1：事件到此为止。</translation>
    </message>
    <message>
        <source>%1 is not in these files: the event leaves what they describe.</source>
        <translation>%1 不在这些文件中：事件离开了它们所描述的范围。</translation>
    </message>
    <message>
        <source>%1 (on %2) takes the event.</source>
        <translation>%1（基于 %2）接收该事件。</translation>
    </message>
    <message>
        <source>%1 has nobody to send the event to.</source>
        <translation>%1 没有可以发送该事件的对象。</translation>
    </message>
    <message>
        <source>%1 says so.</source>
        <translation>由 %1 规定。</translation>
    </message>
    <message>
        <source>Handed down by %1.</source>
        <translation>继承自 %1。</translation>
    </message>
    <message>
        <source>“%1” is no valid %2: the data plane does not attach the subscriber, and events pass it by.</source>
        <translation>“%1”不是有效的 %2：数据平面不会接入该订阅者，事件会从旁经过。</translation>
    </message>
    <message>
        <source>No retries are asked for.</source>
        <translation>未要求重试。</translation>
    </message>
    <message>
        <source>Not set: retries follow each other at once.</source>
        <translation>未设置：重试会立即接连进行。</translation>
    </message>
    <message>
        <source>Kafka&apos;s default.</source>
        <translation>Kafka 的默认值。</translation>
    </message>
    <message>
        <source>Only one of backoffPolicy and backoffDelay is set: retries follow each other at once. Set both.</source>
        <translation>backoffPolicy 和 backoffDelay 只设置了一个：重试会立即接连进行。请两个都设置。</translation>
    </message>
    <message>
        <source>backoffPolicy and backoffDelay do nothing without retry.</source>
        <translation>没有 retry 时，backoffPolicy 和 backoffDelay 不起作用。</translation>
    </message>
    <message>
        <source>Not set: a request may take for ever.</source>
        <translation>未设置：一次请求可能无限期地进行。</translation>
    </message>
    <message>
        <source>After 429 and 503 a Retry-After header may lengthen a wait to at most %1, where the feature delivery-retryafter is on.</source>
        <translation>在特性 delivery-retryafter 开启时，收到 429 和 503 后，Retry-After 标头可把等待延长到至多 %1。</translation>
    </message>
    <message>
        <source>None: what cannot be delivered is lost.</source>
        <translation>无：无法投递的事件会丢失。</translation>
    </message>
    <message>
        <source>Of %1 “%2” only the first decimal digit counts: %3 s.</source>
        <translation>%1“%2”只有第一位小数有效：%3 秒。</translation>
    </message>
    <message>
        <source>The delivery of %1 replaces the one behind it as a whole: the %2 retries there do not count here.</source>
        <translation>%1 的投递设置整体取代其后的设置：那里的 %2 次重试在此无效。</translation>
    </message>
    <message>
        <source>The waits add up to more than a day.</source>
        <translation>等待时间合计超过一天。</translation>
    </message>
    <message>
        <source>The waits add up to more than 15 minutes, the longest time that an in-memory channel keeps its sender waiting.</source>
        <translation>等待时间合计超过 15 分钟，这是内存 Channel 让发送方等待的最长时间。</translation>
    </message>
    <message>
        <source>The broker has no delivery block: ConfigMap config-br-defaults of the profile fills it in.</source>
        <translation>该 Broker 没有投递设置：由所给配置中的 ConfigMap config-br-defaults 填入。</translation>
    </message>
    <message>
        <source>The broker has no delivery block: ConfigMap config-br-defaults fills it in, here as Knative ships it.</source>
        <translation>该 Broker 没有投递设置：由 ConfigMap config-br-defaults 填入，此处按 Knative 出厂设置。</translation>
    </message>
    <message>
        <source>None: a dead letter that cannot be delivered is lost.</source>
        <translation>无：无法投递的死信会丢失。</translation>
    </message>
    <message>
        <source>A PingSource has no delivery settings; its adapter does it this way.</source>
        <translation>PingSource 没有投递设置；其适配器就是这样做的。</translation>
    </message>
    <message>
        <source>The controller of KafkaSource fills this in where there is no delivery block.</source>
        <translation>没有投递设置时，由 KafkaSource 的控制器填入。</translation>
    </message>
    <message>
        <source>How long RabbitMQ sources wait between attempts is not known to Weir.</source>
        <translation>Weir 不知道 RabbitMQ 事件源在两次尝试之间等待多久。</translation>
    </message>
    <message>
        <source>The bound program sends, and decides itself what it tries again.</source>
        <translation>由被绑定的程序发送，是否重试由它自己决定。</translation>
    </message>
    <message>
        <source>%1 has no delivery settings: how often its program tries again is its own matter.</source>
        <translation>%1 没有投递设置：重试几次由其程序自行决定。</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>The broker&apos;s filter process fails over this event: the CESQL expression of %1 gives no truth value.</source>
        <translation>Broker 的过滤进程在此事件上失败：%1 的 CESQL 表达式得不出真假值。</translation>
    </message>
    <message>
        <source>%1 has not answered within %2.</source>
        <translation>%1 未在 %2内应答。</translation>
    </message>
    <message>
        <source>%1 answers with a body that is no event, which counts as 502.</source>
        <translation>%1 应答的正文不是事件，按 502 处理。</translation>
    </message>
    <message>
        <source>%1 answers %2, because an event was lost behind it.</source>
        <translation>%1 应答 %2，因为其后有事件丢失。</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 没有应答。</translation>
    </message>
    <message>
        <source>%1 answers %2.</source>
        <translation>%1 应答 %2。</translation>
    </message>
    <message>
        <source>%1 is slow, and no time-out ends the wait for it: the event is under way as long as it takes.</source>
        <translation>%1 很慢，且没有超时来结束等待：需要多久，事件就在途多久。</translation>
    </message>
    <message>
        <source>%1 gets the dead letter, as %2 has it.</source>
        <translation>按 %2 的规定，%1 收到死信。</translation>
    </message>
    <message>
        <source>%1 answers %2: the reply has arrived.</source>
        <translation>%1 应答 %2：回复已送达。</translation>
    </message>
    <message>
        <source>It is not in these files: here the event leaves what they describe.</source>
        <translation>它不在这些文件中：事件在此离开它们所描述的范围。</translation>
    </message>
    <message>
        <source>%1 answers without an event: for this event %2 ends here.</source>
        <translation>%1 的应答不带事件：对该事件而言，%2 到此结束。</translation>
    </message>
    <message>
        <source>The answer of %1 goes nowhere: %2 has no reply.</source>
        <translation>%1 的应答无处可去：%2 没有回复目标。</translation>
    </message>
    <message>
        <source>the next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>%1 is taken to answer with the event as it came, for the answer goes on to %2.</source>
        <translation>由于应答会继续发往 %2，假定 %1 以收到的事件原样作答。</translation>
    </message>
    <message>
        <source>%1 answers with an event of type %2, which goes on to %3.</source>
        <translation>%1 以类型为 %2 的事件作答，该事件继续发往 %3。</translation>
    </message>
    <message>
        <source>Whether it is tried again is the sender&apos;s own matter.</source>
        <translation>是否重试由发送方自行决定。</translation>
    </message>
    <message>
        <source>This code is not tried again.</source>
        <translation>此状态码不会重试。</translation>
    </message>
    <message>
        <source>There are no retries.</source>
        <translation>没有重试。</translation>
    </message>
    <message>
        <source>That was the last attempt.</source>
        <translation>这是最后一次尝试。</translation>
    </message>
    <message>
        <source>It is tried again in %1.</source>
        <translation>%1后重试。</translation>
    </message>
    <message>
        <source>It is tried again after a wait that Weir does not know.</source>
        <translation>稍后重试，等待时间 Weir 并不知道。</translation>
    </message>
    <message numerus="yes">
        <source>%n further attempt(s) fail in the same way.</source>
        <translation>
            <numerusform>另外 %n 次尝试以同样的方式失败。</numerusform>
        </translation>
    </message>
    <message>
        <source>Each time everybody behind %1 gets the event again.</source>
        <translation>每一次，%1 之后的所有接收者都会再次收到该事件。</translation>
    </message>
    <message>
        <source>The dead letter cannot be delivered either: the event is lost.</source>
        <translation>死信也无法投递：事件丢失。</translation>
    </message>
    <message>
        <source>There is no dead letter sink: the event is lost.</source>
        <translation>没有死信接收方：事件丢失。</translation>
    </message>
    <message>
        <source>The simulation stops here: more than %1 steps. Somewhere events multiply.</source>
        <translation>模拟在此停止：超过 %1 步。某处的事件在不断倍增。</translation>
    </message>
    <message>
        <source>There is no answer yet, and nothing ends the wait for one.</source>
        <translation>尚无应答，也没有什么会结束等待。</translation>
    </message>
    <message>
        <source>The sender is told so; what it does then is its own matter.</source>
        <translation>发送方会得知；之后怎么做由它自行决定。</translation>
    </message>
    <message>
        <source>The event has arrived where it was put in.</source>
        <translation>事件已到达放入之处。</translation>
    </message>
    <message>
        <source>%1 sends the event to %2.</source>
        <translation>%1 将事件发往 %2。</translation>
    </message>
    <message>
        <source>%1 has no sink.</source>
        <translation>%1 没有接收方。</translation>
    </message>
    <message>
        <source>Which answers it tries again is not known.</source>
        <translation>它会对哪些应答重试，不得而知。</translation>
    </message>
    <message>
        <source>Which answers this data plane tries again is not known to Weir.</source>
        <translation>Weir 不知道这个数据平面会对哪些应答重试。</translation>
    </message>
    <message>
        <source>Every answer but 2xx ends the delivery at once.</source>
        <translation>除 2xx 以外的任何应答都会立即结束投递。</translation>
    </message>
    <message>
        <source>Tried again: no answer, %1 and 5xx. Every other answer but 2xx ends the delivery at once.</source>
        <translation>会重试：无应答、%1 和 5xx。除 2xx 以外的其他应答都会立即结束投递。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>2xx with a body that is no event counts as 502.</source>
        <translation>正文不是事件的 2xx 按 502 处理。</translation>
    </message>
    <message>
        <source>It is tried again in %1, as the answer asks for.</source>
        <translation>按应答的要求，%1 后重试。</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>This must be a whole URL with scheme and host, such as http://host/path.</source>
        <translation>这必须是带有协议和主机的完整 URL，例如 http://host/path。</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>day of month</source>
        <translation>日</translation>
    </message>
    <message>
        <source>month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>day of week</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>A schedule must follow the time zone.</source>
        <translation>时区之后必须有时间计划。</translation>
    </message>
    <message>
        <source>Knative does not know %1. Use @hourly, @daily, @weekly, @monthly or @yearly, or five fields such as */5 * * * *.</source>
        <translation>Knative 不认识 %1。请使用 @hourly、@daily、@weekly、@monthly 或 @yearly，或五个字段，例如 */5 * * * *。</translation>
    </message>
    <message>
        <source>A schedule has five fields (minute, hour, day of month, month, day of week), or six with leading seconds.</source>
        <translation>时间计划有五个字段（分钟、小时、日、月、星期），或在前面加上秒共六个字段。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not possible for %2: allowed are %3 to %4.</source>
        <translation>“%1”不能用于%2：允许的范围是 %3 到 %4。</translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <translation>%1 周</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>This must be a whole number.</source>
        <translation>这必须是整数。</translation>
    </message>
    <message>
        <source>This must be a number.</source>
        <translation>这必须是数字。</translation>
    </message>
    <message>
        <source>This must be an ISO 8601 duration such as PT0.5S or PT2M, with at most one decimal digit.</source>
        <translation>这必须是 ISO 8601 时长，例如 PT0.5S 或 PT2M，最多一位小数。</translation>
    </message>
    <message>
        <source>There is no time zone of this name. Use an IANA name such as Europe/Berlin.</source>
        <translation>没有这个名称的时区。请使用 IANA 名称，例如 Europe/Berlin。</translation>
    </message>
    <message>
        <source>Knative refuses offsets from UTC. Use an IANA name such as Asia/Shanghai.</source>
        <translation>Knative 拒绝相对于 UTC 的偏移量。请使用 IANA 名称，例如 Asia/Shanghai。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>This must be one value, not several documents.</source>
        <translation>这必须是一个值，而不是多个文档。</translation>
    </message>
    <message>
        <source>The cluster keeps whatever stands here.</source>
        <translation>这里写什么，集群就保留什么。</translation>
    </message>
    <message>
        <source>A text.</source>
        <translation>文本。</translation>
    </message>
    <message>
        <source>A whole number.</source>
        <translation>整数。</translation>
    </message>
    <message>
        <source>A number.</source>
        <translation>数字。</translation>
    </message>
    <message>
        <source>Yes or no.</source>
        <translation>是或否。</translation>
    </message>
    <message>
        <source>A list.</source>
        <translation>列表。</translation>
    </message>
    <message>
        <source>A map.</source>
        <translation>映射。</translation>
    </message>
    <message>
        <source>An object, written as YAML.</source>
        <translation>对象，以 YAML 书写。</translation>
    </message>
    <message>
        <source>Any value, written as YAML.</source>
        <translation>任意值，以 YAML 书写。</translation>
    </message>
    <message>
        <source>It may have: %1.</source>
        <translation>可包含：%1。</translation>
    </message>
    <message>
        <source>At least %1.</source>
        <translation>至少 %1。</translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation>至多 %1。</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>从 %1 到 %2。</translation>
    </message>
    <message>
        <source>It must match %1.</source>
        <translation>必须匹配 %1。</translation>
    </message>
    <message>
        <source>Format: %1.</source>
        <translation>格式：%1。</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>API server source</source>
        <translation>API 服务器事件源</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>资源</translation>
    </message>
    <message>
        <source>Which objects of the cluster to watch.</source>
        <translation>要监视集群中的哪些对象。</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>API 版本</translation>
    </message>
    <message>
        <source>Group and version, such as v1 or apps/v1.</source>
        <translation>组和版本，例如 v1 或 apps/v1。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型（kind）</translation>
    </message>
    <message>
        <source>Kind of the objects, such as Event or Pod.</source>
        <translation>对象的类型，例如 Event 或 Pod。</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Only objects with these labels.</source>
        <translation>仅限带有这些标签的对象。</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Whether events carry a reference to the object or the whole object.</source>
        <translation>事件携带对象的引用还是整个对象。</translation>
    </message>
    <message>
        <source>Namespaces</source>
        <translation>命名空间</translation>
    </message>
    <message>
        <source>Watch all namespaces with these labels; empty: every namespace; unset: its own.</source>
        <translation>监视所有带有这些标签的命名空间；为空：所有命名空间；未设置：自身所在的命名空间。</translation>
    </message>
    <message>
        <source>Owner&apos;s API version</source>
        <translation>所有者的 API 版本</translation>
    </message>
    <message>
        <source>Only objects owned by a resource of this group and version.</source>
        <translation>仅限由此组和版本的资源所拥有的对象。</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>Owner&apos;s kind</source>
        <translation>所有者的类型</translation>
    </message>
    <message>
        <source>Only objects owned by a resource of this kind.</source>
        <translation>仅限由此类型的资源所拥有的对象。</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>过滤器</translation>
    </message>
    <message>
        <source>Filter dialects; the cluster needs the feature new-apiserversource-filters.</source>
        <translation>过滤器方言；集群需要启用特性 new-apiserversource-filters。</translation>
    </message>
    <message>
        <source>Skip permission check</source>
        <translation>跳过权限检查</translation>
    </message>
    <message>
        <source>Start without testing the rights of the service account.</source>
        <translation>启动时不检验服务账号的权限。</translation>
    </message>
    <message>
        <source>Amazon S3</source>
        <translation>Amazon S3</translation>
    </message>
    <message>
        <source>ARN</source>
        <translation>ARN</translation>
    </message>
    <message>
        <source>Resource name of the bucket.</source>
        <translation>存储桶的资源名称。</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Region, such as eu-central-1.</source>
        <translation>区域，例如 eu-central-1。</translation>
    </message>
    <message>
        <source>Delete after reading</source>
        <translation>读取后删除</translation>
    </message>
    <message>
        <source>Remove objects once they have been sent.</source>
        <translation>对象发送后将其移除。</translation>
    </message>
    <message>
        <source>Move after reading</source>
        <translation>读取后移动</translation>
    </message>
    <message>
        <source>Move objects to another bucket once they have been sent.</source>
        <translation>对象发送后将其移到另一个存储桶。</translation>
    </message>
    <message>
        <source>Move to bucket</source>
        <translation>移至存储桶</translation>
    </message>
    <message>
        <source>Bucket that objects are moved to.</source>
        <translation>对象移入的存储桶。</translation>
    </message>
    <message>
        <source>Moved prefix</source>
        <translation>移动后的前缀</translation>
    </message>
    <message>
        <source>Put before the key of moved objects.</source>
        <translation>加在被移动对象的键之前。</translation>
    </message>
    <message>
        <source>Moved suffix</source>
        <translation>移动后的后缀</translation>
    </message>
    <message>
        <source>Put behind the key of moved objects.</source>
        <translation>加在被移动对象的键之后。</translation>
    </message>
    <message>
        <source>Create bucket</source>
        <translation>创建存储桶</translation>
    </message>
    <message>
        <source>Create the bucket where it is missing.</source>
        <translation>存储桶不存在时创建它。</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>前缀</translation>
    </message>
    <message>
        <source>Only objects whose key begins so.</source>
        <translation>仅限键以此开头的对象。</translation>
    </message>
    <message>
        <source>Ignore content</source>
        <translation>忽略内容</translation>
    </message>
    <message>
        <source>Send events without the content of the object.</source>
        <translation>发送的事件不含对象的内容。</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>URL to use instead of the usual one.</source>
        <translation>用来代替默认地址的 URL。</translation>
    </message>
    <message>
        <source>Use endpoint</source>
        <translation>使用端点</translation>
    </message>
    <message>
        <source>Whether the endpoint above is used.</source>
        <translation>是否使用上面的端点。</translation>
    </message>
    <message>
        <source>Path style</source>
        <translation>路径样式</translation>
    </message>
    <message>
        <source>Address buckets by path instead of host name.</source>
        <translation>按路径而不是主机名访问存储桶。</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Milliseconds between polls.</source>
        <translation>两次轮询之间的毫秒数。</translation>
    </message>
    <message>
        <source>Objects per poll</source>
        <translation>每次轮询的对象数</translation>
    </message>
    <message>
        <source>The most objects in one poll.</source>
        <translation>一次轮询的最大对象数。</translation>
    </message>
    <message>
        <source>Amazon SQS</source>
        <translation>Amazon SQS</translation>
    </message>
    <message>
        <source>Resource name of the queue.</source>
        <translation>队列的资源名称。</translation>
    </message>
    <message>
        <source>Remove messages once they have been sent.</source>
        <translation>消息发送后将其移除。</translation>
    </message>
    <message>
        <source>Create queue</source>
        <translation>创建队列</translation>
    </message>
    <message>
        <source>Create the queue where it is missing.</source>
        <translation>队列不存在时创建它。</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Host of the service.</source>
        <translation>服务的主机。</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Protocol of the service.</source>
        <translation>服务的协议。</translation>
    </message>
    <message>
        <source>Queue URL</source>
        <translation>队列 URL</translation>
    </message>
    <message>
        <source>URL of the queue, instead of host and protocol.</source>
        <translation>队列的 URL，用来代替主机和协议。</translation>
    </message>
    <message>
        <source>Poll at once</source>
        <translation>立即轮询</translation>
    </message>
    <message>
        <source>Poll again at once while there are messages.</source>
        <translation>只要还有消息就立即再次轮询。</translation>
    </message>
    <message>
        <source>Messages per poll</source>
        <translation>每次轮询的消息数</translation>
    </message>
    <message>
        <source>The most messages in one poll.</source>
        <translation>一次轮询的最大消息数。</translation>
    </message>
    <message>
        <source>Wait seconds</source>
        <translation>等待秒数</translation>
    </message>
    <message>
        <source>How long a poll waits for messages.</source>
        <translation>一次轮询等待消息的时长。</translation>
    </message>
    <message>
        <source>Hidden seconds</source>
        <translation>隐藏秒数</translation>
    </message>
    <message>
        <source>How long a message that was read stays hidden from others.</source>
        <translation>已读取的消息对其他读取者保持隐藏的时长。</translation>
    </message>
    <message>
        <source>Amazon login</source>
        <translation>Amazon 登录</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Secret with the keys aws.accessKey and aws.secretKey.</source>
        <translation>含有键 aws.accessKey 和 aws.secretKey 的 Secret。</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>服务账号</translation>
    </message>
    <message>
        <source>Identity to use instead of a secret.</source>
        <translation>用来代替 Secret 的身份。</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>Broker</translation>
    </message>
    <message>
        <source>Brokers</source>
        <translation>Broker</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类</translation>
    </message>
    <message>
        <source>Which implementation carries the events; it cannot be changed later.</source>
        <translation>由哪种实现传送事件；之后不能更改。</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>The object that configures this class: a ConfigMap, or for RabbitMQ a RabbitmqBrokerConfig.</source>
        <translation>配置此类的对象：ConfigMap，对于 RabbitMQ 则是 RabbitmqBrokerConfig。</translation>
    </message>
    <message>
        <source>External topic</source>
        <translation>外部主题</translation>
    </message>
    <message>
        <source>Class Kafka only: an existing topic to use instead of one of its own.</source>
        <translation>仅限 Kafka 类：使用已有的主题，而不是自建主题。</translation>
    </message>
    <message>
        <source>Kafka</source>
        <translation>Kafka</translation>
    </message>
    <message>
        <source>Requested CPU</source>
        <translation>CPU 请求</translation>
    </message>
    <message>
        <source>Class RabbitMQBroker only: processor time for its pods, such as 100m.</source>
        <translation>仅限 RabbitMQBroker 类：其 Pod 的处理器时间，例如 100m。</translation>
    </message>
    <message>
        <source>RabbitMQ</source>
        <translation>RabbitMQ</translation>
    </message>
    <message>
        <source>CPU limit</source>
        <translation>CPU 上限</translation>
    </message>
    <message>
        <source>Class RabbitMQBroker only: the most processor time, such as 500m.</source>
        <translation>仅限 RabbitMQBroker 类：最多的处理器时间，例如 500m。</translation>
    </message>
    <message>
        <source>Requested memory</source>
        <translation>内存请求</translation>
    </message>
    <message>
        <source>Class RabbitMQBroker only: memory for its pods, such as 64Mi.</source>
        <translation>仅限 RabbitMQBroker 类：其 Pod 的内存，例如 64Mi。</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation>内存上限</translation>
    </message>
    <message>
        <source>Class RabbitMQBroker only: the most memory, such as 256Mi.</source>
        <translation>仅限 RabbitMQBroker 类：最多的内存，例如 256Mi。</translation>
    </message>
    <message>
        <source>Ceph source</source>
        <translation>Ceph 事件源</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Port that bucket notifications are sent to, as text.</source>
        <translation>接收存储桶通知的端口，以文本表示。</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Config map</source>
        <translation>ConfigMap</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Text values by key.</source>
        <translation>按键存放的文本值。</translation>
    </message>
    <message>
        <source>Binary data</source>
        <translation>二进制数据</translation>
    </message>
    <message>
        <source>Values as base64 by key.</source>
        <translation>按键存放的 base64 值。</translation>
    </message>
    <message>
        <source>Immutable</source>
        <translation>不可变</translation>
    </message>
    <message>
        <source>No later change of the data.</source>
        <translation>之后不能再更改数据。</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>消费者</translation>
    </message>
    <message>
        <source>Subscriber</source>
        <translation>订阅者</translation>
    </message>
    <message>
        <source>Who receives the events.</source>
        <translation>谁接收事件。</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Topics to read.</source>
        <translation>要读取的主题。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Settings of the Kafka client.</source>
        <translation>Kafka 客户端的设置。</translation>
    </message>
    <message>
        <source>Consumer group</source>
        <translation>消费者组</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>副本数</translation>
    </message>
    <message>
        <source>How many consumers there should be.</source>
        <translation>应有多少个消费者。</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>What each consumer does.</source>
        <translation>每个消费者做什么。</translation>
    </message>
    <message>
        <source>Container source</source>
        <translation>容器事件源</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>命名空间</translation>
    </message>
    <message>
        <source>Labels, such as those that select the namespace for sink bindings.</source>
        <translation>标签，例如供接收端绑定选择命名空间的标签。</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Services and sinks</source>
        <translation>Service 与接收端</translation>
    </message>
    <message>
        <source>Pod labels</source>
        <translation>Pod 标签</translation>
    </message>
    <message>
        <source>Requests go to pods with these labels.</source>
        <translation>请求会发往带有这些标签的 Pod。</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Events always go to port 80; another port needs a URL as target.</source>
        <translation>事件总是发往端口 80；要用其他端口，需以 URL 作为目标。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name of the port; needed where there are several.</source>
        <translation>端口的名称；有多个端口时必须填写。</translation>
    </message>
    <message>
        <source>Port of the service.</source>
        <translation>Service 的端口。</translation>
    </message>
    <message>
        <source>Target port</source>
        <translation>目标端口</translation>
    </message>
    <message>
        <source>Port of the pods, as number or name; unset: the same.</source>
        <translation>Pod 的端口，以数字或名称表示；未设置：相同。</translation>
    </message>
    <message>
        <source>Network protocol of the port.</source>
        <translation>端口的网络协议。</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>How the service is reached.</source>
        <translation>Service 的访问方式。</translation>
    </message>
    <message>
        <source>External name</source>
        <translation>外部名称</translation>
    </message>
    <message>
        <source>DNS name that this service stands for; type ExternalName only.</source>
        <translation>此 Service 所代表的 DNS 名称；仅限 ExternalName 类型。</translation>
    </message>
    <message>
        <source>Cron job</source>
        <translation>CronJob</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>时间计划</translation>
    </message>
    <message>
        <source>When jobs start: five cron fields.</source>
        <translation>Job 的启动时间：五个 cron 字段。</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>IANA name of the zone of the schedule.</source>
        <translation>时间计划所用时区的 IANA 名称。</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Start no more jobs.</source>
        <translation>不再启动 Job。</translation>
    </message>
    <message>
        <source>Labels of jobs</source>
        <translation>Job 的标签</translation>
    </message>
    <message>
        <source>A sink binding selects the jobs by these labels.</source>
        <translation>接收端绑定按这些标签选择 Job。</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>How often failed pods are replaced before the job fails.</source>
        <translation>在 Job 失败之前，替换失败 Pod 的次数。</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>完成数</translation>
    </message>
    <message>
        <source>How many pods must succeed.</source>
        <translation>必须有多少个 Pod 成功。</translation>
    </message>
    <message>
        <source>Parallel pods</source>
        <translation>并行 Pod 数</translation>
    </message>
    <message>
        <source>How many pods run at a time.</source>
        <translation>同时运行多少个 Pod。</translation>
    </message>
    <message>
        <source>Keep seconds</source>
        <translation>保留秒数</translation>
    </message>
    <message>
        <source>Seconds after which the finished job is removed.</source>
        <translation>已完成的 Job 经过多少秒后被移除。</translation>
    </message>
    <message>
        <source>Restart policy</source>
        <translation>重启策略</translation>
    </message>
    <message>
        <source>What happens when a container fails.</source>
        <translation>容器失败时如何处理。</translation>
    </message>
    <message>
        <source>Daemon set</source>
        <translation>DaemonSet</translation>
    </message>
    <message>
        <source>Which pods belong to this workload; must match the labels of its template.</source>
        <translation>哪些 Pod 属于此工作负载；必须与其模板的标签一致。</translation>
    </message>
    <message>
        <source>Labels of pods</source>
        <translation>Pod 的标签</translation>
    </message>
    <message>
        <source>Labels that each pod gets.</source>
        <translation>每个 Pod 获得的标签。</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Deployment</translation>
    </message>
    <message>
        <source>How many pods run.</source>
        <translation>运行多少个 Pod。</translation>
    </message>
    <message>
        <source>Event policy</source>
        <translation>事件策略</translation>
    </message>
    <message>
        <source>Events and policies</source>
        <translation>事件与策略</translation>
    </message>
    <message>
        <source>Protects</source>
        <translation>保护</translation>
    </message>
    <message>
        <source>Who is protected; none: every addressable object of the namespace.</source>
        <translation>保护谁；无：命名空间中所有可寻址的对象。</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>One object of the same namespace.</source>
        <translation>同一命名空间中的一个对象。</translation>
    </message>
    <message>
        <source>Objects with labels</source>
        <translation>带有标签的对象</translation>
    </message>
    <message>
        <source>API version, kind and labels of the objects.</source>
        <translation>对象的 API 版本、类型和标签。</translation>
    </message>
    <message>
        <source>Allows</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>Who may send; none: nobody.</source>
        <translation>谁可以发送；无：任何人都不可以。</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>发送者</translation>
    </message>
    <message>
        <source>A source or other object that has an identity.</source>
        <translation>事件源或其他具有身份的对象。</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>A subject such as system:serviceaccount:shop:orders; a star is allowed at the end.</source>
        <translation>主体，例如 system:serviceaccount:shop:orders；末尾允许使用星号。</translation>
    </message>
    <message>
        <source>Events that are allowed; all must hold.</source>
        <translation>允许的事件；必须全部满足。</translation>
    </message>
    <message>
        <source>Event transform</source>
        <translation>事件转换</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>流程</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>表达式</translation>
    </message>
    <message>
        <source>JSONata over the event as JSON; must yield a complete event.</source>
        <translation>作用于 JSON 形式事件的 JSONata；必须得出完整的事件。</translation>
    </message>
    <message>
        <source>Sink</source>
        <translation>接收端</translation>
    </message>
    <message>
        <source>Where the result goes; unset: it is the answer to the sender.</source>
        <translation>结果发往何处；未设置：作为对发送者的应答。</translation>
    </message>
    <message>
        <source>Reply expression</source>
        <translation>回复表达式</translation>
    </message>
    <message>
        <source>JSONata over the sink&apos;s answer; only with a sink.</source>
        <translation>作用于接收端应答的 JSONata；仅在有接收端时可用。</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Discard answer</source>
        <translation>丢弃应答</translation>
    </message>
    <message>
        <source>Drop the sink&apos;s answer; only with a sink.</source>
        <translation>丢弃接收端的应答；仅在有接收端时可用。</translation>
    </message>
    <message>
        <source>Event type</source>
        <translation>事件类型</translation>
    </message>
    <message>
        <source>Found at</source>
        <translation>所在位置</translation>
    </message>
    <message>
        <source>The broker, channel or sink where such events can be found.</source>
        <translation>可以找到此类事件的 Broker、Channel 或接收端。</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>What the event means.</source>
        <translation>该事件的含义。</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>The attributes of such events; an entry named type is needed.</source>
        <translation>此类事件的属性；必须有名为 type 的条目。</translation>
    </message>
    <message>
        <source>Name of the CloudEvents attribute.</source>
        <translation>CloudEvents 属性的名称。</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Its fixed value, or a template with parts in braces.</source>
        <translation>其固定值，或含有花括号部分的模板。</translation>
    </message>
    <message>
        <source>Always there</source>
        <translation>始终存在</translation>
    </message>
    <message>
        <source>Every such event has this attribute.</source>
        <translation>每个此类事件都有此属性。</translation>
    </message>
    <message>
        <source>Spec</source>
        <translation>规范（spec）</translation>
    </message>
    <message>
        <source>Everything that this object says.</source>
        <translation>此对象所声明的全部内容。</translation>
    </message>
    <message>
        <source>GitHub binding</source>
        <translation>GitHub 绑定</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>事件源</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>访问令牌</translation>
    </message>
    <message>
        <source>Secret key with the token that the workload gets.</source>
        <translation>Secret 中的键，存放提供给工作负载的令牌。</translation>
    </message>
    <message>
        <source>GitHub source</source>
        <translation>GitHub 事件源</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>Owner and repository with a slash between, or an organisation.</source>
        <translation>所有者与仓库，中间以斜杠分隔；或一个组织。</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Which events to receive.</source>
        <translation>要接收哪些事件。</translation>
    </message>
    <message>
        <source>Secret key with the token for the GitHub API.</source>
        <translation>Secret 中的键，存放用于 GitHub API 的令牌。</translation>
    </message>
    <message>
        <source>Webhook secret</source>
        <translation>Webhook 密钥</translation>
    </message>
    <message>
        <source>Secret key with the word that the webhook proves.</source>
        <translation>Secret 中的键，存放用于验证 Webhook 的密钥。</translation>
    </message>
    <message>
        <source>API URL</source>
        <translation>API URL</translation>
    </message>
    <message>
        <source>For GitHub Enterprise only.</source>
        <translation>仅限 GitHub Enterprise。</translation>
    </message>
    <message>
        <source>Webhook over HTTPS</source>
        <translation>通过 HTTPS 的 Webhook</translation>
    </message>
    <message>
        <source>Whether the webhook is called encrypted.</source>
        <translation>是否以加密方式调用 Webhook。</translation>
    </message>
    <message>
        <source>GitLab binding</source>
        <translation>GitLab 绑定</translation>
    </message>
    <message>
        <source>GitLab source</source>
        <translation>GitLab 事件源</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>URL of the project.</source>
        <translation>项目的 URL。</translation>
    </message>
    <message>
        <source>Secret key with the token for the GitLab API.</source>
        <translation>Secret 中的键，存放用于 GitLab API 的令牌。</translation>
    </message>
    <message>
        <source>Verify certificate</source>
        <translation>验证证书</translation>
    </message>
    <message>
        <source>Whether GitLab checks the certificate of the webhook.</source>
        <translation>GitLab 是否检查 Webhook 的证书。</translation>
    </message>
    <message>
        <source>In-memory channel</source>
        <translation>内存 Channel</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>作用域</translation>
    </message>
    <message>
        <source>Whether a dispatcher of its own runs in this namespace.</source>
        <translation>是否在此命名空间中运行专用的分发器。</translation>
    </message>
    <message>
        <source>Answer at once</source>
        <translation>立即应答</translation>
    </message>
    <message>
        <source>Answer the producer before the event has reached the subscribers.</source>
        <translation>在事件到达订阅者之前就应答生产者。</translation>
    </message>
    <message>
        <source>Integration sink</source>
        <translation>集成接收端</translation>
    </message>
    <message>
        <source>Logger</source>
        <translation>日志记录器</translation>
    </message>
    <message>
        <source>Name of the logger.</source>
        <translation>日志记录器的名称。</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Level at which events are logged.</source>
        <translation>记录事件所用的日志级别。</translation>
    </message>
    <message>
        <source>Mask secrets</source>
        <translation>遮盖机密信息</translation>
    </message>
    <message>
        <source>Hide passwords and the like.</source>
        <translation>隐藏密码之类的内容。</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Marker put on every log record.</source>
        <translation>加到每条日志记录上的标记。</translation>
    </message>
    <message>
        <source>Several lines</source>
        <translation>多行</translation>
    </message>
    <message>
        <source>Each piece of information on a line of its own.</source>
        <translation>每项信息单独占一行。</translation>
    </message>
    <message>
        <source>Show all properties</source>
        <translation>显示全部属性</translation>
    </message>
    <message>
        <source>Show every property of the exchange.</source>
        <translation>显示消息交换的每个属性。</translation>
    </message>
    <message>
        <source>Show body</source>
        <translation>显示正文</translation>
    </message>
    <message>
        <source>Show the data; the cluster turns false into true again.</source>
        <translation>显示数据；集群会把 false 重新变为 true。</translation>
    </message>
    <message>
        <source>Show body type</source>
        <translation>显示正文类型</translation>
    </message>
    <message>
        <source>Show the type of the data; the cluster turns false into true again.</source>
        <translation>显示数据的类型；集群会把 false 重新变为 true。</translation>
    </message>
    <message>
        <source>Show exchange pattern</source>
        <translation>显示交换模式</translation>
    </message>
    <message>
        <source>Show the message pattern; the cluster turns false into true again.</source>
        <translation>显示消息模式；集群会把 false 重新变为 true。</translation>
    </message>
    <message>
        <source>Show headers</source>
        <translation>显示标头</translation>
    </message>
    <message>
        <source>Show the headers.</source>
        <translation>显示标头。</translation>
    </message>
    <message>
        <source>Show properties</source>
        <translation>显示属性</translation>
    </message>
    <message>
        <source>Show properties of the exchange.</source>
        <translation>显示消息交换的属性。</translation>
    </message>
    <message>
        <source>Show streams</source>
        <translation>显示流</translation>
    </message>
    <message>
        <source>Show data that is a stream.</source>
        <translation>显示以流形式存在的数据。</translation>
    </message>
    <message>
        <source>Show cached streams</source>
        <translation>显示缓存的流</translation>
    </message>
    <message>
        <source>Show cached stream data; the cluster turns false into true again.</source>
        <translation>显示缓存的流数据；集群会把 false 重新变为 true。</translation>
    </message>
    <message>
        <source>Resource name of the topic.</source>
        <translation>主题的资源名称。</translation>
    </message>
    <message>
        <source>Amazon SNS</source>
        <translation>Amazon SNS</translation>
    </message>
    <message>
        <source>Create topic</source>
        <translation>创建主题</translation>
    </message>
    <message>
        <source>Create the topic where it is missing.</source>
        <translation>主题不存在时予以创建。</translation>
    </message>
    <message>
        <source>Integration source</source>
        <translation>集成事件源</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>Milliseconds between events.</source>
        <translation>事件之间间隔的毫秒数。</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>定时器</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>What each event carries.</source>
        <translation>每个事件携带的内容。</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>内容类型</translation>
    </message>
    <message>
        <source>Media type of the message.</source>
        <translation>消息的媒体类型。</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>重复次数</translation>
    </message>
    <message>
        <source>How many events to send; unset: no end.</source>
        <translation>要发送多少个事件；未设置：无限发送。</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Name of the table.</source>
        <translation>表的名称。</translation>
    </message>
    <message>
        <source>Amazon DynamoDB Streams</source>
        <translation>Amazon DynamoDB Streams</translation>
    </message>
    <message>
        <source>Start at</source>
        <translation>起始位置</translation>
    </message>
    <message>
        <source>Where reading of the stream begins.</source>
        <translation>从何处开始读取流。</translation>
    </message>
    <message>
        <source>Pod template</source>
        <translation>Pod 模板</translation>
    </message>
    <message>
        <source>Overrides for the pods of the connector.</source>
        <translation>对连接器 Pod 的覆盖设置。</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>Job sink</source>
        <translation>Job 接收端</translation>
    </message>
    <message>
        <source>The job that is started for each event; the event lies in the file named by K_EVENT_PATH.</source>
        <translation>为每个事件启动的 Job；事件存放在 K_EVENT_PATH 所指的文件中。</translation>
    </message>
    <message>
        <source>Kafka channel</source>
        <translation>Kafka Channel</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>Partitions of the topic.</source>
        <translation>主题的分区数。</translation>
    </message>
    <message>
        <source>Replication factor</source>
        <translation>副本因子</translation>
    </message>
    <message>
        <source>Copies of the topic; at most as many as the cluster has brokers.</source>
        <translation>主题的副本数；最多不超过 Kafka 集群的 broker 数。</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>保留期</translation>
    </message>
    <message>
        <source>How long records are kept.</source>
        <translation>记录保留多长时间。</translation>
    </message>
    <message>
        <source>Kafka sink</source>
        <translation>Kafka 接收端</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Topic that events are written to.</source>
        <translation>事件要写入的主题。</translation>
    </message>
    <message>
        <source>Bootstrap servers</source>
        <translation>引导服务器</translation>
    </message>
    <message>
        <source>Addresses of Kafka brokers, as host and port.</source>
        <translation>Kafka broker 的地址，以主机和端口表示。</translation>
    </message>
    <message>
        <source>Content mode</source>
        <translation>内容模式</translation>
    </message>
    <message>
        <source>How events become records.</source>
        <translation>事件如何转换为记录。</translation>
    </message>
    <message>
        <source>Together with the replication factor: create the topic.</source>
        <translation>与副本因子一起设置时：创建主题。</translation>
    </message>
    <message>
        <source>Together with the partitions: create the topic.</source>
        <translation>与分区数一起设置时：创建主题。</translation>
    </message>
    <message>
        <source>Secret of the same namespace with the login of the Kafka cluster.</source>
        <translation>同一命名空间中的 Secret，含有 Kafka 集群的登录信息。</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>身份验证</translation>
    </message>
    <message>
        <source>Use SASL</source>
        <translation>使用 SASL</translation>
    </message>
    <message>
        <source>Log in with user name and password.</source>
        <translation>使用用户名和密码登录。</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Secret key with the user name.</source>
        <translation>Secret 中的键，存放用户名。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Secret key with the password.</source>
        <translation>Secret 中的键，存放密码。</translation>
    </message>
    <message>
        <source>Mechanism</source>
        <translation>机制</translation>
    </message>
    <message>
        <source>Secret key with the mechanism, such as SCRAM-SHA-512.</source>
        <translation>Secret 中的键，存放验证机制，例如 SCRAM-SHA-512。</translation>
    </message>
    <message>
        <source>Role ARN</source>
        <translation>角色 ARN</translation>
    </message>
    <message>
        <source>Secret key with the role for Amazon MSK.</source>
        <translation>Secret 中的键，存放用于 Amazon MSK 的角色。</translation>
    </message>
    <message>
        <source>Token provider</source>
        <translation>令牌提供者</translation>
    </message>
    <message>
        <source>Secret key with the token provider for Amazon MSK.</source>
        <translation>Secret 中的键，存放用于 Amazon MSK 的令牌提供者。</translation>
    </message>
    <message>
        <source>Use TLS</source>
        <translation>使用 TLS</translation>
    </message>
    <message>
        <source>Encrypt the connection.</source>
        <translation>对连接加密。</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>客户端证书</translation>
    </message>
    <message>
        <source>Secret key with the certificate that the client shows.</source>
        <translation>Secret 中的键，存放客户端出示的证书。</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>客户端密钥</translation>
    </message>
    <message>
        <source>Secret key with the private key of the client.</source>
        <translation>Secret 中的键，存放客户端的私钥。</translation>
    </message>
    <message>
        <source>CA certificate</source>
        <translation>CA 证书</translation>
    </message>
    <message>
        <source>Secret key with the certificate authority of the servers.</source>
        <translation>Secret 中的键，存放服务器的证书颁发机构。</translation>
    </message>
    <message>
        <source>Kafka source</source>
        <translation>Kafka 事件源</translation>
    </message>
    <message>
        <source>Topics to read; they must exist.</source>
        <translation>要读取的主题；它们必须已存在。</translation>
    </message>
    <message>
        <source>Group id; unset: a generated one.</source>
        <translation>组 ID；未设置：使用自动生成的 ID。</translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>消费者</translation>
    </message>
    <message>
        <source>How many read in parallel; more than partitions are idle.</source>
        <translation>并行读取的消费者数；超出分区数的部分会闲置。</translation>
    </message>
    <message>
        <source>Where a group without committed offset begins.</source>
        <translation>没有已提交偏移量的组从何处开始读取。</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Whether events of a partition wait for each other.</source>
        <translation>同一分区的事件是否相互等待。</translation>
    </message>
    <message>
        <source>Key type</source>
        <translation>键类型</translation>
    </message>
    <message>
        <source>How the key of a record is decoded.</source>
        <translation>如何解码记录的键。</translation>
    </message>
    <message>
        <source>Knative configuration</source>
        <translation>Knative Configuration</translation>
    </message>
    <message>
        <source>Knative service</source>
        <translation>Knative Service</translation>
    </message>
    <message>
        <source>Concurrent requests</source>
        <translation>并发请求数</translation>
    </message>
    <message>
        <source>How many requests one pod takes at a time; 0: no limit.</source>
        <translation>一个 Pod 同时处理多少个请求；0：无限制。</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>扩缩</translation>
    </message>
    <message>
        <source>Timeout in seconds</source>
        <translation>超时（秒）</translation>
    </message>
    <message>
        <source>How long a request may take.</source>
        <translation>一个请求最长可用多少时间。</translation>
    </message>
    <message>
        <source>Fewest pods</source>
        <translation>最少 Pod 数</translation>
    </message>
    <message>
        <source>Pods that always run; 0 scales to zero.</source>
        <translation>始终运行的 Pod 数；0 表示可缩减到零。</translation>
    </message>
    <message>
        <source>Most pods</source>
        <translation>最多 Pod 数</translation>
    </message>
    <message>
        <source>Upper limit of pods; 0: none.</source>
        <translation>Pod 数的上限；0：无上限。</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>可见性</translation>
    </message>
    <message>
        <source>Reachable only inside the cluster.</source>
        <translation>仅可在集群内部访问。</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>流量</translation>
    </message>
    <message>
        <source>How requests are split over revisions.</source>
        <translation>请求如何分配到各个修订版本。</translation>
    </message>
    <message>
        <source>Parallel</source>
        <translation>Parallel</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>分支</translation>
    </message>
    <message>
        <source>Every branch gets every event.</source>
        <translation>每个分支都会收到每个事件。</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>过滤器</translation>
    </message>
    <message>
        <source>Decides by its answer: an event passes on, an empty answer drops it.</source>
        <translation>由其应答决定：应答为事件则继续传递，应答为空则丢弃。</translation>
    </message>
    <message>
        <source>Who works on the event in this branch.</source>
        <translation>在此分支中由谁处理事件。</translation>
    </message>
    <message>
        <source>Reply to</source>
        <translation>回复到</translation>
    </message>
    <message>
        <source>Where this branch&apos;s answer goes; unset: where the whole flow replies.</source>
        <translation>此分支的应答发往何处；未设置：发往整个流程的回复目标。</translation>
    </message>
    <message>
        <source>Where answers of branches without a reply of their own go.</source>
        <translation>没有自己回复目标的分支，其应答发往何处。</translation>
    </message>
    <message>
        <source>Where the events go: an object with an address, or a URL.</source>
        <translation>事件发往何处：具有地址的对象，或一个 URL。</translation>
    </message>
    <message>
        <source>Added attributes</source>
        <translation>附加属性</translation>
    </message>
    <message>
        <source>CloudEvents attributes put on every event; names are lower-case letters and digits.</source>
        <translation>加到每个事件上的 CloudEvents 属性；名称由小写字母和数字组成。</translation>
    </message>
    <message>
        <source>CloudEvent overrides</source>
        <translation>CloudEvent 覆盖</translation>
    </message>
    <message>
        <source>The identity under which the pods run.</source>
        <translation>Pod 运行时所用的身份。</translation>
    </message>
    <message>
        <source>Channel API version</source>
        <translation>Channel API 版本</translation>
    </message>
    <message>
        <source>Group and version of the channel implementation.</source>
        <translation>Channel 实现的组和版本。</translation>
    </message>
    <message>
        <source>Channel kind</source>
        <translation>Channel 类型</translation>
    </message>
    <message>
        <source>Which kind of channel carries the events.</source>
        <translation>由哪种 Channel 承载事件。</translation>
    </message>
    <message>
        <source>Channel settings</source>
        <translation>Channel 设置</translation>
    </message>
    <message>
        <source>The spec of the channels that are created.</source>
        <translation>所创建的 Channel 的 spec。</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>The workload to bind: one by name, or all with some labels.</source>
        <translation>要绑定的工作负载：按名称指定一个，或带有某些标签的全部。</translation>
    </message>
    <message>
        <source>Subject selector</source>
        <translation>主体选择器</translation>
    </message>
    <message>
        <source>Binds every workload of this kind with these labels.</source>
        <translation>绑定带有这些标签的此类型的所有工作负载。</translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation>工作负载</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>URL of the server, such as redis://redis.shop.svc:6379.</source>
        <translation>服务器的 URL，例如 redis://redis.shop.svc:6379。</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>流</translation>
    </message>
    <message>
        <source>Name of the Redis stream.</source>
        <translation>Redis 流的名称。</translation>
    </message>
    <message>
        <source>Password from</source>
        <translation>密码来源</translation>
    </message>
    <message>
        <source>Reference to the object that holds the password.</source>
        <translation>对存放密码的对象的引用。</translation>
    </message>
    <message>
        <source>Skip verification</source>
        <translation>跳过验证</translation>
    </message>
    <message>
        <source>Accept any certificate of the server.</source>
        <translation>接受服务器的任何证书。</translation>
    </message>
    <message>
        <source>Certificate authority of the server.</source>
        <translation>服务器的证书颁发机构。</translation>
    </message>
    <message>
        <source>Certificate that the client shows.</source>
        <translation>客户端出示的证书。</translation>
    </message>
    <message>
        <source>Private key of the client certificate.</source>
        <translation>客户端证书的私钥。</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>投递</translation>
    </message>
    <message>
        <source>How often a failed delivery is tried again.</source>
        <translation>投递失败后重试的次数。</translation>
    </message>
    <message>
        <source>Back-off</source>
        <translation>退避</translation>
    </message>
    <message>
        <source>How the wait between attempts grows; needs a delay too.</source>
        <translation>各次尝试之间的等待时间如何增长；还需要设置延迟。</translation>
    </message>
    <message>
        <source>The base wait, such as PT0.5S; only one decimal digit counts.</source>
        <translation>基本等待时间，例如 PT0.5S；仅一位小数有效。</translation>
    </message>
    <message>
        <source>Dead letters to</source>
        <translation>死信发往</translation>
    </message>
    <message>
        <source>Receives events that could not be delivered; without it they are lost.</source>
        <translation>接收无法投递的事件；若未设置，这些事件会丢失。</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>How long one request may take, such as PT30S.</source>
        <translation>一个请求最长可用多少时间，例如 PT30S。</translation>
    </message>
    <message>
        <source>Longest Retry-After</source>
        <translation>最长 Retry-After</translation>
    </message>
    <message>
        <source>Heeds the subscriber&apos;s Retry-After up to this; the cluster needs the feature delivery-retryafter.</source>
        <translation>遵循订阅者的 Retry-After，但不超过此值；集群需要启用特性 delivery-retryafter。</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>How events are encoded for the subscriber; unset: as they came.</source>
        <translation>发给订阅者的事件如何编码；未设置：保持原样。</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>容器</translation>
    </message>
    <message>
        <source>The programs that run in each pod.</source>
        <translation>在每个 Pod 中运行的程序。</translation>
    </message>
    <message>
        <source>The container&apos;s name inside its pod.</source>
        <translation>容器在其 Pod 内的名称。</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>The container image to run, with its tag or digest.</source>
        <translation>要运行的容器镜像，带有标签或摘要。</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Replaces the image&apos;s entry point.</source>
        <translation>替换镜像的入口点。</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Arguments for the command.</source>
        <translation>命令的参数。</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>Environment variables: a list of name and value or valueFrom.</source>
        <translation>环境变量：由 name 与 value 或 valueFrom 组成的列表。</translation>
    </message>
    <message>
        <source>Ports that the container listens on.</source>
        <translation>容器监听的端口。</translation>
    </message>
    <message>
        <source>Requested and highest allowed processor time and memory.</source>
        <translation>请求的以及允许的最大处理器时间和内存。</translation>
    </message>
    <message>
        <source>Ping source</source>
        <translation>Ping 事件源</translation>
    </message>
    <message>
        <source>When to send: five cron fields, or six with leading seconds.</source>
        <translation>何时发送：五个 cron 字段，或以秒开头的六个字段。</translation>
    </message>
    <message>
        <source>IANA name such as Europe/Berlin; unset: the zone of the adapter, normally UTC.</source>
        <translation>IANA 名称，例如 Europe/Berlin；未设置：适配器的时区，通常为 UTC。</translation>
    </message>
    <message>
        <source>Media type of the data; application/json wants a JSON object.</source>
        <translation>数据的媒体类型；application/json 要求 JSON 对象。</translation>
    </message>
    <message>
        <source>What each event carries, as base64; not together with data.</source>
        <translation>每个事件携带的内容，以 base64 表示；不能与 data 同时使用。</translation>
    </message>
    <message>
        <source>Pod</source>
        <translation>Pod</translation>
    </message>
    <message>
        <source>What happens when a container ends.</source>
        <translation>容器结束时如何处理。</translation>
    </message>
    <message>
        <source>RabbitMQ broker config</source>
        <translation>RabbitMQ Broker 配置</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>集群</translation>
    </message>
    <message>
        <source>Name of the RabbitmqCluster.</source>
        <translation>RabbitmqCluster 的名称。</translation>
    </message>
    <message>
        <source>Cluster&apos;s namespace</source>
        <translation>集群的命名空间</translation>
    </message>
    <message>
        <source>Unset: the namespace of this object.</source>
        <translation>未设置：此对象的命名空间。</translation>
    </message>
    <message>
        <source>Connection secret</source>
        <translation>连接 Secret</translation>
    </message>
    <message>
        <source>Secret with user name, password and address; instead of a cluster.</source>
        <translation>包含用户名、密码和地址的 Secret；用于代替集群。</translation>
    </message>
    <message>
        <source>Queue type</source>
        <translation>队列类型</translation>
    </message>
    <message>
        <source>Kind of queues that brokers get.</source>
        <translation>Broker 所得队列的种类。</translation>
    </message>
    <message>
        <source>Virtual host</source>
        <translation>虚拟主机</translation>
    </message>
    <message>
        <source>Virtual host of the queues.</source>
        <translation>队列所在的虚拟主机。</translation>
    </message>
    <message>
        <source>RabbitMQ cluster</source>
        <translation>RabbitMQ 集群</translation>
    </message>
    <message>
        <source>How many servers the cluster has.</source>
        <translation>集群拥有的服务器数量。</translation>
    </message>
    <message>
        <source>Image of the servers.</source>
        <translation>服务器的镜像。</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Queue to read from; without it no event arrives.</source>
        <translation>要读取的队列；没有它就不会有事件到达。</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>交换机</translation>
    </message>
    <message>
        <source>Exchange that the queue is bound to; not needed where it is predeclared.</source>
        <translation>队列所绑定的交换机；预先声明时不需要。</translation>
    </message>
    <message>
        <source>Predeclared</source>
        <translation>预先声明</translation>
    </message>
    <message>
        <source>Queue and exchange exist already.</source>
        <translation>队列和交换机已经存在。</translation>
    </message>
    <message>
        <source>Virtual host of the queue.</source>
        <translation>队列所在的虚拟主机。</translation>
    </message>
    <message>
        <source>Parallel deliveries</source>
        <translation>并行投递数</translation>
    </message>
    <message>
        <source>How many events at a time, 1 to 1000.</source>
        <translation>同时处理的事件数，1 到 1000。</translation>
    </message>
    <message>
        <source>Adapter container</source>
        <translation>适配器容器</translation>
    </message>
    <message>
        <source>Name of the container of the adapter.</source>
        <translation>适配器的容器名称。</translation>
    </message>
    <message>
        <source>RabbitMQ source</source>
        <translation>RabbitMQ 事件源</translation>
    </message>
    <message>
        <source>Redis stream sink</source>
        <translation>Redis 流接收端</translation>
    </message>
    <message>
        <source>Redis stream source</source>
        <translation>Redis 流事件源</translation>
    </message>
    <message>
        <source>Unset: a generated one.</source>
        <translation>未设置：使用自动生成的名称。</translation>
    </message>
    <message>
        <source>How many read in parallel.</source>
        <translation>并行读取的数量。</translation>
    </message>
    <message>
        <source>Replica set</source>
        <translation>ReplicaSet</translation>
    </message>
    <message>
        <source>Request and reply</source>
        <translation>请求与回复</translation>
    </message>
    <message>
        <source>The broker of the same namespace to publish to and listen on.</source>
        <translation>同一命名空间中用于发布和监听的 Broker。</translation>
    </message>
    <message>
        <source>Correlation attribute</source>
        <translation>关联属性</translation>
    </message>
    <message>
        <source>Attribute put on the request event.</source>
        <translation>添加到请求事件上的属性。</translation>
    </message>
    <message>
        <source>Reply attribute</source>
        <translation>回复属性</translation>
    </message>
    <message>
        <source>Attribute that the replier copies the correlation into.</source>
        <translation>回复方将关联值复制到其中的属性。</translation>
    </message>
    <message>
        <source>How long the caller waits for the reply.</source>
        <translation>调用方等待回复的时长。</translation>
    </message>
    <message>
        <source>What the secret is for.</source>
        <translation>该 Secret 的用途。</translation>
    </message>
    <message>
        <source>Plain data</source>
        <translation>明文数据</translation>
    </message>
    <message>
        <source>Text values by key; the cluster keeps them as data.</source>
        <translation>按键存放的文本值；集群会将其保存为 data。</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Sequence</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Each step gets the answer of the one before; a step that answers nothing ends the sequence.</source>
        <translation>每个步骤都会收到前一步骤的应答；某个步骤没有应答时，Sequence 就此结束。</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Who works on the event in this step.</source>
        <translation>在此步骤中处理事件的对象。</translation>
    </message>
    <message>
        <source>Where the last step&apos;s answer goes.</source>
        <translation>最后一个步骤的应答发往何处。</translation>
    </message>
    <message>
        <source>Mount token</source>
        <translation>挂载令牌</translation>
    </message>
    <message>
        <source>Whether pods get a token of this account.</source>
        <translation>Pod 是否会获得此账号的令牌。</translation>
    </message>
    <message>
        <source>Image pull secrets</source>
        <translation>镜像拉取 Secret</translation>
    </message>
    <message>
        <source>Secrets for pulling images: a list of names.</source>
        <translation>用于拉取镜像的 Secret：名称列表。</translation>
    </message>
    <message>
        <source>Sink binding</source>
        <translation>接收端绑定</translation>
    </message>
    <message>
        <source>Stateful set</source>
        <translation>StatefulSet</translation>
    </message>
    <message>
        <source>Service name</source>
        <translation>Service 名称</translation>
    </message>
    <message>
        <source>The headless service that gives the pods their names.</source>
        <translation>为 Pod 提供名称的无头 Service。</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Subscription</translation>
    </message>
    <message>
        <source>The channel of the same namespace to receive from; a namespace must not be written.</source>
        <translation>同一命名空间中用于接收事件的 Channel；不得填写命名空间。</translation>
    </message>
    <message>
        <source>Where the subscriber&apos;s answer goes; without it answers are discarded.</source>
        <translation>订阅者的应答发往何处；未设置时应答会被丢弃。</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Trigger</translation>
    </message>
    <message>
        <source>The broker of the same namespace whose events this trigger filters.</source>
        <translation>同一命名空间中的 Broker，此 Trigger 过滤它的事件。</translation>
    </message>
    <message>
        <source>Exact filter</source>
        <translation>精确过滤器</translation>
    </message>
    <message>
        <source>Attributes that must have exactly these values; ignored where dialect filters are set.</source>
        <translation>必须与这些值完全一致的属性；设置了方言过滤器时会被忽略。</translation>
    </message>
    <message>
        <source>Filter dialects that must all hold: exact, prefix, suffix, all, any, not, cesql.</source>
        <translation>必须全部成立的过滤器方言：exact、prefix、suffix、all、any、not、cesql。</translation>
    </message>
    <message>
        <source>Who receives the matching events.</source>
        <translation>接收匹配事件的对象。</translation>
    </message>
    <message>
        <source>Broker elsewhere</source>
        <translation>其他位置的 Broker</translation>
    </message>
    <message>
        <source>A broker of another namespace; the cluster needs the feature cross-namespace-event-links.</source>
        <translation>另一个命名空间中的 Broker；集群需要启用 cross-namespace-event-links 功能。</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>等待对象</translation>
    </message>
    <message>
        <source>JSON reference to an object that must be ready first, usually the source.</source>
        <translation>以 JSON 引用一个必须先就绪的对象，通常是事件源。</translation>
    </message>
    <message>
        <source>Broker injection</source>
        <translation>Broker 注入</translation>
    </message>
    <message>
        <source>Old way to create the broker &quot;default&quot; by itself.</source>
        <translation>自动创建名为“default”的 Broker 的旧方式。</translation>
    </message>
    <message>
        <source>Kafka brokers only: keep the order inside a partition.</source>
        <translation>仅限 Kafka Broker：保持分区内的顺序。</translation>
    </message>
    <message>
        <source>RabbitMQ brokers only: how many events at a time, 1 to 1000.</source>
        <translation>仅限 RabbitMQ Broker：同时处理的事件数，1 到 1000。</translation>
    </message>
    <message>
        <source>Labels and annotations</source>
        <translation>标签和注解</translation>
    </message>
    <message>
        <source>Names and values by which objects are selected.</source>
        <translation>用于选择对象的名称和值。</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>注解</translation>
    </message>
    <message>
        <source>Notes for people and programs.</source>
        <translation>供人和程序使用的备注。</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>更多字段</translation>
    </message>
</context>
<context>
    <name>Kustomize</name>
    <message>
        <source>An object without kind: kustomize refuses it.</source>
        <translation>对象没有 kind：kustomize 会拒绝。</translation>
    </message>
    <message>
        <source>An object without metadata.name: kustomize refuses it.</source>
        <translation>对象没有 metadata.name：kustomize 会拒绝。</translation>
    </message>
    <message>
        <source>%1 is there already: kustomize refuses it.</source>
        <translation>%1 已经存在：kustomize 会拒绝。</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; holds no kustomization.</source>
        <translation>文件夹“%1”中没有 kustomization。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; leads back to where it is built from: a circle.</source>
        <translation>“%1”又回到构建它的地方：形成循环。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is elsewhere and is not fetched: its objects are not shown.</source>
        <translation>“%1”在别处，不会下载：其对象不显示。</translation>
    </message>
    <message>
        <source>There is no file or folder &quot;%1&quot;.</source>
        <translation>没有文件或文件夹“%1”。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>没有这个文件。</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is there already, or empty.</source>
        <translation>键“%1”已经存在或为空。</translation>
    </message>
    <message>
        <source>A literal is key=value.</source>
        <translation>literal 的形式是 key=value。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in that file has no value: kustomize takes it from its environment, here it is empty.</source>
        <translation>该文件中的“%1”没有值：kustomize 从环境变量中获取，这里为空。</translation>
    </message>
    <message>
        <source>%1 is there already: to change it, the generator needs the behavior merge or replace.</source>
        <translation>%1 已经存在：要更改它，生成器需要 behavior: merge 或 replace。</translation>
    </message>
    <message>
        <source>There is no %1 to merge with or to replace.</source>
        <translation>没有可合并或替换的 %1。</translation>
    </message>
    <message>
        <source>A generator needs a name.</source>
        <translation>生成器需要名称。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name of an image.</source>
        <translation>“%1”不是镜像名称。</translation>
    </message>
    <message>
        <source>The operation %1 of the patch (&quot;%2&quot; at %3) cannot be carried out.</source>
        <translation>补丁的第 %1 个操作（“%2”，位于 %3）无法执行。</translation>
    </message>
    <message>
        <source>The patch leaves no object.</source>
        <translation>补丁之后不再是对象。</translation>
    </message>
    <message>
        <source>A kustomization is one YAML mapping; this file holds something else.</source>
        <translation>kustomization 是一个 YAML 映射；此文件是其他内容。</translation>
    </message>
    <message>
        <source>The kind must be Kustomization or Component, not &quot;%1&quot;.</source>
        <translation>kind 必须是 Kustomization 或 Component，而不是“%1”。</translation>
    </message>
    <message>
        <source>This kustomization is empty, which kustomize refuses.</source>
        <translation>此 kustomization 为空，kustomize 会拒绝。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not carried out here: objects are shown without it.</source>
        <translation>这里不执行“%1”：显示的对象不含它的效果。</translation>
    </message>
    <message>
        <source>kustomize knows no field &quot;%1&quot;.</source>
        <translation>kustomize 没有字段“%1”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list.</source>
        <translation>“%1”必须是列表。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a mapping.</source>
        <translation>“%1”必须是映射。</translation>
    </message>
    <message>
        <source>This value must be a text: put it in quotes.</source>
        <translation>该值必须是文本：请加引号。</translation>
    </message>
    <message>
        <source>A patch has either a path or a patch.</source>
        <translation>补丁要么有 path，要么有 patch。</translation>
    </message>
    <message>
        <source>The patch is for %1, which is not here.</source>
        <translation>补丁针对 %1，但它不在这里。</translation>
    </message>
    <message>
        <source>The patch is for %1, and there are several.</source>
        <translation>补丁针对 %1，但有多个这样的对象。</translation>
    </message>
    <message>
        <source>A JSON patch needs a target.</source>
        <translation>JSON 补丁需要 target。</translation>
    </message>
    <message>
        <source>This is neither a strategic merge patch nor a JSON patch.</source>
        <translation>这既不是 strategic merge 补丁，也不是 JSON 补丁。</translation>
    </message>
    <message>
        <source>%1 names &quot;%2&quot;, which may be any of several objects.</source>
        <translation>%1 引用了“%2”，它可能是多个对象中的任何一个。</translation>
    </message>
    <message>
        <source>This file is no configuration.</source>
        <translation>此文件不是配置。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of this configuration is not carried out here: objects are shown without it.</source>
        <translation>这里不执行此配置的“%1”：显示的对象不含它的效果。</translation>
    </message>
    <message>
        <source>The source of the replacement is not here.</source>
        <translation>替换的来源不在这里。</translation>
    </message>
    <message>
        <source>Several objects are the source of the replacement.</source>
        <translation>有多个对象都是替换的来源。</translation>
    </message>
    <message>
        <source>The source of the replacement has no field &quot;%1&quot;.</source>
        <translation>替换的来源没有字段“%1”。</translation>
    </message>
    <message>
        <source>The source of the replacement has no part %1.</source>
        <translation>替换的来源没有第 %1 部分。</translation>
    </message>
    <message>
        <source>%1 has no field &quot;%2&quot; to replace.</source>
        <translation>%1 没有可替换的字段“%2”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of %2 is no text with parts.</source>
        <translation>%2 的“%1”不是可分段的文本。</translation>
    </message>
    <message>
        <source>Nothing with replicas is named &quot;%1&quot;.</source>
        <translation>没有名为“%1”且带副本数的对象。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no regular expression.</source>
        <translation>“%1”不是正则表达式。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no selector of labels.</source>
        <translation>“%1”不是标签选择器。</translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot;.</source>
        <translation>没有文件“%1”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is outside of the kustomization&apos;s folder, where kustomize reads no files from.</source>
        <translation>“%1”在 kustomization 的文件夹之外，kustomize 不从那里读取文件。</translation>
    </message>
    <message>
        <source>The file does not hold any more what was read from it. Open the kustomization anew.</source>
        <translation>文件内容与读取时不同。请重新打开 kustomization。</translation>
    </message>
    <message>
        <source>A patch does not change the name, namespace or kind of an object. Let edits of this document land in the base, or change it there.</source>
        <translation>补丁不能更改对象的名称、命名空间或种类。请让此文档的编辑写入 base，或在那里修改。</translation>
    </message>
    <message>
        <source>%1 is generated by the kustomization and cannot be changed here. Edit its generator.</source>
        <translation>%1 由 kustomization 生成，不能在这里更改。请编辑其生成器。</translation>
    </message>
    <message>
        <source>%1 comes from a base. Choose first whether edits land in the base or in a patch beside the kustomization.</source>
        <translation>%1 来自 base。请先选择编辑写入 base，还是写入 kustomization 旁的补丁。</translation>
    </message>
    <message>
        <source>The kustomization would not build %1 with this %2: nothing is changed.</source>
        <translation>kustomization 不会以这样的 %2 构建 %1：未作任何更改。</translation>
    </message>
    <message>
        <source>The kustomization would not build %1 after this: nothing is changed.</source>
        <translation>此后 kustomization 不会构建 %1：未作任何更改。</translation>
    </message>
    <message>
        <source>It comes from %1; edit it there.</source>
        <translation>它来自 %1；请在那里编辑。</translation>
    </message>
    <message>
        <source>It comes from %1, and &quot;%2&quot; of the kustomization has the last word: edit that.</source>
        <translation>它来自 %1，而最终由 kustomization 的“%2”决定：请编辑该字段。</translation>
    </message>
    <message>
        <source>The kustomization would not build %1: nothing is changed.</source>
        <translation>kustomization 不会构建 %1：未作任何更改。</translation>
    </message>
    <message>
        <source>The kustomization would build objects that nobody asked for: nothing is changed.</source>
        <translation>kustomization 会构建出没有要求的对象：未作任何更改。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an absolute path to a folder, which kustomize refuses.</source>
        <translation>“%1”是文件夹的绝对路径，kustomize 会拒绝。</translation>
    </message>
    <message>
        <source>There is &quot;%1&quot; beside it, and kustomize takes no folder with two kustomizations. Keep one of them.</source>
        <translation>旁边还有“%1”，而 kustomize 不接受含有两个 kustomization 的文件夹。请只保留一个。</translation>
    </message>
    <message>
        <source>What begins with &quot;[&quot; must be JSON for kustomize. Write the operations as items that begin with &quot;-&quot;.</source>
        <translation>以“[”开头的内容对 kustomize 来说必须是 JSON。请把各操作写成以“-”开头的条目。</translation>
    </message>
    <message>
        <source>A strategic merge patch needs a kind and a metadata.name, whatever its target says.</source>
        <translation>无论 target 如何，策略性合并补丁都需要 kind 和 metadata.name。</translation>
    </message>
    <message>
        <source>Several strategic merge patches in one entry cannot have a target.</source>
        <translation>同一条目中的多个策略性合并补丁不能有 target。</translation>
    </message>
    <message>
        <source>These are more than %L1 objects or %L2 files: from here on they are not shown.</source>
        <translation>对象超过 %L1 个或文件超过 %L2 个：自此以后的不予显示。</translation>
    </message>
</context>
<context>
    <name>Manifest</name>
    <message>
        <source>The list holds items without apiVersion and kind; they are kept as they are and not shown.</source>
        <translation>列表中有缺少 apiVersion 和 kind 的条目；它们会原样保留，但不显示。</translation>
    </message>
    <message>
        <source>This document has no apiVersion and kind; it is kept as it is and not shown.</source>
        <translation>此文档没有 apiVersion 和 kind；它会原样保留，但不显示。</translation>
    </message>
    <message>
        <source>The document contains excessive aliasing and is not read.</source>
        <translation>此文档包含过多的别名，不予读取。</translation>
    </message>
    <message>
        <source>The anchor &quot;%1&quot; contains itself.</source>
        <translation>锚点“%1”包含自身。</translation>
    </message>
    <message>
        <source>Aliases are resolved: the cluster never sees anchors.</source>
        <translation>别名会被展开：集群永远看不到锚点。</translation>
    </message>
    <message>
        <source>!!binary value contains invalid base64 data.</source>
        <translation>!!binary 值包含无效的 base64 数据。</translation>
    </message>
    <message>
        <source>%1 is a number that JSON does not have; quote it if it is a text.</source>
        <translation>%1 是 JSON 中不存在的数字；如果它是文本，请加上引号。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read as its tag %2 says.</source>
        <translation>无法按照标签 %2 的要求读取“%1”。</translation>
    </message>
    <message>
        <source>A list or a mapping cannot be a key here.</source>
        <translation>列表或映射不能在此处作为键。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a key; quote it if it is a text.</source>
        <translation>“%1”不能作为键；如果它是文本，请加上引号。</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; stands here and, as another type, in line %2; which one counts would be left to chance.</source>
        <translation>键“%1”出现在此处，又以另一种类型出现在第 %2 行；哪一个生效将无法确定。</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is set again (before in line %2); this later value counts.</source>
        <translation>键“%1”被再次设置（之前在第 %2 行）；以后面的这个值为准。</translation>
    </message>
    <message>
        <source>A merge key needs a mapping or a list of mappings.</source>
        <translation>合并键需要一个映射或由映射组成的列表。</translation>
    </message>
    <message>
        <source>Merge keys are resolved: the cluster never sees them.</source>
        <translation>合并键会被展开：集群永远看不到它们。</translation>
    </message>
    <message>
        <source>The JSON cannot be read: %1.</source>
        <translation>无法读取 JSON：%1。</translation>
    </message>
    <message>
        <source>a mapping</source>
        <translation>映射</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>a boolean</source>
        <translation>布尔值</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>%1 must be %2, but it is %3; quote it if it is meant as a text.</source>
        <translation>%1 必须是%2，但实际是%3；如果想表示文本，请加上引号。</translation>
    </message>
    <message>
        <source>An object must be a mapping with apiVersion and kind, but this is %1.</source>
        <translation>对象必须是带有 apiVersion 和 kind 的映射，但这里是%1。</translation>
    </message>
    <message>
        <source>The object&apos;s &quot;kind&quot; is missing; member names are case-sensitive.</source>
        <translation>对象缺少“kind”；成员名称区分大小写。</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a time like 2026-01-31T12:00:00Z</source>
        <translation>形如 2026-01-31T12:00:00Z 的时间</translation>
    </message>
    <message>
        <source>The item&apos;s &quot;apiVersion&quot; is missing; member names are case-sensitive.</source>
        <translation>列表项缺少“apiVersion”；成员名称区分大小写。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no apiVersion: that is a version, or a group and a version with one slash between them.</source>
        <translation>“%1”不是 apiVersion：它应为一个版本，或者以一个斜杠连接的组和版本。</translation>
    </message>
    <message>
        <source>A list inside a list is not read.</source>
        <translation>列表中的列表不予读取。</translation>
    </message>
    <message>
        <source>The text between &quot;...&quot; and the next &quot;---&quot; is ignored by kubectl.</source>
        <translation>“...”与下一个“---”之间的文本会被 kubectl 忽略。</translation>
    </message>
    <message>
        <source>This document is larger than 3 MiB; an API server will not take it.</source>
        <translation>此文档大于 3 MiB；API 服务器不会接受它。</translation>
    </message>
    <message>
        <source>Nothing but a comment may follow &quot;---&quot;; put &quot;%1&quot; on a line of its own.</source>
        <translation>“---”之后只能跟注释；请将“%1”单独放在一行。</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB and is not read.</source>
        <translation>此文件大于 %1 MiB，不予读取。</translation>
    </message>
    <message>
        <source>The YAML cannot be read: %1.</source>
        <translation>无法读取 YAML：%1。</translation>
    </message>
    <message>
        <source>There is not enough memory to read this text.</source>
        <translation>内存不足，无法读取此文本。</translation>
    </message>
    <message>
        <source>This is nested more than %1 levels deep and is not read.</source>
        <translation>嵌套超过 %1 层，不予读取。</translation>
    </message>
    <message>
        <source>The document has more than %1 values and is not read.</source>
        <translation>此文档包含超过 %1 个值，不予读取。</translation>
    </message>
    <message>
        <source>This document stays as it is: it has no canonical form that keeps all of it.</source>
        <translation>此文档保持原样：没有能保留其全部内容的规范形式。</translation>
    </message>
    <message>
        <source>The file stays as it is: in canonical form it would not read the same.</source>
        <translation>文件保持原样：规范形式读出的内容会不同。</translation>
    </message>
    <message>
        <source>Nothing was written, as the text would be read back as something else. Undo the last change to this object, or make it in its YAML.</source>
        <translation>未写入任何内容，因为该文本重新读取后会变成别的内容。请撤销对此对象的上一次更改，或在其 YAML 中修改。</translation>
    </message>
    <message>
        <source>%1 must be %2, but it is %3.</source>
        <translation>%1 必须是%2，但实际是%3。</translation>
    </message>
    <message>
        <source>The file is written in %1; save it as UTF-8.</source>
        <translation>此文件采用 %1 编码；请将其另存为 UTF-8。</translation>
    </message>
    <message>
        <source>kustomize refuses &quot;%1&quot; as a key, because it is no text; quote it.</source>
        <translation>kustomize 拒绝以“%1”为键，因为它不是文本；请加引号。</translation>
    </message>
    <message>
        <source>kustomize refuses the key &quot;%1&quot; here: it is set in line %2 already.</source>
        <translation>kustomize 拒绝此处的键“%1”：它已在第 %2 行设置。</translation>
    </message>
</context>
<context>
    <name>Model</name>
    <message>
        <source>The document changed while this edit was prepared. Please try again.</source>
        <translation>准备此编辑时文档已发生变化。请重试。</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>not measurable</source>
        <translation>无法测量</translation>
    </message>
    <message>
        <source>metrics off</source>
        <translation>指标已关闭</translation>
    </message>
    <message>
        <source>forbidden</source>
        <translation>被禁止</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>无法访问</translation>
    </message>
    <message>
        <source>no traffic</source>
        <translation>无流量</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>&gt; last bucket</source>
        <translation>&gt; 最后一个桶</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>TO</source>
        <translation>终点</translation>
    </message>
    <message>
        <source>ROLE</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>EVENTS</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>FAILURES</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>SOURCE</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>AGE</source>
        <translation>时效</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>&gt; 10 s</source>
        <translation>&gt; 10 秒</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Designer and live monitor for Knative Eventing.</source>
        <translation>Knative Eventing 的设计器与实时监视器。</translation>
    </message>
    <message>
        <source>Open the demonstration: a simulated cluster with events running.</source>
        <translation>打开演示：一个有事件运行的模拟集群。</translation>
    </message>
    <message>
        <source>Scenario of the demonstration: shop, outage, silence, large, metrics-off.</source>
        <translation>演示的场景：shop、outage、silence、large、metrics-off。</translation>
    </message>
    <message>
        <source>Simulated seconds in one second of the demonstration.</source>
        <translation>演示中一秒对应的模拟秒数。</translation>
    </message>
    <message>
        <source>With --demo: watch that many seconds, print the measured edges and leave.</source>
        <translation>与 --demo 一起使用：监视指定的秒数，输出测得的连线数据后退出。</translation>
    </message>
    <message>
        <source>Write a picture of the window (PNG) before leaving.</source>
        <translation>退出前保存窗口的图片（PNG）。</translation>
    </message>
    <message>
        <source>light or dark, for this run.</source>
        <translation>light 或 dark，仅用于本次运行。</translation>
    </message>
    <message>
        <source>en or zh_CN, for this run.</source>
        <translation>en 或 zh_CN，仅用于本次运行。</translation>
    </message>
    <message>
        <source>Size of the window, as 1600x1000.</source>
        <translation>窗口大小，例如 1600x1000。</translation>
    </message>
    <message>
        <source>Show the design alone, also with --demo.</source>
        <translation>仅显示设计，与 --demo 一起使用时也是如此。</translation>
    </message>
    <message>
        <source>Manifest files, or one folder of them.</source>
        <translation>清单文件，或一个包含清单文件的文件夹。</translation>
    </message>
    <message>
        <source>--speed takes a number from 0.01 to 1000.</source>
        <translation>--speed 需要 0.01 到 1000 之间的数字。</translation>
    </message>
    <message>
        <source>--watch takes 1 to 86400 seconds and needs --demo.</source>
        <translation>--watch 需要 1 到 86400 之间的秒数，并且需要 --demo。</translation>
    </message>
    <message>
        <source>--theme takes light or dark.</source>
        <translation>--theme 只能是 light 或 dark。</translation>
    </message>
    <message>
        <source>--language takes en or zh_CN.</source>
        <translation>--language 只能是 en 或 zh_CN。</translation>
    </message>
    <message>
        <source>--size takes WIDTHxHEIGHT from 400x300 to 8000x8000.</source>
        <translation>--size 的格式为 WIDTHxHEIGHT，范围从 400x300 到 8000x8000。</translation>
    </message>
    <message>
        <source>Draw the files as a picture (.svg, .pdf or .png) without a window, and leave.</source>
        <translation>不开窗口，把文件画成图片（.svg、.pdf 或 .png）后退出。</translation>
    </message>
    <message>
        <source>With --export: only these objects, as Kind/name or id, separated by commas.</source>
        <translation>与 --export 一起：只画这些对象，写作 Kind/名称 或 id，以逗号分隔。</translation>
    </message>
    <message>
        <source>With --export: size of a PNG picture, 0.05 to 8.</source>
        <translation>与 --export 一起：PNG 图片的大小，0.05 到 8。</translation>
    </message>
    <message>
        <source>--export takes a file that ends in .svg, .pdf or .png.</source>
        <translation>--export 需要以 .svg、.pdf 或 .png 结尾的文件。</translation>
    </message>
    <message>
        <source>--export needs manifests: name files, a folder, or -.</source>
        <translation>--export 需要清单：请给出文件、文件夹或 -。</translation>
    </message>
    <message>
        <source>--scale takes a number from 0.05 to 8.</source>
        <translation>--scale 需要 0.05 到 8 的数。</translation>
    </message>
    <message>
        <source>Place the objects of the files anew without a window, save where they are, print it as JSON, and leave.</source>
        <translation>不打开窗口，重新布局这些文件中的对象，保存其位置，以 JSON 输出后退出。</translation>
    </message>
    <message>
        <source>--arrange needs manifests: name files or a folder.</source>
        <translation>--arrange 需要清单：请给出文件或文件夹。</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>Refused by the cluster</source>
        <translation>集群会拒绝</translation>
    </message>
    <message>
        <source>The API server or an admission webhook would refuse this object.</source>
        <translation>API 服务器或准入 webhook 会拒绝此对象。</translation>
    </message>
    <message>
        <source>Nothing of a refused object is stored, so a deployment stops here.</source>
        <translation>被拒绝的对象什么也不会保存，部署到此为止。</translation>
    </message>
    <message>
        <source>Read the server&apos;s words in the message and correct the field that they name.</source>
        <translation>请阅读消息中服务器的说明，并更正其中指出的字段。</translation>
    </message>
    <message>
        <source>SinkBinding without workload</source>
        <translation>没有工作负载的 SinkBinding</translation>
    </message>
    <message>
        <source>No workload of this document has the labels that the SinkBinding asks for.</source>
        <translation>此文档中没有工作负载带有 SinkBinding 要求的标签。</translation>
    </message>
    <message>
        <source>Correct the labels of the selector or of the workload.</source>
        <translation>请更正选择器或工作负载的标签。</translation>
    </message>
    <message>
        <source>Unknown class of Broker</source>
        <translation>未知的 Broker 类</translation>
    </message>
    <message>
        <source>The class is none of those that Knative&apos;s own Brokers have.</source>
        <translation>此类不是 Knative 自身的 Broker 所具有的。</translation>
    </message>
    <message>
        <source>A Broker of a class that nobody reconciles stays without status for ever, and so do its Triggers.</source>
        <translation>没有控制器负责的类，其 Broker 永远没有状态，其 Trigger 也一样。</translation>
    </message>
    <message>
        <source>Correct the spelling; capitals count. For a class of another vendor waive this finding.</source>
        <translation>请更正拼写；区分大小写。若是其他厂商的类，请豁免此问题。</translation>
    </message>
    <message>
        <source>Broker without configuration of its class</source>
        <translation>Broker 没有其类的配置</translation>
    </message>
    <message>
        <source>Name the configuration that belongs to the class in spec.config.</source>
        <translation>请在 spec.config 中指明属于该类的配置。</translation>
    </message>
    <message>
        <source>Broker without Trigger</source>
        <translation>没有 Trigger 的 Broker</translation>
    </message>
    <message>
        <source>Events are sent to this Broker, but nothing here takes them.</source>
        <translation>有事件发往此 Broker，但这里没有谁取用。</translation>
    </message>
    <message>
        <source>The Broker accepts them and drops them.</source>
        <translation>Broker 会接受并丢弃它们。</translation>
    </message>
    <message>
        <source>Add a Trigger.</source>
        <translation>请添加 Trigger。</translation>
    </message>
    <message>
        <source>Channel without Subscription</source>
        <translation>没有 Subscription 的通道</translation>
    </message>
    <message>
        <source>Events are sent to this channel, but nothing here takes them.</source>
        <translation>有事件发往此通道，但这里没有谁取用。</translation>
    </message>
    <message>
        <source>The channel accepts them and drops them.</source>
        <translation>通道会接受并丢弃它们。</translation>
    </message>
    <message>
        <source>Add a Subscription.</source>
        <translation>请添加 Subscription。</translation>
    </message>
    <message>
        <source>Source without sink</source>
        <translation>没有接收器的源</translation>
    </message>
    <message>
        <source>The source does not say where its events go.</source>
        <translation>源没有说明其事件去往何处。</translation>
    </message>
    <message>
        <source>It is accepted but never sends anything.</source>
        <translation>它会被接受，但从不发送任何内容。</translation>
    </message>
    <message>
        <source>Set spec.sink.</source>
        <translation>请设置 spec.sink。</translation>
    </message>
    <message>
        <source>Transformed event that goes nowhere</source>
        <translation>无处可去的转换结果</translation>
    </message>
    <message>
        <source>An EventTransform without sink answers with the transformed event, and nothing takes the answer.</source>
        <translation>没有接收器的 EventTransform 以转换后的事件作答，而没有谁取用答复。</translation>
    </message>
    <message>
        <source>The result of the transformation is discarded.</source>
        <translation>转换的结果会被丢弃。</translation>
    </message>
    <message>
        <source>Set a reply, or give the EventTransform a sink.</source>
        <translation>请设置答复目标，或给 EventTransform 一个接收器。</translation>
    </message>
    <message>
        <source>Step that never answers</source>
        <translation>从不答复的步骤</translation>
    </message>
    <message>
        <source>A step or filter leads to an object that does not answer with an event.</source>
        <translation>步骤或过滤器指向不以事件作答的对象。</translation>
    </message>
    <message>
        <source>The next step gets only what this one answers, so the flow ends here.</source>
        <translation>下一步只能得到这一步的答复，因此流程到此结束。</translation>
    </message>
    <message>
        <source>Put a Service or an EventTransform here, or make this the last step.</source>
        <translation>请在此放置 Service 或 EventTransform，或把它作为最后一步。</translation>
    </message>
    <message>
        <source>Undeliverable events are lost</source>
        <translation>无法投递的事件会丢失</translation>
    </message>
    <message>
        <source>Nothing says where events go that could not be delivered.</source>
        <translation>没有说明无法投递的事件去往何处。</translation>
    </message>
    <message>
        <source>After the last attempt they are dropped without a trace.</source>
        <translation>最后一次尝试之后，它们会不留痕迹地被丢弃。</translation>
    </message>
    <message>
        <source>Add a dead letter sink.</source>
        <translation>请添加死信接收器。</translation>
    </message>
    <message>
        <source>Dead letters that nobody reads</source>
        <translation>无人读取的死信</translation>
    </message>
    <message>
        <source>Dead letters go to a Broker or channel from which nothing goes on.</source>
        <translation>死信发往没有后续的 Broker 或通道。</translation>
    </message>
    <message>
        <source>They are accepted there and dropped.</source>
        <translation>它们在那里被接受并丢弃。</translation>
    </message>
    <message>
        <source>Add a Trigger or Subscription that keeps them.</source>
        <translation>请添加保存它们的 Trigger 或 Subscription。</translation>
    </message>
    <message>
        <source>Failed jobs are no dead letters</source>
        <translation>失败的作业不是死信</translation>
    </message>
    <message>
        <source>A dead letter sink is set for deliveries to a JobSink.</source>
        <translation>为投递到 JobSink 设置了死信接收器。</translation>
    </message>
    <message>
        <source>A JobSink accepts an event before its job runs; a job that fails is not a failed delivery.</source>
        <translation>JobSink 在作业运行之前就接受事件；作业失败不是投递失败。</translation>
    </message>
    <message>
        <source>Handle failures in the Job (backoffLimit).</source>
        <translation>请在 Job 中处理失败（backoffLimit）。</translation>
    </message>
    <message>
        <source>Delivery setting that cannot be read</source>
        <translation>无法读取的投递设置</translation>
    </message>
    <message>
        <source>A delivery setting is wrong and no webhook checks it for this kind.</source>
        <translation>投递设置有误，而对此种类没有 webhook 检查它。</translation>
    </message>
    <message>
        <source>The object becomes ready, yet events are accepted and lost.</source>
        <translation>对象会就绪，但事件被接受后丢失。</translation>
    </message>
    <message>
        <source>Durations look like PT0.5S, backoffPolicy is linear or exponential, retry is not negative.</source>
        <translation>时长形如 PT0.5S，backoffPolicy 是 linear 或 exponential，retry 不为负。</translation>
    </message>
    <message>
        <source>Negative duration</source>
        <translation>负的时长</translation>
    </message>
    <message>
        <source>A delivery duration is negative.</source>
        <translation>投递时长为负。</translation>
    </message>
    <message>
        <source>It passes the webhook and makes no sense to the data plane.</source>
        <translation>它能通过 webhook，但对数据平面没有意义。</translation>
    </message>
    <message>
        <source>Use a positive duration.</source>
        <translation>请使用正的时长。</translation>
    </message>
    <message>
        <source>Half of a waiting rule</source>
        <translation>不完整的等待规则</translation>
    </message>
    <message>
        <source>Only one of backoffPolicy and backoffDelay is set.</source>
        <translation>backoffPolicy 和 backoffDelay 只设置了一个。</translation>
    </message>
    <message>
        <source>The data plane waits only where both are set; with one of them retries follow each other at once.</source>
        <translation>数据平面只有在两者都设置时才等待；只有一个时重试会紧接着进行。</translation>
    </message>
    <message>
        <source>Set both.</source>
        <translation>请两个都设置。</translation>
    </message>
    <message>
        <source>Waiting without retries</source>
        <translation>有等待而无重试</translation>
    </message>
    <message>
        <source>A backoff is set, but no retry.</source>
        <translation>设置了退避，但没有 retry。</translation>
    </message>
    <message>
        <source>Without retry there is no second attempt that could wait.</source>
        <translation>没有 retry 就没有可以等待的第二次尝试。</translation>
    </message>
    <message>
        <source>Set retry, or remove the backoff.</source>
        <translation>请设置 retry，或移除退避。</translation>
    </message>
    <message>
        <source>Retries that take very long</source>
        <translation>耗时极长的重试</translation>
    </message>
    <message>
        <source>The waiting times between the retries add up to more than a day, or to more than an InMemoryChannel waits.</source>
        <translation>重试之间的等待时间合计超过一天，或超过 InMemoryChannel 等待的时间。</translation>
    </message>
    <message>
        <source>Exponential waiting doubles with each retry; the event blocks its place all that time.</source>
        <translation>指数等待每次重试都翻倍；在此期间事件一直占着位置。</translation>
    </message>
    <message>
        <source>Reduce retry or backoffDelay, or wait linearly.</source>
        <translation>请减小 retry 或 backoffDelay，或改为线性等待。</translation>
    </message>
    <message>
        <source>Duration finer than a tenth</source>
        <translation>精度超过十分之一的时长</translation>
    </message>
    <message>
        <source>A duration has more than one digit behind the point.</source>
        <translation>时长的小数点后不止一位。</translation>
    </message>
    <message>
        <source>All digits but the first are cut off: PT0.05S is no waiting at all.</source>
        <translation>除第一位外全部被截断：PT0.05S 就是完全不等待。</translation>
    </message>
    <message>
        <source>Use multiples of a tenth.</source>
        <translation>请使用十分之一的倍数。</translation>
    </message>
    <message>
        <source>Delivery setting without effect</source>
        <translation>无效果的投递设置</translation>
    </message>
    <message>
        <source>The data plane that carries these events ignores the setting.</source>
        <translation>承载这些事件的数据平面会忽略此设置。</translation>
    </message>
    <message>
        <source>What is not done must not be relied upon.</source>
        <translation>不会做的事不能依靠。</translation>
    </message>
    <message>
        <source>Remove the setting.</source>
        <translation>请移除该设置。</translation>
    </message>
    <message>
        <source>Empty target</source>
        <translation>空的目标</translation>
    </message>
    <message>
        <source>A target names neither an object nor an address.</source>
        <translation>目标既没有指明对象，也没有给出地址。</translation>
    </message>
    <message>
        <source>Events need a receiver; webhooks refuse an empty one.</source>
        <translation>事件需要接收者；webhook 会拒绝空的目标。</translation>
    </message>
    <message>
        <source>Name an object under &quot;ref&quot; or give an absolute address as &quot;uri&quot;. Before version 1.0 the object stood directly in the sink; move it under &quot;ref&quot;.</source>
        <translation>请在 &quot;ref&quot; 下指明对象，或在 &quot;uri&quot; 中给出绝对地址。1.0 版之前对象直接写在 sink 中；请把它移到 &quot;ref&quot; 下。</translation>
    </message>
    <message>
        <source>Address without host</source>
        <translation>没有主机的地址</translation>
    </message>
    <message>
        <source>A target consists of an address that is not absolute.</source>
        <translation>目标只有一个非绝对的地址。</translation>
    </message>
    <message>
        <source>Without an object beside it there is nothing that the path could be relative to.</source>
        <translation>旁边没有对象，路径就无从相对。</translation>
    </message>
    <message>
        <source>Begin with http:// or https:// and a host name, or add &quot;ref&quot;.</source>
        <translation>请以 http:// 或 https:// 加主机名开头，或添加 &quot;ref&quot;。</translation>
    </message>
    <message>
        <source>Object and absolute address</source>
        <translation>对象与绝对地址并存</translation>
    </message>
    <message>
        <source>A target names an object and gives an absolute address too.</source>
        <translation>目标既指明了对象，又给出了绝对地址。</translation>
    </message>
    <message>
        <source>Only a relative path may stand beside an object, so the webhook refuses this.</source>
        <translation>对象旁边只允许相对路径，因此 webhook 会拒绝。</translation>
    </message>
    <message>
        <source>Remove &quot;ref&quot; or &quot;uri&quot;.</source>
        <translation>请移除 &quot;ref&quot; 或 &quot;uri&quot;。</translation>
    </message>
    <message>
        <source>Incomplete reference</source>
        <translation>不完整的引用</translation>
    </message>
    <message>
        <source>A reference lacks apiVersion, kind or name.</source>
        <translation>引用缺少 apiVersion、kind 或 name。</translation>
    </message>
    <message>
        <source>The object that is meant cannot be found.</source>
        <translation>无法找到所指的对象。</translation>
    </message>
    <message>
        <source>Add what is missing.</source>
        <translation>请补上缺少的内容。</translation>
    </message>
    <message>
        <source>The same object twice</source>
        <translation>同一对象出现两次</translation>
    </message>
    <message>
        <source>Two objects of this document have the same kind, namespace and name.</source>
        <translation>此文档中有两个对象的种类、命名空间和名称相同。</translation>
    </message>
    <message>
        <source>Applied together, the last one replaces the others without a word.</source>
        <translation>一起应用时，最后一个会悄悄取代其他的。</translation>
    </message>
    <message>
        <source>Rename or remove all but one.</source>
        <translation>请重命名，或只保留一个。</translation>
    </message>
    <message>
        <source>Filter that is not used</source>
        <translation>未被使用的过滤器</translation>
    </message>
    <message>
        <source>Both &quot;filter&quot; and &quot;filters&quot; are set.</source>
        <translation>同时设置了 &quot;filter&quot; 和 &quot;filters&quot;。</translation>
    </message>
    <message>
        <source>Where &quot;filters&quot; has entries, &quot;filter&quot; is ignored.</source>
        <translation>&quot;filters&quot; 有内容时，&quot;filter&quot; 会被忽略。</translation>
    </message>
    <message>
        <source>Move the attributes into &quot;filters&quot; as exact, or remove one of both.</source>
        <translation>请把属性作为 exact 移到 &quot;filters&quot; 中，或移除其中之一。</translation>
    </message>
    <message>
        <source>Filters that RabbitMQ ignores</source>
        <translation>RabbitMQ 忽略的过滤器</translation>
    </message>
    <message>
        <source>A Trigger of a RabbitMQ Broker uses &quot;filters&quot;.</source>
        <translation>RabbitMQ Broker 的 Trigger 使用了 &quot;filters&quot;。</translation>
    </message>
    <message>
        <source>Write the condition as attributes of &quot;filter&quot;.</source>
        <translation>请把条件写成 &quot;filter&quot; 的属性。</translation>
    </message>
    <message>
        <source>Filter that can never hold</source>
        <translation>永远不成立的过滤器</translation>
    </message>
    <message>
        <source>Two conditions of the filter exclude each other.</source>
        <translation>过滤器的两个条件互相排斥。</translation>
    </message>
    <message>
        <source>All conditions must hold together, so no event ever passes.</source>
        <translation>所有条件必须同时成立，因此没有事件能通过。</translation>
    </message>
    <message>
        <source>Use &quot;any&quot; for alternatives, or remove one of the conditions.</source>
        <translation>多选一请用 &quot;any&quot;，或移除其中一个条件。</translation>
    </message>
    <message>
        <source>Filter without condition</source>
        <translation>没有条件的过滤器</translation>
    </message>
    <message>
        <source>A part of the filter is empty.</source>
        <translation>过滤器的一部分是空的。</translation>
    </message>
    <message>
        <source>An empty part is accepted and lets everything pass.</source>
        <translation>空的部分会被接受，并让一切通过。</translation>
    </message>
    <message>
        <source>Remove it or state the condition.</source>
        <translation>请移除它或写明条件。</translation>
    </message>
    <message>
        <source>Condition with an empty value</source>
        <translation>值为空的条件</translation>
    </message>
    <message>
        <source>A condition asks for an empty value.</source>
        <translation>某个条件要求空值。</translation>
    </message>
    <message>
        <source>The data plane drops the whole element, so more events pass than meant.</source>
        <translation>数据平面会丢弃整个元素，因此通过的事件比预期的多。</translation>
    </message>
    <message>
        <source>State the value. For &quot;attribute is set&quot; use the CESQL expression EXISTS.</source>
        <translation>请写明值。要表示“属性已设置”，请使用 CESQL 表达式 EXISTS。</translation>
    </message>
    <message>
        <source>Expression that never holds</source>
        <translation>永远不成立的表达式</translation>
    </message>
    <message>
        <source>The expression fails for every event or yields no truth value.</source>
        <translation>表达式对每个事件都失败，或不产生真假值。</translation>
    </message>
    <message>
        <source>A filter that fails lets nothing pass; one without truth value even breaks the filter process.</source>
        <translation>失败的过滤器什么也不放行；没有真假值的甚至会使过滤进程崩溃。</translation>
    </message>
    <message>
        <source>Write a comparison; put the operand of NOT in brackets; use only known functions.</source>
        <translation>请写比较；把 NOT 的操作数放入括号；只使用已知的函数。</translation>
    </message>
    <message>
        <source>Attribute that may be missing</source>
        <translation>可能缺失的属性</translation>
    </message>
    <message>
        <source>The expression uses an attribute that not every event has.</source>
        <translation>表达式使用了并非每个事件都有的属性。</translation>
    </message>
    <message>
        <source>For an event without the attribute the whole expression fails, also behind OR.</source>
        <translation>对于没有该属性的事件，整个表达式失败，在 OR 之后也一样。</translation>
    </message>
    <message>
        <source>Write EXISTS attribute AND in front of it.</source>
        <translation>请在前面写 EXISTS 属性 AND。</translation>
    </message>
    <message>
        <source>Replies that come back</source>
        <translation>会回来的答复</translation>
    </message>
    <message>
        <source>An answer of the subscriber goes back to the Broker, where the same Trigger takes it again.</source>
        <translation>订阅者的答复回到 Broker，同一个 Trigger 又会收到它。</translation>
    </message>
    <message>
        <source>Filter by a type that the answer does not have.</source>
        <translation>请按答复所没有的类型过滤。</translation>
    </message>
    <message>
        <source>Dead letters that come back</source>
        <translation>会回来的死信</translation>
    </message>
    <message>
        <source>Undeliverable events are sent to where the same Trigger takes them again.</source>
        <translation>无法投递的事件被发往同一个 Trigger 又会收到它们的地方。</translation>
    </message>
    <message>
        <source>What failed once is delivered again and again.</source>
        <translation>失败过的事件会一再投递。</translation>
    </message>
    <message>
        <source>Send dead letters to a receiver outside, or exclude them by a filter.</source>
        <translation>请把死信发往外部的接收者，或用过滤器排除它们。</translation>
    </message>
    <message>
        <source>Events that go in a circle</source>
        <translation>循环的事件</translation>
    </message>
    <message>
        <source>Events are handed on to where they came from.</source>
        <translation>事件被转交到它们来的地方。</translation>
    </message>
    <message>
        <source>Each event circles for ever, because time to live is taken off when it is handed on.</source>
        <translation>每个事件都会永远循环，因为转交时生存期会被去掉。</translation>
    </message>
    <message>
        <source>Filter so that an event that came from there does not go back.</source>
        <translation>请过滤，使从那里来的事件不再回去。</translation>
    </message>
    <message>
        <source>Trigger that nothing reaches</source>
        <translation>什么也到不了的 Trigger</translation>
    </message>
    <message>
        <source>No event that the sources, replies and event types of this document send to the Broker passes the filter.</source>
        <translation>此文档中的源、答复和事件类型发送给 Broker 的事件都通不过此过滤器。</translation>
    </message>
    <message>
        <source>The subscriber never gets an event, unless somebody outside of this document sends it.</source>
        <translation>除非文档之外有人发送，订阅者永远得不到事件。</translation>
    </message>
    <message>
        <source>Compare the filter with the types of the sources; declare what others send as EventType.</source>
        <translation>请对照源的类型检查过滤器；把其他人发送的声明为 EventType。</translation>
    </message>
    <message>
        <source>Object without name</source>
        <translation>没有名称的对象</translation>
    </message>
    <message>
        <source>The object has no name and asks for none to be generated.</source>
        <translation>对象没有名称，也没有要求生成名称。</translation>
    </message>
    <message>
        <source>The API server refuses it.</source>
        <translation>API 服务器会拒绝它。</translation>
    </message>
    <message>
        <source>Set metadata.name.</source>
        <translation>请设置 metadata.name。</translation>
    </message>
    <message>
        <source>Invalid name</source>
        <translation>无效的名称</translation>
    </message>
    <message>
        <source>The name breaks the rules for names of this kind.</source>
        <translation>名称不符合此种类的命名规则。</translation>
    </message>
    <message>
        <source>Names become part of host names and addresses; the API server refuses others.</source>
        <translation>名称会成为主机名和地址的一部分；API 服务器拒绝其他名称。</translation>
    </message>
    <message>
        <source>Use lower-case letters, digits and &apos;-&apos;, beginning and ending with a letter or digit.</source>
        <translation>请使用小写字母、数字和“-”，以字母或数字开头和结尾。</translation>
    </message>
    <message>
        <source>Name that cannot become a Service</source>
        <translation>不能成为 Service 的名称</translation>
    </message>
    <message>
        <source>A Service with this name is made for the object, and the name does not fit a Service.</source>
        <translation>会为此对象创建同名的 Service，而该名称不适合 Service。</translation>
    </message>
    <message>
        <source>The object is accepted but never becomes ready.</source>
        <translation>对象会被接受，但永远不会就绪。</translation>
    </message>
    <message>
        <source>Begin with a letter, use only lower-case letters, digits and &apos;-&apos;, at most 63 characters.</source>
        <translation>请以字母开头，只使用小写字母、数字和“-”，最多 63 个字符。</translation>
    </message>
    <message>
        <source>Name too long for what is made from it</source>
        <translation>名称对派生对象来说太长</translation>
    </message>
    <message>
        <source>Children get this name with an ending, which makes it longer than 63 characters.</source>
        <translation>子对象的名称由此名称加后缀组成，超过了 63 个字符。</translation>
    </message>
    <message>
        <source>The children cannot be created, so the object never becomes ready.</source>
        <translation>子对象无法创建，因此对象永远不会就绪。</translation>
    </message>
    <message>
        <source>Choose a shorter name; 40 characters always fit.</source>
        <translation>请选择更短的名称；40 个字符以内总是合适的。</translation>
    </message>
    <message>
        <source>Invalid namespace</source>
        <translation>无效的命名空间</translation>
    </message>
    <message>
        <source>The namespace breaks the rules for names of namespaces.</source>
        <translation>命名空间不符合命名空间的命名规则。</translation>
    </message>
    <message>
        <source>No namespace can have this name, so the object is refused.</source>
        <translation>没有命名空间可以叫这个名称，因此对象会被拒绝。</translation>
    </message>
    <message>
        <source>Use lower-case letters, digits and &apos;-&apos;, at most 63 characters.</source>
        <translation>请使用小写字母、数字和“-”，最多 63 个字符。</translation>
    </message>
    <message>
        <source>Service account without permission</source>
        <translation>没有权限的服务账号</translation>
    </message>
    <message>
        <source>The roles of this document do not let the service account get, list and watch what the source watches.</source>
        <translation>此文档的角色不允许服务账号对源所监视的内容执行 get、list 和 watch。</translation>
    </message>
    <message>
        <source>The source reports SufficientPermissions False and sends nothing.</source>
        <translation>源会报告 SufficientPermissions False，并且不发送任何内容。</translation>
    </message>
    <message>
        <source>Add the missing verbs and resources to a role that is bound to the service account.</source>
        <translation>请在绑定到该服务账号的角色中添加缺少的动词和资源。</translation>
    </message>
    <message>
        <source>File that is not valid</source>
        <translation>无效的文件</translation>
    </message>
    <message>
        <source>The file, or one document of it, is not valid YAML or JSON.</source>
        <translation>文件或其中一个文档不是有效的 YAML 或 JSON。</translation>
    </message>
    <message>
        <source>Nothing of it can be read.</source>
        <translation>其中的内容都无法读取。</translation>
    </message>
    <message>
        <source>Correct the place that the message names.</source>
        <translation>请更正消息指出的位置。</translation>
    </message>
    <message>
        <source>File that cannot be read</source>
        <translation>无法读取的文件</translation>
    </message>
    <message>
        <source>The file does not exist or cannot be opened.</source>
        <translation>文件不存在或无法打开。</translation>
    </message>
    <message>
        <source>Nothing is known of what it holds.</source>
        <translation>对其内容一无所知。</translation>
    </message>
    <message>
        <source>Check the path and the permissions.</source>
        <translation>请检查路径和权限。</translation>
    </message>
    <message>
        <source>Remark of the reader</source>
        <translation>读取时的备注</translation>
    </message>
    <message>
        <source>Something in the file is unusual, but it could be read.</source>
        <translation>文件中有不寻常之处，但可以读取。</translation>
    </message>
    <message>
        <source>It may not mean what was meant.</source>
        <translation>其含义可能与原意不同。</translation>
    </message>
    <message>
        <source>Read the message.</source>
        <translation>请阅读消息。</translation>
    </message>
    <message>
        <source>Target not in this document</source>
        <translation>目标不在此文档中</translation>
    </message>
    <message>
        <source>A reference names an object that this document does not hold.</source>
        <translation>引用指明了此文档中没有的对象。</translation>
    </message>
    <message>
        <source>If the cluster does not hold it either, nothing arrives: a Trigger without its Broker does not even get a status.</source>
        <translation>如果集群中也没有，就什么也不会到达：没有 Broker 的 Trigger 连状态都不会有。</translation>
    </message>
    <message>
        <source>Create the object, correct the name or the namespace, or make sure that the cluster has it.</source>
        <translation>请创建该对象，更正名称或命名空间，或确认集群中有它。</translation>
    </message>
    <message>
        <source>Target that cannot receive</source>
        <translation>不能接收的目标</translation>
    </message>
    <message>
        <source>A reference names an object of a kind that cannot stand there.</source>
        <translation>引用指明的对象种类不能出现在此处。</translation>
    </message>
    <message>
        <source>Only addressable objects receive events, and only channels can be subscribed to; the reference never resolves.</source>
        <translation>只有可寻址的对象能接收事件，只有通道能被订阅；此引用永远无法解析。</translation>
    </message>
    <message>
        <source>Name an addressable object, such as a Service in front of a Deployment.</source>
        <translation>请指明可寻址的对象，例如 Deployment 前面的 Service。</translation>
    </message>
    <message>
        <source>Service of the other sort</source>
        <translation>另一种 Service</translation>
    </message>
    <message>
        <source>A Service of this name is here, but of the other API: Kubernetes and Knative each have a kind Service.</source>
        <translation>这里有同名的 Service，但属于另一个 API：Kubernetes 和 Knative 各有一种 Service。</translation>
    </message>
    <message>
        <source>The reference looks for one that does not exist.</source>
        <translation>引用要找的那个并不存在。</translation>
    </message>
    <message>
        <source>Correct apiVersion: v1 for a Service of Kubernetes, serving.knative.dev/v1 for one of Knative.</source>
        <translation>请更正 apiVersion：Kubernetes 的 Service 用 v1，Knative 的用 serving.knative.dev/v1。</translation>
    </message>
    <message>
        <source>Reference to another namespace</source>
        <translation>引用另一个命名空间</translation>
    </message>
    <message>
        <source>The reference leads to another namespace and the cluster does not follow it there.</source>
        <translation>引用指向另一个命名空间，而集群不会跟到那里。</translation>
    </message>
    <message>
        <source>The feature cross-namespace-event-links is off as released, and some references never leave their namespace.</source>
        <translation>功能 cross-namespace-event-links 在发行时是关闭的，有些引用永远不能离开其命名空间。</translation>
    </message>
    <message>
        <source>Move the object, or enable the feature and judge with its ConfigMap as profile.</source>
        <translation>请移动对象，或启用该功能，并以其 ConfigMap 作为配置进行判断。</translation>
    </message>
    <message>
        <source>Relative address beside an object with a path</source>
        <translation>相对地址与带路径的对象并存</translation>
    </message>
    <message>
        <source>A relative uri is set beside a Broker or a sink whose address already has a path.</source>
        <translation>在地址本身已带路径的 Broker 或接收器旁设置了相对 uri。</translation>
    </message>
    <message>
        <source>The path that names the object is replaced, so the events go nowhere.</source>
        <translation>指明对象的路径被取代，事件无处可去。</translation>
    </message>
    <message>
        <source>Remove &quot;uri&quot;.</source>
        <translation>请移除 &quot;uri&quot;。</translation>
    </message>
    <message>
        <source>Service without port 80</source>
        <translation>没有 80 端口的 Service</translation>
    </message>
    <message>
        <source>Events to a Service of Kubernetes go to port 80, and this one does not have it.</source>
        <translation>发往 Kubernetes Service 的事件走 80 端口，而它没有该端口。</translation>
    </message>
    <message>
        <source>Its ports are not looked at when the address is made, so every delivery fails.</source>
        <translation>生成地址时不看它的端口，因此每次投递都会失败。</translation>
    </message>
    <message>
        <source>Add port 80 to the Service, or give the address with the port as &quot;uri&quot;.</source>
        <translation>请为 Service 添加 80 端口，或在 &quot;uri&quot; 中给出带端口的地址。</translation>
    </message>
    <message>
        <source>Required field missing</source>
        <translation>缺少必填字段</translation>
    </message>
    <message>
        <source>A field is missing without which the object is refused.</source>
        <translation>缺少一个字段，没有它对象会被拒绝。</translation>
    </message>
    <message>
        <source>The schema or a webhook asks for it, because the controller cannot work without it.</source>
        <translation>模式或 webhook 要求此字段，因为没有它控制器无法工作。</translation>
    </message>
    <message>
        <source>Fill the field in; the inspector marks it.</source>
        <translation>请填写该字段；检查器会标出它。</translation>
    </message>
    <message>
        <source>Fields that exclude each other</source>
        <translation>互斥的字段</translation>
    </message>
    <message>
        <source>Of these fields only one may be set.</source>
        <translation>这些字段只能设置一个。</translation>
    </message>
    <message>
        <source>The webhook cannot tell which of them counts and refuses the object.</source>
        <translation>webhook 无法判断以哪个为准，因此拒绝此对象。</translation>
    </message>
    <message>
        <source>Remove all but one.</source>
        <translation>只保留一个，移除其余的。</translation>
    </message>
    <message>
        <source>Value of the wrong type</source>
        <translation>值的类型错误</translation>
    </message>
    <message>
        <source>A block of fields is needed where something else stands.</source>
        <translation>这里需要一个字段块，却写了别的内容。</translation>
    </message>
    <message>
        <source>The API server cannot read the object.</source>
        <translation>API 服务器无法读取此对象。</translation>
    </message>
    <message>
        <source>Write the fields indented below the name of the block.</source>
        <translation>请把字段缩进写在块名之下。</translation>
    </message>
    <message>
        <source>Retries of the Broker are hidden</source>
        <translation>Broker 的重试被遮盖</translation>
    </message>
    <message>
        <source>The Trigger or Subscription has delivery settings of its own without retry.</source>
        <translation>Trigger 或 Subscription 有自己的投递设置，但没有 retry。</translation>
    </message>
    <message>
        <source>They replace those of the Broker or Channel as a whole, so there are no retries.</source>
        <translation>它们整体取代 Broker 或 Channel 的设置，因此不会重试。</translation>
    </message>
    <message>
        <source>Repeat the retry settings here.</source>
        <translation>请在此重复重试设置。</translation>
    </message>
    <message>
        <source>Dead letter sink of the Broker is hidden</source>
        <translation>Broker 的死信接收器被遮盖</translation>
    </message>
    <message>
        <source>The Trigger has delivery settings of its own without dead letter sink.</source>
        <translation>Trigger 有自己的投递设置，但没有死信接收器。</translation>
    </message>
    <message>
        <source>With the class Kafka they replace those of the Broker as a whole, so undeliverable events are lost.</source>
        <translation>对于 Kafka 类，它们整体取代 Broker 的设置，因此无法投递的事件会丢失。</translation>
    </message>
    <message>
        <source>Repeat the dead letter sink here.</source>
        <translation>请在此重复死信接收器。</translation>
    </message>
    <message>
        <source>Events only in memory</source>
        <translation>仅在内存中的事件</translation>
    </message>
    <message>
        <source>This channel keeps events in memory only.</source>
        <translation>此通道只在内存中保存事件。</translation>
    </message>
    <message>
        <source>They are lost when its pod restarts, and the sender waits until all subscribers have answered.</source>
        <translation>其 Pod 重启时事件会丢失，而且发送者要等到所有订阅者都答复。</translation>
    </message>
    <message>
        <source>For events that must not be lost use a KafkaChannel.</source>
        <translation>不能丢失的事件请使用 KafkaChannel。</translation>
    </message>
    <message>
        <source>Object made by a controller</source>
        <translation>控制器创建的对象</translation>
    </message>
    <message>
        <source>The object belongs to another one whose controller made it.</source>
        <translation>此对象属于另一个对象，由其控制器创建。</translation>
    </message>
    <message>
        <source>What is changed here is undone by the controller.</source>
        <translation>在此所做的更改会被控制器撤销。</translation>
    </message>
    <message>
        <source>Change the owner and leave this object out.</source>
        <translation>请更改其所有者，并去掉此对象。</translation>
    </message>
    <message>
        <source>Security setting without effect</source>
        <translation>无效果的安全设置</translation>
    </message>
    <message>
        <source>An audience or certificates are given, but the cluster has the feature switched off.</source>
        <translation>给出了受众或证书，但集群关闭了该功能。</translation>
    </message>
    <message>
        <source>As released a cluster neither authenticates senders nor encrypts.</source>
        <translation>按发行时的状态，集群既不验证发送者也不加密。</translation>
    </message>
    <message>
        <source>Enable the feature and judge with its ConfigMap as profile, or remove the setting.</source>
        <translation>请启用该功能，并以其 ConfigMap 作为配置进行判断，或移除此设置。</translation>
    </message>
    <message>
        <source>Schedule that never comes</source>
        <translation>永不到来的时间表</translation>
    </message>
    <message>
        <source>No date fits this schedule.</source>
        <translation>没有日期符合此时间表。</translation>
    </message>
    <message>
        <source>It is accepted and never fires.</source>
        <translation>它会被接受，但从不触发。</translation>
    </message>
    <message>
        <source>Correct day and month.</source>
        <translation>请更正日和月。</translation>
    </message>
    <message>
        <source>Delivered twice</source>
        <translation>投递两次</translation>
    </message>
    <message>
        <source>Two Triggers or Subscriptions hand the same events to the same receiver.</source>
        <translation>两个 Trigger 或 Subscription 把相同的事件交给同一个接收者。</translation>
    </message>
    <message>
        <source>The receiver gets each of these events more than once.</source>
        <translation>接收者会多次得到每个这样的事件。</translation>
    </message>
    <message>
        <source>Remove one of them, or filter so that they do not overlap.</source>
        <translation>请移除其中之一，或加以过滤使其不重叠。</translation>
    </message>
    <message>
        <source>Bound twice</source>
        <translation>绑定两次</translation>
    </message>
    <message>
        <source>Two SinkBindings bind the same workload.</source>
        <translation>两个 SinkBinding 绑定同一个工作负载。</translation>
    </message>
    <message>
        <source>They overwrite each other&apos;s address.</source>
        <translation>它们会互相覆盖地址。</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>请移除其中之一。</translation>
    </message>
    <message>
        <source>Deprecated version</source>
        <translation>已弃用的版本</translation>
    </message>
    <message>
        <source>The object is written in a version that is still served but will go.</source>
        <translation>对象所用的版本仍被提供，但将会消失。</translation>
    </message>
    <message>
        <source>A later release refuses it.</source>
        <translation>以后的版本会拒绝它。</translation>
    </message>
    <message>
        <source>Write the current version; the fields stay the same or are rewritten with it.</source>
        <translation>请写成当前版本；字段保持不变或随之改写。</translation>
    </message>
    <message>
        <source>Version that is no longer served</source>
        <translation>不再提供的版本</translation>
    </message>
    <message>
        <source>No supported release serves this version of the kind.</source>
        <translation>没有受支持的发行版提供此种类的这个版本。</translation>
    </message>
    <message>
        <source>The API server answers that there is no such kind.</source>
        <translation>API 服务器会回答没有这样的种类。</translation>
    </message>
    <message>
        <source>Write the current version and compare the fields that changed their shape.</source>
        <translation>请写成当前版本，并核对形状改变了的字段。</translation>
    </message>
    <message>
        <source>Version of a later release</source>
        <translation>更晚发行版的版本</translation>
    </message>
    <message>
        <source>The release that is asked for does not serve this kind or version.</source>
        <translation>所指定的发行版不提供此种类或版本。</translation>
    </message>
    <message>
        <source>Its API server answers that there is no such kind.</source>
        <translation>其 API 服务器会回答没有这样的种类。</translation>
    </message>
    <message>
        <source>Use a version that the release has, or a newer release.</source>
        <translation>请使用该发行版具有的版本，或更新的发行版。</translation>
    </message>
    <message>
        <source>Configuration that nobody uses</source>
        <translation>无人使用的配置</translation>
    </message>
    <message>
        <source>The ConfigMap is made for Brokers, and none names it.</source>
        <translation>此 ConfigMap 是为 Broker 准备的，但没有 Broker 引用它。</translation>
    </message>
    <message>
        <source>A Broker without spec.config gets the cluster&apos;s default configuration instead.</source>
        <translation>没有 spec.config 的 Broker 会使用集群的默认配置。</translation>
    </message>
    <message>
        <source>Name it in spec.config of the Broker, or remove it.</source>
        <translation>在 Broker 的 spec.config 中引用它，或将其删除。</translation>
    </message>
    <message>
        <source>Topic that cannot be created</source>
        <translation>无法创建的主题</translation>
    </message>
    <message>
        <source>No Kafka cluster is named, or more copies are wanted than the cluster has brokers.</source>
        <translation>没有指明 Kafka 集群，或要求的副本数多于集群的代理数。</translation>
    </message>
    <message>
        <source>Write &quot;bootstrap.servers&quot; into the ConfigMap, and as many copies as there are brokers or fewer.</source>
        <translation>在 ConfigMap 中写入 &quot;bootstrap.servers&quot;，副本数不要超过代理数。</translation>
    </message>
    <message>
        <source>Records from before are not read</source>
        <translation>不读取之前的记录</translation>
    </message>
    <message>
        <source>The source does not say where in the topic it begins, and begins at the end.</source>
        <translation>事件源没有说明从主题的何处开始，因此从末尾开始。</translation>
    </message>
    <message>
        <source>Records that are in the topic already are never delivered.</source>
        <translation>主题中已有的记录永远不会被投递。</translation>
    </message>
    <message>
        <source>Set initialOffset to &quot;earliest&quot;, or to &quot;latest&quot; where that is meant.</source>
        <translation>把 initialOffset 设为 &quot;earliest&quot;；如果确实要从末尾开始，则设为 &quot;latest&quot;。</translation>
    </message>
    <message>
        <source>Kafka channels by default values</source>
        <translation>使用默认值的 Kafka Channel</translation>
    </message>
    <message>
        <source>The channel template names KafkaChannel and has no spec.</source>
        <translation>Channel 模板指定了 KafkaChannel，但没有 spec。</translation>
    </message>
    <message>
        <source>A topic with one copy is lost with one broker, and a spec that is written later changes no channel that exists.</source>
        <translation>只有一个副本的主题会随一个代理丢失，以后再写的 spec 也不会改变已存在的 Channel。</translation>
    </message>
    <message>
        <source>Write numPartitions and replicationFactor now.</source>
        <translation>现在就写明 numPartitions 和 replicationFactor。</translation>
    </message>
    <message>
        <source>Replicas that do not share</source>
        <translation>不分摊负载的副本</translation>
    </message>
    <message>
        <source>Two Subscriptions of one channel deliver to replicas of one program.</source>
        <translation>同一 Channel 的两个 Subscription 投递到同一程序的不同副本。</translation>
    </message>
    <message>
        <source>Each Subscription gets every event, so the program handles each event several times.</source>
        <translation>每个 Subscription 都会收到全部事件，因此程序会多次处理同一事件。</translation>
    </message>
    <message>
        <source>Deliver to one Service with several replicas behind it.</source>
        <translation>请投递到一个背后有多个副本的 Service。</translation>
    </message>
    <message>
        <source>If the cluster has none either, nothing is bound. Whether the cluster binds only namespaces with a label of their own cannot be seen here: where K_SINK stays empty, look for bindings.knative.dev/include.</source>
        <translation>如果集群中也没有，就不会绑定任何东西。集群是否只绑定带有专门标签的命名空间，在这里看不出来：K_SINK 一直为空时，请检查 bindings.knative.dev/include。</translation>
    </message>
    <message>
        <source>Workload that cannot be bound</source>
        <translation>无法绑定的工作负载</translation>
    </message>
    <message>
        <source>The SinkBinding names a CronJob or a Pod.</source>
        <translation>SinkBinding 指向 CronJob 或 Pod。</translation>
    </message>
    <message>
        <source>Of a CronJob only the Jobs can be bound that it makes, and of Pods only what makes them.</source>
        <translation>CronJob 只能绑定它创建的 Job，Pod 只能绑定创建它们的工作负载。</translation>
    </message>
    <message>
        <source>Bind Jobs by a label that stands in the CronJob&apos;s jobTemplate.metadata.labels, instead of a Pod its Deployment.</source>
        <translation>用 CronJob 的 jobTemplate.metadata.labels 中的标签绑定 Job；不要绑定 Pod，而要绑定它的 Deployment。</translation>
    </message>
    <message>
        <source>A Broker of this class has no spec.config and would get the one of the default class, or has one of another kind.</source>
        <translation>这种类的 Broker 没有 spec.config，会得到默认类的配置，或者其配置属于另一种类型。</translation>
    </message>
    <message>
        <source>The webhook fills in the ConfigMap for channels, which this class cannot use. With a configuration of another kind the Broker never gets ready.</source>
        <translation>Webhook 会填入用于通道的 ConfigMap，而这种类无法使用它。使用其他类型的配置时 Broker 永远不会就绪。</translation>
    </message>
    <message>
        <source>ConfigMap that judges</source>
        <translation>作为判断依据的 ConfigMap</translation>
    </message>
    <message>
        <source>The document holds a ConfigMap by which Knative Eventing is set up, in namespace knative-eventing.</source>
        <translation>文档在命名空间 knative-eventing 中包含设置 Knative Eventing 的 ConfigMap。</translation>
    </message>
    <message>
        <source>Defaults and features of the cluster decide what it refuses and how it delivers. Where no profile is given, those of the document count.</source>
        <translation>集群的默认值和特性决定它拒绝什么、如何投递。没有给出配置档案时，以文档中的为准。</translation>
    </message>
    <message>
        <source>Nothing is to be done. To judge by another cluster give its ConfigMaps as profile.</source>
        <translation>无需处理。要按另一个集群判断，请把它的 ConfigMap 作为配置档案。</translation>
    </message>
    <message>
        <source>ConfigMap whose text cannot be read</source>
        <translation>文本无法读取的 ConfigMap</translation>
    </message>
    <message>
        <source>The ConfigMap holds YAML as text, and that is none.</source>
        <translation>ConfigMap 以文本形式保存 YAML，但该文本不是 YAML。</translation>
    </message>
    <message>
        <source>Whoever reads it fails: Brokers or channels never get ready, or the cluster&apos;s webhook refuses everything.</source>
        <translation>读取它的程序都会失败：Broker 或通道永远不会就绪，或者集群的 Webhook 拒绝一切。</translation>
    </message>
    <message>
        <source>Correct the text at the line that is named.</source>
        <translation>请更正所指行的文本。</translation>
    </message>
    <message>
        <source>Template of no channel</source>
        <translation>不是通道的模板</translation>
    </message>
    <message>
        <source>The template from which Brokers make their channels is incomplete, or of a kind that is no channel.</source>
        <translation>Broker 创建通道所用的模板不完整，或者其类型不是通道。</translation>
    </message>
    <message>
        <source>A Broker with this configuration never gets ready, and its Triggers neither.</source>
        <translation>使用此配置的 Broker 及其 Trigger 永远不会就绪。</translation>
    </message>
    <message>
        <source>Write apiVersion and kind of a channel, such as messaging.knative.dev/v1 InMemoryChannel.</source>
        <translation>请写出通道的 apiVersion 和 kind，例如 messaging.knative.dev/v1 InMemoryChannel。</translation>
    </message>
    <message>
        <source>Unknown feature</source>
        <translation>未知特性</translation>
    </message>
    <message>
        <source>ConfigMap config-features has a key that is no feature of the release.</source>
        <translation>ConfigMap config-features 中有一个键不是该版本的特性。</translation>
    </message>
    <message>
        <source>A misspelt feature stays as it is shipped.</source>
        <translation>拼写错误的特性会保持发布时的状态。</translation>
    </message>
    <message>
        <source>Correct the name, or judge by the release that has it.</source>
        <translation>请更正名称，或按具有该特性的版本判断。</translation>
    </message>
    <message>
        <source>This Broker heeds only filter.attributes: all events pass. This was read in its source and not tried.</source>
        <translation>该 Broker 只理会 filter.attributes：所有事件都会通过。这是从其源代码得知的，未经试验。</translation>
    </message>
    <message>
        <source>Kafka refuses the topic, and the Broker, channel or sink never gets ready. How many partitions are too many is a setting of the Kafka cluster and is not judged.</source>
        <translation>Kafka 拒绝该主题，Broker、通道或接收端永远不会就绪。分区数的上限取决于 Kafka 集群的设置，这里不作判断。</translation>
    </message>
    <message>
        <source>Quotes missing</source>
        <translation>缺少引号</translation>
    </message>
    <message>
        <source>A number or truth value stands where text is wanted: in a label, an annotation, a ConfigMap, an environment variable.</source>
        <translation>需要文本的地方写了数字或真值：标签、注解、ConfigMap 或环境变量。</translation>
    </message>
    <message>
        <source>YAML reads 1, true and 1e3 as something else than text, and the API server refuses the object.</source>
        <translation>YAML 不会把 1、true、1e3 读作文本，API 服务器会拒绝该对象。</translation>
    </message>
    <message>
        <source>Put the value into quotes.</source>
        <translation>请给该值加上引号。</translation>
    </message>
    <message>
        <source>Value that a component refuses</source>
        <translation>组件拒绝的值</translation>
    </message>
    <message>
        <source>The value is none of those that the field takes.</source>
        <translation>该值不是此字段可取的值。</translation>
    </message>
    <message>
        <source>The component of Kafka, RabbitMQ or another system that the kind belongs to refuses it, or never gets ready. This is known from its source, not from a cluster.</source>
        <translation>该类型所属的 Kafka、RabbitMQ 或其他系统的组件会拒绝它，或永远不会就绪。这是从其源代码得知的，并非来自集群。</translation>
    </message>
    <message>
        <source>Write a value that the message names.</source>
        <translation>请写消息中列出的值。</translation>
    </message>
    <message>
        <source>Field that cannot be changed</source>
        <translation>不可更改的字段</translation>
    </message>
    <message>
        <source>The object in the cluster has another value here.</source>
        <translation>集群中的对象在此处有另一个值。</translation>
    </message>
    <message>
        <source>The component that the kind belongs to refuses the change.</source>
        <translation>该类型所属的组件会拒绝这一更改。</translation>
    </message>
    <message>
        <source>Keep the value, or delete the object and create it anew.</source>
        <translation>请保留该值，或删除对象并重新创建。</translation>
    </message>
    <message>
        <source>Placeholder left in</source>
        <translation>遗留的占位符</translation>
    </message>
    <message>
        <source>Instructions write a word in capitals, &lt;name&gt; or ${NAME} where a value of one&apos;s own is to stand.</source>
        <translation>说明文档用大写单词、&lt;name&gt; 或 ${NAME} 表示应填写自己的值。</translation>
    </message>
    <message>
        <source>As a value it leads nowhere.</source>
        <translation>把它当作值没有意义。</translation>
    </message>
    <message>
        <source>Write the value of your cluster.</source>
        <translation>请写自己集群的值。</translation>
    </message>
    <message>
        <source>Field one level too deep</source>
        <translation>字段缩进过深一层</translation>
    </message>
    <message>
        <source>A required field stands inside its neighbour, most likely by its indentation.</source>
        <translation>必填字段位于相邻字段内部，多半是缩进所致。</translation>
    </message>
    <message>
        <source>There it is unknown, and where it belongs it is missing: the object is refused.</source>
        <translation>它在那里是未知字段，而应在的位置却缺少它：对象会被拒绝。</translation>
    </message>
    <message>
        <source>Move it one level out.</source>
        <translation>请把它向外移一层。</translation>
    </message>
    <message>
        <source>Value that does not last</source>
        <translation>不会保留的值</translation>
    </message>
    <message>
        <source>The cluster takes the object and stores it without this value.</source>
        <translation>集群接受该对象，但存储时不带此值。</translation>
    </message>
    <message>
        <source>Who reads the manifest believes something else than what counts; tools that compare find a difference for ever.</source>
        <translation>阅读清单的人会误解实际生效的内容；进行比较的工具会一直发现差异。</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>请删除。</translation>
    </message>
    <message>
        <source>Selection that nothing can use</source>
        <translation>无法使用的选择</translation>
    </message>
    <message>
        <source>A label selector or a kind to watch is incomplete or not valid.</source>
        <translation>标签选择器或要监视的类型不完整或无效。</translation>
    </message>
    <message>
        <source>No webhook reads it, so the object is taken; the controller fails with it later.</source>
        <translation>没有 Webhook 读取它，因此对象会被接受；控制器稍后会失败。</translation>
    </message>
    <message>
        <source>Correct what the message names.</source>
        <translation>请更正消息中指出的内容。</translation>
    </message>
    <message>
        <source>Name of an extension</source>
        <translation>扩展的名称</translation>
    </message>
    <message>
        <source>The name of an extension that the source adds is not in small letters and digits.</source>
        <translation>事件源添加的扩展名不是由小写字母和数字组成。</translation>
    </message>
    <message>
        <source>CloudEvents knows no others: receivers drop it, see it under another name, or refuse the event.</source>
        <translation>CloudEvents 不允许其他名称：接收方会丢弃它、以另一名称看到它，或拒绝该事件。</translation>
    </message>
    <message>
        <source>Write small letters and digits.</source>
        <translation>请使用小写字母和数字。</translation>
    </message>
    <message>
        <source>Privileged container</source>
        <translation>特权容器</translation>
    </message>
    <message>
        <source>The Job of a JobSink has a privileged container.</source>
        <translation>JobSink 的 Job 有特权容器。</translation>
    </message>
    <message>
        <source>The webhook has the API server try the Job out. A server that runs without --allow-privileged refuses it, and so may policies of the namespace; neither stands in a manifest, so the verdict here is that of a server that allows it.</source>
        <translation>Webhook 会让 API 服务器试创建该 Job。没有用 --allow-privileged 启动的服务器会拒绝它，命名空间的策略也可能拒绝；两者都不在清单中，因此这里的判断以允许它的服务器为准。</translation>
    </message>
    <message>
        <source>Leave it where the cluster allows it; else remove &quot;privileged&quot; and name the capabilities that are needed.</source>
        <translation>集群允许时可以保留；否则请删除“privileged”，并列出所需的能力。</translation>
    </message>
    <message>
        <source>Kind that does not exist</source>
        <translation>不存在的类型</translation>
    </message>
    <message>
        <source>The kind has other capitals, or is in another group.</source>
        <translation>类型的大小写不同，或者位于另一个组。</translation>
    </message>
    <message>
        <source>Write kind and group as the message says.</source>
        <translation>请按消息所示写出类型和组。</translation>
    </message>
    <message>
        <source>The event circles until its time to live ends, with Kafka and RabbitMQ, as their sources say, for ever. What an answer holds only the running cluster shows: one that is no event counts as a failure with code 502.</source>
        <translation>事件会一直循环到生存期结束；据其源代码，在 Kafka 和 RabbitMQ 中则永远循环。应答的内容只有运行中的集群才能看到：不是事件的应答按代码 502 的失败计。</translation>
    </message>
</context>
<context>
    <name>SendRoute</name>
    <message>
        <source>The Service has no port to send to.</source>
        <translation>该 Service 没有可供发送的端口。</translation>
    </message>
    <message>
        <source>The object has no address yet; it gets one when it is ready.</source>
        <translation>该对象还没有地址；就绪后才会获得地址。</translation>
    </message>
    <message>
        <source>The address %1 is not a Service of the cluster; send to it directly with weirctl send --url.</source>
        <translation>地址 %1 不是集群中的 Service；请使用 weirctl send --url 直接向其发送。</translation>
    </message>
    <message>
        <source>This channel is told apart by its host name, and Weir does not know which Service of the cluster serves it; sending needs a port-forward.</source>
        <translation>此 Channel 通过主机名来区分，而 Weir 不知道由集群中的哪个 Service 提供服务；发送需要使用端口转发。</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>This snapshot of unsaved work cannot be read.</source>
        <translation>无法读取这份未保存工作的快照。</translation>
    </message>
    <message>
        <source>The folder for unsaved work cannot be made. A crash would lose it.</source>
        <translation>无法创建用于存放未保存工作的文件夹。一旦崩溃，这些工作将会丢失。</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>无法读取它。</translation>
    </message>
    <message>
        <source>The unsaved work is too large to be kept. A crash would lose it.</source>
        <translation>未保存的工作过大，无法保留。崩溃会使其丢失。</translation>
    </message>
</context>
<context>
    <name>TelemetryText</name>
    <message>
        <source>there is text after &quot;# EOF&quot;</source>
        <translation>“# EOF”之后还有文本</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a metric name</source>
        <translation>“%1”不是指标名称</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a metric type</source>
        <translation>“%1”不是指标类型</translation>
    </message>
    <message>
        <source>there is a second TYPE line for &quot;%1&quot;</source>
        <translation>“%1”有第二个 TYPE 行</translation>
    </message>
    <message>
        <source>a quoted name does not end or has a wrong escape</source>
        <translation>带引号的名称没有结束，或含有错误的转义</translation>
    </message>
    <message>
        <source>the sample has no metric name</source>
        <translation>样本没有指标名称</translation>
    </message>
    <message>
        <source>the sample has two metric names</source>
        <translation>样本有两个指标名称</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a label name</source>
        <translation>“%1”不是标签名称</translation>
    </message>
    <message>
        <source>&quot;=&quot; is missing after label &quot;%1&quot;</source>
        <translation>标签“%1”之后缺少“=”</translation>
    </message>
    <message>
        <source>the value of label &quot;%1&quot; has no closing quote or a wrong escape</source>
        <translation>标签“%1”的值没有右引号，或含有错误的转义</translation>
    </message>
    <message>
        <source>the sample has more than %1 labels</source>
        <translation>样本的标签超过 %1 个</translation>
    </message>
    <message>
        <source>&quot;,&quot; or &quot;}&quot; is missing among the labels</source>
        <translation>标签之间缺少“,”或“}”</translation>
    </message>
    <message>
        <source>label &quot;%1&quot; stands twice</source>
        <translation>标签“%1”出现了两次</translation>
    </message>
    <message>
        <source>the sample has no value</source>
        <translation>样本没有值</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number</source>
        <translation>“%1”不是数字</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a timestamp</source>
        <translation>“%1”不是时间戳</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands after the sample</source>
        <translation>样本之后出现了“%1”</translation>
    </message>
    <message>
        <source>an exemplar needs labels in braces</source>
        <translation>exemplar 需要花括号括起的标签</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands after the exemplar</source>
        <translation>exemplar 之后出现了“%1”</translation>
    </message>
    <message>
        <source>The metrics page cannot be read: %1.</source>
        <translation>无法读取指标页面：%1。</translation>
    </message>
    <message>
        <source>it is larger than %1 MiB; too many label sets (cardinality too high)</source>
        <translation>它超过 %1 MiB；标签集过多（基数过高）</translation>
    </message>
    <message>
        <source>it ends in the middle of a line, so a part of it is missing</source>
        <translation>它在一行的中间结束，因此缺少一部分</translation>
    </message>
    <message>
        <source>the line is longer than %1 KiB</source>
        <translation>该行超过 %1 KiB</translation>
    </message>
    <message>
        <source>it has more than %1 lines</source>
        <translation>它超过 %1 行</translation>
    </message>
    <message>
        <source>&quot;# EOF&quot; is missing at the end, so a part of it is missing</source>
        <translation>末尾缺少“# EOF”，因此缺少一部分</translation>
    </message>
    <message>
        <source>Metrics are switched off: nothing listens on the metrics port. Set metrics-protocol to prometheus in ConfigMap %1 and restart the pods.</source>
        <translation>指标已关闭：指标端口上没有任何监听。请在 ConfigMap %1 中将 metrics-protocol 设为 prometheus，然后重启 Pod。</translation>
    </message>
    <message>
        <source>Nothing listens on the metrics port, although ConfigMap %1 turns metrics on. Pods read it only when they start: restart them.</source>
        <translation>虽然 ConfigMap %1 已启用指标，但指标端口上没有任何监听。Pod 仅在启动时读取该配置：请重启它们。</translation>
    </message>
    <message>
        <source>Metrics are sent to a collector (metrics-protocol is %1 in ConfigMap %2), so pods serve no page. Set it to prometheus and restart the pods to read them here.</source>
        <translation>指标会发送到收集器（ConfigMap %2 中的 metrics-protocol 为 %1），因此 Pod 不提供指标页面。要在此处读取指标，请将其设为 prometheus，然后重启 Pod。</translation>
    </message>
    <message>
        <source>Metrics are switched off: ConfigMap %1 has only the key of old releases, metrics.backend-destination, which has no effect any more. Set metrics-protocol to prometheus and restart the pods.</source>
        <translation>指标已关闭：ConfigMap %1 中只有旧版本的键 metrics.backend-destination，它已不再起作用。请将 metrics-protocol 设为 prometheus，然后重启 Pod。</translation>
    </message>
    <message>
        <source>Metrics are switched off, as Knative is delivered. Set metrics-protocol to prometheus in ConfigMap %1 and restart mt-broker-ingress, mt-broker-filter and imc-dispatcher.</source>
        <translation>指标已关闭，这是 Knative 的出厂默认设置。请在 ConfigMap %1 中将 metrics-protocol 设为 prometheus，然后重启 mt-broker-ingress、mt-broker-filter 和 imc-dispatcher。</translation>
    </message>
    <message>
        <source>No metric exists for this.</source>
        <translation>此项没有对应的指标。</translation>
    </message>
    <message>
        <source>Metrics are switched off: nothing listens on the metrics port.</source>
        <translation>指标已关闭：指标端口上没有任何监听。</translation>
    </message>
    <message>
        <source>Reading metrics is not allowed: the permission to get pods/proxy is missing.</source>
        <translation>不允许读取指标：缺少对 pods/proxy 的 get 权限。</translation>
    </message>
    <message>
        <source>The pods that count this do not answer.</source>
        <translation>负责此项计数的 Pod 没有应答。</translation>
    </message>
    <message>
        <source>Nothing happened here since the pods started.</source>
        <translation>自 Pod 启动以来，这里没有发生任何事情。</translation>
    </message>
    <message>
        <source>Waiting for a second reading.</source>
        <translation>正在等待第二次读数。</translation>
    </message>
    <message>
        <source>A pod restarted in this window: the counts are lower bounds.</source>
        <translation>此时间窗口内有 Pod 重启：计数为下限。</translation>
    </message>
    <message>
        <source>Only attempts are known, because the channel dispatcher could not be read: %1</source>
        <translation>只知道尝试次数，因为无法读取 Channel 调度器：%1</translation>
    </message>
    <message>
        <source>Only attempts are known, because the trigger&apos;s Subscription was not found.</source>
        <translation>只知道尝试次数，因为未找到该 Trigger 的 Subscription。</translation>
    </message>
    <message>
        <source>Several deliveries of the channel use the same host, so attempts cannot be told apart; latency includes retries.</source>
        <translation>该 Channel 的多个投递使用同一主机，因此无法区分各自的尝试；延迟包含重试。</translation>
    </message>
    <message>
        <source>The file cannot be unpacked.</source>
        <translation>无法解压该文件。</translation>
    </message>
    <message>
        <source>The file holds more than %1 MiB and is not read.</source>
        <translation>该文件内容超过 %1 MiB，不予读取。</translation>
    </message>
    <message>
        <source>The file is not a whole gzip file.</source>
        <translation>该文件不是完整的 gzip 文件。</translation>
    </message>
    <message>
        <source>The file is not a List of Kubernetes objects.</source>
        <translation>该文件不是 Kubernetes 对象的 List。</translation>
    </message>
    <message>
        <source>The folder holds no objects.json: without the cluster&apos;s objects, pages cannot be matched with triggers and subscriptions.</source>
        <translation>该文件夹中没有 objects.json：没有集群的对象，就无法将指标页面与 Trigger 和 Subscription 对应起来。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>无法读取该文件：%1</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB and is not read.</source>
        <translation>此文件大于 %1 MiB，不予读取。</translation>
    </message>
    <message>
        <source>The folder does not exist.</source>
        <translation>该文件夹不存在。</translation>
    </message>
    <message>
        <source>The folder holds fewer than two scrapes (files COMPONENT-t0.txt.gz, …).</source>
        <translation>该文件夹中的抓取结果少于两次（文件 COMPONENT-t0.txt.gz、…）。</translation>
    </message>
    <message>
        <source>%1 reached its limit of label sets: what came after is counted together, so some lines show too little.</source>
        <translation>%1 已达到标签集上限：之后的内容会合并计数，因此某些连线显示的数值偏小。</translation>
    </message>
    <message>
        <source>The metrics of %1 may not be read. Ask for the permission to get pods/proxy in namespace %2.</source>
        <translation>没有读取 %1 指标的权限。请申请命名空间 %2 中对 pods/proxy 的 get 权限。</translation>
    </message>
    <message>
        <source>%1 did not give its metrics page. A restart, a NetworkPolicy or a mesh that demands TLS may be the reason.</source>
        <translation>%1 没有返回指标页面。原因可能是重启、NetworkPolicy 或要求 TLS 的服务网格。</translation>
    </message>
    <message>
        <source>%1 restarted: counts that it took part in are lower bounds for this window.</source>
        <translation>%1 已重启：在此时间窗口内，它参与的计数均为下限。</translation>
    </message>
    <message>
        <source>No ready pod of %1 was found, so its numbers are missing. Look at the pods of the namespace that Knative is installed in.</source>
        <translation>未找到 %1 的就绪 Pod，因此缺少其数值。请检查 Knative 所在命名空间中的 Pod。</translation>
    </message>
    <message>
        <source>The numbers of this broker&apos;s class are not read.</source>
        <translation>不读取此类 Broker 的数值。</translation>
    </message>
    <message>
        <source>Replies of all triggers of a broker are counted together, not one by one.</source>
        <translation>同一 Broker 的所有 Trigger 的回复合并计数，不单独统计。</translation>
    </message>
    <message>
        <source>The Subscription that delivers here does not exist in the cluster.</source>
        <translation>集群中不存在向此处投递的 Subscription。</translation>
    </message>
    <message>
        <source>The numbers of this channel&apos;s kind are not read.</source>
        <translation>不读取此类 Channel 的数值。</translation>
    </message>
    <message>
        <source>Other deliveries of the channel go to the same host, so replies cannot be told apart.</source>
        <translation>该 Channel 的其他投递也发往同一主机，因此无法区分各自的回复。</translation>
    </message>
    <message>
        <source>No metric exists for this line.</source>
        <translation>这条连线没有对应的指标。</translation>
    </message>
    <message>
        <source>%1 did not give its metrics page: %2</source>
        <translation>%1 未提供指标页面：%2</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>Custom source</source>
        <translation>自定义事件源</translation>
    </message>
    <message>
        <source>A container of your own that makes events: it is told where to send them.</source>
        <translation>您自己的、产生事件的容器：它会被告知把事件发往何处。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>The objects are called after it.</source>
        <translation>各对象以它命名。</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Container image of the program; it posts to the URL in K_SINK.</source>
        <translation>程序的容器镜像；它向 K_SINK 中的 URL 发送事件。</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>Broker</translation>
    </message>
    <message>
        <source>A Broker that is there; none: a new one of that name.</source>
        <translation>已有的 Broker；不填则新建一个同名的 Broker。</translation>
    </message>
    <message>
        <source>Broker with dead letters</source>
        <translation>带死信的 Broker</translation>
    </message>
    <message>
        <source>A Broker that tries again and keeps what cannot be delivered: after the last attempt an event goes to a service of its own.</source>
        <translation>会重试并保留无法投递之事件的 Broker：最后一次尝试之后，事件进入专门的服务。</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>重试次数</translation>
    </message>
    <message>
        <source>Attempts after the first one.</source>
        <translation>首次之后的尝试次数。</translation>
    </message>
    <message>
        <source>First wait</source>
        <translation>首次等待</translation>
    </message>
    <message>
        <source>It doubles with each attempt.</source>
        <translation>每次尝试后加倍。</translation>
    </message>
    <message>
        <source>Container image of the service that keeps dead letters.</source>
        <translation>保存死信的服务的容器镜像。</translation>
    </message>
    <message>
        <source>Fan-out</source>
        <translation>扇出</translation>
    </message>
    <message>
        <source>Every event to several services: a Channel with a Subscription for each.</source>
        <translation>每个事件发给多个服务：一个 Channel，每个服务一个 Subscription。</translation>
    </message>
    <message>
        <source>Subscribers</source>
        <translation>订阅者</translation>
    </message>
    <message>
        <source>How many services get each event.</source>
        <translation>每个事件由多少个服务收到。</translation>
    </message>
    <message>
        <source>Container image of the services; each can have another later.</source>
        <translation>各服务的容器镜像；以后可分别更改。</translation>
    </message>
    <message>
        <source>HTTP producer</source>
        <translation>HTTP 生产者</translation>
    </message>
    <message>
        <source>A program that posts CloudEvents to where its environment says: a Deployment, the SinkBinding that tells it the address of the Broker, and the event type that it makes.</source>
        <translation>一个把 CloudEvents 发送到环境变量所指地址的程序：一个 Deployment、告诉它 Broker 地址的 SinkBinding，以及它产生的事件类型。</translation>
    </message>
    <message>
        <source>Event type</source>
        <translation>事件类型</translation>
    </message>
    <message>
        <source>Type attribute of its events.</source>
        <translation>其事件的 type 属性。</translation>
    </message>
    <message>
        <source>Kafka in and out</source>
        <translation>Kafka 进出</translation>
    </message>
    <message>
        <source>Messages of one topic become events, and events become messages of another: a KafkaSource, a Broker, a Trigger and a KafkaSink.</source>
        <translation>一个主题的消息变成事件，事件又变成另一个主题的消息：KafkaSource、Broker、Trigger 和 KafkaSink。</translation>
    </message>
    <message>
        <source>Bootstrap server</source>
        <translation>引导服务器</translation>
    </message>
    <message>
        <source>host:port of a Kafka broker.</source>
        <translation>某个 Kafka broker 的 host:port。</translation>
    </message>
    <message>
        <source>Topic read</source>
        <translation>读取的主题</translation>
    </message>
    <message>
        <source>Its messages become events.</source>
        <translation>其消息变成事件。</translation>
    </message>
    <message>
        <source>Consumer group</source>
        <translation>消费者组</translation>
    </message>
    <message>
        <source>None: a name made by the webhook.</source>
        <translation>不填则由 webhook 命名。</translation>
    </message>
    <message>
        <source>Topic written</source>
        <translation>写入的主题</translation>
    </message>
    <message>
        <source>Events become its messages.</source>
        <translation>事件变成其消息。</translation>
    </message>
    <message>
        <source>Only events of this type are written; none: all.</source>
        <translation>只写入这一类型的事件；不填则全部。</translation>
    </message>
    <message>
        <source>Sequence with error branch</source>
        <translation>带错误分支的 Sequence</translation>
    </message>
    <message>
        <source>Two steps, one after the other; what a step cannot take after its retries goes to a service for errors, what the last one answers to a Broker.</source>
        <translation>两个先后执行的步骤；某一步在重试后仍无法接收的事件进入处理错误的服务，最后一步的应答进入 Broker。</translation>
    </message>
    <message>
        <source>Container image of the steps and of the service for errors; each can have another later.</source>
        <translation>各步骤和处理错误的服务的容器镜像；以后可分别更改。</translation>
    </message>
    <message>
        <source>The Broker that gets the result; none: a new one of that name.</source>
        <translation>接收结果的 Broker；不填则新建一个同名的 Broker。</translation>
    </message>
    <message>
        <source>An answer is needed.</source>
        <translation>需要填写。</translation>
    </message>
    <message>
        <source>A name has small letters, digits and hyphens, begins with a letter and has at most %1 characters.</source>
        <translation>名称由小写字母、数字和连字符组成，以字母开头，最多 %1 个字符。</translation>
    </message>
    <message>
        <source>A duration is written as in ISO 8601: PT30S, PT5M, PT1H30M.</source>
        <translation>时长按 ISO 8601 书写：PT30S、PT5M、PT1H30M。</translation>
    </message>
    <message>
        <source>A time has a number and a unit and is at most a day: 30s, 5m, 1h.</source>
        <translation>时间由数字和单位组成，最多一天：30s、5m、1h。</translation>
    </message>
    <message>
        <source>A schedule has five fields: minute, hour, day, month, weekday.</source>
        <translation>计划有五个字段：分、时、日、月、星期。</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2 is needed.</source>
        <translation>需要 %1 到 %2 之间的整数。</translation>
    </message>
    <message>
        <source>One of the offered words is needed.</source>
        <translation>需要从给出的选项中选一个。</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>定时器</translation>
    </message>
    <message>
        <source>An event again and again, by a schedule.</source>
        <translation>按计划反复发出事件。</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Minute, hour, day of month, month, weekday.</source>
        <translation>分、时、日、月、星期。</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>IANA name such as Europe/Berlin; none: the zone of the adapter, normally UTC.</source>
        <translation>IANA 名称，例如 Europe/Berlin；不填则用适配器的时区，通常是 UTC。</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>What the message of each event says.</source>
        <translation>每个事件携带的消息。</translation>
    </message>
    <message>
        <source>Webhook receiver</source>
        <translation>Webhook 接收者</translation>
    </message>
    <message>
        <source>A service that is called with the events of one type: a Knative Service and the Trigger that brings them.</source>
        <translation>用某一类型的事件来调用的服务：一个 Knative Service 和把事件送来的 Trigger。</translation>
    </message>
    <message>
        <source>Container image; it answers POST requests on its port.</source>
        <translation>容器镜像；它在自己的端口上应答 POST 请求。</translation>
    </message>
    <message>
        <source>Only events of this type; none: all.</source>
        <translation>只要这一类型的事件；不填则全部。</translation>
    </message>
    <message>
        <source>Windowed aggregation</source>
        <translation>窗口聚合</translation>
    </message>
    <message>
        <source>Collects the events of a time window and sends one event for each window and key: a Channel, its Subscription, a service that runs weirctl window, and the SinkBinding that tells it where results go.</source>
        <translation>收集一个时间窗口内的事件，并为每个窗口和键发出一个事件：一个 Channel、它的 Subscription、运行 weirctl window 的服务，以及告诉它结果去向的 SinkBinding。</translation>
    </message>
    <message>
        <source>Window length</source>
        <translation>窗口长度</translation>
    </message>
    <message>
        <source>Windows follow one another without a gap.</source>
        <translation>窗口首尾相接。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Attribute of the event by which windows are kept apart; none: one window for all.</source>
        <translation>用来区分窗口的事件属性；不填则所有事件共用一个窗口。</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>What is made of the events of a window.</source>
        <translation>由窗口内的事件得出什么。</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>JSON pointer to the number in the data; a count needs none.</source>
        <translation>指向数据中数值的 JSON pointer；计数不需要。</translation>
    </message>
    <message>
        <source>Image made with the Containerfile of weirctl window.</source>
        <translation>用 weirctl window 的 Containerfile 构建的镜像。</translation>
    </message>
    <message>
        <source>The Broker that gets the results; none: a new one of that name.</source>
        <translation>接收结果的 Broker；不填则新建一个同名的 Broker。</translation>
    </message>
</context>
<context>
    <name>Topology</name>
    <message>
        <source>%1 sends events and cannot receive any.</source>
        <translation>%1 只发送事件，不能接收事件。</translation>
    </message>
    <message>
        <source>%1 receives only from its Broker. Connect to the Broker instead.</source>
        <translation>%1 只从其 Broker 接收事件。请改为连接到该 Broker。</translation>
    </message>
    <message>
        <source>%1 receives only from its Channel. Connect to the Channel instead.</source>
        <translation>%1 只从其 Channel 接收事件。请改为连接到该 Channel。</translation>
    </message>
    <message>
        <source>%1 has no address. Put a Service in front of it and connect to that.</source>
        <translation>%1 没有地址。请在其前面放置一个 Service，并连接到该 Service。</translation>
    </message>
    <message>
        <source>%1 describes other objects and carries no events.</source>
        <translation>%1 用于描述其他对象，不承载事件。</translation>
    </message>
    <message>
        <source>%1 is not addressable, so no events can be sent to it.</source>
        <translation>%1 不可寻址，因此无法向其发送事件。</translation>
    </message>
    <message>
        <source>%1 sends events through a SinkBinding. Add one and name this object as its subject.</source>
        <translation>%1 通过 SinkBinding 发送事件。请添加一个 SinkBinding，并将此对象指定为其 subject。</translation>
    </message>
    <message>
        <source>%1 sends no events of its own. What it answers goes back through the Trigger, Subscription or flow in front of it.</source>
        <translation>%1 自身不发送事件。它的应答会经由其前面的 Trigger、Subscription 或流程返回。</translation>
    </message>
    <message>
        <source>%1 only receives events.</source>
        <translation>%1 只接收事件。</translation>
    </message>
    <message>
        <source>%1 sends no events.</source>
        <translation>%1 不发送事件。</translation>
    </message>
    <message>
        <source>Creates a Trigger from %1 to %2.</source>
        <translation>创建从 %1 到 %2 的 Trigger。</translation>
    </message>
    <message>
        <source>Creates a Subscription from %1 to %2.</source>
        <translation>创建从 %1 到 %2 的 Subscription。</translation>
    </message>
    <message>
        <source>Dead letters of %1 will go to %2.</source>
        <translation>%1 的死信将发往 %2。</translation>
    </message>
    <message>
        <source>Replies of %1 will go to %2.</source>
        <translation>%1 的回复将发往 %2。</translation>
    </message>
    <message>
        <source>Adds %2 as the next step or branch of %1.</source>
        <translation>将 %2 添加为 %1 的下一个步骤或分支。</translation>
    </message>
    <message>
        <source>Events of %1 will go to %2.</source>
        <translation>%1 的事件将发往 %2。</translation>
    </message>
    <message>
        <source>%1 has no dead letters of its own.</source>
        <translation>%1 自身没有死信。</translation>
    </message>
    <message>
        <source>Replies to a Trigger always go back to its Broker. Catch them there with another Trigger.</source>
        <translation>对 Trigger 的回复总是返回到其 Broker。请在那里用另一个 Trigger 捕获它们。</translation>
    </message>
    <message>
        <source>%1 has no replies.</source>
        <translation>%1 没有回复。</translation>
    </message>
    <message>
        <source>An object is needed here, not an address.</source>
        <translation>这里需要一个对象，而不是地址。</translation>
    </message>
    <message>
        <source>%1 is not of a kind that may stand here.</source>
        <translation>%1 的类型不能用于此处。</translation>
    </message>
    <message>
        <source>%1 is in another namespace (%2); this field can only name objects of its own namespace.</source>
        <translation>%1 位于另一个命名空间（%2）；此字段只能引用自身命名空间中的对象。</translation>
    </message>
    <message>
        <source>%1 names no namespace, so an object in namespace %2 cannot refer to it. Give it a namespace first.</source>
        <translation>%1 未指定命名空间，因此命名空间 %2 中的对象无法引用它。请先为其指定命名空间。</translation>
    </message>
    <message>
        <source>This object does not exist any more.</source>
        <translation>此对象已不存在。</translation>
    </message>
    <message>
        <source>An address only receives events.</source>
        <translation>地址只接收事件。</translation>
    </message>
    <message>
        <source>%1 is not in this document, so nothing can be drawn from it.</source>
        <translation>%1 不在此文档中，因此无法从它引出连线。</translation>
    </message>
    <message>
        <source>%1 cannot be connected to itself.</source>
        <translation>%1 不能连接到自身。</translation>
    </message>
    <message>
        <source>%2 will take its events from %1.</source>
        <translation>%2 将从 %1 获取事件。</translation>
    </message>
    <message>
        <source>A line begins at the port that sends.</source>
        <translation>连线须从发送端口开始。</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>503 Service Unavailable</source>
        <translation>503 服务不可用</translation>
    </message>
    <message>
        <source>503 with Retry-After: 30</source>
        <translation>503，带 Retry-After: 30</translation>
    </message>
    <message>
        <source>500 Internal Server Error</source>
        <translation>500 服务器内部错误</translation>
    </message>
    <message>
        <source>429 Too Many Requests</source>
        <translation>429 请求过多</translation>
    </message>
    <message>
        <source>404 Not Found</source>
        <translation>404 未找到</translation>
    </message>
    <message>
        <source>400 Bad Request</source>
        <translation>400 请求无效</translation>
    </message>
    <message>
        <source>302 redirect</source>
        <translation>302 重定向</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>不应答</translation>
    </message>
    <message>
        <source>Slower than any time-out</source>
        <translation>慢于任何超时</translation>
    </message>
    <message>
        <source>A body that is no event</source>
        <translation>应答体不是事件</translation>
    </message>
    <message>
        <source>Fine, without an event</source>
        <translation>正常，不带事件</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>不应答</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>缓慢</translation>
    </message>
    <message>
        <source>no event</source>
        <translation>非事件</translation>
    </message>
    <message>
        <source>own reply</source>
        <translation>自定回复</translation>
    </message>
    <message>
        <source>no reply</source>
        <translation>无回复</translation>
    </message>
    <message>
        <source>Fine, with an event of type %1</source>
        <translation>正常，带类型为 %1 的事件</translation>
    </message>
    <message>
        <source>Status %1</source>
        <translation>状态码 %1</translation>
    </message>
    <message>
        <source>Reply of %1</source>
        <translation>%1 的回复</translation>
    </message>
    <message>
        <source>Let It Fail</source>
        <translation>使其失败</translation>
    </message>
    <message>
        <source>HTTP status with which %1 answers:</source>
        <translation>%1 应答的 HTTP 状态码：</translation>
    </message>
    <message>
        <source>Another status…</source>
        <translation>其他状态码…</translation>
    </message>
    <message>
        <source>Fine, with an event of its own…</source>
        <translation>正常，带自己的事件…</translation>
    </message>
    <message>
        <source>Answers normally</source>
        <translation>正常应答</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>丢失</translation>
    </message>
    <message>
        <source>dead letter</source>
        <translation>死信</translation>
    </message>
    <message>
        <source>enters here</source>
        <translation>由此进入</translation>
    </message>
    <message>
        <source>starves</source>
        <translation>断流</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Loses events</source>
        <translation>丢失事件</translation>
    </message>
    <message>
        <source>What is sent to it is lost: no dead letter sink saves it.</source>
        <translation>发往它的事件会丢失：没有死信接收器挽救。</translation>
    </message>
    <message>
        <source>Starts to dead-letter</source>
        <translation>开始产生死信</translation>
    </message>
    <message>
        <source>What is sent to it becomes a dead letter once the retries are over.</source>
        <translation>发往它的事件在重试用尽后成为死信。</translation>
    </message>
    <message>
        <source>Loses its dead letters</source>
        <translation>失去其死信</translation>
    </message>
    <message>
        <source>Its dead letters go to the failing node, or by its word: what fails here is lost.</source>
        <translation>其死信发往失败的节点，或由它指定：此处失败的会丢失。</translation>
    </message>
    <message>
        <source>Loses its retries</source>
        <translation>失去其重试</translation>
    </message>
    <message>
        <source>How often it is tried again is the failing node&apos;s word, and goes with it.</source>
        <translation>重试次数由失败的节点指定，随之失去。</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Nothing goes here any more.</source>
        <translation>此处不再有事件通过。</translation>
    </message>
    <message>
        <source>Starves</source>
        <translation>断流</translation>
    </message>
    <message>
        <source>It works, but gets no events any more.</source>
        <translation>它能工作，但再也得不到事件。</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>已发出</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>未取用</translation>
    </message>
    <message>
        <source>taken by nobody</source>
        <translation>无人取用</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>已投递</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>failed again</source>
        <translation>再次失败</translation>
    </message>
    <message>
        <source>replied</source>
        <translation>已回复</translation>
    </message>
    <message>
        <source>reply discarded</source>
        <translation>回复被丢弃</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>dead-lettered</source>
        <translation>成为死信</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>going round</source>
        <translation>循环不止</translation>
    </message>
    <message>
        <source>not attached</source>
        <translation>未接入</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>CESQL fails</source>
        <translation>CESQL 出错</translation>
    </message>
    <message>
        <source>CESQL is false</source>
        <translation>CESQL 为假</translation>
    </message>
    <message>
        <source>%1 is false</source>
        <comment>a filter clause: not, any or all</comment>
        <translation>%1 为假</translation>
    </message>
    <message>
        <source>no %1</source>
        <comment>an event&apos;s attribute</comment>
        <translation>没有 %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>delivered to %1</source>
        <translation>投递 %1</translation>
    </message>
    <message>
        <source>dead letters %1</source>
        <translation>死信 %1</translation>
    </message>
    <message>
        <source>lost %1</source>
        <translation>丢失 %1</translation>
    </message>
    <message>
        <source>not taken %1</source>
        <translation>未取用 %1</translation>
    </message>
    <message>
        <source>open %1</source>
        <translation>未完 %1</translation>
    </message>
    <message>
        <source>over after %1</source>
        <translation>%1后结束</translation>
    </message>
    <message>
        <source>not followed to the end</source>
        <translation>未跟踪到底</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>K_CE_OVERRIDES is no JSON object such as {&quot;extensions&quot;: {&quot;name&quot;: &quot;value&quot;}}.</source>
        <translation>K_CE_OVERRIDES 不是形如 {&quot;extensions&quot;: {&quot;name&quot;: &quot;value&quot;}} 的 JSON 对象。</translation>
    </message>
    <message>
        <source>“extensions” in K_CE_OVERRIDES is no JSON object.</source>
        <translation>K_CE_OVERRIDES 中的“extensions”不是 JSON 对象。</translation>
    </message>
    <message>
        <source>“%1” in K_CE_OVERRIDES is no extension with a text as its value: names are lower-case letters and digits, and not those of CloudEvents itself.</source>
        <translation>K_CE_OVERRIDES 中的“%1”不是以文本为值的扩展属性：名称由小写字母和数字组成，且不能是 CloudEvents 自身的属性名。</translation>
    </message>
    <message>
        <source>The event&apos;s data is no JSON; this window needs the value at “%1” in it.</source>
        <translation>事件的数据不是 JSON；此窗口需要其中“%1”处的值。</translation>
    </message>
    <message>
        <source>The event&apos;s data has nothing at “%1”.</source>
        <translation>事件的数据在“%1”处没有内容。</translation>
    </message>
    <message>
        <source>The value at “%1” in the event&apos;s data is no number: %2.</source>
        <translation>事件数据中“%1”处的值不是数字：%2。</translation>
    </message>
    <message>
        <source>The value at “%1” in the event&apos;s data is longer than 16 KiB.</source>
        <translation>事件数据中“%1”处的值超过 16 KiB。</translation>
    </message>
    <message>
        <source>The event has no attribute “%1”, by which this window groups events.</source>
        <translation>事件没有属性“%1”，而此窗口按它对事件分组。</translation>
    </message>
    <message>
        <source>The event&apos;s attribute “%1” is longer than 1024 bytes.</source>
        <translation>事件的属性“%1”超过 1024 字节。</translation>
    </message>
    <message>
        <source>The event&apos;s attribute “time” is no RFC 3339 time such as 2026-11-26T12:00:00Z: %1.</source>
        <translation>事件的属性“time”不是 RFC 3339 时间（例如 2026-11-26T12:00:00Z）：%1。</translation>
    </message>
    <message>
        <source>The folder cannot be made: %1.</source>
        <translation>无法创建文件夹：%1。</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>无法打开文件：%1。</translation>
    </message>
    <message>
        <source>The folder cannot be locked: %1.</source>
        <translation>无法锁定文件夹：%1。</translation>
    </message>
    <message>
        <source>Another process is using this folder; each needs one of its own.</source>
        <translation>另一个进程正在使用此文件夹；每个进程都需要自己的文件夹。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>无法读取文件：%1。</translation>
    </message>
    <message>
        <source>The record is damaged or of another version. Nothing was changed. Restore the folder, or start with an empty one and lose the windows that are in it.</source>
        <translation>记录已损坏或属于其他版本。未作任何更改。请恢复该文件夹，或使用空文件夹启动，其中的窗口将会丢失。</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>无法写入文件：%1。</translation>
    </message>
    <message>
        <source>The journal is not written any more after an earlier error.</source>
        <translation>因先前的错误，日志不再写入。</translation>
    </message>
</context>
<context>
    <name>weir::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>新建(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>打开文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Puts the selected objects on the clipboard as YAML</source>
        <translation>将所选对象以 YAML 形式放入剪贴板</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Makes objects of the YAML on the clipboard</source>
        <translation>由剪贴板中的 YAML 创建对象</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>重命名(&amp;N)</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Design</source>
        <translation>设计(&amp;D)</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <source>The manifests alone</source>
        <translation>仅显示清单</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>实时(&amp;L)</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <source>The measured cluster over the design</source>
        <translation>在设计之上显示集群的实测数据</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Ctrl+=</source>
        <translation>Ctrl+=</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>100 %(&amp;1)</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>适合窗口(&amp;F)</translation>
    </message>
    <message>
        <source>Ctrl+9</source>
        <translation>Ctrl+9</translation>
    </message>
    <message>
        <source>Shows everything</source>
        <translation>显示全部内容</translation>
    </message>
    <message>
        <source>&amp;Panes</source>
        <translation>面板(&amp;P)</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>全屏(&amp;U)</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation>排列(&amp;A)</translation>
    </message>
    <message>
        <source>Add &amp;Object…</source>
        <translation>添加对象(&amp;O)…</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>Goes to the search of the palette</source>
        <translation>转到组件面板的搜索框</translation>
    </message>
    <message>
        <source>Arrange &amp;All</source>
        <translation>全部排列(&amp;A)</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Arrange &amp;Selection</source>
        <translation>排列所选(&amp;S)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>&amp;Cluster</source>
        <translation>集群(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation>连接(&amp;C)…</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>断开连接(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Send Event…</source>
        <translation>发送事件(&amp;S)…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Sends a CloudEvent to the selected object through the API server</source>
        <translation>通过 API 服务器向所选对象发送一个 CloudEvent</translation>
    </message>
    <message>
        <source>Start De&amp;mo</source>
        <translation>启动演示(&amp;M)</translation>
    </message>
    <message>
        <source>A simulated cluster with events running</source>
        <translation>有事件流动的模拟集群</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Weir</source>
        <translation>关于 Weir(&amp;A)</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>关于 Qt(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;What If…</source>
        <translation>假设(&amp;W)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>Which triggers take an event, and where it ends when somebody fails</source>
        <translation>哪些 Trigger 取用事件，以及有谁失败时它止于何处</translation>
    </message>
    <message>
        <source>What If an Event Enters &amp;Here</source>
        <translation>假设事件由此进入(&amp;H)</translation>
    </message>
    <message>
        <source>Ctrl+Alt+E</source>
        <translation>Ctrl+Alt+E</translation>
    </message>
    <message>
        <source>Follows an event from the selected object</source>
        <translation>从所选对象开始跟踪事件</translation>
    </message>
    <message>
        <source>&amp;Blast Radius</source>
        <translation>影响范围(&amp;B)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+B</source>
        <translation>Ctrl+Shift+B</translation>
    </message>
    <message>
        <source>What stops, loses retries or starts to dead-letter if the selected object fails</source>
        <translation>所选对象失败时，什么会停止、失去重试或开始产生死信</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+S</source>
        <translation>Ctrl+Alt+S</translation>
    </message>
    <message>
        <source>Manifests, charts, scripts, pictures and reports of the design</source>
        <translation>设计的清单、chart、脚本、图片和报告</translation>
    </message>
    <message>
        <source>Copy as P&amp;icture</source>
        <translation>复制为图片(&amp;I)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Puts a picture of the selected objects, or of everything, on the clipboard</source>
        <translation>把所选对象（或全部）的图片放到剪贴板</translation>
    </message>
    <message>
        <source>&amp;Document Settings…</source>
        <translation>文档设置(&amp;D)…</translation>
    </message>
    <message>
        <source>Where new resources go, and where edits of a base land</source>
        <translation>新资源写到哪里，以及对 base 的编辑写到哪里</translation>
    </message>
    <message>
        <source>What of the folder is not shown, and why</source>
        <translation>文件夹中未显示的内容及其原因</translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation>重新载入(&amp;L)</translation>
    </message>
    <message>
        <source>Takes over what is on disk now</source>
        <translation>采用磁盘上的现有内容</translation>
    </message>
    <message>
        <source>Recover &amp;Unsaved Work…</source>
        <translation>恢复未保存的工作(&amp;U)…</translation>
    </message>
    <message>
        <source>What earlier sessions did not save</source>
        <translation>以前的会话未保存的内容</translation>
    </message>
    <message>
        <source>&amp;Compare With</source>
        <translation>比较(&amp;C)</translation>
    </message>
    <message>
        <source>The &amp;Saved Files</source>
        <translation>已保存的文件(&amp;S)</translation>
    </message>
    <message>
        <source>Ctrl+Alt+D</source>
        <translation>Ctrl+Alt+D</translation>
    </message>
    <message>
        <source>What was changed since the files were read or written</source>
        <translation>自文件读取或写入以来的更改</translation>
    </message>
    <message>
        <source>Other &amp;Files…</source>
        <translation>其他文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Another F&amp;older…</source>
        <translation>另一个文件夹(&amp;O)…</translation>
    </message>
    <message>
        <source>A &amp;Git Revision…</source>
        <translation>Git 修订(&amp;G)…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+G</source>
        <translation>Ctrl+Alt+G</translation>
    </message>
    <message>
        <source>The same files as they were in a commit</source>
        <translation>同一批文件在某次提交中的样子</translation>
    </message>
    <message>
        <source>&amp;End Comparison</source>
        <translation>结束比较(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Manifest</source>
        <translation>清单(&amp;M)</translation>
    </message>
    <message>
        <source>F4</source>
        <translation>F4</translation>
    </message>
    <message>
        <source>The text of the whole file beside the canvas; once more goes back to the canvas</source>
        <translation>在画布旁显示整个文件的文本；再按一次返回画布</translation>
    </message>
    <message>
        <source>Show in &amp;Text</source>
        <translation>在文本中显示(&amp;T)</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>Goes to the selected object in the text of its file</source>
        <translation>转到所选对象在其文件文本中的位置</translation>
    </message>
    <message>
        <source>Open Sam&amp;ple</source>
        <translation>打开示例(&amp;P)</translation>
    </message>
    <message>
        <source>Files Left Ou&amp;t…</source>
        <translation>未读取的文件(&amp;T)…</translation>
    </message>
    <message>
        <source>Duplica&amp;te</source>
        <translation>创建副本(&amp;T)</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>首选项(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Reduce Motion</source>
        <translation>减少动画(&amp;R)</translation>
    </message>
</context>
<context>
    <name>weir::AnchorQuestion</name>
    <message>
        <source>Shared value</source>
        <translation>共享的值</translation>
    </message>
    <message numerus="yes">
        <source>This value is written once, as &amp;%1, and %n places share it.</source>
        <translation>
            <numerusform>该值只写了一次，即 &amp;%1，共有 %n 处使用它。</numerusform>
        </translation>
    </message>
    <message>
        <source>Change it in this place alone, or in all of them? The answer holds until the window is closed.</source>
        <translation>只在此处更改，还是在所有位置更改？该选择在窗口关闭前一直有效。</translation>
    </message>
    <message>
        <source>Change Here</source>
        <translation>只改此处</translation>
    </message>
    <message>
        <source>Change Everywhere</source>
        <translation>全部更改</translation>
    </message>
</context>
<context>
    <name>weir::Application</name>
    <message>
        <source>weir: the simulated cluster did not answer within a minute. %1
</source>
        <translation>weir：模拟集群在一分钟内没有应答。%1
</translation>
    </message>
    <message>
        <source>weir: nothing was measured.
</source>
        <translation>weir：没有测得任何数据。
</translation>
    </message>
    <message>
        <source>weir: the picture could not be written to %1.
</source>
        <translation>weir：无法将图片写入 %1。
</translation>
    </message>
</context>
<context>
    <name>weir::AttemptLine</name>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>Attempts over time</source>
        <translation>各次尝试的时间</translation>
    </message>
    <message>
        <source>then it becomes a dead letter</source>
        <translation>之后成为死信</translation>
    </message>
    <message>
        <source>then it is lost</source>
        <translation>之后丢失</translation>
    </message>
    <message>
        <source>One attempt, %1.</source>
        <translation>只尝试一次，%1。</translation>
    </message>
    <message>
        <source>… %1</source>
        <translation>…… %1</translation>
    </message>
    <message>
        <source>Attempts that fail at once begin at %1; %2.</source>
        <translation>若每次都立即失败，各次尝试开始于 %1；%2。</translation>
    </message>
</context>
<context>
    <name>weir::CanvasView</name>
    <message numerus="yes">
        <source>Delete %n object(s)</source>
        <translation>
            <numerusform>删除 %n 个对象</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a kind that Weir knows, so nothing was added.</source>
        <translation>“%1”不是 Weir 已知的类型，因此没有添加任何内容。</translation>
    </message>
    <message>
        <source>Select two or more nodes to arrange them.</source>
        <translation>请选择两个或更多节点进行排列。</translation>
    </message>
    <message>
        <source>Arrange selection</source>
        <translation>排列所选</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>排列</translation>
    </message>
    <message numerus="yes">
        <source>Move %n node(s)</source>
        <translation>
            <numerusform>移动 %n 个节点</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a target with the arrow keys, connect with Enter, leave with Escape.</source>
        <translation>用方向键选择目标，按 Enter 连接，按 Esc 退出。</translation>
    </message>
    <message>
        <source>Only in the cluster, not in this document.</source>
        <translation>仅在集群中，不在此文档中。</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>画布</translation>
    </message>
    <message>
        <source>The graph of the document. The outline lists the same objects as a tree.</source>
        <translation>文档的图。大纲以树的形式列出相同的对象。</translation>
    </message>
    <message numerus="yes">
        <source>Drawing %n object(s)…</source>
        <translation>
            <numerusform>正在绘制 %n 个对象…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weir::ChartsPane</name>
    <message>
        <source>Throughput</source>
        <translation>吞吐量</translation>
    </message>
    <message>
        <source>Failures by class</source>
        <translation>按类别统计的失败</translation>
    </message>
    <message>
        <source>Latency p95</source>
        <translation>p95 延迟</translation>
    </message>
    <message>
        <source>Connect to a cluster to see numbers here.</source>
        <translation>连接到集群后，此处将显示数据。</translation>
    </message>
    <message>
        <source>Nothing of what is selected is measured in the cluster.</source>
        <translation>所选内容在集群中均未被测量。</translation>
    </message>
    <message>
        <source>No numbers in this time.</source>
        <translation>此时间段内没有数据。</translation>
    </message>
    <message>
        <source>4xx</source>
        <translation>4xx</translation>
    </message>
    <message>
        <source>5xx</source>
        <translation>5xx</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>无应答</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>weir::ClusterChip</name>
    <message>
        <source>not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>connection lost, trying again</source>
        <translation>连接已断开，正在重试</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>未登录</translation>
    </message>
    <message>
        <source>not permitted</source>
        <translation>未获许可</translation>
    </message>
    <message>
        <source>no Knative Eventing here</source>
        <translation>此处没有 Knative Eventing</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>无法访问</translation>
    </message>
    <message>
        <source>reading metrics is forbidden</source>
        <translation>禁止读取指标</translation>
    </message>
    <message>
        <source>metrics are off</source>
        <translation>指标已关闭</translation>
    </message>
    <message>
        <source>metrics cannot be reached</source>
        <translation>无法访问指标</translation>
    </message>
    <message>
        <source>nothing measured yet</source>
        <translation>尚未测得数据</translation>
    </message>
    <message>
        <source>no traffic</source>
        <translation>无流量</translation>
    </message>
    <message>
        <source>numbers are %1 s old</source>
        <translation>数据是 %1 秒前的</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>%1 秒前</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>Cluster: %1, %2</source>
        <translation>集群：%1，%2</translation>
    </message>
</context>
<context>
    <name>weir::Comparing</name>
    <message>
        <source>The design was never saved, so there is nothing to compare it with.</source>
        <translation>设计从未保存过，没有可比较的内容。</translation>
    </message>
    <message>
        <source>%1 as saved</source>
        <translation>已保存的 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 等另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>The design was never saved, so Git does not know it.</source>
        <translation>设计从未保存过，Git 不知道它。</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已删除</translation>
    </message>
</context>
<context>
    <name>weir::ConnectDialog</name>
    <message>
        <source>Connect to a Cluster</source>
        <translation>连接到集群</translation>
    </message>
    <message>
        <source>KUBECONFIG, else ~/.kube/config</source>
        <translation>KUBECONFIG，否则 ~/.kube/config</translation>
    </message>
    <message>
        <source>Kubeconfig file</source>
        <translation>kubeconfig 文件</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>命名空间</translation>
    </message>
    <message>
        <source>&amp;All namespaces</source>
        <translation>所有命名空间(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Kubeconfig:</source>
        <translation>kubeconfig(&amp;K)：</translation>
    </message>
    <message>
        <source>Con&amp;text:</source>
        <translation>上下文(&amp;T)：</translation>
    </message>
    <message>
        <source>Server:</source>
        <translation>服务器：</translation>
    </message>
    <message>
        <source>&amp;Namespace:</source>
        <translation>命名空间(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>Kubeconfig</source>
        <translation>kubeconfig</translation>
    </message>
    <message>
        <source>This kubeconfig has no context.</source>
        <translation>此 kubeconfig 没有上下文。</translation>
    </message>
</context>
<context>
    <name>weir::DemoProcess</name>
    <message>
        <source>The demonstration could not be started: %1. The program weirctl has to stand beside weir.</source>
        <translation>无法启动演示：%1。程序 weirctl 必须与 weir 位于同一位置。</translation>
    </message>
    <message>
        <source>The demonstration ended by itself. %1</source>
        <translation>演示自行结束。%1</translation>
    </message>
</context>
<context>
    <name>weir::DifferenceTree</name>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Object and field</source>
        <translation>对象和字段</translation>
    </message>
    <message>
        <source>There</source>
        <translation>对方</translation>
    </message>
    <message>
        <source>In the design</source>
        <translation>设计中</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… 另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Only in the design</source>
        <translation>仅在设计中</translation>
    </message>
    <message>
        <source>Not in the design</source>
        <translation>不在设计中</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>the same items in another order</source>
        <translation>相同的项，顺序不同</translation>
    </message>
</context>
<context>
    <name>weir::DifferencesPane</name>
    <message>
        <source>Compare With</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>上一处差异</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>下一处差异</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Ends the comparison; the canvas shows everything again</source>
        <translation>结束比较；画布重新显示全部内容</translation>
    </message>
    <message>
        <source>End the comparison</source>
        <translation>结束比较</translation>
    </message>
    <message>
        <source>%1 · reading…</source>
        <translation>%1 · 正在读取…</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n 个已更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only in the design</source>
        <translation>
            <numerusform>%n 个仅在设计中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not in the design</source>
        <translation>
            <numerusform>%n 个不在设计中</numerusform>
        </translation>
    </message>
    <message>
        <source>not all could be read: %1</source>
        <translation>未能全部读取：%1</translation>
    </message>
    <message>
        <source>Compare the design with its saved files, with other files, or with a Git revision.</source>
        <translation>把设计与其已保存的文件、其他文件或 Git 修订进行比较。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>No difference: every object and field is the same.</source>
        <translation>没有差异：所有对象和字段都相同。</translation>
    </message>
    <message>
        <source>Take the Value from There</source>
        <translation>采用对方的值</translation>
    </message>
    <message>
        <source>Bring Back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Remove from the Design</source>
        <translation>从设计中删除</translation>
    </message>
    <message>
        <source>Take the Object from There</source>
        <translation>采用对方的对象</translation>
    </message>
    <message>
        <source>Show on the Canvas</source>
        <translation>在画布上显示</translation>
    </message>
    <message>
        <source>Copy Path</source>
        <translation>复制路径</translation>
    </message>
</context>
<context>
    <name>weir::DockTitle</name>
    <message>
        <source>Float %1</source>
        <translation>使 %1 浮动</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>关闭 %1</translation>
    </message>
</context>
<context>
    <name>weir::Document</name>
    <message>
        <source>This file has a syntax error, so its objects cannot be changed here. Mend it first: %1</source>
        <translation>此文件有语法错误，因此无法在此更改其中的对象。请先修正：%1</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 及另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>没有这样的文件或文件夹。</translation>
    </message>
    <message>
        <source>This folder holds no manifests (*.yaml, *.yml, *.json).</source>
        <translation>此文件夹不含清单（*.yaml、*.yml、*.json）。</translation>
    </message>
    <message>
        <source>No file was named.</source>
        <translation>未指定文件。</translation>
    </message>
    <message>
        <source>All objects of this file were removed, but the file could not be.</source>
        <translation>此文件的所有对象都已移除，但无法移除该文件。</translation>
    </message>
    <message>
        <source>The document has no file name yet. Save it under a name.</source>
        <translation>该文档还没有文件名。请以某个名称保存。</translation>
    </message>
    <message>
        <source>A document of several files cannot be saved under one name.</source>
        <translation>由多个文件组成的文档不能以一个名称保存。</translation>
    </message>
    <message>
        <source>This is a folder. Choose a file name inside it.</source>
        <translation>这是文件夹。请选择其中的文件名。</translation>
    </message>
    <message>
        <source>A kustomization is opened alone, without other files.</source>
        <translation>kustomization 只能单独打开，不能与其他文件一起。</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>no object: apiVersion and kind are missing</source>
        <translation>不是对象：缺少 apiVersion 和 kind</translation>
    </message>
    <message>
        <source>A Helm chart is shown and never written. Copy the new objects into a document of your own.</source>
        <translation>Helm chart 只显示而不写入。请将新对象复制到自己的文档中。</translation>
    </message>
    <message>
        <source>The text of this file cannot be read: %1 Mend it, or save it as it stands.</source>
        <translation>无法读取此文件的文本：%1 请修正它，或按原样保存。</translation>
    </message>
    <message>
        <source>This file has a syntax error, so the new objects have no place in it. Mend it first.</source>
        <translation>此文件有语法错误，新对象无处可放。请先修正它。</translation>
    </message>
    <message>
        <source>What was typed as the text of this object cannot be read, so it cannot be changed here. Mend the text first: %1</source>
        <translation>为此对象输入的文本无法读取，因此这里无法更改它。请先修正文本：%1</translation>
    </message>
    <message>
        <source>What was typed as the text of %1 cannot be its text: %2</source>
        <translation>为 %1 输入的文本不能作为其文本：%2</translation>
    </message>
    <message>
        <source>&quot;{{&quot; makes it a template, which is YAML only once Helm or another program has filled it in.</source>
        <translation>“{{”使其成为模板，只有在 Helm 或其他程序填充之后才是 YAML。</translation>
    </message>
    <message>
        <source>A folder on the way to it may not be entered by this user.</source>
        <translation>此用户无权进入通往它的某个文件夹。</translation>
    </message>
</context>
<context>
    <name>weir::DocumentSettings</name>
    <message>
        <source>Document Settings</source>
        <translation>文档设置</translation>
    </message>
    <message>
        <source>Where new resources go</source>
        <translation>新资源写到哪里</translation>
    </message>
    <message>
        <source>Into a file each</source>
        <translation>各自一个文件</translation>
    </message>
    <message>
        <source>Into the file of their nearest neighbour</source>
        <translation>写入最近邻的文件</translation>
    </message>
    <message>
        <source>Into one file</source>
        <translation>写入同一个文件</translation>
    </message>
    <message>
        <source>&amp;New resources go:</source>
        <translation>新资源写到(&amp;N)：</translation>
    </message>
    <message>
        <source>File for new resources</source>
        <translation>新资源的文件</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>文件(&amp;F)：</translation>
    </message>
    <message>
        <source>The neighbour is the last object of the same kind and namespace.</source>
        <translation>最近邻是同种类、同命名空间的最后一个对象。</translation>
    </message>
    <message>
        <source>This document is one file: everything goes into it.</source>
        <translation>此文档是一个文件：一切都写入其中。</translation>
    </message>
    <message>
        <source>Where edits of objects from bases land</source>
        <translation>对来自 base 的对象的编辑写到哪里</translation>
    </message>
    <message>
        <source>Ask at the first edit</source>
        <translation>第一次编辑时询问</translation>
    </message>
    <message>
        <source>In the base</source>
        <translation>写入 base</translation>
    </message>
    <message>
        <source>In a patch beside the kustomization</source>
        <translation>写入 kustomization 旁的补丁</translation>
    </message>
    <message>
        <source>&amp;Edits of bases land:</source>
        <translation>对 base 的编辑写到(&amp;E)：</translation>
    </message>
    <message>
        <source>Name a *.yaml file inside of the document&apos;s folder.</source>
        <translation>请指定文档文件夹内的 *.yaml 文件。</translation>
    </message>
    <message>
        <source>%1 is there and holds no object that is shown here. Name another file.</source>
        <translation>%1 已存在，且不含此处显示的对象。请另取文件名。</translation>
    </message>
</context>
<context>
    <name>weir::Editor</name>
    <message>
        <source>Completions</source>
        <translation>补全</translation>
    </message>
    <message>
        <source>Fix Problem…</source>
        <translation>修复问题…</translation>
    </message>
    <message>
        <source>Go to What Is Named Here</source>
        <translation>转到此处引用的对象</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>补全</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>折叠</translation>
    </message>
    <message>
        <source>Fold All Objects</source>
        <translation>折叠所有对象</translation>
    </message>
    <message>
        <source>Unfold All</source>
        <translation>全部展开</translation>
    </message>
</context>
<context>
    <name>weir::ExportDialog</name>
    <message>
        <source>YAML, one file</source>
        <translation>YAML，单个文件</translation>
    </message>
    <message>
        <source>YAML, a file an object</source>
        <translation>YAML，每个对象一个文件</translation>
    </message>
    <message>
        <source>JSON list</source>
        <translation>JSON 列表</translation>
    </message>
    <message>
        <source>Kustomization: base and overlay</source>
        <translation>Kustomization：base 与 overlay</translation>
    </message>
    <message>
        <source>Helm chart</source>
        <translation>Helm chart</translation>
    </message>
    <message>
        <source>Shell script of kn commands</source>
        <translation>kn 命令的 shell 脚本</translation>
    </message>
    <message>
        <source>Picture: SVG</source>
        <translation>图片：SVG</translation>
    </message>
    <message>
        <source>Picture: PDF</source>
        <translation>图片：PDF</translation>
    </message>
    <message>
        <source>Picture: PNG</source>
        <translation>图片：PNG</translation>
    </message>
    <message>
        <source>Report: Markdown</source>
        <translation>报告：Markdown</translation>
    </message>
    <message>
        <source>Diagram: Mermaid</source>
        <translation>图示：Mermaid</translation>
    </message>
    <message>
        <source>Diagram: DOT (Graphviz)</source>
        <translation>图示：DOT（Graphviz）</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>形式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Everything</source>
        <translation>全部(&amp;E)</translation>
    </message>
    <message numerus="yes">
        <source>The &amp;selection (%n object(s))</source>
        <translation>
            <numerusform>所选内容（%n 个对象）(&amp;S)</numerusform>
        </translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>大小(&amp;Z)</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>目标位置</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Destination</source>
        <translation>目标位置(&amp;D)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>导出(&amp;X)</translation>
    </message>
    <message>
        <source>Name of the chart</source>
        <translation>chart 的名称</translation>
    </message>
    <message>
        <source>Name of the overlay</source>
        <translation>overlay 的名称</translation>
    </message>
    <message>
        <source>Name a file or a folder to write to.</source>
        <translation>请给出要写入的文件或文件夹。</translation>
    </message>
    <message>
        <source>A name has letters, digits, dots and dashes, and no blanks.</source>
        <translation>名称由字母、数字、点和短横线组成，不含空格。</translation>
    </message>
    <message>
        <source>Replace?</source>
        <translation>要替换吗？</translation>
    </message>
    <message>
        <source>%1 is there already and says something else.</source>
        <translation>%1 已存在，且内容不同。</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n file(s) to %1.</source>
        <translation>
            <numerusform>已将 %n 个文件写入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>已取消；没有写入任何内容。</translation>
    </message>
</context>
<context>
    <name>weir::FailingModel</name>
    <message>
        <source>no answer</source>
        <translation>无应答</translation>
    </message>
    <message>
        <source>answer is no event</source>
        <translation>应答不是事件</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>投递</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Last code</source>
        <translation>最近代码</translation>
    </message>
    <message>
        <source>Failing since</source>
        <translation>开始失败时间</translation>
    </message>
    <message>
        <source>Failed attempts</source>
        <translation>失败次数</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Dead-lettered</source>
        <translation>转入死信</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>丢失</translation>
    </message>
</context>
<context>
    <name>weir::FailingTable</name>
    <message>
        <source>Failing deliveries</source>
        <translation>失败的投递</translation>
    </message>
    <message>
        <source>Connect to a cluster to see which deliveries fail.</source>
        <translation>连接到集群后可查看哪些投递失败。</translation>
    </message>
    <message>
        <source>No delivery fails.</source>
        <translation>没有失败的投递。</translation>
    </message>
    <message>
        <source>There is no trigger or subscription that could fail.</source>
        <translation>没有可能失败的 Trigger 或 Subscription。</translation>
    </message>
</context>
<context>
    <name>weir::FileCommands</name>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存的更改</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <translation>“%1”有未保存的更改。</translation>
    </message>
    <message>
        <source>Save them before going on?</source>
        <translation>继续之前是否保存？</translation>
    </message>
    <message>
        <source>Open Manifests</source>
        <translation>打开清单</translation>
    </message>
    <message>
        <source>Manifests (*.yaml *.yml *.json);;All files (*)</source>
        <translation>清单 (*.yaml *.yml *.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Open Folder of Manifests</source>
        <translation>打开清单文件夹</translation>
    </message>
    <message>
        <source>The file could not be opened</source>
        <translation>无法打开该文件</translation>
    </message>
    <message numerus="yes">
        <source>Opened %1: %n object(s).</source>
        <translation>
            <numerusform>已打开 %1：%n 个对象。</numerusform>
        </translation>
    </message>
    <message>
        <source>The sample could not be opened</source>
        <translation>无法打开该示例</translation>
    </message>
    <message>
        <source>shop (sample)</source>
        <translation>shop（示例）</translation>
    </message>
    <message>
        <source>Save Manifests As</source>
        <translation>清单另存为</translation>
    </message>
    <message>
        <source>Changed by another program</source>
        <translation>已被其他程序更改</translation>
    </message>
    <message>
        <source>Saving replaces what the other program wrote.</source>
        <translation>保存会替换其他程序写入的内容。</translation>
    </message>
    <message>
        <source>The file could not be saved</source>
        <translation>无法保存该文件</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>已保存 %1。</translation>
    </message>
    <message>
        <source>The picture could not be made</source>
        <translation>无法生成图片</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>图片已在剪贴板上。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left out: see the File menu.</source>
        <translation>
            <numerusform>有 %n 个文件未读取：见“文件”菜单。</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit of a base</source>
        <translation>编辑 base</translation>
    </message>
    <message>
        <source>This object comes from a base that other kustomizations may use, too.</source>
        <translation>此对象来自 base，其他 kustomization 也可能使用它。</translation>
    </message>
    <message>
        <source>Where should edits of such objects land? This is remembered with the document; File, Document Settings changes it.</source>
        <translation>对这类对象的编辑应写到哪里？选择会随文档记住；可在“文件”→“文档设置”中更改。</translation>
    </message>
    <message>
        <source>In a &amp;Patch Here</source>
        <translation>写入这里的补丁(&amp;P)</translation>
    </message>
    <message>
        <source>In the &amp;Base</source>
        <translation>写入 base(&amp;B)</translation>
    </message>
    <message>
        <source>The edit is not possible</source>
        <translation>无法进行此编辑</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>重新载入</translation>
    </message>
    <message>
        <source>Reloading takes over what is on disk and gives them up.</source>
        <translation>重新载入会采用磁盘上的内容，并放弃这些更改。</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>重新载入(&amp;R)</translation>
    </message>
    <message>
        <source>Reloaded %1.</source>
        <translation>已重新载入 %1。</translation>
    </message>
    <message>
        <source>The unsaved work could not be recovered</source>
        <translation>无法恢复未保存的工作</translation>
    </message>
    <message>
        <source>Unsaved work could not be kept against a crash</source>
        <translation>无法为防崩溃保留未保存的工作</translation>
    </message>
    <message>
        <source>Recovered %1. Save it to write its files.</source>
        <translation>已恢复 %1。保存后才会写入文件。</translation>
    </message>
    <message>
        <source>Text that cannot be read</source>
        <translation>无法读取的文本</translation>
    </message>
    <message>
        <source>The file can be saved as it stands. Neither Weir nor kubectl will be able to read it until it is mended.</source>
        <translation>可以按原样保存此文件。在修正之前，Weir 和 kubectl 都无法读取它。</translation>
    </message>
    <message>
        <source>Save as It Stands</source>
        <translation>按原样保存</translation>
    </message>
    <message>
        <source>Go to the Place</source>
        <translation>转到该处</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>正在打开 %1…</translation>
    </message>
    <message>
        <source>%1 was not opened, because the design was changed meanwhile. Open it again.</source>
        <translation>未打开 %1，因为在此期间设计已被更改。请重新打开。</translation>
    </message>
    <message>
        <source>Saving writes the last good state of the object. What was typed stays here until it is mended or given up.</source>
        <translation>保存会写入该对象最后的正确状态。输入的内容会保留在此处，直到修正或放弃。</translation>
    </message>
    <message>
        <source>Save the Last Good State</source>
        <translation>保存最后的正确状态</translation>
    </message>
    <message>
        <source>Saved %1, without the text that cannot be read.</source>
        <translation>已保存 %1，但不含无法读取的文本。</translation>
    </message>
    <message>
        <source>Some of what was typed has found no object. It stays among the unsaved work.</source>
        <translation>输入的部分内容找不到对应的对象。它仍留在未保存的工作中。</translation>
    </message>
    <message>
        <source>Nothing to save: only another program changed %1.</source>
        <translation>没有可保存的内容：只有其他程序修改了 %1。</translation>
    </message>
    <message>
        <source>Saving writes it anew.</source>
        <translation>保存会重新写出它。</translation>
    </message>
</context>
<context>
    <name>weir::FindingsModel</name>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>第 %1 行，第 %2 列</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>已豁免</translation>
    </message>
    <message>
        <source>%1 (waived: %2)</source>
        <translation>%1（已豁免：%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) waived.</source>
        <translation>
            <numerusform>已豁免 %n 个问题。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiver(s) more fit no problem now; they stay until taken out of the sidecar file.</source>
        <translation>
            <numerusform>另有 %n 条豁免目前不对应任何问题；在从附属文件中去掉之前会一直保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>What was typed as its text cannot be its text: %1</source>
        <translation>所输入的文本不能作为它的文本：%1</translation>
    </message>
</context>
<context>
    <name>weir::FindingsPane</name>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Nothing to check yet.</source>
        <translation>尚无可检查的内容。</translation>
    </message>
    <message>
        <source>Fix Problem…</source>
        <translation>修正问题…</translation>
    </message>
    <message>
        <source>No fix that could be made by itself</source>
        <translation>没有可以自动进行的修正</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Take Back Waiver</source>
        <translation>撤回豁免</translation>
    </message>
    <message>
        <source>Waive…</source>
        <translation>豁免…</translation>
    </message>
    <message>
        <source>Waive Problem</source>
        <translation>豁免问题</translation>
    </message>
    <message>
        <source>Why is this no problem? The reason is kept beside the file and shown with it.</source>
        <translation>为什么这不是问题？原因会保存在文件旁并随之显示。</translation>
    </message>
    <message>
        <source>No problem found. Weir checks what a cluster would refuse, wiring, filters and delivery.</source>
        <translation>未发现问题。Weir 会检查集群会拒绝什么、连接、过滤器和投递。</translation>
    </message>
    <message>
        <source>Show in Text</source>
        <translation>在文本中显示</translation>
    </message>
</context>
<context>
    <name>weir::GitRevision</name>
    <message>
        <source>git did not answer within a minute.</source>
        <translation>git 一分钟内没有响应。</translation>
    </message>
    <message>
        <source>Name a revision: a branch, a tag, a commit, or for instance HEAD~1.</source>
        <translation>请指定修订：分支、标签、提交，或例如 HEAD~1。</translation>
    </message>
    <message>
        <source>The revision holds more manifests than are read (256 MiB).</source>
        <translation>该修订中的清单超过可读取的上限（256 MiB）。</translation>
    </message>
    <message>
        <source>The git program could not be started. Install git, or add it to PATH.</source>
        <translation>无法启动 git 程序。请安装 git，或将其加入 PATH。</translation>
    </message>
    <message>
        <source>Git knows no revision “%1” here.</source>
        <translation>Git 在此不认识修订“%1”。</translation>
    </message>
    <message>
        <source>git says: %1</source>
        <translation>git 说：%1</translation>
    </message>
    <message>
        <source>This is in no Git work tree.</source>
        <translation>它不在任何 Git 工作树中。</translation>
    </message>
    <message>
        <source>The revision holds more manifests than are read (%1 files, 256 MiB).</source>
        <translation>该修订中的清单超过可读取的上限（%1 个文件，256 MiB）。</translation>
    </message>
    <message>
        <source>git gave something else than was asked for, at %1.</source>
        <translation>git 给出的内容与所请求的不符，位于 %1。</translation>
    </message>
    <message>
        <source>The files of the revision could not be written: %1.</source>
        <translation>无法写入该修订的文件：%1。</translation>
    </message>
</context>
<context>
    <name>weir::Inspector</name>
    <message>
        <source>Form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>YAML</source>
        <translation>YAML</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>Views of the selected object</source>
        <translation>所选对象的视图</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>连线</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Select an object or a line to see what it says, or drag a kind from the palette onto the canvas.</source>
        <translation>选择对象或连线可查看其内容，也可将某种类型从组件面板拖到画布上。</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选择 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 is referred to, but is not in this document. It may be in the cluster, or the name is misspelt.</source>
        <translation>%1 %2 被引用，但不在此文档中。它可能在集群中，或者名称有误。</translation>
    </message>
    <message>
        <source>%1, only in the cluster: this document does not have it.</source>
        <translation>%1，仅在集群中：此文档中没有它。</translation>
    </message>
    <message>
        <source>What was selected is no longer there.</source>
        <translation>所选内容已不存在。</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>投递</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>The text of %1 cannot be read (line %2), so nothing can be changed here. What is shown is its last good state.</source>
        <translation>无法读取 %1 的文本（第 %2 行），因此这里无法更改任何内容。显示的是其最后的正确状态。</translation>
    </message>
    <message>
        <source>What was typed as YAML cannot be the text of this object, so nothing can be changed here. What is shown is its last good state.</source>
        <translation>以 YAML 输入的内容不能作为此对象的文本，因此这里无法更改任何内容。显示的是其最后的正确状态。</translation>
    </message>
</context>
<context>
    <name>weir::LeftOut</name>
    <message>
        <source>Files Left Out</source>
        <translation>未读取的文件</translation>
    </message>
    <message>
        <source>Everything in this document was read.</source>
        <translation>此文档中的内容已全部读取。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) or folder(s) are not part of the document.</source>
        <translation>
            <numerusform>有 %n 个文件或文件夹不属于此文档。</numerusform>
        </translation>
    </message>
    <message>
        <source>Files left out, and why</source>
        <translation>未读取的文件及原因</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Text of the selected template</source>
        <translation>所选模板的文本</translation>
    </message>
    <message>
        <source>Only the text of templates is shown here.</source>
        <translation>这里只显示模板的文本。</translation>
    </message>
</context>
<context>
    <name>weir::LiveText</name>
    <message>
        <source>Nothing to mend in this line</source>
        <translation>此行没有可修复的问题</translation>
    </message>
    <message>
        <source>The text must hold exactly one object with apiVersion and kind.</source>
        <translation>文本必须恰好包含一个带有 apiVersion 和 kind 的对象。</translation>
    </message>
    <message>
        <source>The text of %1 cannot be read (line %2: %3). This is its last good state; mend the file to go on.</source>
        <translation>无法读取 %1 的文本（第 %2 行：%3）。这是其最后的正确状态；请修正文件后再继续。</translation>
    </message>
    <message>
        <source>This file is not UTF-8 text, so it cannot be edited here.</source>
        <translation>此文件不是 UTF-8 文本，因此无法在此编辑。</translation>
    </message>
    <message>
        <source>Lines of more than %L1 bytes are shown shortened, so this text cannot be edited here. Its objects can, one by one.</source>
        <translation>超过 %L1 字节的行只显示开头，因此不能在此处编辑此文本。其中的对象可以逐个编辑。</translation>
    </message>
    <message>
        <source>Lines of more than %L1 bytes are shown shortened, so this text cannot be edited here. The fields of the form can.</source>
        <translation>超过 %L1 字节的行只显示开头，因此不能在此处编辑此文本。可以编辑表单中的字段。</translation>
    </message>
</context>
<context>
    <name>weir::MainWindow</name>
    <message>
        <source>Canvas</source>
        <translation>画布</translation>
    </message>
    <message>
        <source>The graph of the design; the outline lists the same objects.</source>
        <translation>设计的图形；大纲中列出相同的对象。</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>组件面板</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>大纲</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>主工具栏</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>排列</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适合窗口</translation>
    </message>
    <message>
        <source>Find (%1)</source>
        <translation>查找 (%1)</translation>
    </message>
    <message>
        <source>Find in the design</source>
        <translation>在设计中查找</translation>
    </message>
    <message>
        <source>Weir</source>
        <translation>Weir</translation>
    </message>
    <message>
        <source>%1[*] — Weir</source>
        <translation>%1[*] — Weir</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s)</source>
        <translation>
            <numerusform>%n 个对象</numerusform>
        </translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>已保存</translation>
    </message>
    <message numerus="yes">
        <source>%n failing flow(s)</source>
        <translation>
            <numerusform>%n 个失败的流程</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>没有与“%1”匹配的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es).</source>
        <translation>
            <numerusform>%n 个匹配项。</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be done</source>
        <translation>无法执行此操作</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>问题 (%1)</translation>
    </message>
    <message>
        <source>Failures (%1)</source>
        <translation>失败 (%1)</translation>
    </message>
    <message>
        <source>The cluster cannot be watched</source>
        <translation>无法监视该集群</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>About Weir</source>
        <translation>关于 Weir</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Weir %1&lt;/h3&gt;&lt;p&gt;Designer and live monitor for Knative Eventing.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Weir %1&lt;/h3&gt;&lt;p&gt;Knative Eventing 的设计器与实时监视器。&lt;/p&gt;&lt;p&gt;自由软件，依据 GNU 通用公共许可证第 3 版或更高版本发布。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>What If an Event Enters Here</source>
        <translation>假设事件由此进入</translation>
    </message>
    <message>
        <source>Let It Fail</source>
        <translation>使其失败</translation>
    </message>
    <message>
        <source>Blast Radius</source>
        <translation>影响范围</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>%1[*] (read-only) — Weir</source>
        <translation>%1[*]（只读）— Weir</translation>
    </message>
    <message>
        <source>Compare with Files</source>
        <translation>与文件比较</translation>
    </message>
    <message>
        <source>Manifests (*.yaml *.yml *.json);;All files (*)</source>
        <translation>清单 (*.yaml *.yml *.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Compare with a Folder</source>
        <translation>与文件夹比较</translation>
    </message>
    <message>
        <source>This cannot be compared</source>
        <translation>无法比较</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>清单</translation>
    </message>
</context>
<context>
    <name>weir::ManifestPane</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>The file whose text is shown</source>
        <translation>显示其文本的文件</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>文件文本</translation>
    </message>
    <message>
        <source>Control+Space completes, Alt+Return mends a problem, Escape leaves.</source>
        <translation>Ctrl+空格补全，Alt+回车修复问题，Esc 离开。</translation>
    </message>
    <message>
        <source>Click to go there</source>
        <translation>单击转到该处</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3 The picture shows the last state that could be read.</source>
        <translation>第 %1 行第 %2 列：%3 图中显示的是最后可读取的状态。</translation>
    </message>
    <message>
        <source>Go to Line</source>
        <translation>转到行</translation>
    </message>
    <message>
        <source>Line (1 to %1):</source>
        <translation>行（1 到 %1）：</translation>
    </message>
    <message>
        <source>%1 : %2</source>
        <comment>line and column</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>weir::Minimap</name>
    <message>
        <source>Overview: click or drag to move there</source>
        <translation>概览：单击或拖动即可移至该处</translation>
    </message>
    <message>
        <source>Overview of the canvas</source>
        <translation>画布概览</translation>
    </message>
</context>
<context>
    <name>weir::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Dismiss the notice</source>
        <translation>关闭通知</translation>
    </message>
</context>
<context>
    <name>weir::Outline</name>
    <message>
        <source>Filter…</source>
        <translation>过滤…</translation>
    </message>
    <message>
        <source>Filter the outline</source>
        <translation>过滤大纲</translation>
    </message>
    <message>
        <source>Outline of the design</source>
        <translation>设计的大纲</translation>
    </message>
</context>
<context>
    <name>weir::OutlineModel</name>
    <message>
        <source>not in the cluster</source>
        <translation>不在集群中</translation>
    </message>
    <message>
        <source>readiness unknown</source>
        <translation>就绪状态未知</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>未就绪</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <translation>%1（缺失）</translation>
    </message>
    <message>
        <source>URI</source>
        <translation>URI</translation>
    </message>
    <message>
        <source>Outside the cluster</source>
        <translation>集群之外</translation>
    </message>
    <message>
        <source>No namespace</source>
        <translation>无命名空间</translation>
    </message>
</context>
<context>
    <name>weir::Palette</name>
    <message>
        <source>Search kinds…</source>
        <translation>搜索种类…</translation>
    </message>
    <message>
        <source>Search kinds</source>
        <translation>搜索种类</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Recently used</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
</context>
<context>
    <name>weir::PictureExport</name>
    <message>
        <source>The picture would be too large; it is drawn at %1 % instead of %2 %.</source>
        <translation>图片会过大；按 %1 % 而不是 %2 % 绘制。</translation>
    </message>
    <message>
        <source>There is nothing to draw.</source>
        <translation>没有可画的内容。</translation>
    </message>
    <message>
        <source>There is not enough memory for this picture; try a smaller scale.</source>
        <translation>内存不足以绘制这幅图片；请试试更小的比例。</translation>
    </message>
</context>
<context>
    <name>weir::PictureJob</name>
    <message>
        <source>nothing here is named &quot;%1&quot;; weirctl graph lists what there is.</source>
        <translation>这里没有名为“%1”的对象；weirctl graph 会列出现有的。</translation>
    </message>
</context>
<context>
    <name>weir::Preferences</name>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>减少动效</translation>
    </message>
    <message>
        <source>Nothing moves on the lines; numbers and colours stay.</source>
        <translation>连线上不再有动画；数字和颜色保持不变。</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Seconds between two measurements</source>
        <translation>两次测量之间的秒数</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>主题(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>语言(&amp;L)：</translation>
    </message>
    <message>
        <source>The language takes effect when Weir starts again.</source>
        <translation>语言设置将在 Weir 下次启动时生效。</translation>
    </message>
    <message>
        <source>&amp;Measure every:</source>
        <translation>测量间隔(&amp;M)：</translation>
    </message>
</context>
<context>
    <name>weir::RecoveryDialog</name>
    <message>
        <source>Recover Unsaved Work</source>
        <translation>恢复未保存的工作</translation>
    </message>
    <message>
        <source>Every session of Weir ended well. There is nothing to recover.</source>
        <translation>Weir 的所有会话都正常结束。没有需要恢复的内容。</translation>
    </message>
    <message>
        <source>Weir ended before this was saved. Recovering opens it; your files stay as they are until you save.</source>
        <translation>Weir 在这些内容保存之前结束了。恢复会将其打开；在您保存之前，文件保持原样。</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>未保存的工作</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Last change kept</source>
        <translation>保留的最后更改</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>稍后(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>放弃(&amp;D)…</translation>
    </message>
    <message>
        <source>never saved</source>
        <translation>从未保存</translation>
    </message>
    <message>
        <source>Discard unsaved work</source>
        <translation>放弃未保存的工作</translation>
    </message>
    <message>
        <source>The unsaved changes to “%1” cannot be had again.</source>
        <translation>对“%1”的未保存更改将无法找回。</translation>
    </message>
</context>
<context>
    <name>weir::RevisionDialog</name>
    <message>
        <source>Compare with a Git Revision</source>
        <translation>与 Git 修订比较</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>修订</translation>
    </message>
    <message>
        <source>A branch, a tag, a commit, or for instance HEAD~1</source>
        <translation>分支、标签、提交，或例如 HEAD~1</translation>
    </message>
    <message>
        <source>Commits that touched this document</source>
        <translation>涉及此文档的提交</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Asking git…</source>
        <translation>正在询问 git…</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比较(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Revision:</source>
        <translation>修订(&amp;R)：</translation>
    </message>
    <message>
        <source>No commit touched this document yet.</source>
        <translation>还没有提交涉及此文档。</translation>
    </message>
</context>
<context>
    <name>weir::Safekeeping</name>
    <message>
        <source>Unsaved work could not be kept against a crash: %1</source>
        <translation>无法为防崩溃保留未保存的工作：%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 等另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program changed %1.</source>
        <translation>另一个程序更改了 %1。</translation>
    </message>
    <message>
        <source>Another program removed %1.</source>
        <translation>另一个程序删除了 %1。</translation>
    </message>
    <message>
        <source>Another program added %1.</source>
        <translation>另一个程序新增了 %1。</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>重新载入(&amp;R)</translation>
    </message>
    <message>
        <source>Takes over what is on disk now</source>
        <translation>采用磁盘上的现有内容</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比较(&amp;C)</translation>
    </message>
    <message>
        <source>Shows what differs between the design and the files on disk</source>
        <translation>显示设计与磁盘上文件之间的差异</translation>
    </message>
    <message>
        <source>&amp;Keep Mine</source>
        <translation>保留我的(&amp;K)</translation>
    </message>
    <message>
        <source>The next save replaces what the other program wrote</source>
        <translation>下次保存将替换另一个程序写入的内容</translation>
    </message>
</context>
<context>
    <name>weir::SearchBar</name>
    <message>
        <source>Find in the text</source>
        <translation>在文本中查找</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>上一个匹配 (Shift+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>下一个匹配 (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>关闭查找</translation>
    </message>
    <message>
        <source>went on from the end</source>
        <translation>已从末尾继续</translation>
    </message>
    <message>
        <source>went on from the top</source>
        <translation>已从开头继续</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
</context>
<context>
    <name>weir::SendDialog</name>
    <message>
        <source>The cluster does not have this object; apply it first.</source>
        <translation>集群中没有此对象；请先应用它。</translation>
    </message>
    <message>
        <source>Send Event</source>
        <translation>发送事件</translation>
    </message>
    <message>
        <source>To:</source>
        <translation>发送到：</translation>
    </message>
    <message>
        <source>&amp;Method:</source>
        <translation>方法(&amp;M)：</translation>
    </message>
    <message>
        <source>&amp;URL path:</source>
        <translation>URL 路径(&amp;U)：</translation>
    </message>
    <message>
        <source>Binary: attributes as ce-* headers</source>
        <translation>二进制：属性作为 ce-* 标头</translation>
    </message>
    <message>
        <source>Structured: one JSON document</source>
        <translation>结构化：单个 JSON 文档</translation>
    </message>
    <message>
        <source>M&amp;ode:</source>
        <translation>模式(&amp;O)：</translation>
    </message>
    <message>
        <source>&amp;Type:</source>
        <translation>类型(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Source:</source>
        <translation>来源(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;Id:</source>
        <translation>ID(&amp;I)：</translation>
    </message>
    <message>
        <source>one a line: name=value</source>
        <translation>每行一个：name=value</translation>
    </message>
    <message>
        <source>E&amp;xtensions:</source>
        <translation>扩展属性(&amp;X)：</translation>
    </message>
    <message>
        <source>&amp;Content type:</source>
        <translation>内容类型(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;Payload:</source>
        <translation>有效负载(&amp;P)：</translation>
    </message>
    <message>
        <source>Answer:</source>
        <translation>应答：</translation>
    </message>
    <message>
        <source>Se&amp;nd</source>
        <translation>发送(&amp;N)</translation>
    </message>
    <message>
        <source>“%1” is not of the form name=value.</source>
        <translation>“%1”不符合 name=value 的格式。</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>HTTP %1: %2</source>
        <translation>HTTP %1：%2</translation>
    </message>
</context>
<context>
    <name>weir::TemplateDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>A new one</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1：</translation>
    </message>
    <message>
        <source>Adds: %1</source>
        <translation>将添加：%1</translation>
    </message>
</context>
<context>
    <name>weir::TextDiffView</name>
    <message>
        <source>Text of the object, there and in the design</source>
        <translation>对象的文本：对方与设计中</translation>
    </message>
</context>
<context>
    <name>weir::TimeChart</name>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>-%1 min</source>
        <translation>-%1 分</translation>
    </message>
    <message>
        <source>-%1 s</source>
        <translation>-%1 秒</translation>
    </message>
</context>
<context>
    <name>weir::Welcome</name>
    <message>
        <source>Weir</source>
        <translation>Weir</translation>
    </message>
    <message>
        <source>Draw event flows for Knative, take home manifests that kubectl accepts, and watch the events run on the very lines you drew.</source>
        <translation>为 Knative 绘制事件流，得到 kubectl 可接受的清单，并在您亲手绘制的连线上观察事件的流动。</translation>
    </message>
    <message>
        <source>Start the &amp;demo</source>
        <translation>启动演示(&amp;D)</translation>
    </message>
    <message>
        <source>A simulated cluster with events running, reached like a real one.</source>
        <translation>一个有事件运行的模拟集群，访问方式与真实集群相同。</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>打开示例(&amp;S)</translation>
    </message>
    <message>
        <source>A small shop: sources, a broker, triggers, a channel, dead letters.</source>
        <translation>一个小商店：事件源、Broker、Trigger、Channel、死信。</translation>
    </message>
    <message>
        <source>New d&amp;esign</source>
        <translation>新建设计(&amp;E)</translation>
    </message>
    <message>
        <source>Begin with an empty canvas and the palette.</source>
        <translation>从空白画布和组件面板开始。</translation>
    </message>
    <message>
        <source>&amp;Open manifests…</source>
        <translation>打开清单(&amp;O)…</translation>
    </message>
    <message>
        <source>YAML or JSON files, or a whole folder. They are the document.</source>
        <translation>YAML 或 JSON 文件，或整个文件夹。它们就是文档本身。</translation>
    </message>
    <message>
        <source>&amp;Connect to a cluster…</source>
        <translation>连接到集群(&amp;C)…</translation>
    </message>
    <message>
        <source>Any context of your kubeconfig; nothing is changed there.</source>
        <translation>您的 kubeconfig 中的任意上下文；不会对其做任何更改。</translation>
    </message>
    <message>
        <source>Recently opened</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>%1 (gone)</source>
        <translation>%1（已不存在）</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
</context>
<context>
    <name>weir::WhatIfPane</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Ends the question; the canvas shows everything again (Esc)</source>
        <translation>结束提问；画布重新显示全部内容（Esc）</translation>
    </message>
    <message>
        <source>Enters at</source>
        <translation>进入处</translation>
    </message>
    <message>
        <source>Where the event enters the design; the likely places come first</source>
        <translation>事件进入设计之处；可能的位置在前</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Steps of the event</source>
        <translation>事件的步骤</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Who Fails</source>
        <translation>谁失败</translation>
    </message>
    <message>
        <source>If %1 fails</source>
        <translation>如果 %1 失败</translation>
    </message>
    <message>
        <source>Nothing in this design takes an event yet. Add a broker, a channel or a service.</source>
        <translation>此设计中尚无接收事件者。请添加 Broker、通道或服务。</translation>
    </message>
    <message>
        <source>Change the event, or ask again with “What If”, to follow it through the design.</source>
        <translation>更改事件，或用“假设”再次提问，以在设计中跟踪它。</translation>
    </message>
    <message>
        <source>Write, paste or pick an event to see which triggers take it and where it ends.</source>
        <translation>输入、粘贴或选择一个事件，查看哪些 Trigger 取用它以及它止于何处。</translation>
    </message>
    <message>
        <source>Show on the Canvas</source>
        <translation>在画布上显示</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>显示 %1</translation>
    </message>
    <message>
        <source>Edit Reply…</source>
        <translation>编辑回复…</translation>
    </message>
    <message>
        <source>Answer with an Event…</source>
        <translation>以事件应答…</translation>
    </message>
    <message>
        <source>Let It Fail</source>
        <translation>使其失败</translation>
    </message>
</context>
<context>
    <name>weir::inspector::BlockEditor</name>
    <message>
        <source>The value in the manifest is of another type. Type a new one to replace it.</source>
        <translation>清单中的值属于其他类型。请输入新值来替换它。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of the allowed entries: %2.</source>
        <translation>“%1”不是允许的条目之一：%2。</translation>
    </message>
</context>
<context>
    <name>weir::inspector::CesqlEdit</name>
    <message>
        <source>CESQL expression</source>
        <translation>CESQL 表达式</translation>
    </message>
    <message>
        <source>An expression of CloudEvents SQL over the attributes of the event. Ctrl+Space offers attributes, functions and words.</source>
        <translation>针对事件属性的 CloudEvents SQL 表达式。按 Ctrl+空格 列出属性、函数和关键字。</translation>
    </message>
</context>
<context>
    <name>weir::inspector::ChoiceEditor</name>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>The value in the manifest is none of those that are allowed. Choose one.</source>
        <translation>清单中的值不在允许的范围内。请选择一个。</translation>
    </message>
    <message>
        <source>not set (%1)</source>
        <translation>未设置（%1）</translation>
    </message>
</context>
<context>
    <name>weir::inspector::Connections</name>
    <message>
        <source>from %1</source>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>到 %1</translation>
    </message>
    <message>
        <source>receives by %1</source>
        <translation>经由 %1 接收</translation>
    </message>
    <message>
        <source>sends by %1</source>
        <translation>经由 %1 发送</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接关系</translation>
    </message>
    <message>
        <source>Show it on the canvas</source>
        <translation>在画布上显示</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weir::inspector::CronEditor</name>
    <message>
        <source>Next runs, by the clock of</source>
        <translation>接下来的运行时间，时区</translation>
    </message>
    <message>
        <source>Next runs</source>
        <translation>接下来的运行时间</translation>
    </message>
    <message>
        <source>Clock of the next runs</source>
        <translation>运行时间所用的时区</translation>
    </message>
    <message>
        <source>Only how the times below are shown; the schedule&apos;s own zone is a field of the object.</source>
        <translation>只影响下面时间的显示方式；计划自己的时区是对象的一个字段。</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>%1 (this computer)</source>
        <translation>%1（本机）</translation>
    </message>
    <message>
        <source>It does not run within the next five years.</source>
        <translation>今后五年内不会运行。</translation>
    </message>
</context>
<context>
    <name>weir::inspector::DefaultedView</name>
    <message>
        <source>Object with the cluster&apos;s defaults</source>
        <translation>带有集群默认值的对象</translation>
    </message>
    <message>
        <source>The cluster would store this object as it is.</source>
        <translation>集群会原样保存这个对象。</translation>
    </message>
    <message>
        <source>As a cluster with the released configuration would store it. The marked lines are its defaults.</source>
        <translation>采用发布时默认配置的集群会这样保存它。标出的行是集群填入的默认值。</translation>
    </message>
    <message>
        <source>The cluster would refuse this object: %1</source>
        <translation>集群会拒绝这个对象：%1</translation>
    </message>
    <message>
        <source>The defaults of this kind are not known: no definition of it is at hand.</source>
        <translation>不知道这种类型的默认值：手头没有它的定义。</translation>
    </message>
</context>
<context>
    <name>weir::inspector::DeliveryTab</name>
    <message>
        <source>Delivery</source>
        <translation>投递</translation>
    </message>
</context>
<context>
    <name>weir::inspector::EntryList</name>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Add an entry to %1</source>
        <translation>向 %1 添加条目</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>第 %1 项</translation>
    </message>
    <message>
        <source>Move number %1 up</source>
        <translation>上移第 %1 项</translation>
    </message>
    <message>
        <source>Move number %1 of %2 up</source>
        <translation>上移 %2 的第 %1 项</translation>
    </message>
    <message>
        <source>Move number %1 down</source>
        <translation>下移第 %1 项</translation>
    </message>
    <message>
        <source>Move number %1 of %2 down</source>
        <translation>下移 %2 的第 %1 项</translation>
    </message>
    <message>
        <source>Remove number %1</source>
        <translation>移除第 %1 项</translation>
    </message>
    <message>
        <source>Remove number %1 of %2</source>
        <translation>移除 %2 的第 %1 项</translation>
    </message>
</context>
<context>
    <name>weir::inspector::FieldFinder</name>
    <message>
        <source>Any other field</source>
        <translation>其他任意字段</translation>
    </message>
    <message>
        <source>Type a path such as spec.delivery.retry and press Enter: the field is shown here, or the cursor goes to it. Ctrl+Shift+F comes here.</source>
        <translation>输入 spec.delivery.retry 这样的路径并按回车：字段会显示在这里，或光标移到该字段。按 Ctrl+Shift+F 来到这里。</translation>
    </message>
    <message>
        <source>path, such as spec.delivery.retry</source>
        <translation>路径，例如 spec.delivery.retry</translation>
    </message>
    <message>
        <source>Path of a field</source>
        <translation>字段路径</translation>
    </message>
    <message>
        <source>This is no path. Write names with dots between and numbers of list entries in brackets, such as spec.steps[0].ref.</source>
        <translation>这不是路径。名称之间用点分隔，列表项的序号写在方括号里，例如 spec.steps[0].ref。</translation>
    </message>
    <message>
        <source>Name and namespace are at the top of this form, version and kind in the YAML view.</source>
        <translation>名称和命名空间在本表单顶部，版本和类型在 YAML 视图中。</translation>
    </message>
    <message>
        <source>A %1 has no field of this path.</source>
        <translation>%1 没有这个路径的字段。</translation>
    </message>
    <message>
        <source>There is nothing like this in %1. Choose one of the paths offered.</source>
        <translation>%1 中没有这一项。请从给出的路径中选择。</translation>
    </message>
    <message>
        <source>%1 has %2 entries so far; the next one is [%2].</source>
        <translation>%1 目前有 %2 项；下一项是 [%2]。</translation>
    </message>
</context>
<context>
    <name>weir::inspector::FieldRow</name>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Fixed once the object is in a cluster.</source>
        <translation>对象进入集群后即固定。</translation>
    </message>
    <message>
        <source>It is required.</source>
        <translation>必填。</translation>
    </message>
    <message>
        <source>It cannot be changed once the object is in a cluster: another value means to delete the object and create it anew.</source>
        <translation>对象进入集群后不能更改：要改用其他值，就必须删除该对象并重新创建。</translation>
    </message>
    <message>
        <source>Where it is not set, %1 sets %2.</source>
        <translation>未设置时，%1 会设置 %2。</translation>
    </message>
    <message>
        <source>Unset %1</source>
        <translation>取消设置 %1</translation>
    </message>
    <message>
        <source>set by %1</source>
        <translation>由 %1 设置</translation>
    </message>
    <message>
        <source>Take this field out of the manifest (Ctrl+Shift+Backspace)</source>
        <translation>从清单中移除此字段（Ctrl+Shift+Backspace）</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Backspace</source>
        <translation>Ctrl+Shift+Backspace</translation>
    </message>
</context>
<context>
    <name>weir::inspector::FilterBox</name>
    <message>
        <source>Move this filter up</source>
        <translation>上移此过滤器</translation>
    </message>
    <message>
        <source>Move this filter down</source>
        <translation>下移此过滤器</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>移除此过滤器</translation>
    </message>
    <message>
        <source>Filter dialect</source>
        <translation>过滤器方言</translation>
    </message>
    <message>
        <source>equals (exact)</source>
        <translation>等于 (exact)</translation>
    </message>
    <message>
        <source>begins with (prefix)</source>
        <translation>开头为 (prefix)</translation>
    </message>
    <message>
        <source>ends with (suffix)</source>
        <translation>结尾为 (suffix)</translation>
    </message>
    <message>
        <source>CESQL expression</source>
        <translation>CESQL 表达式</translation>
    </message>
    <message>
        <source>all of</source>
        <translation>满足全部</translation>
    </message>
    <message>
        <source>any of</source>
        <translation>满足任一</translation>
    </message>
    <message>
        <source>not</source>
        <translation>不满足</translation>
    </message>
    <message>
        <source>as YAML</source>
        <translation>以 YAML 编写</translation>
    </message>
    <message>
        <source>Filter as YAML</source>
        <translation>以 YAML 书写的过滤器</translation>
    </message>
    <message>
        <source>One filter as YAML, such as
exact: {type: order.created}</source>
        <translation>一个 YAML 形式的过滤器，例如
exact: {type: order.created}</translation>
    </message>
</context>
<context>
    <name>weir::inspector::FilterBuilder</name>
    <message>
        <source>Edit the filters in a window of their own</source>
        <translation>在单独的窗口中编辑过滤器</translation>
    </message>
    <message>
        <source>The filters in the manifest are no list. Mend them in the YAML view.</source>
        <translation>清单中的过滤器不是列表。请在 YAML 视图中修正。</translation>
    </message>
    <message>
        <source>No filter of this kind is set.</source>
        <translation>没有设置这类过滤器。</translation>
    </message>
    <message>
        <source>An event must fulfil this filter.</source>
        <translation>事件必须满足此过滤器。</translation>
    </message>
    <message>
        <source>An event must fulfil all %1 filters.</source>
        <translation>事件必须满足全部 %1 个过滤器。</translation>
    </message>
</context>
<context>
    <name>weir::inspector::FilterGroup</name>
    <message>
        <source>Add a filter</source>
        <translation>添加过滤器</translation>
    </message>
    <message>
        <source>Add a filter to “any of”</source>
        <translation>向“任一满足”添加过滤器</translation>
    </message>
    <message>
        <source>Add a filter to “all of”</source>
        <translation>向“全部满足”添加过滤器</translation>
    </message>
    <message>
        <source>or</source>
        <translation>或</translation>
    </message>
    <message>
        <source>and</source>
        <translation>且</translation>
    </message>
</context>
<context>
    <name>weir::inspector::FilterWindow</name>
    <message>
        <source>Filters of %1</source>
        <translation>%1 的过滤器</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>过滤器</translation>
    </message>
</context>
<context>
    <name>weir::inspector::Form</name>
    <message>
        <source>Fields of the selected object</source>
        <translation>所选对象的字段</translation>
    </message>
    <message>
        <source>A controller made this object and changes it by itself. It is only shown here.</source>
        <translation>此对象由控制器创建并由其自行更改。此处仅作显示。</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>更多字段</translation>
    </message>
    <message>
        <source>Fields that this object has or that you asked for, with the editor that their schema asks for.</source>
        <translation>此对象已有的或您要求显示的字段，编辑器由其模式决定。</translation>
    </message>
    <message>
        <source>The cluster would refuse this: %1</source>
        <translation>集群会拒绝此值：%1</translation>
    </message>
</context>
<context>
    <name>weir::inspector::Header</name>
    <message>
        <source>An object needs a name.</source>
        <translation>对象需要名称。</translation>
    </message>
    <message>
        <source>This name is too long: %1 characters are allowed.</source>
        <translation>此名称过长：最多允许 %1 个字符。</translation>
    </message>
    <message>
        <source>Only lower-case letters, digits and hyphens are allowed, with a letter or digit at both ends.</source>
        <translation>只允许小写字母、数字和连字符，且两端须为字母或数字。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>命名空间</translation>
    </message>
    <message>
        <source>of the connection</source>
        <translation>由连接决定</translation>
    </message>
    <message>
        <source>Where it is not set, the object goes into the namespace of whoever applies it.</source>
        <translation>未设置时，对象会进入应用者所在的命名空间。</translation>
    </message>
</context>
<context>
    <name>weir::inspector::LineEditor</name>
    <message>
        <source>The value in the manifest is of another type. Type a new one to replace it.</source>
        <translation>清单中的值属于其他类型。请输入新值来替换它。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>This must be a number from %1 to %2.</source>
        <translation>这里必须是 %1 到 %2 之间的数字。</translation>
    </message>
    <message>
        <source>This must be at least %1.</source>
        <translation>这里不能小于 %1。</translation>
    </message>
    <message>
        <source>This must be at most %1.</source>
        <translation>这里不能大于 %1。</translation>
    </message>
</context>
<context>
    <name>weir::inspector::LiveTab</name>
    <message>
        <source>Knative counts nothing that would tell this.</source>
        <translation>Knative 没有任何计数能反映这一点。</translation>
    </message>
    <message>
        <source>Metrics are switched off in this cluster (config-observability).</source>
        <translation>此集群已关闭指标（config-observability）。</translation>
    </message>
    <message>
        <source>You may not read the metrics: the right pods/proxy is missing.</source>
        <translation>您无权读取指标：缺少 pods/proxy 权限。</translation>
    </message>
    <message>
        <source>The pod that counts did not answer.</source>
        <translation>负责计数的 Pod 没有应答。</translation>
    </message>
    <message>
        <source>It is measured, and no event has come yet.</source>
        <translation>已在测量，但还没有事件到来。</translation>
    </message>
    <message>
        <source>Waiting for the second measurement.</source>
        <translation>正在等待第二次测量。</translation>
    </message>
    <message>
        <source>events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>attempts</source>
        <translation>尝试次数</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>retries</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>dead letters</source>
        <translation>死信</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>丢失</translation>
    </message>
    <message>
        <source>in</source>
        <translation>入</translation>
    </message>
    <message>
        <source>out</source>
        <translation>出</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>状况</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>状况</translation>
    </message>
    <message>
        <source>Not in the cluster.</source>
        <translation>不在集群中。</translation>
    </message>
    <message>
        <source>The cluster says nothing about its state.</source>
        <translation>集群没有提供其状态信息。</translation>
    </message>
    <message>
        <source>◐ On its way to ready.</source>
        <translation>◐ 正在进入就绪状态。</translation>
    </message>
    <message>
        <source>✕ Not ready.</source>
        <translation>✕ 未就绪。</translation>
    </message>
    <message>
        <source>● Ready.</source>
        <translation>● 已就绪。</translation>
    </message>
    <message>
        <source>%1, %2 s ago</source>
        <translation>%1，%2 秒前</translation>
    </message>
    <message>
        <source>%1: too old to rely on</source>
        <translation>%1：太旧，不足为据</translation>
    </message>
    <message>
        <source>No numbers for this object.</source>
        <translation>此对象没有数据。</translation>
    </message>
</context>
<context>
    <name>weir::inspector::OldFilterEditor</name>
    <message>
        <source>Dialect filters are set, so this old filter is ignored.</source>
        <translation>已设置方言过滤器，因此忽略这个旧式过滤器。</translation>
    </message>
</context>
<context>
    <name>weir::inspector::OutcomeMark</name>
    <message>
        <source>true</source>
        <translation>真</translation>
    </message>
    <message>
        <source>false</source>
        <translation>假</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, saw “%2”</source>
        <translation>%1，实际为“%2”</translation>
    </message>
</context>
<context>
    <name>weir::inspector::PairsEditor</name>
    <message>
        <source>attribute</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>移除此行</translation>
    </message>
    <message>
        <source>The value &quot;%1&quot; has no name yet.</source>
        <translation>值“%1”还没有名称。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no attribute name: it must begin with a letter and hold only lower-case letters and digits.</source>
        <translation>“%1”不是有效的属性名称：必须以字母开头，并且只能包含小写字母和数字。</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; stands here twice.</source>
        <translation>名称“%1”在此处出现了两次。</translation>
    </message>
</context>
<context>
    <name>weir::inspector::SecretEditor</name>
    <message>
        <source>name of the Secret</source>
        <translation>Secret 的名称</translation>
    </message>
    <message>
        <source>key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Key in the Secret</source>
        <translation>Secret 中的键</translation>
    </message>
    <message>
        <source>Say which Secret holds this key.</source>
        <translation>请指明此键位于哪个 Secret 中。</translation>
    </message>
    <message>
        <source>Say under which key the value stands in the Secret.</source>
        <translation>请指明该值在 Secret 中对应的键。</translation>
    </message>
</context>
<context>
    <name>weir::inspector::SelectorEditor</name>
    <message>
        <source>Match expressions</source>
        <translation>匹配表达式</translation>
    </message>
    <message>
        <source>Expressions are a list: put a dash before each.</source>
        <translation>表达式是一个列表：请在每项前加短横线。</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>表达式</translation>
    </message>
    <message>
        <source>Add an expression over a label: one of several values, there or not there</source>
        <translation>添加关于标签的表达式：取若干值之一、存在或不存在</translation>
    </message>
    <message>
        <source>Add an expression</source>
        <translation>添加表达式</translation>
    </message>
    <message>
        <source>label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Label of the expression</source>
        <translation>表达式的标签</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>属于</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>不属于</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>存在</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>Operator of the expression</source>
        <translation>表达式的运算符</translation>
    </message>
    <message>
        <source>a, b</source>
        <translation>a, b</translation>
    </message>
    <message>
        <source>Values of the expression, with commas between</source>
        <translation>表达式的值，以逗号分隔</translation>
    </message>
    <message>
        <source>Remove this expression</source>
        <translation>移除此表达式</translation>
    </message>
    <message>
        <source>Say which label the expression asks for.</source>
        <translation>请写明表达式针对哪个标签。</translation>
    </message>
    <message>
        <source>The expression over &quot;%1&quot; needs at least one value.</source>
        <translation>针对“%1”的表达式至少需要一个值。</translation>
    </message>
    <message>
        <source>An empty selector: it selects everything.</source>
        <translation>空选择器：选中所有对象。</translation>
    </message>
</context>
<context>
    <name>weir::inspector::TargetEditor</name>
    <message>
        <source>Path, audience and certificates of this target</source>
        <translation>此目标的路径、受众和证书</translation>
    </message>
    <message>
        <source>More about this target</source>
        <translation>此目标的更多设置</translation>
    </message>
    <message>
        <source>relative to the object&apos;s address</source>
        <translation>相对于对象的地址</translation>
    </message>
    <message>
        <source>PEM</source>
        <translation>PEM</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>受众</translation>
    </message>
    <message>
        <source>CA certificates</source>
        <translation>CA 证书</translation>
    </message>
    <message>
        <source>This names no object that can receive events. Choose one from the list, type kind and name such as &quot;Broker default&quot;, or a URL such as http://host/path.</source>
        <translation>这里指定的不是可以接收事件的对象。请从列表中选择，或输入类型和名称（例如“Broker default”），或输入 URL（例如 http://host/path）。</translation>
    </message>
    <message>
        <source>This names no object that may stand here. Choose one from the list, or type kind and name.</source>
        <translation>这里指定的不是可用于此处的对象。请从列表中选择，或输入类型和名称。</translation>
    </message>
    <message>
        <source>object or URL</source>
        <translation>对象或 URL</translation>
    </message>
    <message>
        <source>object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Send to a URL instead of to an object</source>
        <translation>发送到 URL 而不是对象</translation>
    </message>
    <message>
        <source>In the cluster, not in this document.</source>
        <translation>在集群中，不在本文档中。</translation>
    </message>
</context>
<context>
    <name>weir::inspector::TestEventPanel</name>
    <message>
        <source>Test event</source>
        <translation>测试事件</translation>
    </message>
    <message>
        <source>The event that every clause of the filter is tried with. It is no part of the manifest.</source>
        <translation>用来检验过滤器每个子句的事件，不属于清单。</translation>
    </message>
    <message>
        <source>Show and change the attributes of the test event</source>
        <translation>显示并修改测试事件的属性</translation>
    </message>
    <message>
        <source>Show and change the test event as JSON</source>
        <translation>以 JSON 显示并修改测试事件</translation>
    </message>
    <message>
        <source>The event as JSON, or the headers of an HTTP request, an empty line and its body</source>
        <translation>JSON 形式的事件；或 HTTP 请求的标头、一个空行和正文</translation>
    </message>
    <message>
        <source>The event as JSON. HTTP headers (ce-type: …) with a body below are understood too when they are pasted here.</source>
        <translation>JSON 形式的事件。在此粘贴 HTTP 标头（ce-type: …）及其下方的正文也能识别。</translation>
    </message>
    <message>
        <source>Test event as JSON</source>
        <translation>JSON 形式的测试事件</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>an event of your own</source>
        <translation>自定义事件</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>未取用</translation>
    </message>
    <message>
        <source>The filter lets this event through.</source>
        <translation>过滤器放行此事件。</translation>
    </message>
    <message>
        <source>The filter does not let this event through.</source>
        <translation>过滤器不放行此事件。</translation>
    </message>
</context>
<context>
    <name>weir::inspector::YamlTab</name>
    <message>
        <source>YAML of the selected object</source>
        <translation>所选对象的 YAML</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>With defaults</source>
        <translation>含默认值</translation>
    </message>
    <message>
        <source>Shows the object as the cluster would store it, with its defaults; nothing can be typed there</source>
        <translation>显示集群会保存的对象，包括默认值；此处不能输入</translation>
    </message>
    <message>
        <source>Control+Space completes, Alt+Return mends a problem, Escape leaves.</source>
        <translation>Ctrl+空格补全，Alt+回车修复问题，Esc 离开。</translation>
    </message>
</context>
<context>
    <name>weir::manifesttext::Offers</name>
    <message>
        <source>new object</source>
        <translation>新对象</translation>
    </message>
    <message>
        <source>namespace</source>
        <translation>命名空间</translation>
    </message>
    <message>
        <source>default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2 中的 %1</translation>
    </message>
    <message>
        <source>Required.</source>
        <translation>必填。</translation>
    </message>
    <message>
        <source>Cannot be changed once the object exists.</source>
        <translation>对象创建后不可更改。</translation>
    </message>
    <message>
        <source>Where it is not set, %1 sets %2.</source>
        <translation>未设置时，%1 会设为 %2。</translation>
    </message>
    <message>
        <source>Where it is not set, the API server sets %1.</source>
        <translation>未设置时，API 服务器会设为 %1。</translation>
    </message>
</context>
<context>
    <name>weir::manifesttext::TypeWords</name>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>是或否</translation>
    </message>
    <message>
        <source>one of a few</source>
        <translation>若干值之一</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>时间表</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>destination</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>map</source>
        <translation>映射</translation>
    </message>
    <message>
        <source>label selector</source>
        <translation>标签选择器</translation>
    </message>
    <message>
        <source>list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>key of a secret</source>
        <translation>密钥中的键</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>过滤器</translation>
    </message>
    <message>
        <source>any value</source>
        <translation>任意值</translation>
    </message>
    <message>
        <source>object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <translation>可选值：%1。</translation>
    </message>
    <message>
        <source>At least %1.</source>
        <translation>至少 %1。</translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation>至多 %1。</translation>
    </message>
    <message>
        <source>It must match %1.</source>
        <translation>必须匹配 %1。</translation>
    </message>
</context>
<context>
    <name>weir::whatif::BehaviourList</name>
    <message>
        <source>Let a node fail</source>
        <translation>让节点失败</translation>
    </message>
    <message>
        <source>Adds a node to the list of those that fail; it answers 503 at first</source>
        <translation>将节点加入失败列表；起初它应答 503</translation>
    </message>
    <message>
        <source>Let a node fail…</source>
        <translation>让节点失败…</translation>
    </message>
    <message>
        <source>Who fails, and how</source>
        <translation>谁失败，如何失败</translation>
    </message>
    <message>
        <source>Enter or double click changes how a node answers, Delete lets it answer normally</source>
        <translation>按 Enter 或双击更改节点如何应答，按 Delete 使其正常应答</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>How it answers</source>
        <translation>如何应答</translation>
    </message>
    <message>
        <source>Everybody answers normally. Choose a node above, or “Let It Fail” in its menu on the canvas.</source>
        <translation>全部正常应答。在上方选择节点，或在画布上节点的菜单中选择“使其失败”。</translation>
    </message>
</context>
<context>
    <name>weir::whatif::BlastList</name>
    <message>
        <source>Blast radius</source>
        <translation>影响范围</translation>
    </message>
    <message>
        <source>What is hit</source>
        <translation>受影响者</translation>
    </message>
    <message>
        <source>How</source>
        <translation>如何</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Nothing else is hit.</source>
        <translation>没有其他受影响者。</translation>
    </message>
</context>
<context>
    <name>weir::whatif::EventDialog</name>
    <message>
        <source>The reply is an event of its own: it goes where the design sends replies.</source>
        <translation>回复是独立的事件：它去往设计发送回复的地方。</translation>
    </message>
</context>
<context>
    <name>weir::whatif::EventEditor</name>
    <message>
        <source>Known events</source>
        <translation>已知事件</translation>
    </message>
    <message>
        <source>Events that the design knows: its EventTypes, and what its Triggers ask for</source>
        <translation>设计中已知的事件：其 EventType，以及其 Trigger 所求的事件</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>A CloudEvent as JSON, or HTTP headers (ce-type: …), an empty line and the body</source>
        <translation>JSON 形式的 CloudEvent，或 HTTP 头（ce-type: …）、空行和正文</translation>
    </message>
    <message>
        <source>Write or paste a CloudEvent: JSON, a batch of one, or the headers of a request as curl -v shows them, an empty line and the body</source>
        <translation>输入或粘贴一个 CloudEvent：JSON、只含一个事件的批次，或 curl -v 所示的请求头、空行和正文</translation>
    </message>
    <message>
        <source>The pasted text has %1 characters; one event may have %2. Nothing was changed.</source>
        <translation>粘贴的文本有 %1 个字符；一个事件最多 %2 个。未作任何更改。</translation>
    </message>
    <message>
        <source>An event of your own</source>
        <translation>自己的事件</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>an event&apos;s type and source</comment>
        <translation>%1，来自 %2</translation>
    </message>
</context>
<context>
    <name>weir::whatif::StepDetails</name>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Select a step to see why it came to it.</source>
        <translation>选择一个步骤查看其缘由。</translation>
    </message>
    <message>
        <source>Clauses of the filter</source>
        <translation>过滤器的子句</translation>
    </message>
    <message>
        <source>true</source>
        <translation>真</translation>
    </message>
    <message>
        <source>false</source>
        <translation>假</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>The event here</source>
        <translation>此处的事件</translation>
    </message>
</context>
<context>
    <name>weir::whatif::StepsModel</name>
    <message>
        <source>Reply of %1</source>
        <translation>%1 的回复</translation>
    </message>
    <message>
        <source>Dead letter of %1</source>
        <translation>%1 的死信</translation>
    </message>
    <message>
        <source>Made by %1</source>
        <translation>由 %1 生成</translation>
    </message>
    <message>
        <source>The event</source>
        <translation>该事件</translation>
    </message>
    <message>
        <source>An event of type %1</source>
        <translation>类型为 %1 的事件</translation>
    </message>
    <message>
        <source>%1 (attempt %2)</source>
        <translation>%1（第 %2 次尝试）</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>何处</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>发生什么</translation>
    </message>
    <message>
        <source>After</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>By way of</source>
        <translation>经由</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
</TS>
