"""The filter in front of the parser: whatever the spelling, what is found without it is found behind it."""

from __future__ import annotations

import ast
import codecs
import random
import sys
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from python_filtered import FILES, SOURCE, TEST, compare
from python_spellings import continued, escaped, in_class, in_parts, in_sums, wide, without_comments

from corpus.reader import Case
from corpus.reader import read as read_corpus

sys.path.insert(0, str(Path(__file__).parent.parent / "tools/evidence"))
from prefilter import unfiltered

CORPUS = Path(__file__).parent / "corpus" / "python"


@cache
def cases() -> list[Case]:
    """The corpus without its comments, which would let a file pass."""
    return [
        case._replace(source=without_comments(case.source))
        for case in read_corpus(CORPUS)
        if case.path.endswith(".py") and unfiltered(FILES, case.path, case.source.encode()) is not None
    ]


# -- the corpus, taken apart and put together ------------------------------------------------------


def statements(source: str) -> Iterator[str]:
    """Every statement of a module, with those imports and assignments of the module whose names it uses."""
    tree = ast.parse(source)
    for statement in tree.body:
        names = {node.id for node in ast.walk(statement) if isinstance(node, ast.Name)}
        used = [s for s in tree.body if s is not statement and not names.isdisjoint(bound(s))]
        yield "".join(f"{ast.unparse(s)}\n" for s in (*used, statement))


def bound(statement: ast.stmt) -> set[str]:
    if isinstance(statement, (ast.Import, ast.ImportFrom)):
        return {(alias.asname or alias.name).partition(".")[0] for alias in statement.names}
    if isinstance(statement, ast.Assign):
        return {target.id for target in statement.targets if isinstance(target, ast.Name)}
    return set()


@pytest.mark.slow
def test_the_corpus_without_comments_statement_by_statement() -> None:
    found = 0
    for case in cases():
        found += compare(case.path, case.source.encode())
        for part in statements(case.source):
            found += compare(case.path, part.encode())
    assert found > 2000


@pytest.mark.slow
def test_a_shuffled_corpus() -> None:
    chance = random.Random(20261130)
    paths = sorted({case.path for case in cases()})
    parts = [part for case in cases() for part in statements(case.source) if "__future__" not in part]
    found = 0
    for _ in range(600):
        source = "".join(chance.sample(parts, chance.randint(1, 4)))
        found += compare(chance.choice(paths), source.encode())
    assert found > 300


# -- other spellings -------------------------------------------------------------------------------

SPELLINGS: dict[str, Callable[[str], bytes]] = {
    "BOM": lambda source: codecs.BOM_UTF8 + source.encode(),
    "CRLF": lambda source: source.replace("\n", "\r\n").encode(),
    "CR": lambda source: source.replace("\n", "\r").encode(),
    "form feeds": lambda source: ("\f\n" + source.replace("\n\n", "\n\f\n")).encode(),
    "continued": lambda source: continued(source).encode(),
    "continued, CRLF": lambda source: continued(source).replace("\n", "\r\n").encode(),
    "escapes": lambda source: escaped(source).encode(),
    "literals in parts": lambda source: in_parts(source).encode(),
    "sums of literals": lambda source: in_sums(source).encode(),
    "in a class": lambda source: in_class(source).encode(),
    "full-width names": lambda source: wide(source).encode(),
    "header comment": lambda source: f"# shop\n#\n{source}".encode(),
    "Latin-1": lambda source: f"# coding: latin-1\n{source}".encode("latin-1", "ignore"),
    "utf-7": lambda source: b"# coding: utf-7\n" + source.encode("utf-7"),
}


@pytest.mark.slow
@pytest.mark.parametrize("spelling", SPELLINGS)
def test_the_corpus_in_other_spellings(spelling: str) -> None:
    compared = found = 0
    for case in cases():
        source = SPELLINGS[spelling](case.source)
        if unfiltered(FILES, case.path, source) is None:
            continue
        compared += 1
        found += compare(case.path, source)
    assert compared > 150, compared
    assert found > 500, found


# -- generated programs ----------------------------------------------------------------------------

PIECES = [
    "import unittest.mock\n",
    "from unittest import mock\n",
    "from unittest.mock import patch as p\n",
    "import shop\n",
    "from importlib import import_module as load\n",
    "def fake():\n    return [1]\n",
    "class Gateway:\n    def pay(self): return 1\n",
    "real, shop.db.connect = shop.db.connect, lambda: None\n",
    "shop.db.connect = fake\n",
    "shop.db.connect: object = fake\n",
    "(shop.a, shop.b) = fake, Gateway\n",
    "[shop.a,\n shop.b] = [fake, Gateway]\n",
    "shop.a, shop.b = (1,  # )\n    fake)\n",
    "shop.a = other = fake\n",
    "shop.a = rows['x'] = (\n    fake)\n",
    "with fake as shop.db.connect:\n    pass\n",
    "setattr(shop, 'pay', lambda: 1)\n",
    "class Kit:\n    def setUp(self):\n        self.pay = fake\n",
    "load('unittest.mock')\n",
    "m = load('unittest').mock\n",
    "getattr(mock, 'patch')('shop.pay')\n",
    "p('shop.pay')\n",
    "x = unittest.mock.Mock()\n",
    "def test_a(mocker, monkeypatch):\n    monkeypatch.setattr(shop, 'a', 1)\n    mocker.patch('shop.b')\n",
    "def swap(mocker):\n    return mocker.MagicMock()\n",
    "settings = configure(CACHE_TYPE='simple')\n",
    "if os.environ.get('TESTING'):\n    pass\n",
    "import os\n",
    "make = type('Fake', (), {})\n",
    "@app.get('/api/mock/users')\ndef users():\n    return fake_rows\n",
    "fake_rows = [{'id': 1}]\n",
    "shop.pay.return_value = 1\n",
    'text = """\n# a comment? \\\n"""\n',
    "from .fakes import gateway\n",
    "try:\n    rows = load('shop')\nexcept OSError:\n    rows = get_dummy_rows()\n",
]
"""Statements of programs; many of them mean something only beside others."""


@pytest.mark.slow
@settings(max_examples=400, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    st.lists(st.sampled_from(PIECES), min_size=1, max_size=7),
    st.sampled_from(sorted(SPELLINGS)),
    st.sampled_from((TEST, SOURCE)),
)
def test_generated_programs(pieces: list[str], spelling: str, path: str) -> None:
    source = SPELLINGS[spelling]("".join(pieces))
    if unfiltered(FILES, path, source) is not None:
        compare(path, source)
