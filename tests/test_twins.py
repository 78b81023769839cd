"""The same situation gets the same code and level in Python and in TypeScript, or the table says why not."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from flake8_nomock.catalogue.loader import shipped_rules
from flake8_nomock.config.levels import Levels
from flake8_nomock.config.model import Configuration
from flake8_nomock.pipeline.single_source import SourceChecker

TABLE: list[dict[str, Any]] = yaml.safe_load(
    (Path(__file__).parent / "data/twins.yaml").read_text(encoding="utf-8")
)
PATHS = {
    ("python", "test"): "tests/test_twin.py",
    ("python", "production"): "src/app/twin.py",
    ("typescript", "test"): "tests/twin.test.ts",
    ("typescript", "production"): "src/app/twin.ts",
}
Checkers = tuple[SourceChecker, SourceChecker]
NO_TWINS = {
    "NMK108": "dependency files have no twin; tests/corpus has each of them",
    "NMK405": "a file is judged by its path, which is no snippet",
    "NMK207": "the libraries of Python replace `subprocess`, those of TypeScript standard input",
    "NMK209": "the libraries have no counterpart in the other language",
    "NMK211": "routes of a browser: the same API, tests/corpus has both",
    "NMK214": "servers with canned answers have no counterpart",
    "NMK217": "the libraries have no counterpart in the other language",
}
"""Rules that both languages have, and why no situation of theirs is in the table."""


@pytest.fixture(scope="module")
def checkers(tmp_path_factory: pytest.TempPathFactory) -> Checkers:
    """Check sources as nomock does, in profiles strict and recommended."""
    root = tmp_path_factory.mktemp("project")
    return made(root, "strict"), made(root, "recommended")


def made(root: Path, profile: str) -> SourceChecker:
    """Return a checker for an empty project."""
    return SourceChecker(Configuration(root, levels=Levels(profile)))


def found(checkers: Checkers, language: str, row: dict[str, Any]) -> str:
    """Return the codes of a snippet in profile strict, with their levels in the recommended one (`off`: not there)."""
    source, path = row[language].encode(), PATHS[language, row["file"]]
    strict, recommended = (checker.findings(source, path) for checker in checkers)
    levels = {finding.code: finding.severity for finding in reversed(recommended)}
    levels |= {finding.code: "error" for finding in recommended if finding.severity == "error"}
    return ", ".join(sorted({f"{f.code} {levels.get(f.code, 'off')}" for f in strict}))


@pytest.mark.parametrize("row", TABLE, ids=lambda row: row["situation"])
def test_the_same_situation_gets_the_same_verdict(checkers: Checkers, row: dict[str, Any]) -> None:
    finds = row["finds"]
    expected = finds if isinstance(finds, dict) else {"python": finds, "typescript": finds}
    assert {language: found(checkers, language, row) for language in ("python", "typescript")} == expected


def test_where_the_languages_differ_the_table_says_why() -> None:
    for row in TABLE:
        finds = row["finds"]
        differs = isinstance(finds, dict) and finds["python"] != finds["typescript"]
        assert differs == bool(row.get("reason")), row["situation"]


def test_every_rule_of_both_languages_has_a_situation_or_a_reason() -> None:
    both = {rule.code for rule in shipped_rules() if rule.python and rule.typescript}
    covered = {
        code for row in TABLE for code in str(row["finds"]).replace("'", " ").split() if code[:3] == "NMK"
    }
    assert both - covered == {*NO_TWINS} & both
    assert {*NO_TWINS}.isdisjoint(covered)
