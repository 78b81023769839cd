"""Comments of a pull request over GitHub's REST API, which Gitea and Forgejo speak too for these paths."""

from __future__ import annotations

import json
import re
import urllib.error
import urllib.request
from collections.abc import Iterator
from typing import Any, NamedTuple

TIMEOUT = 20.0
"""Seconds for one request."""
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
    """Have one comment that begins with `mark`: edit it where it is there, else write it unless `edit_only`.

    Returns `edited`, `written` or `` (nothing to do). Raises `RefusedError`.
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
    """Number of the oldest comment that begins so."""
    comments = _all(pull_request.token, f"{pull_request.comments}?per_page=100")
    return next((c["id"] for c in comments if str(c.get("body") or "").startswith(mark)), None)


def _all(token: str, address: str) -> Iterator[dict[str, Any]]:
    """Every comment, page by page."""
    origin = address.partition("?")[0]
    while address:
        page, link = _request(token, "GET", address, None)
        yield from page
        following = _NEXT.search(link)
        address = following[1] if following else ""
        if address and not address.startswith(origin.partition("/repos/")[0]):
            raise RefusedError(f"the next page is on another server: {address}")  # which the token is not for


def _request(token: str, method: str, address: str, document: object) -> tuple[Any, str]:
    """What the server answers, and its `Link` header. Raises `RefusedError`."""
    request = urllib.request.Request(address, method=method)
    request.add_header("Accept", "application/vnd.github+json")
    request.add_header("Authorization", f"Bearer {token}")
    request.add_header("User-Agent", "flake8-nomock")
    request.add_header("X-GitHub-Api-Version", "2022-11-28")
    if document is not None:
        request.data = json.dumps(document).encode()
        request.add_header("Content-Type", "application/json")
    try:
        with urllib.request.urlopen(request, timeout=TIMEOUT) as answer:
            return json.load(answer), answer.headers.get("Link") or ""
    except urllib.error.HTTPError as error:
        raise RefusedError(f"{error.code} {error.reason}") from error
    except (OSError, ValueError) as error:
        raise RefusedError(str(getattr(error, "reason", error))) from error
