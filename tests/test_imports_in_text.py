"""The modules that a source imports, read from its text without parsing it."""

from __future__ import annotations

import pytest

from flake8_nomock.engines.python.across.imports_in_text import imports_in


@pytest.mark.parametrize(
    ("text", "modules"),
    [
        ("import a.b, c as d\n", ["a.b", "c"]),
        ("from . import x\nfrom .y import (\n    z,  # import no\n)\n", [".", ".y"]),
        ("if x: from a import b; import c\n", ["a", "c"]),
        ("from \\\n    a import b\n", ["a"]),
        # A line that begins with the word, behind a continuation, was read without end.
        ("x = load \\\nimport_module('import')\nfrom a import b\n", ["a"]),
        ("x = \\\nimport \\\nimport\nimport a\n", ["a"]),
    ],
)
def test_modules(text: str, modules: list[str]) -> None:
    assert [module for module, _ in imports_in(text)] == modules
