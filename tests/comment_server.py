"""A server on this machine that keeps comments of pull requests under the addresses of GitHub's REST API.

It is not GitHub, and shows nothing about GitHub's own rules. It is here because a request over a real connection, with
its method, address, headers and body, says more than any look at our code: it answers what GitHub's reference
documents for the three requests that we make (list, create, update), tokens that may only read and pages included.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from socketserver import TCPServer
from threading import Thread
from typing import Any
from urllib.parse import parse_qs, urlsplit

READER, WRITER = "token-that-may-read", "token-that-may-write"
_LIST = re.compile(r"/repos/acme/shop/issues/7/comments")
_ONE = re.compile(r"/repos/acme/shop/issues/comments/(\d+)")


class CommentServer(ThreadingHTTPServer):
    """Keeps the comments of pull request 7 of acme/shop."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.comments: dict[int, str] = {}
        """Number to text, oldest first."""
        self.authors: dict[int, str] = {}
        """Number to who wrote the comment."""
        self.redirect = ""
        """Where every request is sent on to; empty for nowhere."""
        self.link = ""
        """What the `Link` header says instead of the next page."""
        self.seen: list[tuple[str, str]] = []
        """Method and path of every request."""

    def server_bind(self) -> None:
        """Bind without asking the name service who we are, which may take seconds."""
        TCPServer.server_bind(self)
        self.server_name, self.server_port = self.server_address[0], self.server_address[1]

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"

    def add(self, body: str, author: str = "somebody") -> int:
        number = 1000 + len(self.comments)
        self.comments[number] = body
        self.authors[number] = author
        return number


class _Handler(BaseHTTPRequestHandler):
    server: CommentServer

    def do_GET(self) -> None:
        address = urlsplit(self.path)
        if self.server.redirect:
            self.server.seen.append((self.command, self.path))
            self._answer(302, {}, {"Location": self.server.redirect + self.path})
            return
        if address.path == "/user":  # as for the token of a workflow, which may not ask
            self._answer(403, {"message": "Resource not accessible by integration"}, {})
            return
        if not self._may(READER, WRITER) or not self._known(_LIST):
            return
        query = parse_qs(address.query)
        size, page = min(int(query.get("per_page", ["30"])[0]), 100), int(query.get("page", ["1"])[0])
        rows = [
            {"id": number, "body": body, "user": {"login": self.server.authors[number]}}
            for number, body in self.server.comments.items()
        ]
        links = {}
        if len(rows) > size * page:
            following = f"{self.server.url}{address.path}?per_page={size}&page={page + 1}"
            links = {"Link": f'<{following}>; rel="next", <{following}>; rel="last"'}
        if self.server.link:
            links = {"Link": self.server.link}
        self._answer(200, rows[size * (page - 1) : size * page], links)

    def do_POST(self) -> None:
        if self._may(WRITER) and self._known(_LIST):
            body = self._body()
            self._answer(201, {"id": self.server.add(body, "github-actions[bot]"), "body": body}, {})

    def do_PATCH(self) -> None:
        found = self._may(WRITER) and self._known(_ONE)
        if found:
            self.server.comments[int(found[1])] = self._body()
            self._answer(200, {"id": int(found[1])}, {})

    def _may(self, *tokens: str) -> bool:
        self.server.seen.append((self.command, self.path))
        if self.headers["Authorization"] in [f"Bearer {token}" for token in tokens]:
            return True
        self._answer(403, {"message": "Resource not accessible by integration", "status": "403"}, {})
        return False

    def _known(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        found = pattern.fullmatch(urlsplit(self.path).path)
        if not found or (found.groups() and int(found[1]) not in self.server.comments):
            self._answer(404, {"message": "Not Found", "status": "404"}, {})
            return None
        return found

    def _body(self) -> str:
        document = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        return str(document["body"])

    def _answer(self, status: int, document: Any, headers: dict[str, str]) -> None:
        content = json.dumps(document).encode()
        self.send_response(status)
        for name, value in {**headers, "Content-Length": str(len(content))}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format: str, *arguments: Any) -> None:
        """Requests are kept, not printed."""


@contextmanager
def serving() -> Iterator[CommentServer]:
    """A running server."""
    with CommentServer() as server:
        Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
        try:
            yield server
        finally:
            server.shutdown()
