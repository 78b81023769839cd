"""The configuration of a project: `nomock.toml`, or `[tool.nomock]` in `pyproject.toml`."""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from flake8_nomock.errors import ConfigurationError
from flake8_nomock.policy.levels import LEVELS, PROFILES, Levels
from flake8_nomock.policy.scopes import Scopes

FILE = "nomock.toml"
_PATH_LISTS = {
    "test-paths": "test",
    "production-paths": "production",
    "demo-paths": "demo",
    "ignored-paths": "ignored",
}
_KEYS = ("profile", "warnings", "levels", "allow", "extra-rules", "first-party", *_PATH_LISTS)


class Configuration(NamedTuple):
    """What a project says about how it wants to be checked."""

    root: Path
    """The project's folder: paths and globs are relative to it."""
    source: str = ""
    """The file it was read from; empty for the defaults."""
    levels: Levels = Levels()
    warnings: bool = False
    """Whether flake8 shows warnings too."""
    scopes: Scopes = Scopes()
    allow: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """(glob, modules that files there may import and use)"""
    extra_rules: tuple[Path, ...] = ()
    first_party: tuple[str, ...] = ()
    """Top-level packages of the project that are not next to the files that import them."""


def find_configuration(start: Path) -> Configuration:
    """The configuration of the project that `start` (a folder) is in.

    Looks in this folder and those above for `nomock.toml` or a `pyproject.toml` with `[tool.nomock]`,
    up to the one that holds `.git`. Without any, the defaults with the nearest folder that has `.git`
    or `pyproject.toml` (else `start`) as root. Raises `ConfigurationError`.
    """
    root: Path | None = None
    for folder in (start, *start.parents):
        if (folder / FILE).is_file():
            return read_configuration(folder / FILE)
        pyproject = folder / "pyproject.toml"
        if pyproject.is_file():
            root = root or folder
            if b"tool.nomock" in _bytes(pyproject):
                return read_configuration(pyproject)
        if (folder / ".git").exists():
            root = root or folder
            break
    return Configuration(root or start)


def read_configuration(file: Path) -> Configuration:
    """Read one file: `[tool.nomock]` of a `pyproject.toml`, the whole of any other.

    Raises `ConfigurationError` for what is unreadable, malformed or unknown.
    """
    document = _parse(file)
    if file.name == "pyproject.toml":
        document = document.get("tool", {}).get("nomock", {})
        if not isinstance(document, dict):
            raise ConfigurationError(f"{file}: `tool.nomock` must be a table")
    return _Reader(file, document).configuration()


def _bytes(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        raise ConfigurationError(f"{file}: the configuration cannot be read: {error}") from error


def _parse(file: Path) -> Any:
    if sys.version_info >= (3, 11):
        import tomllib
    else:
        import tomli as tomllib
    try:
        return tomllib.loads(_bytes(file).decode("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigurationError(f"{file}: no valid TOML: {error}") from error


class _Reader:
    """Checks the keys of one document and turns them into a `Configuration`."""

    def __init__(self, file: Path, document: Mapping[str, Any]) -> None:
        self.file = file
        self.document = document

    def configuration(self) -> Configuration:
        for key in self.document:
            if key not in _KEYS:
                self.fail(key, f"unknown key{_suggestion(key, _KEYS)}: known are {', '.join(_KEYS)}")
        return Configuration(
            root=self.file.parent,
            source=str(self.file),
            levels=Levels(self.profile(), self.level_overrides()),
            warnings=self.flag("warnings"),
            scopes=Scopes(**{field: self.strings(key) for key, field in _PATH_LISTS.items()}),
            allow=self.allowances(),
            extra_rules=tuple(self.rule_files()),
            first_party=self.strings("first-party"),
        )

    def fail(self, key: str, problem: str) -> None:
        raise ConfigurationError(f"{self.file}: at `{key}`: {problem}")

    def profile(self) -> str:
        value = self.document.get("profile", PROFILES[0])
        return checked_profile(value, f"{self.file}: at `profile`")

    def level_overrides(self) -> tuple[tuple[str, str], ...]:
        table = self.table("levels")
        for code, level in table.items():
            if not re.fullmatch(r"NMK[0-9]{3}", code):
                self.fail(f"levels.{code}", "no rule code: write it like NMK205")
            if level not in LEVELS:
                self.fail(f"levels.{code}", f"unknown level {level!r}: use {', '.join(LEVELS)}")
        return tuple(sorted(table.items()))

    def allowances(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        table = self.table("allow")
        return tuple((glob, _strings(self, f"allow.{glob}", v)) for glob, v in table.items())

    def rule_files(self) -> list[Path]:
        files: list[Path] = []
        for glob in self.strings("extra-rules"):
            found = sorted(self.file.parent.glob(glob))
            if not found:
                self.fail("extra-rules", f"no file matches {glob!r} below {self.file.parent}")
            files += found
        return files

    def strings(self, key: str) -> tuple[str, ...]:
        return _strings(self, key, self.document.get(key, []))

    def flag(self, key: str) -> bool:
        value = self.document.get(key, False)
        if not isinstance(value, bool):
            self.fail(key, f"must be true or false, not {value!r}")
        return bool(value)

    def table(self, key: str) -> dict[str, Any]:
        value = self.document.get(key, {})
        if not isinstance(value, dict):
            self.fail(key, "must be a table")
        return dict(value)


def _strings(reader: _Reader, key: str, value: Any) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(v, str) and v for v in value):
        reader.fail(key, f"must be a list of strings, not {value!r}")
    return tuple(value)


def checked_profile(value: object, place: str) -> str:
    """The profile's name; raises `ConfigurationError`, naming the place, for an unknown one."""
    if not isinstance(value, str) or value not in PROFILES:
        known = ", ".join(PROFILES)
        hint = _suggestion(str(value), PROFILES)
        raise ConfigurationError(f"{place}: unknown profile {value!r}{hint}: use {known}")
    return value


def _suggestion(word: str, known: Sequence[str]) -> str:
    from difflib import get_close_matches

    close = get_close_matches(word, known, 1)
    return f" (did you mean `{close[0]}`?)" if close else ""
