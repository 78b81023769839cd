"""Reading the settings of other tools without tripping over them: what cannot be read is left to the tool itself."""

from __future__ import annotations

import configparser
import re
import sys
from collections.abc import Iterator
from typing import Any, NamedTuple

from flake8_nomock.git.repository import Repository

FLAKE8_FILES = ("setup.cfg", "tox.ini", ".flake8")
"""In flake8's order: it reads the first one that has a section for it, and no other."""


class Section(NamedTuple):
    """The section that flake8 reads."""

    path: str
    options: dict[str, str]
    """With dashes in the names; flake8 takes both spellings."""

    def line(self, repository: Repository, option: str) -> int:
        """1-based line of an option; 1 if it hides."""
        pattern = re.compile(rf"\s*{option.replace('-', '[-_]')}\s*[=:]", re.IGNORECASE)
        lines = repository.lines(self.path)
        return next((number for number, line in enumerate(lines, 1) if pattern.match(line)), 1)


def flake8_sections(repository: Repository) -> Iterator[Section]:
    """Every section for flake8 in the root folder; flake8 reads the first only."""
    for path in FLAKE8_FILES:
        parser = configparser.RawConfigParser()
        try:
            parser.read_string(repository.text(path) or "")
        except configparser.Error:
            continue
        if parser.has_section("flake8"):
            yield Section(path, {k.replace("_", "-"): v for k, v in parser.items("flake8")})


def codes(value: str) -> list[str]:
    """Return the codes of a flake8 option, comments left out."""
    return re.findall(r"\b[A-Z]{1,3}[0-9]{0,3}\b", re.sub(r"(?m)#.*$", "", value))


def toml(repository: Repository, path: str) -> dict[str, Any]:
    """Return a TOML file; empty if it is not there or malformed."""
    if sys.version_info >= (3, 11):
        import tomllib
    else:
        import tomli as tomllib
    try:
        return tomllib.loads(repository.text(path) or "")
    except tomllib.TOMLDecodeError:
        return {}


def yaml(repository: Repository, path: str) -> Any:
    """Return a YAML file; None if it is not there or malformed."""
    from yaml import YAMLError, safe_load

    try:
        return safe_load(repository.text(path) or "")
    except YAMLError:
        return None


def mapping(value: Any) -> dict[Any, Any]:
    """Return the value if it is a mapping; else an empty one."""
    return value if isinstance(value, dict) else {}


def sequence(value: Any) -> list[Any]:
    """Return the value if it is a list; else an empty one."""
    return value if isinstance(value, list) else []


def line_of(repository: Repository, path: str, text: str) -> int:
    """1-based number of the first line that holds a text; 0 if there is none."""
    return next((number for number, line in enumerate(repository.lines(path), 1) if text in line), 0)
