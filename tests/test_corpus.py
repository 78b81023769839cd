"""Every corpus file through the Python engine: expectations and findings are equal, to the column."""

from __future__ import annotations

from pathlib import Path

import pytest

from corpus.reader import CORPUS, Case, read
from flake8_nomock.config.levels import Levels
from flake8_nomock.config.model import Configuration
from flake8_nomock.core.finding import Finding
from flake8_nomock.engines.python.file_checker import PythonChecker
from flake8_nomock.engines.python.tree_checker import TreeChecker

CASES = list(read(CORPUS / "python"))


def findings(case: Case) -> list[Finding]:
    configuration = Configuration(Path("/nonexistent"), levels=Levels(case.profile))
    trees = TreeChecker(configuration)
    if case.path.endswith(".py"):  # as flake8 has it checked
        found = trees.check_text(case.file.read_bytes(), f"/nonexistent/{case.path}")
    else:
        found = list(PythonChecker(trees).check_source(case.file.read_bytes(), case.path).findings)
    return [f for f in found if f.severity == "error" or case.profile == "strict"]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.id)
def test_python_engine(case: Case) -> None:
    found = findings(case)
    pairs = {(f.code, f.line) for f in found}
    expected = case.expected("python")
    where = f"{case.file}:"
    missing = sorted(f"{where}{line}: {code} expected" for code, line in expected - pairs)
    surplus = sorted(f"{where}{line}: {code} not expected" for code, line in pairs - expected)
    assert missing + surplus == []
    columns = {(f.code, f.line): f.column for f in found}
    for expectation in case.expectations:
        if expectation.column is not None and "python" in expectation.engines:
            place = (expectation.code, expectation.line)
            assert columns[place] == expectation.column, f"{where}{expectation.line}: column"


@pytest.mark.parametrize("case", [c for c in CASES if c.misses], ids=lambda case: case.id)
def test_known_misses_are_still_missed(case: Case) -> None:
    """A miss that is found now becomes an expectation."""
    pairs = {(f.code, f.line) for f in findings(case)}
    found = [f"{case.file}:{m.line}: {m.code}" for m in case.misses if (m.code, m.line) in pairs]
    assert found == []
