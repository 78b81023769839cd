"""What `nomock init` is going to do: changes of files, and advice where a file is better left to its owner."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterator
from typing import NamedTuple

from flake8_nomock.git.repository import Repository
from flake8_nomock.init.facts import Facts


class Change(NamedTuple):
    """A file to write; it keeps all that was in it."""

    path: str
    """Relative to the root, with forward slashes."""
    text: str
    executable: bool = False


class Advice(NamedTuple):
    """Something that the user has to do."""

    path: str
    """The file it is about; empty if none."""
    text: str


Step = Change | Advice


class Request(NamedTuple):
    """The user's options."""

    services: tuple[str, ...] = ()
    owner: str = ""
    """For CODEOWNERS: `@org/team`."""
    extras: frozenset[str] = frozenset()
    """What is wanted besides the minimum, by the names of `EXTRAS`."""
    only_new: bool = False
    """No baseline: CI and hooks report only what is new."""
    ruleset: frozenset[str] = frozenset()
    """Choices for the ruleset, by the names of `RULESET`."""


class Situation(NamedTuple):
    """All that a part of the plan may look at."""

    repository: Repository
    facts: Facts
    request: Request

    def text(self, path: str) -> str | None:
        """Return the text of a file; None if it cannot be read."""
        return self.repository.text(path)

    def exists(self, path: str) -> bool:
        """Return whether there is anything at this path, readable or not."""
        return (self.repository.root / path).exists()


Part = Callable[[Situation], Iterator[Step]]


def appended(before: str, addition: str) -> str:
    """Return a text with a paragraph added at its end."""
    if not before:
        return addition
    newline = "\r\n" if "\r\n" in before else "\n"
    addition = addition.replace("\n", newline)
    return before.rstrip("\r\n") + newline * 2 + addition


def difference(change: Change, before: str | None) -> str:
    """Return the change as a unified diff."""
    old = before.splitlines(keepends=True) if before else []
    new = change.text.splitlines(keepends=True)
    start = f"a/{change.path}" if before is not None else "/dev/null"
    lines = difflib.unified_diff(old, new, start, f"b/{change.path}")
    return "".join(
        line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines
    )
