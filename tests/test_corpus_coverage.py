"""Every rule and signal of the catalogue has cases in the corpus, flagged ones and near-misses."""

from __future__ import annotations

import pytest

from corpus.reader import CORPUS, read
from flake8_nomock.catalogue.rules import Rule, shipped_rules

ENOUGH = 4
CASES = list(read(CORPUS / "python"))
SIGNALS = [
    (rule, kind)
    for rule in shipped_rules()
    for kind in sorted(
        {
            kind
            for entry in rule.python
            if entry.level != "allow"
            for kind, items in entry.signals.items()
            if not all(isinstance(item, dict) and item.get("silent") for item in items)
        }
    )
]


@pytest.mark.parametrize(("rule", "kind"), SIGNALS, ids=lambda p: p.code if isinstance(p, Rule) else p)
def test_python_signal_has_cases(rule: Rule, kind: str) -> None:
    cases = [c for c in CASES if c.rule == rule.code and c.signal == kind]
    bad = sum(e.code == rule.code for case in cases for e in case.expectations)
    ok = sum(len(case.ok) for case in cases)
    assert bad >= ENOUGH, f"{rule.code} {kind}: {bad} lines with `expect: {rule.code}`"
    assert ok >= ENOUGH, f"{rule.code} {kind}: {ok} lines with `ok:`"


def test_folders_are_named_after_rules() -> None:
    names = {f"{rule.code}-{rule.name}" for rule in shipped_rules()} | {"mixed"}
    folders = {p.name for p in (CORPUS / "python").iterdir() if p.is_dir()}
    assert folders <= names


def test_files_are_named_after_signals() -> None:
    kinds = {(rule.code, kind) for rule, kind in SIGNALS}
    wrong = [c.id for c in CASES if c.rule and (c.rule, c.signal) not in kinds]
    assert wrong == []
