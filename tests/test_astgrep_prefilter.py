"""What the prefilter lets through; that it loses nothing is the matter of test_typescript_prefilter.py."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from flake8_nomock.catalogue.loader import shipped_rules
from flake8_nomock.config.levels import Levels
from flake8_nomock.engines.astgrep.prefilter import Prefilter
from flake8_nomock.engines.astgrep.rules.assemble import signals_in
from flake8_nomock.engines.astgrep.rules.signals import requirement_of
from flake8_nomock.engines.astgrep.scanner import Scanner
from flake8_nomock.engines.astgrep.script_rules import ScriptRules
from flake8_nomock.engines.astgrep.source_checker import ScriptChecker

STRICT = Levels("strict")


@pytest.fixture(scope="module")
def prefilter() -> Prefilter:
    return Prefilter(s for rule in shipped_rules() for s in signals_in(rule, STRICT, "test"))


@pytest.mark.parametrize(
    ("source", "codes"),
    [
        ("import { advice } from './advice'\nadvice.give()\n", set()),  # `vi` is part of a name
        ("const total = items.reduce((a, b) => a + b, 0)\n", set()),
        ("vi.fn()\n", {"NMK102"}),
        ("sinon.stub(db, 'query')\n", {"NMK102"}),
        ("import nock from 'nock'\n", {"NMK205"}),
        ("const { fn: make } = vi\n", {"NMK102"}),
        ("import { spyOn } from 'storybook/test'\n", {"NMK104"}),
        ("import * as db from './db'\ndb.query\n/* why */ = async () => []\n", {"NMK302"}),
        ("class FakeStore {}\n", {"NMK401"}),
        ("class Unlocked {}\n", set()),
        ("class Unmocked {}\n", {"NMK106"}),  # no finding, but only a parser tells that it is no cast
        ("// überraschend: ¡vi! \nconst größe = 1\n", set()),
    ],
)
def test_possible_codes(prefilter: Prefilter, source: str, codes: set[str]) -> None:
    found = {signal.origin.code for signal in prefilter.possible(source)}
    assert codes <= found
    assert bool(codes) == bool(found)


def test_a_part_that_is_not_read_counts_where_a_signal_could_be_in_it(tmp_path: Path) -> None:
    broken = {
        "src/plain.ts": "const total = (\n",
        "src/a.test.ts": "vi.mock('./db')\nconst total = (\n",
        "src/b.test.ts": "const total = (vi.mock('./db')\n",
    }
    for name, text in broken.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    found = Scanner(ScriptRules(shipped_rules(), STRICT), tmp_path).check_files(broken)
    assert {(f.code, f.path) for f in found} == {
        ("NMK103", "src/a.test.ts"),
        ("NMK900", "src/b.test.ts"),
        ("NMK103", "src/b.test.ts"),
    }
    checker = ScriptChecker(ScriptRules(shipped_rules(), STRICT))
    assert [f for name, text in broken.items() for f in checker.check_source(text, name)] == found


def test_only_what_is_possible_is_looked_for(prefilter: Prefilter) -> None:
    few = prefilter.possible("import nock from 'nock'\n")
    assert {signal.origin.entry for signal in few} == {"nock", "stand-in-dependencies"}


def test_a_long_text_is_searched_once(prefilter: Prefilter) -> None:
    """A pattern that begins with `.*` reads the rest of the text from every place: a spec of 80 kB took 13 seconds."""
    scopes = ("test", "production")
    signals = {s for rule in shipped_rules() for scope in scopes for s in signals_in(rule, STRICT, scope)}
    patterns = {pattern.regex for signal in signals for pattern in requirement_of(signal).patterns}
    assert len(patterns) > 20
    assert [regex for regex in patterns if re.match(r"(\(\?[:\w]*|\()*\.[*+]", regex)] == []


def test_a_row_of_slashes_is_one_comment(prefilter: Prefilter) -> None:
    """Cut into comments in every way there is, one of 60 slashes never ends; 36 took 5 seconds."""
    assert prefilter.possible(f"import x from './x'\n// Setup.\n{'/' * 200}\nx.run()\n") == frozenset()
