"""Results of calls of a vendor's Python SDK, one JSON line each, for the drivers beside this file.

Cases are `success` and `401` for every operation, `404` for each of its ids, `422` where there is a body, and `409` where
the API has it.
"""

import inspect
import json
import time

import yaml


class Rejected(Exception):
    """The response is not the expected one."""


NOWHERE = "00000000-0000-4000-8000-000000000000"


def from_config(file, name):
    """The URL of a product and the token of the current profile."""
    with open(file, encoding="utf-8") as text:
        config = yaml.safe_load(text)
    profile = next(one for one in config["profiles"] if one["name"] == config["currentProfile"])
    environment = next(one for one in config["environments"] if one["name"] == profile["environment"])
    product = next(one for one in environment["products"] if one["name"] == name)
    return product["endpoints"][0]["name"], profile["credentials"]["token"]


def expect(condition, message):
    if not condition:
        raise Rejected(message)


def camel(name):
    first, *rest = name.split("_")
    return first + "".join(word.capitalize() for word in rest)


def explain(problem):
    return f"{getattr(problem, 'status', '')} {type(problem).__name__}: {getattr(problem, 'body', problem)}"


def wrong(value):
    """Returns the same body with values of other types."""
    if isinstance(value, dict) and value:
        return {name: wrong(one) for name, one in value.items()}
    return "wrong" if isinstance(value, (dict, list)) else {"wrong": True}


class Conversation:
    """The calls of one SDK to one URL."""

    # The status of a body of wrong types, and those of operations that have another one.
    invalid, invalid_of = 422, {}
    # PUTs that create what is not there.
    creates = ()
    # By operation and position, the status of an id that nothing has where it is not 404; `None` is a success.
    unknown = {}

    def __init__(self, sdk, apis, url):
        self.sdk, self.apis, self.url, self.checked = sdk, apis, url, set()
        self.tried, self.breaks = set(), False

    def operations(self):
        suffix = "_with_http_info"
        functions = (inspect.getmembers(api, inspect.isfunction) for api in self.apis)
        return {name[: -len(suffix)] for found in functions for name, _ in found if name.endswith(suffix)}

    def record(self, name, case, problem):
        operation = camel(name)
        self.checked.add((operation, case))
        line = {"operation": operation, "case": case, "passed": problem is None, "detail": problem or ""}
        print(json.dumps(line, ensure_ascii=False), flush=True)

    def call(self, token, name, *arguments, **named):
        """Returns data and status."""
        client = self.sdk.ApiClient(self.sdk.Configuration(host=self.url, token=token))
        if self.breaks:
            broken(client, body_of(arguments, named))
        for api in self.apis:
            method = getattr(api(client), name + "_with_http_info", None)
            if method:
                response = method(*arguments, **named)
                return response[:2] if isinstance(response, tuple) else (response.data, response.status_code)
        raise Rejected(f"the SDK has no operation {name}")

    def refuses(self, token, name, *arguments, **named):
        """Before its first success, an operation refuses the same call with each id unknown, and a body of wrong types."""
        if name in self.tried:
            return
        self.tried.add(name)
        positions = [one for one, argument in enumerate(arguments) if isinstance(argument, str)]
        for position in positions[:-1] if name in self.creates else positions:
            status = self.unknown.get((name, position), 404)
            if status is not None:
                others = [NOWHERE if position == one else argument for one, argument in enumerate(arguments)]
                self.failure(token, status, name, *others, **named)
        if body_of(arguments, named) is not None:
            self.breaks = True
            self.failure(token, self.invalid_of.get(name, self.invalid), name, *arguments, **named)
            self.breaks = False

    def success(self, token, name, *arguments, status=200, check=None, **named):
        """Calls an operation that has to succeed, and returns what the SDK made of its response."""
        self.refuses(token, name, *arguments, **named)
        value = None
        try:
            value, seen = self.call(token, name, *arguments, **named)
            expect(seen == status, f"status {seen} instead of {status}")
            if check:
                check(value)
            self.record(name, "success", None)
        except Exception as problem:  # any error of the SDK is the result
            self.record(name, "success", explain(problem))
        return value

    def failure(self, token, status, name, *arguments, **named):
        """Calls an operation that has to fail with this status and an error in the documented shape."""
        try:
            _, seen = self.call(token, name, *arguments, **named)
            self.record(name, str(status), f"succeeded with {seen}")
        except self.sdk.ApiException as error:
            try:
                expect(error.status == status, f"status {error.status} instead of {status}: {error.body}")
                body = json.loads(error.body)
                expect(body["httpStatus"] == status and body["messages"], f"{body}")
                self.record(name, str(status), None)
            except Exception as problem:
                self.record(name, str(status), explain(problem))
        except Exception as problem:
            self.record(name, str(status), explain(problem))

    def until(self, token, name, *arguments, reached, **named):
        """Reads until `reached` is true; the emulator is fast."""
        for _ in range(500):
            try:
                value, _ = self.call(token, name, *arguments, **named)
                if reached(value):
                    return value
            except self.sdk.ApiException as error:
                if error.status != 404:
                    raise
                if reached(None):
                    return None
            time.sleep(0.01)
        raise Rejected(f"{name} did not get there")

    def run(self, conversation):
        """Runs a conversation; an operation that was forgotten, or not reached, is a failure."""
        try:
            conversation()
        except Exception as problem:
            self.record("conversation", "success", explain(problem))
        for name in sorted(self.operations()):
            for case in ["success", "401"]:
                if (camel(name), case) not in self.checked:
                    self.record(name, case, "not checked: the conversation ended before it")


def broken(client, body):
    """Lets a client write values of other types into a body, which the SDK itself would not make."""
    right = client.sanitize_for_serialization
    client.sanitize_for_serialization = lambda one: wrong(right(one)) if one is body else right(one)


def body_of(arguments, named):
    """Returns the argument that is the body."""
    is_body = lambda one: not isinstance(one, (str, int, float, list, type(None)))
    return next((one for one in [*arguments, *named.values()] if is_body(one)), None)


def is_ready(value):
    return value is not None and value.metadata.state == "AVAILABLE"


def is_gone(value):
    return value is None


def has(count):
    return lambda value: expect(len(value.items) == count, f"{len(value.items)} items instead of {count}")
