"""Shared by the drivers of Python SDKs: the configuration file, the comparison with the body, one JSON line per result."""

import inspect
import json

import yaml


class Refused(Exception):
    """A result that is not the expected one."""


checked = set()


def from_config(file, product):
    """Returns the URL of a product and the token of the current profile."""
    with open(file, encoding="utf-8") as text:
        config = yaml.safe_load(text)
    profile = next(one for one in config["profiles"] if one["name"] == config["currentProfile"])
    environment = next(one for one in config["environments"] if one["name"] == profile["environment"])
    endpoints = next(one for one in environment["products"] if one["name"] == product)["endpoints"]
    return endpoints[0]["name"], profile["credentials"]["token"]


def camel(name):
    """Returns the `operationId` of a method's name."""
    first, *rest = name.split("_")
    return first + "".join(word.capitalize() for word in rest)


def operations_of(apis):
    """Returns the ids of all operations of these classes of an SDK."""
    suffix = "_with_http_info"
    return {
        camel(name[: -len(suffix)])
        for api in apis
        for name, _ in inspect.getmembers(api, inspect.isfunction)
        if name.endswith(suffix)
    }


def call(apis, client, name, *arguments, **named):
    """Calls an operation by the name of its method."""
    for api in apis:
        method = getattr(api(client), name + "_with_http_info", None)
        if method:
            return method(*arguments, **named)
    raise Refused(f"the SDK has no operation {name}")


def record(operation, case, problem):
    """Prints the result of one case; `problem` is `None` if it passed."""
    checked.add((operation, case))
    line = {"operation": operation, "case": case, "passed": problem is None, "detail": problem or ""}
    print(json.dumps(line, ensure_ascii=False), flush=True)


def explain(problem):
    """Returns an error of an SDK in words."""
    if hasattr(problem, "status") and hasattr(problem, "body"):
        return f"{problem.status} {problem.body}"
    return f"{type(problem).__name__}: {problem}"


def expect(condition, message):
    """Raises `Refused` unless the condition holds."""
    if not condition:
        raise Refused(message)


def agree(sent, understood, same, where="body"):
    """Every member that the SDK knows has to hold what was sent, and nothing may have been made up.

    `same` compares values that are neither objects nor lists, by their path.
    """
    if isinstance(understood, dict):
        expect(isinstance(sent, dict), f"{where}: {sent!r} was read as an object")
        for name, value in understood.items():
            expect(name in sent, f"{where}.{name}: {value!r} was not sent")
            agree(sent[name], value, same, f"{where}.{name}")
    elif isinstance(understood, list):
        expect(isinstance(sent, list) and len(sent) == len(understood), f"{where}: lists differ")
        for index, (one, other) in enumerate(zip(sent, understood)):
            agree(one, other, same, f"{where}[{index}]")
    else:
        expect(same(sent, understood, where), f"{where}: {sent!r} was read as {understood!r}")


def record_failure(operation, status, problem):
    """Records a call that has to fail with this status and an error in the documented shape."""
    try:
        if not hasattr(problem, "body"):
            raise problem
        expect(problem.status == status, f"status {problem.status} instead of {status}: {problem.body}")
        body = json.loads(problem.body)
        expect(body["httpStatus"] == status, f"httpStatus {body['httpStatus']}")
        expect(body["messages"], "no messages")
        for message in body["messages"]:
            expect(message["errorCode"] and message["message"], f"an empty message: {body}")
        record(operation, str(status), None)
    except Exception as error:
        record(operation, str(status), explain(error))
