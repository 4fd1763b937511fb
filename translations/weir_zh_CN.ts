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
        <source>Node</source>
        <translation>节点</translation>
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
        <source>From</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>To</source>
        <translation>终点</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
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
        <source>How long to watch: 10s, 2m, 500ms. 0s ends after the first lists.</source>
        <translation>监视时长：10s、2m、500ms。0s 在首次列出后结束。</translation>
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
        <source>ConfigMaps of the cluster that would judge (config-features, config-br-defaults, default-ch-webhook, config-ping-defaults); without it: as released.</source>
        <translation>作出判断的集群的 ConfigMap（config-features、config-br-defaults、default-ch-webhook、config-ping-defaults）；不给出则按发行时的状态。</translation>
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
        <source>it is larger than 64 MiB</source>
        <translation>它大于 64 MiB</translation>
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
        <source>This folder cannot be read.</source>
        <translation>无法读取此文件夹。</translation>
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
        <source>The file is written in UTF-16; save it as UTF-8.</source>
        <translation>此文件采用 UTF-16 编码；请将其另存为 UTF-8。</translation>
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
        <source>Open S&amp;ample</source>
        <translation>打开示例(&amp;A)</translation>
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
        <source>Dupl&amp;icate</source>
        <translation>创建副本(&amp;I)</translation>
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
        <source>Prefere&amp;nces…</source>
        <translation>首选项(&amp;N)…</translation>
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
        <source>Reduce &amp;Motion</source>
        <translation>减少动画(&amp;M)</translation>
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
        <source>Another program changed this file since it was read. Save again to overwrite it, or open it anew to take over what is there.</source>
        <translation>自读取以来，另一个程序更改了此文件。再次保存可将其覆盖，重新打开则采用其中的内容。</translation>
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
        <source>This file has a syntax error and is not written, so the new objects have no place in it. Mend it first.</source>
        <translation>此文件有语法错误，不会被写入，因此新对象无法放入其中。请先修正。</translation>
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
        <source>The document has a syntax error and is not written: %1</source>
        <translation>该文档有语法错误，未写入：%1</translation>
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
</context>
<context>
    <name>weir::FindingsPane</name>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>No problem found. Weir checks references, required fields, names and duplicates.</source>
        <translation>未发现问题。Weir 会检查引用、必填字段、名称和重复项。</translation>
    </message>
    <message>
        <source>Nothing to check yet.</source>
        <translation>尚无可检查的内容。</translation>
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
    <name>weir::Outline</name>
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
    <message>
        <source>Outside the cluster</source>
        <translation>集群之外</translation>
    </message>
    <message>
        <source>No namespace</source>
        <translation>无命名空间</translation>
    </message>
    <message>
        <source>URI</source>
        <translation>URI</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <translation>%1（缺失）</translation>
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
        <source>Take this field out of the manifest</source>
        <translation>从清单中去掉此字段</translation>
    </message>
    <message>
        <source>Unset %1</source>
        <translation>取消设置 %1</translation>
    </message>
    <message>
        <source>set by %1</source>
        <translation>由 %1 设置</translation>
    </message>
</context>
<context>
    <name>weir::inspector::FiltersEditor</name>
    <message>
        <source>Add a filter</source>
        <translation>添加过滤器</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>移除此过滤器</translation>
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
        <source>Filter dialect</source>
        <translation>过滤器方言</translation>
    </message>
    <message>
        <source>Nested filters as YAML</source>
        <translation>YAML 形式的嵌套过滤器</translation>
    </message>
    <message>
        <source>Nested filters as YAML, such as
- exact: {type: order.created}</source>
        <translation>YAML 形式的嵌套过滤器，例如
- exact: {type: order.created}</translation>
    </message>
    <message>
        <source>as YAML</source>
        <translation>以 YAML 编写</translation>
    </message>
    <message>
        <source>The filters in the manifest are no list. Mend them in the YAML view.</source>
        <translation>清单中的过滤器不是列表。请在 YAML 视图中修正。</translation>
    </message>
    <message>
        <source>This filter needs a list: put a dash before each nested filter.</source>
        <translation>此过滤器需要列表：请在每个嵌套过滤器前加短横线。</translation>
    </message>
    <message>
        <source>This filter needs one nested filter, such as exact: {type: order.created}.</source>
        <translation>此过滤器需要一个嵌套过滤器，例如 exact: {type: order.created}。</translation>
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
        <source>Remove number %1</source>
        <translation>移除第 %1 项</translation>
    </message>
    <message>
        <source>Remove number %1 of %2</source>
        <translation>移除 %2 的第 %1 项</translation>
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
        <source>Expressions as YAML, such as
- {key: app, operator: Exists}</source>
        <translation>YAML 格式的表达式，例如
- {key: app, operator: Exists}</translation>
    </message>
    <message>
        <source>Match expressions</source>
        <translation>匹配表达式</translation>
    </message>
    <message>
        <source>Expressions are a list: put a dash before each.</source>
        <translation>表达式是一个列表：请在每项前加短横线。</translation>
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
</context>
</TS>
