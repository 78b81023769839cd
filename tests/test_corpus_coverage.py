"""Every rule and signal of the catalogue has cases in the corpus, flagged ones and near-misses."""

from __future__ import annotations

import pytest

from corpus.reader import CORPUS, read
from flake8_nomock.catalogue.loader import shipped_rules
from flake8_nomock.catalogue.rule import Entry, Rule

ENOUGH = 4
LANGUAGES = ("python", "typescript")
CASES = {language: list(read(CORPUS / language)) for language in LANGUAGES}


def entries(rule: Rule, language: str) -> tuple[Entry, ...]:
    return rule.python if language == "python" else rule.typescript


def kinds(rule: Rule, language: str) -> list[str]:
    """Signal kinds that report something."""
    return sorted(
        {
            kind
            for entry in entries(rule, language)
            if entry.level != "allow"
            for kind, items in entry.signals.items()
            if not all(isinstance(item, dict) and item.get("silent") for item in items)
        }
    )


SIGNALS = [
    (language, rule, kind)
    for language in LANGUAGES
    for rule in shipped_rules()
    for kind in kinds(rule, language)
]


@pytest.mark.parametrize(
    ("language", "rule", "kind"), SIGNALS, ids=lambda p: p.code if isinstance(p, Rule) else p
)
def test_signal_has_cases(language: str, rule: Rule, kind: str) -> None:
    cases = [c for c in CASES[language] if c.rule == rule.code and c.signal == kind]
    bad = sum(e.code == rule.code for case in cases for e in case.expectations)
    ok = sum(len(case.ok) for case in cases)
    where = f"tests/corpus/{language}/{rule.code}-{rule.name}/{kind}.* needs {ENOUGH} lines"
    assert bad >= ENOUGH, f"{where} with `expect: {rule.code}`, it has {bad}"
    assert ok >= ENOUGH, f"{where} with `ok: why`, it has {ok}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_folders_are_named_after_rules(language: str) -> None:
    names = {f"{rule.code}-{rule.name}" for rule in shipped_rules()} | {"mixed"}
    folders = {p.name for p in (CORPUS / language).glob("*") if p.is_dir()}
    assert folders <= names


def test_files_are_named_after_signals() -> None:
    known = {(language, rule.code, kind) for language, rule, kind in SIGNALS}
    wrong = [
        c.id
        for language in LANGUAGES
        for c in CASES[language]
        if c.rule and (language, c.rule, c.signal) not in known
    ]
    assert wrong == []
