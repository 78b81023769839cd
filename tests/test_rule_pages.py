"""The pages of the rules: complete, in the order a reader needs, and in words instead of keys of the catalogue."""

from __future__ import annotations

import re

import pytest

from flake8_nomock.catalogue.loader import shipped_rules
from flake8_nomock.catalogue.pages import FAMILIES, families, index, page
from flake8_nomock.catalogue.phrases import in_words

RULES = {rule.code: rule for rule in shipped_rules()}
ENTRIES = [
    (language, entry)
    for rule in RULES.values()
    for language, entries in (("python", rule.python), ("typescript", rule.typescript))
    for entry in entries
]


def test_every_rule_belongs_to_one_family() -> None:
    for code in RULES:
        assert sum(code.startswith(family.prefix) for family in FAMILIES) == 1, code
    listed = re.findall(r"^\| \[(NMK\d{3})\]", index(RULES.values()), re.M)
    assert sorted(listed) == sorted(RULES)
    assert families(RULES.values(), "docs/rules").count("\n| [") == len(FAMILIES)


@pytest.mark.parametrize("code", ["NMK102", "NMK203", "NMK501"])
def test_reasons_and_code_come_before_tables(code: str) -> None:
    text = page(RULES[code])
    titles = re.findall(r"^## (.+)$", text, re.M)
    assert titles[0] == "Why it is a problem"
    assert titles[1].startswith("Example in ")
    assert titles.index("What to use instead") < titles.index("What is reported in Python")
    assert text.index("\n|") > text.index("## What is reported in ")


def test_every_entry_is_described_in_words() -> None:
    for language, entry in ENTRIES:
        told = in_words(language, entry.signals)
        assert told, entry.id
        prose = re.sub(r"`[^`]*`", "", told)
        assert "=" not in prose and "_" not in prose and "  " not in told, (entry.id, told)


def test_conditions_of_a_signal_are_told() -> None:
    patch = {"use": [{"path": "unittest.mock.patch", "first_not": ["os.environ", "sys.modules"]}]}
    assert in_words("python", patch) == (
        "use of `unittest.mock.patch` unless the first argument is `os.environ` or `sys.modules`"
    )
    jest = {
        "use": [{"from": ["@jest/globals"], "names": ["jest"], "global": True, "members": ["fn", "mock"]}]
    }
    assert in_words("typescript", jest) == "use of `jest.fn`, `jest.mock` from `@jest/globals` or global"
    provided = {
        "fixture": ["mocker", {"name": "monkeypatch", "silent": True, "provides": "pytest.MonkeyPatch()"}]
    }
    assert in_words("python", provided) == "fixture `mocker`"
