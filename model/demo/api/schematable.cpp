// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/demo/api/schema.h"

#include <algorithm>
#include <string_view>

namespace weir::demo {

namespace {

// A member without a type is a text. i, n, b: integer, number, boolean; *: anything; [T] list; <T> map; @NAME: below;
// "...": undeclared members are kept.
struct Named {
    std::string_view name;
    std::string_view text;
};

constexpr Named parts[] = {
    {"metadata",
     "{annotations:<s>,creationTimestamp,deletionGracePeriodSeconds:i,deletionTimestamp,finalizers:[s],generateName,"
     "generation:i,labels:<s>,managedFields:[*],name,namespace,ownerReferences:[*],resourceVersion,selfLink,uid}"},
    {"reference", "{apiVersion,kind,name,namespace}"},
    {"destination", "{CACerts,audience,ref:@reference,uri}"},
    {"delivery", "{backoffDelay,backoffPolicy,deadLetterSink:@destination,retry:i,...}"},
    {"filters", "[{all:[{...}],any:[{...}],cesql,exact:{...},not:{...},prefix:{...},suffix:{...}}]"},
    {"selector", "{matchExpressions:[{key,operator,values:[s]}],matchLabels:{...}}"},
    {"template", "{apiVersion,kind,spec:{...}}"},
    {"overrides", "{extensions:{...}}"},
    {"auth", "{secret:{ref:{name}},serviceAccountName}"},
    {"s3", "{arn,autoCreateBucket:b,delay:i,deleteAfterRead:b,destinationBucket,destinationBucketPrefix,"
           "destinationBucketSuffix,forcePathStyle:b,ignoreBody:b,maxMessagesPerPoll:i,moveAfterRead:b,"
           "overrideEndpoint:b,prefix,region,uriEndpointOverride}"},
    {"sqs", "{arn,autoCreateQueue:b,delay:i,deleteAfterRead:b,greedy:b,host,maxMessagesPerPoll:i,overrideEndpoint:b,"
            "protocol,queueURL,region,uriEndpointOverride,visibilityTimeout:i,waitTimeSeconds:i}"},
};

/// The spec of each custom kind, in the version that is stored.
constexpr Named specs[] = {
    {"eventing.knative.dev/Broker", "{config:@reference,delivery:@delivery}"},
    {"eventing.knative.dev/Trigger",
     "{broker,brokerRef:@reference,delivery:{backoffDelay,backoffPolicy,deadLetterSink:@destination,format,retry:i,"
     "...},filter:{attributes:{...}},filters:@filters,subscriber:@destination,...}"},
    {"eventing.knative.dev/EventType",
     "{attributes:[{name,required:b,value}],description,reference:{address,apiVersion,kind,name,namespace}}"},
    {"eventing.knative.dev/EventPolicy",
     "{filters:@filters,from:[{ref:@reference,sub}],to:[{ref:{apiVersion,kind,name},selector:{apiVersion,kind,"
     "matchExpressions:[{key,operator,values:[s]}],matchLabels:{...}}}]}"},
    {"eventing.knative.dev/EventTransform",
     "{jsonata:{expression},reply:{discard:b,jsonata:{expression}},sink:{CACerts,audience,ref:{address,apiVersion,"
     "group,kind,name,namespace},uri}}"},
    {"eventing.knative.dev/RequestReply",
     "{brokerRef:{apiVersion,kind,name},correlationAttribute,delivery:@delivery,replyAttribute,timeout}"},
    {"flows.knative.dev/Parallel",
     "{branches:[{delivery:@delivery,filter:@destination,reply:@destination,subscriber:@destination,...}],"
     "channelTemplate:@template,reply:@destination}"},
    {"flows.knative.dev/Sequence",
     "{channelTemplate:@template,reply:@destination,steps:[{CACerts,audience,delivery:@delivery,ref:@reference,"
     "uri}]}"},
    {"messaging.knative.dev/Channel",
     "{channelTemplate:@template,delivery:@delivery,subscribers:[{auth:{serviceAccountName,serviceAccountNames:[s]},"
     "delivery:{backoffDelay,backoffPolicy,deadLetterSink:{ref:@reference,uri},retry:i,...},generation:i,name,"
     "replyAudience,replyCACerts,replyUri,subscriberAudience,subscriberCACerts,subscriberUri,uid}]}"},
    {"messaging.knative.dev/InMemoryChannel",
     "{delivery:@delivery,subscribers:[{auth:{serviceAccountName,serviceAccountNames:[s]},delivery:@delivery,"
     "generation:i,name,namespace,replyAudience,replyCACerts,replyUri,subscriberAudience,subscriberCACerts,"
     "subscriberUri,uid}]}"},
    {"messaging.knative.dev/Subscription",
     "{channel:{apiVersion,kind,name,namespace,...},delivery:@delivery,reply:@destination,subscriber:{CACerts,"
     "audience,ref:{apiVersion,kind,name,namespace,...},uri}}"},
    {"sinks.knative.dev/IntegrationSink",
     "{aws:{auth:@auth,s3:@s3,sns:{arn,autoCreateTopic:b,overrideEndpoint:b,region,uriEndpointOverride},sqs:@sqs},"
     "log:{level,logMask:b,loggerName,marker,multiline:b,showAllProperties:b,showBody:b,showBodyType:b,"
     "showCachedStreams:b,showExchangePattern:b,showHeaders:b,showProperties:b,showStreams:b}}"},
    {"sinks.knative.dev/JobSink", "{job:{...}}"},
    {"sources.knative.dev/ApiServerSource",
     "{ceOverrides:@overrides,mode,namespaceSelector:@selector,owner:{apiVersion,kind},resources:[{apiVersion,kind,"
     "selector:@selector}],serviceAccountName,sink:@destination,...}"},
    {"sources.knative.dev/ContainerSource", "{ceOverrides:@overrides,sink:@destination,template:{...}}"},
    {"sources.knative.dev/IntegrationSource",
     "{aws:{auth:@auth,ddbStreams:{delay:i,overrideEndpoint:b,region,streamIteratorType,table,uriEndpointOverride},"
     "s3:@s3,sqs:@sqs},ceOverrides:@overrides,sink:@destination,template:{...},timer:{contentType,message,period:i,"
     "repeatCount:i}}"},
    {"sources.knative.dev/PingSource",
     "{ceOverrides:{extensions:<s>},contentType,data,dataBase64,schedule,sink:@destination,timezone}"},
    {"sources.knative.dev/SinkBinding",
     "{ceOverrides:@overrides,sink:@destination,subject:{apiVersion,kind,name,namespace,selector:@selector}}"},
};

using SchemaPtr = std::shared_ptr<const Schema>;

/// Reads the texts above, which are correct: they are part of the program, and a test reads them all.
class Reader
{
public:
    explicit Reader(std::string_view text) : m_text(text) {}

    SchemaPtr read()
    {
        switch (m_text[m_at++]) {
        case 'i': return plain(Schema::Type::Integer);
        case 'n': return plain(Schema::Type::Number);
        case 'b': return plain(Schema::Type::Boolean);
        case 's': return plain(Schema::Type::Text);
        case '[': return container(Schema::Type::List);
        case '<': return container(Schema::Type::Map);
        case '{': return object();
        case '@': {
            const std::string_view name = word();
            const auto *part = std::find_if(std::begin(parts), std::end(parts),
                                            [&](const Named &named) { return named.name == name; });
            return Reader(part->text).read();
        }
        default: return plain(Schema::Type::Anything);
        }
    }

private:
    static SchemaPtr plain(Schema::Type type) { return std::make_shared<const Schema>(Schema{.type = type}); }

    SchemaPtr container(Schema::Type type)
    {
        Schema schema{.type = type};
        schema.item = read();
        ++m_at; // its closing bracket
        return std::make_shared<const Schema>(std::move(schema));
    }

    SchemaPtr object()
    {
        Schema schema{.type = Schema::Type::Object};
        while (m_text[m_at] != '}') {
            if (m_text[m_at] == ',') {
                ++m_at;
            } else if (m_text[m_at] == '.') {
                schema.keepsUnknown = true;
                m_at += std::string_view("...").size();
            } else {
                const std::string name(word());
                const bool isTyped = m_text[m_at] == ':';
                m_at += isTyped ? 1 : 0;
                schema.members[name] = isTyped ? read() : plain(Schema::Type::Text);
            }
        }
        ++m_at;
        return std::make_shared<const Schema>(std::move(schema));
    }

    std::string_view word()
    {
        const size_t end = std::min(m_text.find_first_of(":,]}>", m_at), m_text.size());
        const std::string_view found = m_text.substr(m_at, end - m_at);
        m_at = end;
        return found;
    }

    std::string_view m_text;
    size_t m_at = 0;
};

using Table = std::map<std::string, SchemaPtr, std::less<>>;

Table readTable()
{
    Table table;
    for (const Named &spec : specs) {
        const std::string text =
            "{apiVersion,kind,metadata:@metadata,spec:" + std::string(spec.text) + ",status:{...}}";
        table[std::string(spec.name)] = Reader(text).read();
    }
    table["/ConfigMap"] =
        Reader("{apiVersion,binaryData:<s>,data:<s>,immutable:b,kind,metadata:@metadata}").read();
    return table;
}

} // namespace

const Schema *schemaOf(const ApiType &type)
{
    static const Table table = readTable();
    const auto found = table.find(type.group + '/' + type.kind);
    return found == table.end() ? nullptr : found->second.get();
}

} // namespace weir::demo
