"""The resolver where a corpus file would not show the mistake: it depends on how memory is reused."""

from __future__ import annotations

from pathlib import Path

from flake8_nomock.config.model import Configuration
from flake8_nomock.engines.python.tree_checker import TreeChecker


def test_every_string_annotation_is_told_apart() -> None:
    """What is known of one annotation must not answer for the next: their trees are short-lived."""
    source = "from pytest_mock import MockerFixture\nfrom app import Other\n\n" + "".join(
        f"def helper{n}(thing: '{name}'):\n    thing.patch('a.b')\n\n"
        for n, name in enumerate(["MockerFixture", "Other"] * 100)
    )
    project = TreeChecker(Configuration(Path("/nonexistent")))
    found = project.check_text(source, "/nonexistent/tests/test_x.py")
    assert [f.line for f in found if f.code == "NMK103"] == list(range(5, 605, 6))
