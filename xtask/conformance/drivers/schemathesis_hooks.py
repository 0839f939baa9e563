"""What schemathesis has to know about the emulator: what exists there, what it accepts, and our own check of errors.

Loaded by SCHEMATHESIS_HOOKS. CONFORMANCE_URL and CONFORMANCE_TOKEN say where the emulator is, CONFORMANCE_HOST and
CONFORMANCE_BASE_PATH where the vendor has the API, CONFORMANCE_DOCUMENT which document is checked, CONFORMANCE_WORLD
the file of a world with everything and of our client's calls, and CONFORMANCE_TALLY the file that says at the end the
number of responses of each status, by operation.
"""

import atexit
import collections
import copy
import itertools
import json
import os
import re
import threading

import schemathesis
from world import DAY, Emulator, Instances, fill

HOST = os.environ["CONFORMANCE_HOST"]
BASE_PATH = os.environ["CONFORMANCE_BASE_PATH"]
DOCUMENT = os.environ["CONFORMANCE_DOCUMENT"]
ERROR_TYPES = ["application/problem+json", "application/json"]
# Members that tell resources apart, of which many may exist.
NAMES = {"name", "displayName", "username", "zoneName", "email", "key"}
# Members that a change may make greater alone.
SIZES = {"size"}

lock = threading.RLock()
counters = collections.defaultdict(itertools.count)
responses = collections.defaultdict(collections.Counter)
emulator = Emulator(os.environ["CONFORMANCE_URL"], os.environ["CONFORMANCE_TOKEN"])


class World:
    """The world with everything, which each request that is meant for a resource finds whole."""

    def __init__(self, document):
        with open(os.environ["CONFORMANCE_WORLD"], encoding="utf-8") as file:
            world = json.load(file)
        emulator.restore(json.dumps(world["state"]))
        self.instances = Instances(emulator, HOST, BASE_PATH, document)
        self.state = emulator.state()
        self.is_changed = False
        self.calls = world["calls"].get(DOCUMENT, {})

    def values(self, case):
        """Returns the values of the path's parameters in the call that our client made, or those of an instance.

        What is read exists for certain among the instances.
        """
        call = self.calls.get(operation_of(case))
        called = call and self.instances.called(case.operation.path, call["target"])
        instance = self.instances.of(case.operation.path)
        return instance or called if case.operation.method.upper() == "GET" else called or instance

    def restore(self):
        if self.is_changed:
            emulator.restore(self.state)
            self.is_changed = False

    def body(self, case, turn):
        """Returns a body that our client sent for the operation. Each creation has a name of its own."""
        text = self.calls.get(operation_of(case), {}).get("body")
        try:
            body = json.loads(text) if text else None
        except json.JSONDecodeError:
            return text
        if case.operation.method.upper() == "POST":
            return renamed(body, lambda key, name: f"t{turn}{name}")
        values = [case.path_parameters[name] for name in parameters(case)]
        names = self.instances.read(case.operation.path, values).get("properties") or {}
        return renamed(body, lambda key, value: names.get(key, value), NAMES | SIZES)

    def make_room(self, case):
        """Deletes what a creation may be in conflict with: an item of the collection, or the thing at this path."""
        path, values = case.operation.path, [case.path_parameters[name] for name in parameters(case)]
        item = self.instances.of(path + "/{}")
        self.is_changed = True
        target = fill(path, values) if item is None else fill(path + "/{}", item)
        emulator.send("DELETE", BASE_PATH + target, Host=HOST)
        emulator.pass_time(DAY)


def parameters(case):
    """The names of the parameters of a path, in their order."""
    return re.findall(r"\{([^}]*)\}", case.operation.path)


def renamed(body, other, members=NAMES):
    """Returns the body with other values of these members."""
    if isinstance(body, list):
        return [renamed(one, other, members) for one in body]
    if not isinstance(body, dict):
        return body
    return {
        key: other(key, value) if key in members and isinstance(value, (str, int)) else renamed(value, other, members)
        for key, value in body.items()
    }


world = None


@schemathesis.hook
def after_load_schema(context, schema):
    global world
    world = World(schema.raw_schema)


def is_positive(case, location):
    """Only what was meant to be right may be replaced by something right."""
    component = case.meta.components.get(location) if case.meta else None
    return component is not None and not component.mode.is_negative


def operation_of(case):
    return case.operation.definition.raw["operationId"]


@schemathesis.hook
def before_call(context, case, kwargs):
    """Half of the requests go to something that exists, and some carry a body that the product's rules accept.

    In sequences of requests, the resources are those of the sequence.
    """
    with lock:
        operation, has_path = operation_of(case), bool(case.path_parameters) and is_positive(case, "path")
        is_sequence = case.meta is None or case.meta.phase.name.value == "stateful"
        has_body = is_positive(case, "body") and not case.meta.generation.mode.is_negative
        # Counted apart, because valid and invalid requests alternate.
        turn = next(counters[operation, has_path, has_body])
        fills = has_body and turn % 2 == 0
        if has_path and not is_sequence and (fills or turn % 2 == 0):
            aim(case)
        if fills:
            body = world.body(case, turn)
            if body is not None:
                case.body = body
            if turn % 4 == 0 and not is_sequence and case.operation.method.upper() == "POST":
                world.make_room(case)


def aim(case):
    values = world.values(case)
    if values:
        world.restore()
        case.path_parameters.update(zip(parameters(case), copy.copy(values)))


@schemathesis.check
def error_shape(ctx, response, case):
    """Errors have the documented shape, say their own status and are declared as what they are."""
    if response.status_code < 400 or case.method.upper() == "HEAD":
        return
    declared = response.headers["content-type"][0]
    assert declared in ERROR_TYPES, f"{declared} is none of {ERROR_TYPES}"
    body = response.json()
    # Activity Log writes it as a text (facts).
    status = str(response.status_code) if DOCUMENT == "activity-log" else response.status_code
    assert body["httpStatus"] == status, "httpStatus is the status"
    assert body["messages"], "there is a message"
    for message in body["messages"]:
        assert message["errorCode"] and message["message"], "a message has a code and a text"


def is_unknown_header(failure, case):
    """An undeclared header is not wrong data: proxies add some to every request."""
    sent = (name.lower() for name in case.headers or {})
    return type(failure).__name__ == "AcceptedNegativeData" and "x-schemathesis-unknown-property" in sent


def is_known_defect(failure, case, response):
    """An update of MongoDB with an empty or null member breaks the real API too, and the emulator does not hide it."""
    return (
        type(failure).__name__ == "ServerError"
        and case.operation.method.upper() == "PATCH"
        and response.status_code == 500
        and response.json()["messages"][0]["errorCode"] == "emulator-empty-member"
    )


def is_default(failure, case):
    """Terraform's provider sends empty texts to VM Auto Scaling, which mean the defaults."""
    is_accepted = type(failure).__name__ == "AcceptedNegativeData" and DOCUMENT == "vm-autoscaling"
    return is_accepted and '""' in json.dumps(case.body, default=str)


def is_missing_part(failure, case):
    """What was created exists, and what belongs to it may not: a zone has no keys before it is signed."""
    return type(failure).__name__ == "EnsureResourceAvailability" and not case.operation.path.endswith("}")


@schemathesis.hook
def filter_failure(context, failure, case, response):
    is_no_fault = is_unknown_header(failure, case) or is_missing_part(failure, case) or is_default(failure, case)
    return not (is_no_fault or is_known_defect(failure, case, response))


@schemathesis.hook
def after_call(context, case, response):
    with lock:
        responses[operation_of(case)][str(response.status_code)] += 1
        if response.status_code < 300 and case.operation.method.upper() not in ("GET", "HEAD"):
            world.is_changed = True
        if case.operation.method.upper() == "DELETE" and response.status_code < 300:
            # What is being deleted can be read meanwhile, which a check for what outlives its deletion does not know.
            emulator.pass_time(DAY)


@atexit.register
def write_tally():
    with open(os.environ["CONFORMANCE_TALLY"], "w", encoding="utf-8") as file:
        json.dump(responses, file, indent=1)
