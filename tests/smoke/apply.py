#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Server-side apply of each document of a file, with nothing of Weir's: apply.py KUBECONFIG FILE"""
import json
import sys
import urllib.request

import yaml

PLURAL = {"Service": "services", "Broker": "brokers", "Trigger": "triggers", "PingSource": "pingsources",
          "ContainerSource": "containersources", "InMemoryChannel": "inmemorychannels"}

with open(sys.argv[1]) as file:
    config = yaml.safe_load(file)
server = config["clusters"][0]["cluster"]["server"]
token = config["users"][0]["user"]["token"]
with open(sys.argv[2]) as file:
    documents = list(yaml.safe_load_all(file))
for document in documents:
    meta = document["metadata"]
    group = document["apiVersion"]
    base = "/api/" + group if "/" not in group else "/apis/" + group
    url = f"{server}{base}/namespaces/{meta.get('namespace', 'default')}/{PLURAL[document['kind']]}/{meta['name']}"
    request = urllib.request.Request(url + "?fieldManager=story&force=true", method="PATCH",
                                     data=json.dumps(document).encode(),
                                     headers={"Content-Type": "application/apply-patch+yaml",
                                              "Authorization": "Bearer " + token})
    with urllib.request.urlopen(request, timeout=20) as answer:
        print(answer.status, document["kind"], meta["name"])
