"""`nomock check` reports what `flake8` and `ast-grep scan` report: the same code, path and line, on the whole corpus."""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import processes
import pytest
from conftest import write

from corpus.reader import read, stage
from flake8_nomock.catalogue.loader import shipped_rules
from flake8_nomock.config.levels import Levels
from flake8_nomock.engines.astgrep.cli import executable
from flake8_nomock.engines.astgrep.rules.render import outputs
from flake8_nomock.engines.registry import BY_NAME, engine_of

pytestmark = pytest.mark.slow

CORPUS = Path(__file__).parent / "corpus"
Places = set[tuple[str, str, int]]


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project under the profile strict with the cases of the corpus, each in a folder of its own."""
    root = tmp_path_factory.mktemp("corpus")
    (root / ".git").mkdir()
    (root / "nomock.toml").write_text('profile = "strict"\n')
    for number, case in enumerate((*read(CORPUS / "python"), *read(CORPUS / "typescript"))):
        if case.path.rpartition("/")[2] == "pyproject.toml":
            # read by neither flake8 nor ast-grep; with [tool.nomock] it is a refused configuration below another one
            continue
        (root / f"c{number}").mkdir()
        stage(case, root / f"c{number}")
    return root


@pytest.fixture(scope="module")
def ours(tree: Path) -> Places:
    """What `nomock check` finds that no comment suppresses."""
    run = processes.nomock("check", "--format", "json", cwd=tree)
    findings = json.loads(run.stdout)["findings"]
    return {
        (f["code"], f["path"], f["line"])
        for f in findings
        if f["state"] == "new" and (f["code"] < "NMK900" or f["code"] == "NMK900")
    }


def test_flake8(tree: Path, ours: Places) -> None:
    command = [
        sys.executable,
        "-m",
        "flake8",
        "--select",
        "NMK",
        "--format",
        "%(code)s:%(row)d:%(path)s",
        ".",
    ]
    run = subprocess.run(command, cwd=tree, capture_output=True, text=True, check=False)
    lines = [line.split(":", 2) for line in run.stdout.splitlines()]
    theirs = {(code, path.removeprefix("./"), int(row)) for code, row, path in lines}
    assert {place for place in ours if place[1].endswith(".py")} == theirs
    assert len(theirs) > 1000


def scanned(root: Path, profile: str) -> list[dict[str, Any]]:
    """What a plain scan with the rules of a profile reports."""
    for name, text in outputs(shipped_rules(), Levels(profile)).items():
        (root / name).parent.mkdir(exist_ok=True)
        (root / name).write_text(text)
    command = [executable(), "scan", "--json=stream", "--include-metadata", "--no-ignore=hidden", "."]
    run = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    found = [json.loads(line) for line in run.stdout.splitlines()]
    return [f for f in found if f["ruleId"] != "unused-suppression"]


def place_of(match: dict[str, Any]) -> tuple[str, str, int]:
    return match["metadata"]["code"], match["file"].removeprefix("./"), match["range"]["start"]["line"] + 1


def symbol_of(match: dict[str, Any]) -> tuple[object, ...]:
    """Where what the message names stands, from its first byte to its last, or else the match."""
    named = match.get("metaVariables", {}).get("single", {}).get("SYMBOL", match)
    return *place_of(match), *named["range"]["byteOffset"].values()


def test_ast_grep(tree: Path, ours: Places) -> None:
    found = scanned(tree, "strict")
    theirs = set(map(place_of, found))
    assert [f["message"] for f in found if "\n" in f["message"]] == []
    twice = Counter(map(symbol_of, found)) - Counter(set(map(symbol_of, found)))
    assert [place for place in twice if place[0] != "NMK900"] == []
    # the plain scan names every place of a file that it could not parse, the runner the first
    kept = {p for p in ours if engine_of(p[1]) is BY_NAME["astgrep"] and p[0] != "NMK900"}
    assert kept == {place for place in theirs if place[0] != "NMK900"}
    assert len(kept) > 500


_DOUBLES = (
    'import { vi } from "vitest";\nvi.mock("./a");\nexport const mockRows = [{ id: 1, name: "Ann" }];\n'
)
_BY_PATH = 'export const rows = [{ id: 1, name: "Ann" }];\n'


def test_ast_grep_under_the_default_profile(tmp_path: Path) -> None:
    """Files that the two see differently, or once did: demonstrations, pages, blank lines in front, one name twice."""
    files = {
        "examples/a.ts": _DOUBLES,
        "examples/tests/a.test.ts": _DOUBLES,
        "src/page.html": f"<script>\n{_DOUBLES}</script>\n",
        "src/__mocks__/users.ts": f"\n\n{_BY_PATH}",
        "lib/__mocks__/users.ts": f"\n  \n\n// rows\n{_BY_PATH}",
    }
    for path, text in files.items():
        write(tmp_path, path, text)
    run = processes.nomock("check", "--format", "json", cwd=tmp_path)
    findings = json.loads(run.stdout)["findings"]
    ours = {(f["code"], f["path"], f["line"], f["severity"]) for f in findings}
    theirs = {(*place_of(match), match["severity"]) for match in scanned(tmp_path, "recommended")}
    in_both = {
        ("NMK103", "examples/tests/a.test.ts", 2, "error"),
        ("NMK405", "src/__mocks__/users.ts", 3, "error"),
        ("NMK405", "lib/__mocks__/users.ts", 4, "error"),
    }
    assert ours & theirs == in_both
    demonstrated = {
        ("NMK503", "examples/a.ts", 1),
        ("NMK103", "examples/a.ts", 2),
        ("NMK403", "examples/a.ts", 3),
    }
    assert ours - theirs == {(*place, "warning") for place in demonstrated}
    assert theirs - ours == {("NMK103", "examples/a.ts", 2, "error")}  # docs/typescript-coverage.md says why
    assert {f["message"].count("users.ts") for f in findings if f["code"] == "NMK405"} == {1}
