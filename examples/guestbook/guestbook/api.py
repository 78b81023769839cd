"""The API: GET and POST /api/entries, as a WSGI application."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from guestbook.store import Refused, Store

if TYPE_CHECKING:
    from wsgiref.types import StartResponse, WSGIEnvironment

LIMIT = 10_000
"""Bytes that a request may have."""


class Api:
    """A WSGI application over a store."""

    def __init__(self, store: Store) -> None:
        self.store = store

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        status, document = self._answer(environ)
        body = json.dumps(document).encode()
        start_response(status, [("Content-Type", "application/json"), ("Content-Length", str(len(body)))])
        return [body]

    def _answer(self, environ: WSGIEnvironment) -> tuple[str, Any]:
        if environ["PATH_INFO"] != "/api/entries":
            return "404 Not Found", {"error": "no such page"}
        if environ["REQUEST_METHOD"] == "GET":
            return "200 OK", [entry._asdict() for entry in self.store.latest()]
        if environ["REQUEST_METHOD"] != "POST":
            return "405 Method Not Allowed", {"error": "GET or POST"}
        length = int(environ.get("CONTENT_LENGTH") or 0)
        if length > LIMIT:
            return "413 Content Too Large", {"error": f"more than {LIMIT} bytes"}
        try:
            given = json.loads(environ["wsgi.input"].read(length))
            return "201 Created", self.store.add(given["name"], given["message"])._asdict()
        except (ValueError, KeyError, TypeError, AttributeError, Refused):
            return "422 Unprocessable Content", {"error": "a name and a message, both as text"}
