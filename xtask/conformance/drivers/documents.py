"""Reads an API document, and corrects what is known to be wrong with it: `documents.py NAME SOURCE TARGET [BASE_PATH]`
writes it as JSON, with the base path in the paths.

`document_defects.json` has the corrections and their reasons. One that changes nothing is an error, so that the table
does not outlive the defects.
"""

import copy
import functools
import json
import pathlib
import sys

import yaml

METHODS = {"delete", "get", "head", "patch", "post", "put"}
DEFECTS = pathlib.Path(__file__).with_name("document_defects.json")


def read(name, source):
    """Returns the document with its corrections."""
    with open(source, encoding="utf-8") as text:
        document = yaml.load(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    for defect in json.loads(DEFECTS.read_text(encoding="utf-8")):
        if defect["document"] == name:
            before = copy.deepcopy(document)
            correct(document, defect)
            if document == before:
                raise SystemExit(f"{DEFECTS.name}: nothing to correct: {defect}")
    return document


def correct(document, defect):
    """Makes one correction: each kind of them is a member of the table."""
    operations = [one for one in operations_of(document) if one["operationId"] in defect.get("operations", [])]
    operations = operations or list(operations_of(document))
    for pointer in defect.get("remove", []):
        parent, last = member(document, pointer)
        parent.remove(last) if isinstance(parent, list) else parent.pop(last)
    for pointer in defect.get("write_only", []):
        parent, last = member(document, pointer)
        parent[last]["writeOnly"] = True
    if "optional_members" in defect:
        for operation in operations:
            for media in operation["requestBody"]["content"].values():
                media["schema"] = without(resolved(document, media["schema"]), "required")
    if "optional_body" in defect:
        for operation in operations:
            operation["requestBody"]["required"] = False
    if "no_content" in defect:
        for response in (one for operation in operations for one in operation["responses"].values()):
            response.pop("content", None)
    if "items_are_references" in defect:
        for schema in document["components"]["schemas"].values():
            items = schema.get("properties", {}).get("items", {})
            item = resolved(document, items.get("items", {}))
            if "properties" in item.get("required", []):
                items["items"] = {**item, "required": [name for name in item["required"] if name != "properties"]}
    if "any_response" in defect:
        for media in (one for operation in operations for one in operation["responses"]["200"]["content"].values()):
            media["schema"] = {}
    for status in defect.get("statuses", []):
        for operation in operations:
            operation["responses"].setdefault(status, {"description": "not declared"})
    for media_type in defect.get("error_types", []):
        for status, response in ((key, value) for one in operations for key, value in one["responses"].items()):
            content = resolved(document, response).get("content")
            if str(status) >= "400" and content:
                content.setdefault(media_type, next(iter(content.values())))


def member(document, pointer):
    """Returns what holds the last member of a JSON pointer, and that member's name."""
    *parents, last = pointer.strip("/").split("/")
    return functools.reduce(lambda value, key: value[key], parents, document), last


def without(schema, key):
    return {name: value for name, value in schema.items() if name != key}


def operations_of(document):
    for item in document["paths"].values():
        yield from (operation for method, operation in item.items() if method in METHODS)


def resolved(document, value):
    """Returns what a reference leads to, or the value itself."""
    while "$ref" in value:
        parent, last = member(document, value["$ref"].removeprefix("#"))
        value = parent[last]
    return value


def at_root(document, base_path):
    """The same document for a server at the root of a host: the base path moves into the paths.

    A response without a description, which OpenAPI requires, is unknown to Prism, and gets an empty one.
    """
    for operation in operations_of(document):
        for response in operation["responses"].values():
            response.setdefault("description", "")
    paths = {base_path + path: item for path, item in document["paths"].items()}
    return {**document, "servers": [], "paths": paths}


def main():
    name, source, target, *base_path = sys.argv[1:]
    document = read(name, source)
    if base_path:
        document = at_root(document, base_path[0])
    with open(target, "w", encoding="utf-8") as file:
        # Dates of examples are no JSON.
        json.dump(document, file, default=str)


if __name__ == "__main__":
    main()
