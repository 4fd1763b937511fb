// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/kinds/parts.h"

namespace weir::kinds {

using namespace Qt::StringLiterals;

Kind gitlabsource();

Kind gitlabsource()
{
    Kind kind = source(u"GitLabSource"_s, u"gitlabsources"_s);
    kind.versions = {u"v1alpha1"_s};
    kind.title = QT_TRANSLATE_NOOP("Kind", "GitLab source");
    kind.badge = u"GLS"_s;
    kind.icon = u"gitlab"_s;
    kind.fields = {
        {.pointer = "/spec/projectUrl",
         .label = QT_TRANSLATE_NOOP("Kind", "Project"),
         .type = FieldType::Uri,
         .required = true,
         .help = QT_TRANSLATE_NOOP("Kind", "URL of the project.")},
        {.pointer = "/spec/eventTypes",
         .label = QT_TRANSLATE_NOOP("Kind", "Events"),
         .type = FieldType::StringList,
         .required = true,
         .choices = {"confidential_issues_events", "confidential_note_events", "deployment_events",
                     "feature_flag_events", "issues_events", "job_events", "merge_requests_events",
                     "note_events", "pipeline_events", "push_events", "releases_events", "tag_push_events",
                     "wiki_page_events", "resource_access_token_events"},
         .help = QT_TRANSLATE_NOOP("Kind", "Which events to receive.")},
        secretKeyField<"/spec/accessToken">(QT_TRANSLATE_NOOP("Kind", "Access token"),
                QT_TRANSLATE_NOOP("Kind", "Secret key with the token for the GitLab API."), true),
        secretKeyField<"/spec/secretToken">(QT_TRANSLATE_NOOP("Kind", "Webhook secret"),
                QT_TRANSLATE_NOOP("Kind", "Secret key with the word that the webhook proves."), true),
        {.pointer = "/spec/sslverify",
         .label = QT_TRANSLATE_NOOP("Kind", "Verify certificate"),
         .type = FieldType::Boolean,
         .help = QT_TRANSLATE_NOOP("Kind", "Whether GitLab checks the certificate of the webhook.")},
        serviceAccountField(),
        sinkField(true),
    };
    kind.oneOf = {{.pointers = "/spec/accessToken"}, {.pointers = "/spec/secretToken"}};
    kind.references = {
        sinkRule(true),
        secretKeyRule<"/spec/accessToken">(true),
        secretKeyRule<"/spec/secretToken">(true),
    };
    kind.status = {.dependents = {"SinkProvided", "Deployed", "WebhookConfigured"}};
    kind.summary = "/spec/projectUrl";
    kind.stub = R"({"spec":{"eventTypes":["push_events"]}})";
    return kind;
}

} // namespace weir::kinds
