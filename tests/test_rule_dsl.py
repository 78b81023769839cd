"""The page about the rule DSL names exactly the words that there are."""

from __future__ import annotations

import inspect
import re
from pathlib import Path

from flake8_nomock.engines.astgrep.rules import dsl

PAGE = Path(__file__).parent.parent / "docs" / "contributing" / "rule-dsl.md"


def test_the_page_names_every_word_and_no_other() -> None:
    words = {
        name
        for name, value in inspect.getmembers(dsl, inspect.isfunction)
        if value.__module__ == dsl.__name__ and not name.startswith("_")
    }
    page = PAGE.read_text(encoding="utf-8")
    table = re.findall(r"^\| `(\w+)\(", page, re.MULTILINE)
    assert len(table) == 12
    assert {*table, *re.findall(r"^`(\w+)\(", page, re.MULTILINE)} == words
