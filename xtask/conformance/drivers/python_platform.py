"""Drives one of the vendor's Python or Node SDKs of the platform's products through every operation that it has.

    python_platform.py PRODUCT FILE [PACKAGES]

PACKAGES is the folder that holds node_modules: with it the product's Node SDK is driven instead of its Python SDK.
Address and token come from the vendor's configuration file at this path, which the SDKs themselves do not read. What an
SDK is led through is in `platform_products.py`; this file is the same for all of them.
"""

import importlib
import inspect
import sys
from pathlib import Path

from node_bridge import NodeSdk
from platform_products import PRODUCTS
from python_cases import NOWHERE, Conversation, expect, from_config, is_gone

PRODUCT = PRODUCTS[sys.argv[1]]
URL, TOKEN = from_config(sys.argv[2], PRODUCT.name or "cloud")
if not PRODUCT.name:
    # The file does not name it, but its path is beside that of the Cloud API.
    URL = URL.replace("/cloudapi/v6", f"/{sys.argv[1]}")
READY = ["AVAILABLE", "Running"]


def agrees(sent, seen, where="properties"):
    """Every member that was sent is read as it was."""
    if isinstance(sent, dict):
        for name, value in sent.items():
            expect(name in seen, f"{where}.{name} is missing")
            agrees(value, seen[name], f"{where}.{name}")
    elif isinstance(sent, list):
        expect(len(sent) == len(seen), f"{where}: {len(seen)} items instead of {len(sent)}")
        for index, (one, other) in enumerate(zip(sent, seen)):
            agrees(one, other, f"{where}[{index}]")
    else:
        expect(sent == seen, f"{where} is {seen!r} instead of {sent!r}")


def nowhere(argument):
    """The same argument for a resource that is not there: its id, or the body that repeats it."""
    if isinstance(argument, str):
        return NOWHERE
    return argument.model_copy(update={"id": NOWHERE}) if hasattr(argument, "model_copy") else argument


class Platform(Conversation):
    """Calls of an SDK that remember their arguments, so that each can be made again with a wrong token or a wrong id."""

    def __init__(self, sdk, url):
        of_python = lambda: [getattr(sdk, name) for name in dir(sdk) if name.endswith("Api") and name != "Api"]
        apis = sdk.apis if isinstance(sdk, NodeSdk) else of_python()
        super().__init__(sdk, apis, url)
        self.sent, self.token, self.invalid = {}, TOKEN, PRODUCT.invalid
        self.creates, self.unknown, self.invalid_of = PRODUCT.creates, PRODUCT.unknown, PRODUCT.invalid_of

    def call(self, token, name, *arguments, **named):
        try:
            return super().call(token, name, *arguments, **named)
        except self.sdk.ApiException as error:
            if isinstance(error.body, bytes):
                error.body = error.body.decode()
            raise

    def done(self, name, *arguments, status=200, check=None, **named):
        """Calls an operation that has to succeed, with a body as a dictionary, and returns what the SDK read."""
        if isinstance(self.sdk, NodeSdk) and name not in self.operations():
            # Those are older than the Python SDKs.
            return None
        arguments = [self.body(name, one) if isinstance(one, dict) else one for one in arguments]
        self.sent.setdefault(name, arguments)
        return self.success(TOKEN, name, *arguments, status=status, check=check, **named)

    def body(self, name, values):
        """The model of the operation's body; Node has none."""
        if isinstance(self.sdk, NodeSdk):
            return values
        function = next(getattr(api, name + "_with_http_info") for api in self.apis if hasattr(api, name))
        for parameter in inspect.signature(function).parameters.values():
            arguments = [parameter.annotation, *getattr(parameter.annotation, "__args__", ())]
            arguments += [inner for one in arguments for inner in getattr(one, "__args__", ())]
            model = next((one for one in arguments if hasattr(one, "from_dict")), None)
            if model:
                return model.from_dict(values)
        # The SDKs of the older generator take dictionaries.
        return values

    def state(self, value):
        metadata = value.metadata
        return getattr(metadata, "state", None) or getattr(metadata, "status", None)

    def ready(self, read, *ids):
        return self.until(TOKEN, read, *ids, reached=lambda one: one is not None and self.state(one) in READY)

    def until_state(self, state, read, *ids):
        self.until(TOKEN, read, *ids, reached=lambda one: one is not None and self.state(one) == state)

    def has(self, values, hidden=()):
        """A check: the response has the properties that were sent, but those that no response shows."""
        wanted = {name: value for name, value in values.items() if name not in hidden}
        # As on the wire: `to_dict` of the older generator has names of Python.
        shown = lambda one: self.sdk.ApiClient(self.sdk.Configuration()).sanitize_for_serialization(one)
        return lambda one: agrees(wanted, shown(one)["properties"])

    def life(self, kind, *parents):
        """Creates, reads, lists, changes and deletes a resource, and what is inside of it."""
        names, body = kind.names, lambda values, id=None: {**({"id": id} if id else {}), "properties": values}
        made = self.done(names["post"], *parents, body(kind.values), status=kind.statuses["post"])
        self.ready(names["read"], *parents, made.id)
        self.done(names["read"], *parents, made.id, check=self.has(kind.values, kind.hidden))
        found = lambda list: expect(made.id in [one.id for one in list.items], "not in its list")
        self.done(names["list"], *parents, check=found)
        for verb, values in kind.changes.items():
            sent = values if kind.bare and verb == "patch" else body(values, made.id if verb == "put" else None)
            status = kind.statuses.get(verb, 200)
            self.done(names[verb], *parents, made.id, sent, status=status, check=self.has(values, kind.hidden))
            self.ready(names["read"], *parents, made.id)
        if kind.inside:
            kind.inside(self, *parents, made.id)
        self.done(names["delete"], *parents, made.id, status=kind.statuses["delete"])
        self.until(TOKEN, names["read"], *parents, made.id, reached=is_gone)
        return made

    def refused(self, status, name, *arguments):
        self.failure(TOKEN, status, name, *arguments)

    def failure(self, token, status, name, *arguments, **named):
        if name not in PRODUCT.heads:
            return super().failure(token, status, name, *arguments, **named)
        # Such a response has no body to look at.
        try:
            _, seen = self.call(token, name, *arguments, **named)
        except self.sdk.ApiException as error:
            seen = error.status
        self.record(name, str(status), None if seen == status else f"status {seen} instead of {status}")

    def refusals(self):
        """Makes every call again with a wrong token, and those with an id with one that nothing has."""
        for name, arguments in self.sent.items():
            self.failure("wrong", 401, name, *arguments)
            # A PUT creates what is not there, unless something above it is missing.
            has_id = any(isinstance(one, str) for one in arguments)
            if has_id and name not in [*PRODUCT.creates, *PRODUCT.heads]:
                self.failure(TOKEN, 404, name, *[nowhere(one) for one in arguments])


if len(sys.argv) > 3:
    bridge = Path(__file__).with_name("node_bridge.mjs")
    sdk = NodeSdk(bridge, sys.argv[3], "@ionos-cloud/" + PRODUCT.module.replace("ionoscloud_", "sdk-nodejs-").replace("_", "-"))
else:
    sdk = importlib.import_module(PRODUCT.module)
talk = Platform(sdk, URL)


def conversation():
    PRODUCT.conversation(talk)
    talk.refusals()


talk.run(conversation)
