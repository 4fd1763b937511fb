// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/demo/api/httpserver.h"

#include <string>

namespace weir::demo {

/// What stands behind pods and Services: the API server only passes on. Called from many threads.
class Backend
{
public:
    virtual ~Backend() = default;

    /// `port` as in the path ("9090", "metrics", or empty: the first); `path` starts with '/', still encoded.
    virtual void podProxy(const std::string &nameSpace, const std::string &pod, const std::string &port,
                          const std::string &path, const HttpRequest &request, HttpResponse &response) = 0;
    virtual void serviceProxy(const std::string &nameSpace, const std::string &service, const std::string &port,
                              const std::string &path, const HttpRequest &request, HttpResponse &response) = 0;
    /// The last lines (< 0: all that are kept) of a container's log.
    virtual std::string podLog(const std::string &nameSpace, const std::string &pod, const std::string &container,
                               int lines) = 0;
};

} // namespace weir::demo
