"""The catalogue as a whole: what every rule must have, and that nothing generated is stale."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from new_rule import TO_WRITE

from corpus.reader import CORPUS
from flake8_nomock import __version__
from flake8_nomock.catalogue.compiled import compile_rules, load
from flake8_nomock.catalogue.loader import FOLDER, schema, shipped_rules
from flake8_nomock.catalogue.rule import Entry, Rule
from flake8_nomock.catalogue.signal_types.python import KINDS, Signal, signals_of

ROOT = Path(__file__).parent.parent
RULES = shipped_rules()
LONGEST = "pytest_mock.MockerFixture.patch"


def by_code(rule: object) -> str:
    return rule.code if isinstance(rule, Rule) else str(rule)


def entries() -> Iterator[tuple[Rule, Entry]]:
    for rule in RULES:
        for entry in (*rule.python, *rule.typescript):
            yield rule, entry


def regexes(value: Any, keys: frozenset[str]) -> Iterator[str]:
    """Strings below keys that the schema declares as regular expressions."""
    if isinstance(value, dict):
        for key, part in value.items():
            if key in keys and isinstance(part, str):
                yield part
            else:
                yield from regexes(part, keys)
    elif isinstance(value, (list, tuple)):
        for part in value:
            yield from regexes(part, keys)


def test_codes_and_names_are_unique_and_name_the_files() -> None:
    assert len({rule.name for rule in RULES}) == len(RULES)
    names = {file.stem for file in FOLDER.glob("NMK*.yaml")}
    assert names == {f"{rule.code}-{rule.name}" for rule in RULES}


def test_the_codes_of_the_design_are_there() -> None:
    """Codes are forever: none may vanish."""
    first = {*range(101, 111), *range(201, 219), 220, *range(301, 306), *range(401, 410)}
    first |= {*range(501, 507), *range(900, 906)}
    assert {f"NMK{number}" for number in first} <= {rule.code for rule in RULES}


def test_nothing_is_left_to_write() -> None:
    """`tools/new_rule.py` marks every gap."""
    files = [*FOLDER.glob("NMK*.yaml"), *CORPUS.glob("*/*/*.*")]
    gaps = [
        f"{file.relative_to(ROOT)}:{number}: {line.strip()}"
        for file in files
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1)
        if TO_WRITE in line
    ]
    assert not gaps, "\n".join(gaps)


def test_the_schema_is_one() -> None:
    from jsonschema import Draft202012Validator

    Draft202012Validator.check_schema(schema())


def test_the_compiled_form_is_the_catalogue() -> None:
    signals: dict[str, list[Signal]] = {kind: [] for kind in KINDS}
    for rule in RULES:
        for kind, signal in signals_of(rule):
            signals[kind].append(signal)
    assert load().signals == {kind: tuple(found) for kind, found in signals.items()}
    assert load() == compile_rules(RULES)


def test_messages_are_short_and_name_the_symbol() -> None:
    for rule in RULES:
        assert "{symbol}" in rule.message, rule.code
        line = f"{rule.code} {rule.message.replace('{symbol}', LONGEST)}"
        assert len(line) <= 110, line
        assert not rule.message.endswith("."), line


def test_since_is_no_future_release() -> None:
    def numbers(version: str) -> tuple[int, ...]:
        return tuple(map(int, version.split(".")))

    assert [rule.code for rule in RULES if numbers(rule.since) > numbers(__version__)] == []


def test_engine_without_the_rule_says_why() -> None:
    for rule in RULES:
        for engine, support in rule.engines.items():
            assert support.support == "yes" or support.reason, f"{rule.code}: {engine}"
        across = ("NMK601", "NMK602", "NMK603", "NMK604")  # these need no entries
        is_read = bool(rule.python) or rule.code in across
        assert (rule.engines["python"].support in ("yes", "partial")) == is_read, rule.code


@pytest.mark.parametrize("rule", [r for r in RULES if r.python], ids=by_code)
def test_rule_has_an_example_that_it_flags(rule: Rule) -> None:
    from flake8_nomock.config.levels import Levels
    from flake8_nomock.config.model import Configuration
    from flake8_nomock.engines.python.tree_checker import TreeChecker

    example = rule.examples["python"]
    project = TreeChecker(Configuration(Path("/nonexistent"), levels=Levels("strict")))
    places = {
        "NMK108": "setup.py",
        "NMK405": "tests/mocks/users.py",
        "NMK506": "src/app/x.py",
    }
    default = "src/app/x.py" if rule.scope == "production" else "tests/test_x.py"
    bad, good = (
        {f.code for f in project.check_text(code, f"/nonexistent/{place}")}
        for code, place in (
            (example.bad, places.get(rule.code, default)),
            (example.good, default if rule.code == "NMK405" else places.get(rule.code, default)),
        )
    )
    assert rule.code in bad
    assert rule.code not in good


def test_entries_say_what_and_why() -> None:
    silent = [
        f"{rule.code} {entry.id}"
        for rule, entry in entries()
        if not (entry.signals and entry.why and (entry.level == "allow" or entry.instead or rule.instead))
    ]
    assert silent == []


def test_regular_expressions_are_in_the_common_subset() -> None:
    """No look-around, no back-references, no possessive or atomic groups: Python, Rust and Java agree."""
    keys = frozenset(
        key
        for language in ("pythonEntry", "typescriptEntry")
        for key in _regex_keys(schema()["$defs"][language])
    )
    odd = re.compile(r"\(\?(?!:|[is]\)|[is]:)|\\[1-9kKGAZzQEpPXRhHvVN]|[*+?}]\+")
    for rule, entry in entries():
        for regex in regexes(dict(entry.signals), keys):
            bare = re.sub(r"\\[(){}\[\]?*+|.^$\\]", "", regex)
            assert not odd.search(bare), f"{rule.code} {entry.id}: {regex}"
            re.compile(regex)


def _regex_keys(definition: Any) -> Iterator[str]:
    for key, value in definition.items() if isinstance(definition, dict) else ():
        if isinstance(value, dict) and value.get("$ref") == "#/$defs/regex":
            yield key
        if isinstance(value, dict):
            yield from _regex_keys(value)
        elif isinstance(value, list):
            for part in value:
                yield from _regex_keys(part)
