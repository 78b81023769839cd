"""What a reader of dependency files yields."""

from __future__ import annotations

import re
from typing import NamedTuple

_NAME = re.compile(r"\s*([A-Za-z0-9][A-Za-z0-9._-]*)")
_EGG = re.compile(r"[#&]egg=([A-Za-z0-9][A-Za-z0-9._-]*)")
_REPOSITORY = re.compile(r"\s*\w+\+\w+://\S*?/([A-Za-z0-9][\w.-]*?)(?:\.git)?(?:@[^\s#/;]+)?(?=[\s#;]|$)")
_ARCHIVE = re.compile(
    r"\s*(?!\w+\+)(?:[^\s#;]*/)?([A-Za-z0-9][\w.]*)-\d[^\s/#;]*\.(?:whl|tar\.gz|zip)(?=[\s#;]|$)"
)


class Dependency(NamedTuple):
    """A distribution or a pytest plugin that a file asks for."""

    name: str
    """The normalised name of a distribution (PEP 503); the dotted path of a plugin's module."""
    start: int
    """0-based offset in the text of the file, in characters."""
    end: int
    is_plugin: bool = False
    """Whether pytest is told to load it as a plugin."""
    is_fixture: bool = False
    """Whether it is a fixture that pytest is told to use in every test (`usefixtures`)."""


def normalised(name: str) -> str:
    """Return the name of a distribution as PEP 503 compares it: `Types_Mock` is `types-mock`."""
    return re.sub(r"[-_.]+", "-", name).lower()


def distribution_name(requirement: str) -> str:
    """Return the normalised name of the distribution in a requirement (PEP 508); empty where there is none."""
    match = _NAME.match(requirement)
    return normalised(match.group(1)) if match else ""


def requirement_at(text: str, start: int = 0) -> Dependency | None:
    """Return the distribution that a requirement names; `start` is its 0-based offset in the file.

    A path, an option and an address of anything else name none; the name behind `#egg=`, that of a repository
    (`git+https://…/NAME.git@v1`) and that of an archive (`…/NAME-1.0.whl`) count.
    """
    exact = _EGG.search(text) or _REPOSITORY.match(text) or _ARCHIVE.match(text)
    match = exact or _NAME.match(text)
    if match is None:
        return None
    if exact is None and re.match(r"\s*(?:[\w.-]*/|(?:\w+\+)?\w+://)", text):
        return None
    return Dependency(normalised(match[1]), start + match.start(1), start + match.end(1))
