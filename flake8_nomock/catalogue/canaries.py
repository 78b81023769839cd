"""Code that must be flagged, one piece per rule and language: the bad examples of the catalogue.

Every run of `nomock check` feeds them through the engines that it used; one that stays silent fails the run. Which
entries of a rule an example proves is found once, by `tools/generate.py`, and ships.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from flake8_nomock.catalogue.loader import Rule
from flake8_nomock.catalogue.signal_types import Origin

FILE = Path(__file__).parent / "_canaries.json"
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
    """The bad examples; whose entries they prove is not known yet.

    A comment in the first line may name the file, as in the documentation.
    """
    return [
        Canary(rule.code, language, _path(rule, language, example.bad), example.bad, ())
        for rule in rules
        for language, example in rule.examples.items()
    ]


def shipped_canaries() -> list[Canary]:
    """The canaries of the rules that ship."""
    rows = json.loads(FILE.read_text(encoding="utf-8"))
    return [
        Canary(code, language, path, source, tuple(Origin(*origin) for origin in origins))
        for code, language, path, source, origins in rows
    ]


def dump(canaries: Iterable[Canary]) -> str:
    """What belongs into `FILE`."""
    rows = [[*c[:-1], [list(vars(o).values()) for o in c.origins]] for c in canaries]
    return json.dumps(rows, ensure_ascii=False, indent=0) + "\n"


def _path(rule: Rule, language: str, source: str) -> str:
    named = _NAMED.match(source)
    return named[1] if named else _PATHS[language, "production" if rule.scope == "production" else "test"]
