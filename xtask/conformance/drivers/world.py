"""A world with one of everything: made once by replaying the writes of our client, and put into each emulator.

`RECORDING` has the exchanges of the lives of all creatable things. Their creations and changes are sent again, with the
ids of this emulator; nothing is deleted. What comes with time, as backups do, comes by moving the clock.
"""

import functools
import json
import re
import sys
import urllib.error
import urllib.parse
import urllib.request

ID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{20}|\d+\.\d+\.\d+\.\d+")
DAY = 86_400
# What paths name by the entries of a list that is not above them: the list, and where its entries have the name.
ELSEWHERE = {
    "/names/{}": ("/registries", ["properties", "name"]),
    "/vulnerabilities/{}": (
        "/registries/{}/repositories/{}/artifacts/{}/vulnerabilities",
        ["id"],
    ),
}


class Emulator:
    def __init__(self, url, token):
        self.url, self.token = url, token

    def send(self, method, path, body=None, **headers):
        """Returns the status and the text of the body."""
        headers = {"Authorization": f"Bearer {self.token}", "Content-Type": "application/json", **headers}
        content = body.encode() if body else None
        request = urllib.request.Request(self.url + path, content, headers, method=method)
        try:
            with urllib.request.urlopen(request, timeout=60) as response:
                return response.status, response.read().decode()
        except urllib.error.HTTPError as error:
            return error.code, error.read().decode()

    def pass_time(self, seconds):
        self.send("POST", "/_emulator/clock", json.dumps({"shiftSeconds": seconds}))

    def state(self):
        return self.send("GET", "/_emulator/state")[1]

    def restore(self, state):
        status, text = self.send("PUT", "/_emulator/state", state)
        assert status < 300, text


def exchanges(recording):
    with open(recording, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def populate(emulator, recording):
    """Sends all writes but deletions, to the vendor's hosts, which the emulator knows.

    Returns the first target and body of each operation of each document, with the ids of this emulator.
    """
    ids, recorded = {}, exchanges(recording)
    # All in one location.
    hosts = {exchange["document"]: exchange["host"] for exchange in reversed(recorded)}

    def own(text):
        return ID.sub(lambda found: ids.get(found[0], found[0]), text)

    for exchange in recorded:
        if exchange["method"] not in ("POST", "PUT", "PATCH") or exchange["status"] >= 300:
            continue
        host = hosts[exchange["document"]]
        headers = {"Host": host, "Content-Type": exchange["request_headers"].get("content-type", "")}
        _, text = emulator.send(exchange["method"], own(exchange["target"]), own(exchange["sent"]), **headers)
        ids.update(zip(ids_of(exchange["received"]), ids_of(text)))
        emulator.pass_time(1_000)
    emulator.send("GET", "/auth/v1/tokens/generate")
    for _ in range(3):
        emulator.pass_time(DAY)
    # What the API makes by itself, such as backups, is known by the lists that have it.
    for exchange in (one for one in recorded if one["method"] == "GET" and one["status"] == 200):
        _, text = emulator.send("GET", own(exchange["target"]), Host=hosts[exchange["document"]])
        for known, other in zip(ids_of(exchange["received"]), ids_of(text)):
            ids.setdefault(known, other)
    calls = {}
    for exchange in (one for one in recorded if one["status"] < 300):
        call = {"target": own(exchange["target"]), "body": own(exchange["sent"])}
        calls.setdefault(exchange["document"], {}).setdefault(exchange["operation"], call)
    return calls


def ids_of(text):
    """The ids and addresses in a response, in their order: those of the same response are in the same places."""
    return ID.findall(text)


class Instances:
    """An existing resource for each path of a document that ends with a parameter, and a body for each operation."""

    def __init__(self, emulator, host, base_path, document):
        self.emulator, self.host, self.base_path = emulator, host, base_path
        self.values = {}
        self.known = self.of_cloud_api()
        self.lists = {path for path, item in document["paths"].items() if "get" in item}
        self.items = {path: parent(path) for path in prefixes(document["paths"]) if path.endswith("}")}
        self.find("", [])
        self.find_elsewhere()

    def find(self, above, values):
        """Looks below a resource for one of each kind, first those that have some of their own."""
        for path, collection in self.items.items():
            if parent_item(path) != above:
                continue
            for value in self.choices(path, fill(collection, values))[:8]:
                found = [*values, value]
                if path not in self.lists or self.get(fill(path, found))[0] == 200:
                    self.values.setdefault(blank(path), found)
                self.find(path, found)

    def find_elsewhere(self):
        """Looks for what a path names that no list above it has."""
        for item, (collection, pointer) in ELSEWHERE.items():
            above = next((path for path in self.lists if blank(path) == collection), None)
            values = [] if above is None or "}" not in above else self.of(above)
            if above is not None and values is not None:
                entries = json.loads(self.get(fill(above, values))[1])["items"]
                self.values[item] = [functools.reduce(lambda entry, key: entry[key], pointer, entries[0])]

    def of_cloud_api(self):
        """Returns the values of parameters by their names: of the contract, of a data centre, and days of its use."""

        def first(path):
            return json.loads(self.emulator.send("GET", f"/cloudapi/v6/{path}?depth=1")[1])["items"][0]

        contract = first("contracts")["properties"]["contractNumber"]
        clock = json.loads(self.emulator.send("GET", "/_emulator/clock")[1])
        day = clock["now"][:10]
        return {
            "contract": contract,
            "contractNumber": contract,
            "dc": first("datacenters")["id"],
            "date": day,
            "period": day[:7],
        }

    def choices(self, path, collection):
        """Returns values of the last parameter of a path."""
        name = path[path.rfind("{") + 1 : -1]
        if name in self.known:
            return [self.known[name]]
        return self.listed(collection) if parent(path) in self.lists else []

    def listed(self, path):
        status, text = self.get(path)
        body = json.loads(text) if status == 200 and text.startswith("{") else {}
        entries = next((value for value in body.values() if isinstance(value, list)), [])
        return [name for name in map(name_of, entries) if name]

    def read(self, path, values):
        """Returns the resource that an operation's path leads to with these parameters."""
        status, text = self.get(fill(path, values))
        return json.loads(text) if status == 200 and text.startswith("{") else {}

    def get(self, path):
        return self.emulator.send("GET", self.base_path + path, Host=self.host)

    def called(self, path, target):
        """Returns the values of the parameters of an operation's path in a target."""
        pattern = re.sub(r"\\{[^}]*\\}", "([^/?]+)", re.escape(self.base_path + path))
        found = re.fullmatch(pattern + r"(\?.*)?", target)
        return [urllib.parse.unquote(value) for value in found.groups()[:-1]] if found else None

    def of(self, path):
        """Returns the values of the parameters of an operation's path, or `None`."""
        longest = path[: path.rfind("}") + 1]
        return self.values.get(blank(longest))


def prefixes(paths):
    """Every beginning of a path that ends with a parameter."""
    return {path[: found.end()] for path in paths for found in re.finditer(r"\{[^}]*\}", path)}


def parent(path):
    return path[: path.rfind("/")]


def parent_item(path):
    above = parent(path)
    return above[: above.rfind("}") + 1]


def blank(path):
    return re.sub(r"\{[^}]*\}", "{}", path)


def fill(path, values):
    rest = iter(values)
    return re.sub(r"\{[^}]*\}", lambda _: urllib.request.quote(str(next(rest)), safe=""), path)


def name_of(entry):
    """What identifies an entry of a list in the path of the entry itself."""
    if not isinstance(entry, dict):
        return entry if isinstance(entry, str) else None
    properties = entry.get("properties") or {}
    names = [entry.get("id"), properties.get("username"), properties.get("name"), entry.get("name")]
    return next((name for name in names if name), None)


def main():
    """Prints the state of a world with everything in it, and a call of each operation: `world.py URL TOKEN RECORDING`."""
    url, token, recording = sys.argv[1:]
    emulator = Emulator(url, token)
    calls = populate(emulator, recording)
    print(json.dumps({"state": json.loads(emulator.state()), "calls": calls}))


if __name__ == "__main__":
    main()
