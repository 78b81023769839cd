"""ruff takes codes that it does not know for mistakes: `ruff check --fix` (RUF102) deletes `# noqa: NMK…`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import PurePosixPath
from posixpath import normpath
from typing import Any

from flake8_nomock.doctor import settings
from flake8_nomock.doctor.commands import commands
from flake8_nomock.doctor.enforcement import needs_permits
from flake8_nomock.doctor.model import Diagnosis
from flake8_nomock.git.repository import Repository

TRAP = "ruff-removes-permits"
_OWN = ("ruff.toml", ".ruff.toml")
_CODES = ("ALL", "RUF", "RUF1", "RUF10", "RUF102")
_SELECT = re.compile(r"--(extend-)?select[=\s\"',]+([A-Z0-9]+,)*(ALL|RUF(1(0(2)?)?)?)\b")


def examine(repository: Repository) -> Iterator[Diagnosis]:
    """Look at every configuration of ruff, if there are permits that it could delete."""
    if needs_permits(repository):
        yield from unaware(repository)


def unaware(repository: Repository) -> Iterator[Diagnosis]:
    """Look at every configuration of ruff that selects RUF102, or all of them if a command does."""
    by_command = any(_SELECT.search(command.text) for command in commands(repository, "ruff"))
    for path in repository.files:
        if PurePosixPath(path).name in (*_OWN, "pyproject.toml"):
            ruff = _ruff(repository, path)
            if ruff is None:
                continue
            selected = by_command or _selects(repository, path, ruff, frozenset())
            if selected and not _knows(repository, path, ruff, frozenset()):
                yield _diagnosis(repository, path)


def _ruff(repository: Repository, path: str) -> dict[str, Any] | None:
    document = settings.toml(repository, path)
    if PurePosixPath(path).name in _OWN:
        return document
    ruff = settings.mapping(document.get("tool")).get("ruff")
    return ruff if isinstance(ruff, dict) else None


def _selects(repository: Repository, path: str, ruff: dict[str, Any], seen: frozenset[str]) -> bool:
    """Whether the configuration, or one that it extends, brings in RUF102."""
    lint = settings.mapping(ruff.get("lint"))
    chosen = [
        c for key in ("select", "extend-select") for c in settings.sequence(lint.get(key, ruff.get(key)))
    ]
    if any(code in _CODES for code in chosen):
        return "RUF102" not in settings.sequence(lint.get("ignore", ruff.get("ignore")))
    parent = _parent(path, ruff)
    if not parent or path in seen:
        return False
    return _selects(repository, parent, _ruff(repository, parent) or {}, seen | {path})


def _parent(path: str, ruff: dict[str, Any]) -> str:
    base = ruff.get("extend")
    return normpath(str(PurePosixPath(path).parent / base)) if isinstance(base, str) else ""


def _knows(repository: Repository, path: str, ruff: dict[str, Any], seen: frozenset[str]) -> bool:
    """Whether the configuration, or one that it extends without replacing the list, names our codes."""
    lint = settings.mapping(ruff.get("lint"))
    external = lint.get("external", ruff.get("external"))
    if external is not None:
        return any(str(code) in ("N", "NM", "NMK") for code in settings.sequence(external))
    parent = _parent(path, ruff)
    if not parent or path in seen:
        return False
    return _knows(repository, parent, _ruff(repository, parent) or {}, seen | {path})


def _diagnosis(repository: Repository, path: str) -> Diagnosis:
    own = PurePosixPath(path).name in _OWN
    section = "[lint]" if own else "[tool.ruff.lint]"
    line = settings.line_of(repository, path, section) or settings.line_of(repository, path, "ruff") or 1
    problem = "ruff does not know our codes: RUF102 calls `# noqa: NMK…` invalid, and `--fix` deletes it"
    return Diagnosis(
        trap=TRAP, path=path, line=line, problem=problem, fix=f'write `external = ["NMK"]` into `{section}`'
    )
