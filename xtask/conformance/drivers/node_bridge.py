"""The vendor's Node SDK in the shape of its Python SDK, so that one conversation judges both.

Nothing of the Python SDK takes part: bodies go to Node as they are, its method of the same operation makes the request,
and what it returns comes back as it is. The Node SDK has no models at run time.
"""

import inspect
import json
import re
import subprocess

from python_cases import camel


def snake(name):
    # An abbreviation is one word.
    return re.sub("[A-Z]+(?![a-z])|[A-Z]", lambda found: "_" + found.group().lower(), name)


class Value:
    """An object of JSON whose members are attributes; an absent member is `None`."""

    def __init__(self, members):
        self.members = members

    def __getattr__(self, name):
        return shown(self.members.get(camel(name)))

    def __str__(self):
        return json.dumps(self.members)


def shown(value):
    """Returns a value of JSON as the models of a Python SDK show it."""
    if isinstance(value, list):
        return [shown(one) for one in value]
    return Value(value) if isinstance(value, dict) else value


def plain(value):
    """Returns the JSON of a value."""
    if isinstance(value, list):
        return [plain(one) for one in value]
    if isinstance(value, dict):
        return {name: plain(one) for name, one in value.items()}
    return value.members if isinstance(value, Value) else value


class Headers(dict):
    """Headers by names in any case; Node's are lower case."""

    def __getitem__(self, name):
        return super().__getitem__(name.lower())


class ApiException(Exception):
    """A response that is no success."""

    def __init__(self, status, data):
        super().__init__(f"{status} {data}")
        self.status, self.body = status, data if isinstance(data, str) else json.dumps(data)


class Configuration:
    def __init__(self, host="", token=""):
        self.host, self.token = host, token


class ApiClient:
    def __init__(self, configuration):
        self.configuration = configuration

    def sanitize_for_serialization(self, value):
        return plain(value)


class NodeSdk:
    """A running Node with the SDK: its API classes, and any other name as a model that takes every member."""

    ApiException, ApiClient, Configuration = ApiException, ApiClient, Configuration

    def __init__(self, bridge, packages, name):
        command = ["node", bridge, packages, name]
        self.node = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        classes = {}
        for one in json.loads(self.node.stdout.readline()):
            classes.setdefault(one["api"], []).append(one)
        self.apis = [self.api(name, operations) for name, operations in classes.items()]

    def __getattr__(self, name):
        return lambda **members: Value({camel(one): plain(value) for one, value in members.items()})

    def api(self, name, operations):
        """Returns a class that has the operations as methods with the names of the Python SDK."""
        members = {"__init__": lambda own, client: setattr(own, "client", client)}
        for one in operations:
            method = snake(one["operation"]) + "_with_http_info"
            members[method] = self.method(one["operation"], one["parameters"], one["required"])
        return type(name, (), members)

    def method(self, operation, order, required):
        def method(own, *arguments, **named):
            parameters = dict(zip(order, arguments)) | {camel(name): value for name, value in named.items()}
            written = {name: own.client.sanitize_for_serialization(value) for name, value in parameters.items()}
            return self.call(own.client.configuration, operation, written)

        kind = inspect.Parameter.POSITIONAL_OR_KEYWORD
        names = ["self", *map(snake, required)]
        rest = inspect.Parameter("named", inspect.Parameter.VAR_KEYWORD)
        method.__signature__ = inspect.Signature([*(inspect.Parameter(one, kind) for one in names), rest])
        return method

    def call(self, configuration, operation, parameters):
        """Returns data, status and headers."""
        asked = {"url": configuration.host, "token": configuration.token}
        print(json.dumps(asked | {"operation": operation, "parameters": parameters}), file=self.node.stdin, flush=True)
        response = json.loads(self.node.stdout.readline())
        if "problem" in response:
            raise RuntimeError(response["problem"])
        if response["status"] >= 300:
            raise ApiException(response["status"], response.get("data"))
        return shown(response.get("data")), response["status"], Headers(response["headers"])
