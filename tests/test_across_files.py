"""Doubles that come from other files: small projects, in which every line says what it must yield."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import write

from flake8_nomock.config.levels import Levels
from flake8_nomock.config.model import Configuration
from flake8_nomock.core.finding import Finding
from flake8_nomock.engines.python.tree_checker import TreeChecker
from flake8_nomock.pipeline.check import check
from flake8_nomock.pipeline.request import Request
from flake8_nomock.pipeline.single_source import SourceChecker

PROJECTS = Path(__file__).parent / "data/across"
_EXPECTED = re.compile(r"(?:#|//) expect: ((?:NMK\d{3} ?)+)")


def expected(folder: Path) -> set[tuple[str, str, int]]:
    """(path, code, line) of what the comments of a project ask for."""
    return {
        (file.relative_to(folder).as_posix(), code, number)
        for file in folder.rglob("*")
        if file.is_file()
        for number, line in enumerate(file.read_text(encoding="utf-8").split("\n"), 1)
        for match in _EXPECTED.finditer(line)
        for code in match[1].split()
    }


def checked(root: Path) -> list[Finding]:
    """Findings of `nomock check`."""
    configuration = Configuration(root, levels=Levels("strict"))
    return [verdict.finding for verdict in check(Request(cached=False), configuration).report.verdicts]


def codes(root: Path, test: str, *paths: str) -> list[str]:
    """Codes of `nomock check` (of everything, or of `paths`) in the file `test`, from the cache where that knows them."""
    request = Request(cached=True, paths=tuple(root / path for path in paths))
    found = check(request, Configuration(root)).report.verdicts
    return [v.finding.code for v in found if v.finding.path == test]


def places(findings: list[Finding]) -> set[tuple[str, str, int]]:
    return {(f.path, f.code, f.line) for f in findings}


@pytest.fixture(scope="module")
def python(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The Python projects, each a folder of one project."""
    folder = tmp_path_factory.mktemp("across") / "python"
    shutil.copytree(PROJECTS / "python", folder)
    return folder


@pytest.mark.slow
def test_nomock_check_finds_what_is_expected(python: Path) -> None:
    found, wanted = places(checked(python)), expected(python)
    assert sorted(found - wanted) == []
    assert sorted(wanted - found) == []


def test_flake8_finds_the_same(python: Path) -> None:
    """As flake8 has them checked: one file at a time, in any order."""
    trees = TreeChecker(Configuration(python, levels=Levels("strict")))
    files = sorted(python.rglob("*.py"), reverse=True)
    found: set[tuple[str, str, int]] = set()
    for file in files:
        if file.name != "wrong.py":  # flake8 says E999 of it
            found |= places(trees.check_text(file.read_bytes(), str(file)))
    wanted = {place for place in expected(python) if place[1] != "NMK900"}
    assert sorted(found ^ wanted) == []


@pytest.mark.slow
def test_plugin_in_flake8_itself(python: Path) -> None:
    run = subprocess.run(
        [sys.executable, "-m", "flake8", "--isolated", "--select", "NMK6", "factories"],
        cwd=python,
        capture_output=True,
        text=True,
    )
    found = {
        (match[1], match[3], int(match[2]))
        for match in re.finditer(r"(?m)^(.+?):(\d+):\d+: (NMK6\d+)", run.stdout)
    }
    assert found == {p for p in expected(python) if p[0].startswith("factories") and p[1].startswith("NMK6")}


def test_message_shows_the_way(python: Path) -> None:
    messages = {(f.path, f.line): f.message for f in checked(python) if "reexports" in f.path}
    line = messages["reexports/tests/test_barrel.py", 8]
    assert line.endswith(
        "(reexports/tests/test_barrel.py → reexports.tests.barrel.MagicMock →"
        " reexports.tests.support.MagicMock → unittest.mock.MagicMock)"
    )


@pytest.mark.slow
def test_nomock_check_finds_what_is_expected_of_scripts(tmp_path: Path) -> None:
    root = tmp_path / "project"
    shutil.copytree(PROJECTS / "typescript", root)
    found, wanted = places(checked(root)), expected(root)
    assert sorted(found - wanted) == []
    assert sorted(wanted - found) == []
    source = SourceChecker(Configuration(root, levels=Levels("strict")))
    for file in ("tests/names.test.ts", "tests/calls.test.ts", "tests/shop.test.ts"):  # as an editor asks
        assert places(source.findings((root / file).read_bytes(), file)) == {
            p for p in wanted if p[0] == file
        }


@pytest.mark.slow
def test_warm_run_follows_other_scripts(tmp_path: Path) -> None:
    test = "tests/a.test.ts"
    tests = tmp_path / "tests"
    tests.mkdir()
    helper, barrel = tests / "helper.ts", tests / "barrel.ts"
    helper.write_text('import { vi } from "vitest";\nexport const make = () => vi.fn();\n', encoding="utf-8")
    barrel.write_text('export * from "./helper";\n', encoding="utf-8")
    (tests / "a.test.ts").write_text('import { make } from "./barrel";\n\nmake();\n', encoding="utf-8")
    assert codes(tmp_path, test) == ["NMK603"]
    assert codes(tmp_path, test) == ["NMK603"]
    helper.write_text("export const make = () => 1;\n", encoding="utf-8")
    assert codes(tmp_path, test) == []
    barrel.write_text('import { vi } from "vitest";\nexport const make = () => vi.fn();\n', encoding="utf-8")
    assert codes(tmp_path, test, test) == ["NMK603"]
    barrel.unlink()
    assert codes(tmp_path, test) == []


# -- warm runs ---------------------------------------------------------------------------------

_HELPER = "from unittest.mock import Mock\n\n\ndef make():\n    return Mock()\n"
_REAL = "def make():\n    return object()\n"
_TEST = "from tests.helper import make\n\n\ndef test_it(client):\n    assert make() and client\n"
_CONFTEST = (
    "import pytest\nfrom tests.helper import make\n\n\n@pytest.fixture\ndef client():\n    return make()\n"
)


def write_tests(root: Path, **files: str) -> None:
    """Write Python files below `tests`."""
    for name, text in files.items():
        write(root, f"tests/{name}.py", text)


@pytest.mark.slow
def test_warm_run_follows_the_other_files(tmp_path: Path) -> None:
    """Only a helper changes, comes or goes; the test itself never does."""
    test = "tests/test_it.py"
    write_tests(tmp_path, helper=_HELPER, conftest=_CONFTEST, test_it=_TEST, __init__="")
    assert codes(tmp_path, test) == ["NMK602", "NMK603"]
    assert codes(tmp_path, test) == ["NMK602", "NMK603"]
    write_tests(tmp_path, helper=_REAL)
    assert codes(tmp_path, test) == []
    write_tests(
        tmp_path,
        conftest=_CONFTEST.replace("make()", "Mock()")
        .replace("tests.helper", "unittest.mock")
        .replace("import make", "import Mock"),
    )
    assert codes(tmp_path, test) == ["NMK602"]
    (tmp_path / "tests/conftest.py").unlink()
    assert codes(tmp_path, test) == []
    write_tests(tmp_path, helper="from tests.inner import make\n", inner=_HELPER)
    assert codes(tmp_path, test) == ["NMK603"]
    write_tests(tmp_path, inner=_REAL)
    assert codes(tmp_path, test, test) == []
    (tmp_path / "tests/helper.py").unlink()
    assert codes(tmp_path, test) == []
    write_tests(tmp_path, helper=_HELPER)
    assert codes(tmp_path, test, test) == ["NMK603"]
    prices = write(tmp_path, "src/shop/prices.py", "from .lab_tests import ROWS\n")
    for text, wanted in (("ROWS = 1\n", []), ("import pytest\nROWS = 1\n", ["NMK604"]), ("ROWS = 2\n", [])):
        write(tmp_path, "src/shop/lab_tests.py", text)
        assert codes(tmp_path, "src/shop/prices.py", prices.relative_to(tmp_path).as_posix()) == wanted


def test_link_out_of_the_project_is_not_followed(tmp_path: Path) -> None:
    outside = tmp_path / "outside.py"
    outside.write_text(_HELPER, encoding="utf-8")
    root = tmp_path / "project"
    write_tests(root, test_it=_TEST)
    (root / "tests/helper.py").symlink_to(outside)
    trees = TreeChecker(Configuration(root))
    assert trees.check_text(_TEST, str(root / "tests/test_it.py")) == []
    (root / "tests/helper.py").unlink()
    write_tests(root, helper=_HELPER)
    trees.modules.forget()
    assert [f.code for f in trees.check_text(_TEST, str(root / "tests/test_it.py"))] == ["NMK603"]


# -- the projects of the CodeQL queries --------------------------------------------------------

_TAGS = {"ReexportedDouble": "NMK601", "DoubleFixtureElsewhere": "NMK602", "DoubleThroughCalls": "NMK603"}
_TAGGED = re.compile(r"(?:#|//) \$ (\w+)")
_AT_ITS_USE = {("tests/api/test_orders.py", "NMK601", line) for line in (2, 4, 5)}
"""Names of a library that a helper hands on: CodeQL reports the import too, the local engines the use alone."""


def test_verdicts_are_those_of_codeql(tmp_path: Path) -> None:
    """The projects of the tests of the queries, in which comments name the query of each line."""
    root = tmp_path / "project"
    shutil.copytree(PROJECTS.parents[2] / "codeql/python/test/across", root)
    trees = TreeChecker(Configuration(root, levels=Levels("strict")))
    wanted: set[tuple[str, str, int]] = set()
    found: set[tuple[str, str, int]] = set()
    for file in root.rglob("*.py"):
        path = file.relative_to(root).as_posix()
        for number, line in enumerate(file.read_text(encoding="utf-8").split("\n"), 1):
            wanted |= {(path, _TAGS[tag], number) for tag in _TAGGED.findall(line) if tag in _TAGS}
        found |= {p for p in places(trees.check_text(file.read_bytes(), str(file))) if p[1] in _TAGS.values()}
    assert sorted(found - wanted) == []
    assert wanted - found == _AT_ITS_USE
