"""Code that must be flagged, one piece per rule and language: the bad examples of the catalogue.

Every run of `nomock check` feeds them through the engines that it used; one that stays silent fails the run. Which
entries of a rule an example proves is found once, by `tools/generate.py`, and ships.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from flake8_nomock.catalogue.json_lines import dump_rows, read_rows
from flake8_nomock.catalogue.rule import Rule
from flake8_nomock.catalogue.signal_types import Origin

FILE = Path(__file__).parent / "_canaries.jsonl"
_NAMED = re.compile(r"(?:#|//) ([\w./-]+\.\w+)\n")
_PATHS = {
    ("python", "production"): "src/canary.py",
    ("python", "test"): "tests/test_canary.py",
    ("typescript", "production"): "src/canary.ts",
    ("typescript", "test"): "tests/canary.test.ts",
}


class Canary(NamedTuple):
    """One example: under a policy that reports one of its origins, its rule must be found in it."""

    code: str
    language: str
    path: str
    """Relative to a project, so that the default scopes know what code it is."""
    source: str
    origins: tuple[Origin, ...]


def examples(rules: Iterable[Rule]) -> list[Canary]:
    """Return the bad examples, without the entries that they prove.

    A comment in the first line may name the file, as in the documentation.
    """
    return [
        Canary(
            code=rule.code,
            language=language,
            path=_path(rule, language, example.bad),
            source=example.bad,
            origins=(),
        )
        for rule in rules
        for language, example in rule.examples.items()
    ]


def shipped_canaries() -> list[Canary]:
    """Return the canaries of the rules that ship."""
    return [
        Canary(**{**row, "origins": tuple(Origin(**origin) for origin in row["origins"])})
        for row in read_rows(FILE)
    ]


def dump(canaries: Iterable[Canary]) -> str:
    """Return the text of `FILE` for these canaries."""
    return dump_rows({**c._asdict(), "origins": [vars(origin) for origin in c.origins]} for c in canaries)


def _path(rule: Rule, language: str, source: str) -> str:
    named = _NAMED.match(source)
    return named[1] if named else _PATHS[language, "production" if rule.scope == "production" else "test"]
