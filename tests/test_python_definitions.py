"""The definition that is named from the source alone is the one that the engine names in its findings (V7)."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from corpus.reader import read as read_corpus
from flake8_nomock.config.levels import Levels
from flake8_nomock.config.model import Configuration
from flake8_nomock.engines.python.decoding import decode
from flake8_nomock.engines.python.definitions import Definitions
from flake8_nomock.engines.python.file_checker import PythonChecker
from flake8_nomock.engines.python.finding_context import in_context
from flake8_nomock.engines.python.tree_checker import TreeChecker

CORPUS = Path(__file__).parent / "corpus" / "python"


@pytest.mark.slow
def test_every_finding_of_the_corpus_keeps_its_context() -> None:
    files = PythonChecker(TreeChecker(Configuration(Path("/nowhere/at/all"), levels=Levels("strict"))))
    count = 0
    for case in read_corpus(CORPUS):
        source = case.source.encode()
        found = [f for f in files.check_source(source, case.path).findings if f.code != "NMK900"]
        bare = [f._replace(definition="", target="") for f in found]
        for expected, actual in zip(found, in_context(bare, decode(source)), strict=True):
            assert (actual.definition, actual.target) == (expected.definition, expected.target), expected
            count += bool(expected.definition)
    assert count > 500


SOURCE = """\
@decorate(one)
def outer(first, second=two):
    if True:
        @decorate(three)
        class Inner(Base): four = 1
    return {
        "five": lambda six: six}
x = outer
"""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("decorate(one)", "outer"),
        ("def outer", "outer"),
        ("first", "outer"),
        ("two", "outer"),
        ("decorate(three)", "outer.Inner"),
        ("class Inner", "outer.Inner"),
        ("Base", "outer.Inner"),
        ("four", "outer.Inner"),
        ('"five"', "outer"),
        ("six}", "outer"),
        ("x = outer", ""),
    ],
)
def test_the_definition_of_a_place(text: str, expected: str) -> None:
    line, column = next((n, row.index(text)) for n, row in enumerate(SOURCE.split("\n"), 1) if text in row)
    definitions = Definitions(ast.parse(SOURCE))
    assert definitions.of_finding("NMK103", line, column) == expected
    assert definitions.names == {"outer", "outer.Inner"}
