"""Rebuilds an OpenAPI document from a Python package that openapi-generator made: python3 rebuild.py FOLDER > NEW.json

What the package does not have is not in the document: status codes of success (200 stands for all), error responses,
formats and the words. So it is fit for comparing two versions of one package, and for nothing else.
"""

import ast
import json
import pathlib
import re
import sys

SCALARS = {
    "str": {"type": "string"},
    "int": {"type": "integer"},
    "float": {"type": "number"},
    "bool": {"type": "boolean"},
    "datetime": {"type": "string", "format": "date-time"},
    "date": {"type": "string", "format": "date"},
    "object": {"type": "object"},
    "file": {"type": "string", "format": "binary"},
}


def schema(name):
    """The schema of a type as the package writes it: `list[Connection]`, `dict(str, str)`, `ClusterProperties`."""
    inner = re.fullmatch(r"list\[(.*)\]", name)
    if inner:
        return {"type": "array", "items": schema(inner[1])}
    inner = re.fullmatch(r"dict\(str, (.*)\)", name)
    if inner:
        return {"type": "object", "additionalProperties": schema(inner[1])}
    return dict(SCALARS[name]) if name in SCALARS else {"$ref": f"#/components/schemas/{name}"}


def constants(body):
    """The values of the assignments in a class, by name."""
    found = {}
    for node in body:
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            try:
                found[node.targets[0].id] = ast.literal_eval(node.value)
            except ValueError:
                if isinstance(node.value, ast.List):
                    found[node.targets[0].id] = [found.get(getattr(item, "id", None)) for item in node.value.elts]
    return found


def model(text):
    """Name and schema of the class in a file."""
    node = next(node for node in ast.parse(text).body if isinstance(node, ast.ClassDef))
    known = constants(node.body)
    types, wires = known.get("openapi_types", {}), known.get("attribute_map", {})
    if known.get("allowable_values"):
        return node.name, {"type": "string", "enum": known["allowable_values"]}
    required = [wires[name] for name in types if f"`{name}`, must not be `None`" in text]
    properties = {}
    for name, of in types.items():
        properties[wires[name]] = schema(of)
        setter = re.search(rf"@{name}\.setter.*?(?=@property|\Z)", text, re.S)
        values = setter and re.search(r"allowed_values = (\[.*?\])  #", setter[0])
        if values and of == "str":
            properties[wires[name]]["enum"] = [value for value in ast.literal_eval(values[1]) if value is not None]
    whole = {"type": "object", "properties": properties}
    return node.name, {**whole, "required": required} if required else whole


def operation(name, text, tag):
    """Path, method and operation of one method of an API class."""
    path, method = re.search(r"call_api\(\s*'([^']+)', '([A-Z]+)'", text).groups()
    types = dict(re.findall(r":type (\w+): ([^\n]+?)(?:, optional)?\n", text))
    parameters, body = [], None
    for kind in ("path", "query", "header"):
        pairs = re.findall(rf"{kind}_params(?:\.append\(\(|\[)'([^']+)'(?:, |\] = )local_var_params\['(\w+)'\]", text)
        for wire, own in pairs:
            required = kind == "path" or f"required parameter `{own}`" in text
            parameters.append({"name": wire, "in": kind, "required": required, "schema": schema(types.get(own, "str"))})
    own = re.search(r"body_params = local_var_params\['(\w+)'\]", text)
    if own:
        body = {"required": f"required parameter `{own[1]}`" in text, "content": content(schema(types[own[1]]))}
    returned = re.search(r"response_type = '([^']+)'", text)
    response = {"description": "", "content": content(schema(returned[1]))} if returned else {"description": ""}
    words = name.split("_")
    shown = {"operationId": words[0] + "".join(map(str.title, words[1:])), "tags": [tag], "parameters": parameters}
    if body:
        shown["requestBody"] = body
    return path, method.lower(), {**shown, "responses": {"200": response}}


def content(of):
    return {"application/json": {"schema": of}}


def document(folder):
    package = next(path.parent for path in sorted(folder.glob("*/api_client.py")))
    models = [model(path.read_text()) for path in sorted(package.glob("models/*.py")) if path.name != "__init__.py"]
    version = re.search(r"version of the OpenAPI document: (\S+)", (package / "configuration.py").read_text())[1]
    paths = {}
    for file in sorted(package.glob("api/*_api.py")):
        text = file.read_text()
        tag = file.stem.removesuffix("_api")
        for name, body in re.findall(r"    def (\w+)_with_http_info\((.*?)(?=\n    def |\Z)", text, re.S):
            path, method, found = operation(name, body, tag)
            paths.setdefault(path, {})[method] = found
    schemes = {"tokenAuth": {"type": "http", "scheme": "bearer"}}
    return {
        "openapi": "3.0.3",
        "info": {"title": f"{package.name}, rebuilt", "version": version},
        "servers": [{"url": "https://api.ionos.com"}],
        "security": [{"tokenAuth": []}],
        "paths": paths,
        "components": {"schemas": dict(models), "securitySchemes": schemes},
    }


json.dump(document(pathlib.Path(sys.argv[1])), sys.stdout, indent=1)
