"""Replays recorded exchanges of our client with the emulator, with a proxy in between: `replay.py RECORDING DOCUMENT
PROXY_PORT API_PORT`.

The proxy passes each request on to the API port, where this program returns the response of the recording. A status or
a body that comes back changed is the proxy's own: it found that the request or the response is not as in the document.
Prints a JSON line for each operation, with the first difference of those that have one.
"""

import http.client
import http.server
import json
import sys
import threading

from report import record

# They are of one connection, and belong to none of the messages.
HOP_BY_HOP = {"connection", "content-length", "date", "host", "transfer-encoding"}


class Api(http.server.BaseHTTPRequestHandler):
    """Returns the response of the exchange that is replayed."""

    protocol_version = "HTTP/1.1"
    exchange = None

    def respond(self):
        self.rfile.read(int(self.headers.get("content-length", 0)))
        body = self.exchange["received"].encode()
        self.send_response(self.exchange["status"])
        # Prism reads a body of JSON where there is a media type, also where there cannot be one.
        left_out = HOP_BY_HOP | {"content-type"} if self.command == "HEAD" else HOP_BY_HOP
        for name, value in self.exchange["response_headers"].items():
            if name not in left_out:
                self.send_header(name, value)
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    do_DELETE = do_GET = do_HEAD = do_PATCH = do_POST = do_PUT = respond

    def log_message(self, *arguments):
        """The proxy has a log already."""


def through(proxy, exchange):
    """Returns what came back from the proxy: the status and the text."""
    headers = {name: value for name, value in exchange["request_headers"].items() if name not in HOP_BY_HOP}
    proxy.request(exchange["method"], exchange["target"], exchange["sent"].encode() or None, headers)
    response = proxy.getresponse()
    return response.status, response.read().decode()


def difference(exchange, status, text):
    is_same = status == exchange["status"] and (exchange["method"] == "HEAD" or same_json(text, exchange["received"]))
    line = f"{exchange['method']} {exchange['target']} ({exchange['status']})"
    return None if is_same else f"{line}: the proxy returned {status} {text[:600]}"


def same_json(one, other):
    """The proxy may write the same values in another way."""
    return one == other or bool(one and other) and json.loads(one) == json.loads(other)


def main():
    recording, document, proxy_port, api_port = sys.argv[1:]
    with open(recording, encoding="utf-8") as lines:
        exchanges = [exchange for exchange in map(json.loads, lines) if exchange["document"] == document]
    api = http.server.ThreadingHTTPServer(("127.0.0.1", int(api_port)), Api)
    threading.Thread(target=api.serve_forever, daemon=True).start()
    proxy = http.client.HTTPConnection("127.0.0.1", int(proxy_port), timeout=30)
    found = {}
    for exchange in exchanges:
        Api.exchange = exchange
        changed = difference(exchange, *through(proxy, exchange))
        found[exchange["operation"]] = found.get(exchange["operation"]) or changed
    for operation, changed in found.items():
        record(operation, "success", changed)


if __name__ == "__main__":
    main()
