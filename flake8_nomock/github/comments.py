"""Comments of a pull request over GitHub's REST API, which Gitea and Forgejo speak too for these paths."""

from __future__ import annotations

import http.client
import json
import re
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple
from urllib.parse import urlsplit

TIMEOUT = 20.0
"""Seconds for one request."""
_MOST_PAGES = 200
_ACTIONS = ("github-actions[bot]", "gitea-actions", "forgejo-actions")
"""Who writes with the token of a workflow."""
_NEXT = re.compile(r'<([^>]+)>;\s*rel="next"')


class RefusedError(Exception):
    """The server did not do it; the text says why, in a few words."""


class PullRequest(NamedTuple):
    """One pull request, and who is asking."""

    api: str
    """`https://api.github.com`, without a slash at the end."""
    repository: str
    """`owner/name`."""
    number: str
    token: str

    @property
    def comments(self) -> str:
        """Address of its comments."""
        return f"{self.api}/repos/{self.repository}/issues/{self.number}/comments"


def put(pull_request: PullRequest, mark: str, body: str, edit_only: bool) -> str:
    """Have one comment of our own that begins with `mark`: edit it where it is there, else write it unless `edit_only`.

    A comment that begins so and was written by somebody else is left alone. Returns `edited`, `written` or ``
    (nothing to do). Raises `RefusedError`.
    """
    found = _first(pull_request, mark)
    if found is not None:
        address = f"{pull_request.api}/repos/{pull_request.repository}/issues/comments/{found}"
        _request(pull_request.token, "PATCH", address, {"body": body})
        return "edited"
    if edit_only:
        return ""
    _request(pull_request.token, "POST", pull_request.comments, {"body": body})
    return "written"


def _first(pull_request: PullRequest, mark: str) -> int | None:
    """Return the number of our oldest comment that begins so."""
    comments = _all(pull_request.token, f"{pull_request.comments}?per_page=100")
    marked = [c for c in comments if isinstance(c, dict) and str(c.get("body") or "").startswith(mark)]
    if not marked:
        return None
    is_own = _own_author(pull_request)
    return next((int(c["id"]) for c in marked if is_own(c.get("user") or {}) and "id" in c), None)


def _own_author(pull_request: PullRequest) -> Callable[[dict[str, Any]], bool]:
    """Return whether an author is the one that our token stands for.

    The token of a workflow may not ask who it is; it writes as the bot of the host's own actions.
    """
    try:
        login = str(_request(pull_request.token, "GET", f"{pull_request.api}/user", None)[0]["login"])
    except (RefusedError, KeyError, TypeError):
        return lambda user: str(user.get("login")) in _ACTIONS and user.get("type", "Bot") == "Bot"
    return lambda user: user.get("login") == login


def _all(token: str, address: str) -> Iterator[Any]:
    """Yield every comment, page by page. Raises `RefusedError` for an answer that is not a list, and for too many pages."""
    start = address
    for _ in range(_MOST_PAGES):
        page, link = _request(token, "GET", address, None)
        if not isinstance(page, list):
            raise RefusedError("the server does not answer with a list of comments")
        yield from page
        following = _NEXT.search(link)
        if not following:
            return
        address = following[1]
        if _host(address) != _host(start):
            raise RefusedError(f"the next page is on another server: {address}")  # which the token is not for
    raise RefusedError(f"more than {_MOST_PAGES} pages of comments")


def _request(token: str, method: str, address: str, document: object) -> tuple[Any, str]:
    """Return what the server answers, and its `Link` header. Raises `RefusedError`."""
    try:
        request = urllib.request.Request(address, method=method)
        request.add_header("Accept", "application/vnd.github+json")
        request.add_header("Authorization", f"Bearer {token}")
        request.add_header("User-Agent", "flake8-nomock")
        request.add_header("X-GitHub-Api-Version", "2022-11-28")
        if document is not None:
            request.data = json.dumps(document).encode()
            request.add_header("Content-Type", "application/json")
        with urllib.request.build_opener(_SameHost()).open(request, timeout=TIMEOUT) as answer:
            return json.load(answer), answer.headers.get("Link") or ""
    except urllib.error.HTTPError as error:
        raise RefusedError(f"{error.code} {error.reason}") from error
    except (OSError, ValueError, RecursionError, http.client.HTTPException) as error:
        raise RefusedError(str(getattr(error, "reason", error))) from error


class _SameHost(urllib.request.HTTPRedirectHandler):
    """Follows no redirect to another host: the token would go with it."""

    def redirect_request(
        self, req: urllib.request.Request, fp: Any, code: int, msg: str, headers: Any, newurl: str
    ) -> urllib.request.Request | None:
        """Return the request to go on with; raises `RefusedError` for another host."""
        if _host(newurl) != _host(req.full_url):
            raise RefusedError(f"{code}: redirected to another server: {newurl}")
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def _host(address: str) -> tuple[str, str]:
    """Return scheme and host with port; raises `RefusedError` for what is not an address."""
    try:
        parts = urlsplit(address)
    except ValueError as error:
        raise RefusedError(f"not an address: {address}") from error
    return parts.scheme.lower(), parts.netloc.lower()
