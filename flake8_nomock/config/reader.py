"""Reading a configuration file: every key is checked, and nothing unknown is passed over."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, NoReturn

from flake8_nomock.config.file_kinds import Scopes
from flake8_nomock.config.levels import LEVELS, PROFILES, Levels
from flake8_nomock.config.model import Boundaries, Budget, Configuration, PathPolicy, read_bytes
from flake8_nomock.core.errors import ConfigurationError

PATH_LISTS = {
    "test-paths": "test",
    "production-paths": "production",
    "demo-paths": "demo",
    "ignored-paths": "ignored",
}
KEYS = (
    *("profile", "warnings", "levels", "allow", "extra-rules", "first-party"),
    *("paths", "boundaries", "budgets", "baseline"),
    *PATH_LISTS,
)


def read(file: Path) -> Configuration:
    """Read one file: `[tool.nomock]` of a `pyproject.toml`, the whole of any other."""
    table = _Table(file, _table_of(file))
    table.known(KEYS)
    return Configuration(
        root=file.parent,
        source=str(file),
        levels=Levels(table.profile(PROFILES[0]), table.levels()),
        warnings=table.flag("warnings"),
        scopes=Scopes(**{field: table.strings(key) for key, field in PATH_LISTS.items()}),
        allow=tuple((glob, table.table("allow").strings(glob)) for glob in table.table("allow").document),
        extra_rules=tuple(_rule_files(table)),
        first_party=table.strings("first-party"),
        paths=tuple(_path_policy(part) for part in table.tables("paths")),
        boundaries=_boundaries(table.table("boundaries")),
        budgets=tuple(_budget(part) for part in table.tables("budgets")),
        baseline=table.flag("baseline"),
    )


def rule_globs(file: Path) -> tuple[str, ...]:
    """What a configuration file says under `extra-rules`; nothing else of it is looked at."""
    return _Table(file, _table_of(file)).strings("extra-rules")


def checked_profile(value: object, place: str) -> str:
    """The profile's name; raises `ConfigurationError`, naming the place, for an unknown one."""
    if not isinstance(value, str) or value not in PROFILES:
        known = ", ".join(PROFILES)
        hint = _suggestion(str(value), PROFILES)
        raise ConfigurationError(f"{place}: unknown profile {value!r}{hint}: use {known}")
    return value


def _table_of(file: Path) -> dict[str, Any]:
    document = _parse(file)
    if file.name == "pyproject.toml":
        document = document.get("tool", {}).get("nomock", {})
    if not isinstance(document, dict):
        raise ConfigurationError(f"{file}: `tool.nomock` must be a table")
    return document


def _parse(file: Path) -> Any:
    if sys.version_info >= (3, 11):
        import tomllib
    else:
        import tomli as tomllib
    try:
        return tomllib.loads(read_bytes(file).decode("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigurationError(f"{file}: no valid TOML: {error}") from error


def _rule_files(table: _Table) -> Iterable[Path]:
    for glob in table.strings("extra-rules"):
        found = sorted(table.file.parent.glob(glob))
        if not found:
            table.fail("extra-rules", f"no file matches {glob!r} below {table.file.parent}")
        yield from found


def _path_policy(table: _Table) -> PathPolicy:
    table.known(("globs", "profile", "levels"))
    if not table.strings("globs"):
        table.fail("globs", "name at least one glob")
    return PathPolicy(table.strings("globs"), table.profile(""), table.levels())


def _boundaries(table: _Table) -> Boundaries:
    table.known(("own", "may-patch"))
    return Boundaries(table.strings("own"), table.strings("may-patch"))


def _budget(table: _Table) -> Budget:
    table.known(("rule", "below", "at-most"))
    rule, below, at_most = (table.document.get(key) for key in ("rule", "below", "at-most"))
    if not isinstance(rule, str) or not re.fullmatch(r"NMK[1-8][0-9]{2}", rule):
        table.fail("rule", f"must be the code of one rule, like NMK103, not {rule!r}")
    if not isinstance(below, str):
        table.fail("below", f"must be a folder or a glob, not {below!r}")
    if not isinstance(at_most, int) or isinstance(at_most, bool) or at_most < 0:
        table.fail("at-most", f"must be a number, not {at_most!r}")
    return Budget(rule, below, at_most)


class _Table:
    """One table of the document, which knows its place for messages."""

    def __init__(self, file: Path, document: Mapping[str, Any], place: str = "") -> None:
        self.file = file
        self.document = document
        self.place = place

    def fail(self, key: str, problem: str) -> NoReturn:
        raise ConfigurationError(f"{self.file}: at `{self.place}{key}`: {problem}")

    def known(self, keys: Sequence[str]) -> None:
        for key in self.document:
            if key not in keys:
                self.fail(key, f"unknown key{_suggestion(key, keys)}: known are {', '.join(keys)}")

    def profile(self, default: str) -> str:
        value = self.document.get("profile")
        if value is None:
            return default
        return checked_profile(value, f"{self.file}: at `{self.place}profile`")

    def levels(self) -> tuple[tuple[str, str], ...]:
        table = self.table("levels")
        for code, level in table.document.items():
            if not re.fullmatch(r"NMK[0-9]{3}", code):
                table.fail(code, "no rule code: write it like NMK205")
            if level not in LEVELS:
                table.fail(code, f"unknown level {level!r}: use {', '.join(LEVELS)}")
        return tuple(sorted(table.document.items()))

    def strings(self, key: str) -> tuple[str, ...]:
        value = self.document.get(key, [])
        if not isinstance(value, list) or not all(isinstance(v, str) and v for v in value):
            self.fail(key, f"must be a list of strings, not {value!r}")
        return tuple(value)

    def flag(self, key: str) -> bool:
        value = self.document.get(key, False)
        if not isinstance(value, bool):
            self.fail(key, f"must be true or false, not {value!r}")
        return value

    def table(self, key: str) -> _Table:
        value = self.document.get(key, {})
        if not isinstance(value, dict):
            self.fail(key, "must be a table")
        return _Table(self.file, value, f"{self.place}{key}.")

    def tables(self, key: str) -> list[_Table]:
        value = self.document.get(key, [])
        if not isinstance(value, list) or not all(isinstance(part, dict) for part in value):
            self.fail(key, f"must be a list of tables: [[{key}]]")
        return [_Table(self.file, part, f"{self.place}{key}.{n}.") for n, part in enumerate(value, 1)]


def _suggestion(word: str, known: Sequence[str]) -> str:
    from difflib import get_close_matches

    close = get_close_matches(word, known, 1)
    return f" (did you mean `{close[0]}`?)" if close else ""
