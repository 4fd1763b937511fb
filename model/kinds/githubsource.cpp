// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/kinds/parts.h"

namespace weir::kinds {

using namespace Qt::StringLiterals;

Kind githubsource();

Kind githubsource()
{
    Kind kind = source(u"GitHubSource"_s, u"githubsources"_s);
    kind.versions = {u"v1alpha1"_s};
    kind.title = QT_TRANSLATE_NOOP("Kind", "GitHub source");
    kind.badge = u"GHS"_s;
    kind.icon = u"github"_s;
    kind.fields = {
        {.pointer = "/spec/ownerAndRepository",
         .label = QT_TRANSLATE_NOOP("Kind", "Repository"),
         .required = true,
         .help = QT_TRANSLATE_NOOP("Kind", "Owner and repository with a slash between, or an organisation.")},
        {.pointer = "/spec/eventTypes",
         .label = QT_TRANSLATE_NOOP("Kind", "Events"),
         .type = FieldType::StringList,
         .required = true,
         .choices = {"check_suite", "commit_comment", "create", "delete", "deployment", "deployment_status",
                     "fork", "gollum", "installation", "integration_installation", "issue_comment", "issues",
                     "label", "member", "membership", "milestone", "organization", "org_block", "page_build",
                     "ping", "project_card", "project_column", "project", "public", "pull_request",
                     "pull_request_review", "pull_request_review_comment", "push", "release", "repository",
                     "status", "team", "team_add", "watch"},
         .help = QT_TRANSLATE_NOOP("Kind", "Which events to receive.")},
        secretKeyField<"/spec/accessToken">(QT_TRANSLATE_NOOP("Kind", "Access token"),
                QT_TRANSLATE_NOOP("Kind", "Secret key with the token for the GitHub API."), true),
        secretKeyField<"/spec/secretToken">(QT_TRANSLATE_NOOP("Kind", "Webhook secret"),
                QT_TRANSLATE_NOOP("Kind", "Secret key with the word that the webhook proves."), true),
        {.pointer = "/spec/githubAPIURL",
         .label = QT_TRANSLATE_NOOP("Kind", "API URL"),
         .type = FieldType::Uri,
         .defaultValue = R"("https://api.github.com")",
         .defaultFrom = "controller",
         .help = QT_TRANSLATE_NOOP("Kind", "For GitHub Enterprise only.")},
        {.pointer = "/spec/secure",
         .label = QT_TRANSLATE_NOOP("Kind", "Webhook over HTTPS"),
         .type = FieldType::Boolean,
         .defaultValue = "false",
         .defaultFrom = "controller",
         .help = QT_TRANSLATE_NOOP("Kind", "Whether the webhook is called encrypted.")},
        serviceAccountField(),
        sinkField(true),
        overridesField(),
    };
    kind.oneOf = {{.pointers = "/spec/accessToken"}, {.pointers = "/spec/secretToken"}};
    kind.references = {
        sinkRule(true),
        secretKeyRule<"/spec/accessToken">(true),
        secretKeyRule<"/spec/secretToken">(true),
    };
    kind.status = {.dependents = {"SecretsProvided", "SinkProvided", "WebhookConfigured"}};
    kind.summary = "/spec/ownerAndRepository";
    kind.stub = R"({"spec":{"eventTypes":["push"]}})";
    return kind;
}

} // namespace weir::kinds
