"""The library face."""

from __future__ import annotations

from pathlib import Path

import pytest
from conftest import write

from flake8_nomock import check_paths, check_source
from flake8_nomock.config.find import find_configuration
from flake8_nomock.config.model import Configuration
from flake8_nomock.core.errors import IncompleteError, NomockError

MOCK = "from unittest import mock\n\nsend = mock.Mock()\n"


def test_check_source(project: Path) -> None:
    configuration = Configuration(project)
    found = check_source(MOCK, "tests/test_a.py", configuration)
    assert [(f.code, f.path, f.line, f.column, f.engine) for f in found] == [
        ("NMK101", "tests/test_a.py", 1, 1, "python"),
        ("NMK102", "tests/test_a.py", 3, 8, "python"),
    ]
    found = check_source(b"vi.fn();\n", "web/a.test.ts", configuration)
    assert [(f.code, f.line, f.column, f.engine) for f in found] == [("NMK102", 1, 1, "astgrep")]
    assert check_source("mock", "notes.txt", configuration) == []
    assert [f.code for f in check_source("def (: mock", "a.py", configuration)] == ["NMK900"]


def test_what_cannot_be_decoded_is_a_finding_of_the_engine_of_its_language(project: Path) -> None:
    """V6 of the redesign."""
    found = [
        finding
        for path, source in (
            ("tests/test_a.py", b"import mock  # \xff\n"),
            ("web/a.test.ts", b"vi.fn(); // \xff\n"),
        )
        for finding in check_source(source, path, Configuration(project))
    ]
    assert [(f.code, f.engine, f.symbol) for f in found] == [
        ("NMK900", "python", "syntax error"),
        ("NMK900", "astgrep", "not UTF-8"),
    ]


def test_permits_are_honoured(project: Path) -> None:
    source = "import fakeredis  # noqa: NMK203 -- no Redis on the build machine yet\n"
    assert check_source(source, "tests/test_a.py", Configuration(project)) == []


@pytest.mark.slow
def test_check_paths(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(project, "tests/test_a.py", MOCK)
    write(project, "web/a.test.ts", "vi.fn();\n")
    monkeypatch.chdir(project)
    places = [("tests/test_a.py", 1), ("tests/test_a.py", 3), ("web/a.test.ts", 1)]
    assert [(f.path, f.line) for f in check_paths()] == places
    assert [
        (f.path, f.line) for f in check_paths(["web"], find_configuration(project), cached=False)
    ] == places[2:]
    with pytest.raises(NomockError, match="nowhere: no such file or directory"):
        check_paths(["nowhere"])
    write(project, "empty/notes.txt", "mock")
    with pytest.raises(IncompleteError, match="nothing was checked"):
        check_paths(["empty"])
