"""Reading a configuration file: every key is checked, and nothing unknown is passed over."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, NoReturn

from flake8_nomock.config.file_kinds import FileKinds
from flake8_nomock.config.globs import GlobError, check, expand
from flake8_nomock.config.levels import LEVELS, PROFILES, Levels
from flake8_nomock.config.model import Boundaries, Budget, Configuration, Health, PathPolicy
from flake8_nomock.config.toml import table_of
from flake8_nomock.core.errors import ConfigurationError

PATH_LISTS = {
    "test-paths": "test",
    "production-paths": "production",
    "demo-paths": "demo",
    "ignored-paths": "ignored",
}
KEYS = (
    *("profile", "warnings", "levels", "allow", "extra-rules", "first-party"),
    *("paths", "boundaries", "budgets", "baseline", "health"),
    *PATH_LISTS,
)


def read(file: Path) -> Configuration:
    """Read one file: `[tool.nomock]` of a `pyproject.toml`, the whole of any other. Raises `ConfigurationError`."""
    table = _Table(file, table_of(file))
    table.known(KEYS)
    return Configuration(
        root=file.parent,
        source=str(file),
        levels=Levels(table.profile(PROFILES[0]), table.levels()),
        warnings=table.flag("warnings"),
        file_kinds=FileKinds(**{kind: table.globs(key) for key, kind in PATH_LISTS.items()}),
        allow=_allowances(table.table("allow")),
        extra_rules=tuple(_rule_files(table)),
        first_party=table.strings("first-party"),
        paths=tuple(_path_policy(part) for part in table.tables("paths")),
        boundaries=_boundaries(table.table("boundaries")),
        budgets=tuple(_budget(part) for part in table.tables("budgets")),
        baseline=table.flag("baseline"),
        health=_health(table.table("health")),
    )


def rule_globs(file: Path) -> tuple[str, ...]:
    """Return what a configuration file says under `extra-rules`; nothing else of it is looked at."""
    return _Table(file, table_of(file)).strings("extra-rules")


def checked_profile(value: object, place: str) -> str:
    """Return the profile's name; raises `ConfigurationError`, naming the place, for an unknown one."""
    if not isinstance(value, str) or value not in PROFILES:
        known = ", ".join(PROFILES)
        hint = _suggestion(str(value), PROFILES)
        raise ConfigurationError(f"{place}: unknown profile {value!r}{hint}: use {known}")
    return value


def _rule_files(table: _Table) -> Iterable[Path]:
    for glob in table.globs("extra-rules"):
        found = sorted(file for one in expand(glob) for file in table.file.parent.glob(one.strip("/")))
        if not found:
            table.fail("extra-rules", f"no file matches {glob!r} below {table.file.parent}")
        yield from found


def checked_globs(globs: Sequence[str], place: str) -> tuple[str, ...]:
    """Return the globs as a tuple; raises `ConfigurationError`, naming the place, for one that cannot be used."""
    for glob in globs:
        try:
            check(glob)
        except GlobError as error:
            raise ConfigurationError(f"{place}: the glob {glob!r} cannot be used: {error}") from error
    return tuple(globs)


def _allowances(table: _Table) -> tuple[tuple[str, tuple[str, ...]], ...]:
    checked_globs(tuple(table.document), f"{table.file}: at `{table.place.removesuffix('.')}`")
    return tuple((glob, table.strings(glob)) for glob in table.document)


def _path_policy(table: _Table) -> PathPolicy:
    table.known(("globs", "profile", "levels"))
    if not table.strings("globs"):
        table.fail("globs", "name at least one glob")
    return PathPolicy(table.globs("globs"), table.profile(""), table.levels())


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
    checked_globs([below], f"{table.file}: at `{table.place}below`")
    if not isinstance(at_most, int) or isinstance(at_most, bool) or at_most < 0:
        table.fail("at-most", f"must be a number, not {at_most!r}")
    return Budget(rule, below, at_most)


def _health(table: _Table) -> Health:
    table.known(("minutes", "pass-rate", "start-seconds", "regression", "floor-seconds", "runs", "accept"))
    usual = Health()
    accept = table.table("accept")
    for test, reason in accept.document.items():
        if not isinstance(reason, str) or not reason.strip():
            accept.fail(test, f"must say why this test may be slow or flaky, not {reason!r}")
    runs = table.number("runs", usual.runs)
    if runs != int(runs) or runs < 8:
        table.fail(
            "runs", f"must be a whole number of at least 8, not {runs!r}: four before and four after a change"
        )
    return Health(
        minutes=table.number("minutes", usual.minutes),
        pass_rate=table.share("pass-rate", usual.pass_rate, most=1),
        start_seconds=table.number("start-seconds", usual.start_seconds),
        regression=table.share("regression", usual.regression),
        floor_seconds=table.number("floor-seconds", usual.floor_seconds),
        runs=int(runs),
        accept=tuple(accept.document.items()),
    )


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
                table.fail(code, "not a rule code (expected e.g. NMK205)")
            if level not in LEVELS:
                table.fail(code, f"unknown level {level!r}: use {', '.join(LEVELS)}")
        return tuple(sorted(table.document.items()))

    def strings(self, key: str) -> tuple[str, ...]:
        value = self.document.get(key, [])
        if not isinstance(value, list) or not all(isinstance(v, str) and v for v in value):
            self.fail(key, f"must be a list of strings, not {value!r}")
        return tuple(value)

    def globs(self, key: str) -> tuple[str, ...]:
        return checked_globs(self.strings(key), f"{self.file}: at `{self.place}{key}`")

    def flag(self, key: str) -> bool:
        value = self.document.get(key, False)
        if not isinstance(value, bool):
            self.fail(key, f"must be true or false, not {value!r}")
        return value

    def number(self, key: str, default: float) -> float:
        value = self.document.get(key, default)
        if not isinstance(value, (int, float)) or isinstance(value, bool) or not 0 <= value < float("inf"):
            self.fail(key, f"must be a number that is not negative, not {value!r}")
        return value

    def share(self, key: str, default: float, most: float = float("inf")) -> float:
        """Return a share as a number: 0.25 and "25%" are the same."""
        value = self.document.get(key, default)
        if isinstance(value, str) and re.fullmatch(r"\d+(\.\d+)? ?%", value):
            value = float(value.rstrip(" %")) / 100
        if not isinstance(value, (int, float)) or isinstance(value, bool) or not 0 < value <= most:
            limit = f" and at most {most:g}" if most < float("inf") else ""
            self.fail(key, f'must be a share above 0{limit}, like 0.25 or "25%", not {value!r}')
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
