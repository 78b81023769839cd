"""`nomock check` reports what `flake8` and `ast-grep scan` report: the same code, path and line, on the whole corpus."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import processes
import pytest

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


def test_ast_grep(tree: Path, ours: Places) -> None:
    for name, text in outputs(shipped_rules(), Levels("strict")).items():
        (tree / name).parent.mkdir(exist_ok=True)
        (tree / name).write_text(text)
    command = [executable(), "scan", "--json=stream", "--include-metadata", "--no-ignore=hidden", "."]
    run = subprocess.run(command, cwd=tree, capture_output=True, text=True, check=False)
    found = [json.loads(line) for line in run.stdout.splitlines()]
    theirs = {
        (f["metadata"]["code"], f["file"].removeprefix("./"), f["range"]["start"]["line"] + 1)
        for f in found
        if f["ruleId"] != "unused-suppression"
    }
    # the plain scan names every place of a file that it could not parse, the runner the first
    kept = {p for p in ours if engine_of(p[1]) is BY_NAME["astgrep"] and p[0] != "NMK900"}
    assert kept == {place for place in theirs if place[0] != "NMK900"}
    assert len(kept) > 500
