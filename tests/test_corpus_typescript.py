"""The TypeScript corpus through every ast-grep runner: plain scan, bulk and in process agree with it."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from corpus.reader import CORPUS, Case, read
from flake8_nomock.catalogue.loader import shipped_rules
from flake8_nomock.config.levels import Levels
from flake8_nomock.engines.astgrep.cli import executable
from flake8_nomock.engines.astgrep.rules.render import outputs
from flake8_nomock.engines.astgrep.scanner import Scanner
from flake8_nomock.engines.astgrep.script_rules import ScriptRules
from flake8_nomock.engines.astgrep.source_checker import ScriptChecker

CASES = list(read(CORPUS / "typescript"))
STRICT = Levels("strict")
Found = set[tuple[str, int]]


def ids(case: Case) -> str:
    return case.id


@pytest.fixture(scope="session")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Every case in a folder of its own, under the path that it has in a project."""
    root = tmp_path_factory.mktemp("corpus")
    for number, case in enumerate(CASES):
        target = root / f"case{number}" / case.path
        target.parent.mkdir(parents=True)
        target.write_bytes(case.file.read_bytes())
    return root


@pytest.fixture(scope="session")
def plain(tree: Path) -> dict[int, Found]:
    """(code, line) per case from one plain `ast-grep scan` with the rules of profile strict."""
    for name, text in outputs(shipped_rules(), STRICT).items():
        (tree / name).parent.mkdir(exist_ok=True)
        (tree / name).write_text(text, encoding="utf-8")
    command = [executable(), "scan", "--no-ignore", "hidden", "--json=stream", "--include-metadata"]
    command += [f"case{number}" for number in range(len(CASES))]
    run = subprocess.run(command, cwd=tree, capture_output=True, check=False)
    assert run.returncode == 1, run.stderr
    found: dict[int, Found] = {number: set() for number in range(len(CASES))}
    for line in run.stdout.decode().splitlines():
        match = json.loads(line)
        if match["ruleId"] != "unused-suppression":
            number = int(match["file"].split("/")[0].removeprefix("case"))
            place = (match["metadata"]["code"], match["range"]["start"]["line"] + 1)
            found[number].add(place)
    return found


@pytest.fixture(scope="session")
def bulk(tree: Path) -> dict[int, set[tuple[str, int, int]]]:
    """(code, line, column) per case from the bulk runner."""
    found: dict[int, set[tuple[str, int, int]]] = {number: set() for number in range(len(CASES))}
    scanner = Scanner(ScriptRules(shipped_rules(), STRICT), tree)
    for f in scanner.check_files(f"case{number}/{case.path}" for number, case in enumerate(CASES)):
        number = int(f.path.split("/")[0].removeprefix("case"))
        found[number].add((f.code, f.line, f.column))
    return found


def assert_same(case: Case, found: Found) -> None:
    expected = case.expected("astgrep")
    missing = sorted(f"{case.file}:{line}: {code} expected" for code, line in expected - found)
    surplus = sorted(f"{case.file}:{line}: {code} not expected" for code, line in found - expected)
    assert missing + surplus == []


@pytest.mark.parametrize("number", range(len(CASES)), ids=[c.id for c in CASES])
def test_plain_scan(number: int, plain: dict[int, Found]) -> None:
    assert_same(CASES[number], plain[number])


@pytest.mark.parametrize("number", range(len(CASES)), ids=[c.id for c in CASES])
def test_bulk(number: int, bulk: dict[int, set[tuple[str, int, int]]]) -> None:
    case = CASES[number]
    assert_same(case, {(code, line) for code, line, _ in bulk[number]})
    for e in case.expectations:
        if e.column is not None and "astgrep" in e.engines:
            columns = {column for code, line, column in bulk[number] if (code, line) == (e.code, e.line)}
            assert columns == {e.column}, f"{case.file}:{e.line}: column of {e.code}"


@pytest.mark.slow
@pytest.mark.parametrize("case", CASES, ids=ids)
def test_in_process(case: Case, bulk: dict[int, set[tuple[str, int, int]]]) -> None:
    found = ScriptChecker(ScriptRules(shipped_rules(), STRICT)).check_source(case.source, case.path)
    assert {(f.code, f.line, f.column) for f in found} == bulk[CASES.index(case)]


@pytest.mark.parametrize("case", [c for c in CASES if c.misses], ids=ids)
def test_known_misses_are_still_missed(case: Case, plain: dict[int, Found]) -> None:
    """A miss that is found now becomes an expectation."""
    found = plain[CASES.index(case)]
    assert [f"{case.file}:{m.line}: {m.code}" for m in case.misses if (m.code, m.line) in found] == []
