"""Findings behind the filter, compared with those without it."""

from __future__ import annotations

import sys
from pathlib import Path

from flake8_nomock.config.levels import Levels
from flake8_nomock.config.model import Configuration
from flake8_nomock.engines.python.file_checker import PythonChecker
from flake8_nomock.engines.python.tree_checker import TreeChecker

sys.path.insert(0, str(Path(__file__).parent.parent / "tools/evidence"))
from prefilter import unfiltered

TEST, SOURCE = "tests/support/helpers.py", "src/shop/payments.py"
FILES = PythonChecker(TreeChecker(Configuration(Path("/nowhere/at/all"), levels=Levels("strict"))))


def compare(path: str, source: bytes) -> int:
    """The number of findings; fails if the filter changes one of them."""
    expected = unfiltered(FILES, path, source)
    assert expected is not None, source
    assert list(FILES.check_source(source, path).findings) == expected, source.decode(errors="replace")
    return len(expected)
