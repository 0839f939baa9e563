"""What schemathesis has to know about the emulator: real ids, our own check, and what the document gets wrong.

Loaded by SCHEMATHESIS_HOOKS. CONFORMANCE_BASE_URL and CONFORMANCE_TOKEN say where the emulator is, CONFORMANCE_TALLY is
the file that says at the end the number of responses of each status, by operation.
"""

import atexit
import collections
import itertools
import json
import os
import threading
import time
import urllib.error
import urllib.request

import schemathesis

BASE_URL = os.environ["CONFORMANCE_BASE_URL"]
TOKEN = os.environ["CONFORMANCE_TOKEN"]
PATIENCE = 30.0
ERROR_TYPE = "application/problem+json"
ERROR_TYPES = [ERROR_TYPE, "application/json"]

lock = threading.RLock()
given_up = []
counters = collections.defaultdict(itertools.count)
responses = collections.defaultdict(collections.Counter)


def send(method, path, body=None):
    headers = {"Authorization": f"Bearer {TOKEN}", "Content-Type": "application/json"}
    content = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(BASE_URL + path, content, headers, method=method)
    with urllib.request.urlopen(request) as response:
        return json.loads(response.read() or "null")


def new_cluster(name):
    return {
        "properties": {
            "displayName": name,
            "mongoDBVersion": "6.0",
            "instances": 1,
            "location": "de/txl",
            "edition": "playground",
            "templateID": "33457e53-1f8b-4ed2-8a12-2d42355aa759",
            "connections": [
                {"datacenterId": "5a029f4a-72e5-11ec-90d6-0242ac120003", "lanId": "1", "cidrList": ["10.7.222.3/24"]}
            ],
        }
    }


def new_user(name):
    role = {"role": "read", "database": "shop"}
    return {"properties": {"username": name, "password": "not-a-secret-1", "roles": [role]}}


def wait_available(cluster):
    """Gives up once for the whole run: the requests after it would wait as long each."""
    deadline = time.monotonic() + PATIENCE
    while not given_up and send("GET", f"/clusters/{cluster}")["metadata"]["state"] != "AVAILABLE":
        if time.monotonic() > deadline:
            given_up.append(f"cluster {cluster} does not become available")
        time.sleep(0.005)
    if given_up:
        raise TimeoutError(given_up[0])
    return cluster


def make_cluster(name):
    return wait_available(send("POST", "/clusters", new_cluster(name))["id"])


def make_user(cluster, name):
    wait_available(cluster)
    send("POST", f"/clusters/{cluster}/users", new_user(name))
    wait_available(cluster)
    return name


class Existing:
    """A cluster that lives through the whole run, with a user and a snapshot."""

    def __init__(self):
        self.cluster = make_cluster("standing")
        self.user = make_user(self.cluster, "standing")

    def snapshot(self):
        """Returns the id of the newest one; the first is taken a while after the cluster is available."""
        deadline = time.monotonic() + PATIENCE
        while not (snapshots := send("GET", f"/clusters/{self.cluster}/snapshots")["items"]):
            if time.monotonic() > deadline:
                raise TimeoutError(f"cluster {self.cluster} has no snapshot")
            time.sleep(0.005)
        return snapshots[-1]["id"]


existing = None


def make_token():
    """There is a limit of 100, which made-up requests reach soon."""
    if len(send("GET", "/tokens")["tokens"]) >= 90:
        send("DELETE", "/tokens?criteria=ALL")
    send("GET", "/tokens/generate")
    return send("GET", "/tokens")["tokens"][-1]["id"]


def is_positive(case, location):
    """Only what was meant to be right may be replaced by something right."""
    component = case.meta.components.get(location) if case.meta else None
    return component is not None and not component.mode.is_negative


@schemathesis.hook
def before_call(context, case, kwargs):
    """Half of the requests go to something that exists, and some carry a body that the product's rules accept."""
    global existing
    operation = case.operation.definition.raw["operationId"]
    with lock:
        turn = next(counters[operation])
        if operation.startswith("tokens"):
            if turn % 2 == 0 and case.path_parameters and is_positive(case, "path"):
                case.path_parameters["tokenId"] = make_token()
            return
        if existing is None:
            existing = Existing()
        if turn % 2 == 0 and case.path_parameters and is_positive(case, "path"):
            aim(operation, case, turn)
        if turn % 4 == 0 and is_positive(case, "body") and not case.meta.generation.mode.is_negative:
            fill(operation, case, turn)
        spare(operation, case)


def spare(operation, case):
    """What schemathesis found in earlier responses is not used to delete what the other requests need."""
    parameters = case.path_parameters or {}
    if operation == "clustersDelete" and parameters["clusterId"] == existing.cluster:
        parameters["clusterId"] = make_cluster("spare")
    if operation == "clustersUsersDelete" and parameters["username"] == existing.user:
        parameters["username"] = "nobody"


def aim(operation, case, turn):
    parameters = case.path_parameters
    if operation == "clustersDelete":
        if turn % 8 == 0:
            parameters["clusterId"] = make_cluster(f"short-lived {turn}")
        return
    parameters["clusterId"] = existing.cluster
    if operation == "clustersUsersDelete":
        if turn % 8 == 0:
            parameters["username"] = make_user(existing.cluster, f"short-lived-{turn}")
    elif "username" in parameters:
        parameters["username"] = existing.user
    if case.operation.method.upper() != "GET":
        wait_available(existing.cluster)


def fill(operation, case, turn):
    if operation == "clustersPost":
        case.body = new_cluster(f"generated {turn}")
    elif operation == "clustersPatch":
        case.body = {"properties": {"displayName": f"renamed {turn}"}}
    elif operation == "clustersRestorePost":
        case.body = {"snapshotId": existing.snapshot()}
    elif operation == "clustersUsersPost" and turn <= 200:
        case.body = new_user(f"generated-{turn}")
    elif operation == "clustersUsersPatch":
        case.body = {"properties": {"password": "not-a-secret-2", "roles": []}}


@schemathesis.check
def error_shape(ctx, response, case):
    """Errors have the documented shape, say their own status and are declared as what they are."""
    if response.status_code < 400:
        return
    declared = response.headers["content-type"][0]
    assert declared in ERROR_TYPES, f"{declared} is none of {ERROR_TYPES}"
    body = response.json()
    assert body["httpStatus"] == response.status_code, "httpStatus is the status"
    assert body["messages"], "there is a message"
    for message in body["messages"]:
        assert message["errorCode"] and message["message"], "a message has a code and a text"


def is_documents_fault(failure, response):
    """Errors are `application/problem+json`, as a header of the document itself says; its content type is another."""
    return type(failure).__name__ == "UndefinedContentType" and response.headers.get("content-type") == [ERROR_TYPE]


def is_unknown_header(failure, case):
    """An undeclared header is not wrong data: proxies add some to every request."""
    sent = (name.lower() for name in case.headers or {})
    return type(failure).__name__ == "AcceptedNegativeData" and "x-schemathesis-unknown-property" in sent


def is_forgotten_status(failure, case, response):
    """The Auth document has parameters with limits and declares 422 for two of its five operations only."""
    is_auth = case.operation.definition.raw["operationId"].startswith("tokens")
    return type(failure).__name__ == "UndefinedStatusCode" and is_auth and response.status_code == 422


def is_known_defect(failure, case, response):
    """An update with an empty or null member breaks the real API too, and the emulator does not hide it."""
    return (
        type(failure).__name__ == "ServerError"
        and case.operation.method.upper() == "PATCH"
        and response.status_code == 500
        and response.json()["messages"][0]["errorCode"] == "emulator-empty-member"
    )


@schemathesis.hook
def filter_failure(context, failure, case, response):
    return not (
        is_documents_fault(failure, response)
        or is_unknown_header(failure, case)
        or is_forgotten_status(failure, case, response)
        or is_known_defect(failure, case, response)
    )


def wait_gone(cluster):
    """A cluster is readable while it is deleted, which a check for resources that outlive their deletion is not told."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        try:
            send("GET", f"/clusters/{cluster}")
        except urllib.error.HTTPError as error:
            if error.code == 404:
                return
        time.sleep(0.005)


@schemathesis.hook
def after_call(context, case, response):
    operation = case.operation.definition.raw["operationId"]
    with lock:
        responses[operation][str(response.status_code)] += 1
    if operation == "clustersDelete" and response.status_code < 300:
        wait_gone(case.path_parameters["clusterId"])


@atexit.register
def write_tally():
    with open(os.environ["CONFORMANCE_TALLY"], "w", encoding="utf-8") as file:
        json.dump(responses, file, indent=1)
