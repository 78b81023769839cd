"""Settings for other linters, read by these linters: what they see of the corpus, and that they see nothing else."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import pytest
from conftest import Run, write
from real_servers import need_node, npm_install

from corpus.reader import CORPUS, Case, read
from flake8_nomock.catalogue.loader import shipped_rules
from flake8_nomock.config.file_kinds import FileKinds
from flake8_nomock.config.levels import Levels
from flake8_nomock.linters import eslint, ruff
from flake8_nomock.observe import vitest

STRICT = Levels("strict")
ESLINT = Path(__file__).parent / "data" / "eslint" / "package.json"
Lines = set[tuple[int, int]]


def lay(root: Path, cases: Iterable[Case]) -> None:
    """Write every case into a folder of its own, under the path that it has in a project."""
    for number, case in enumerate(cases):
        write(root, f"case{number}/{case.path}", case.file.read_bytes())


def expected(cases: Iterable[Case]) -> Lines:
    """(case, line) of every finding that `nomock check` reports."""
    return {(number, e.line) for number, case in enumerate(cases) for e in case.expectations}


def number_of(file: str, root: Path) -> int:
    """Return the number of the case that a file is of."""
    return int(Path(file).resolve().relative_to(root.resolve()).parts[0].removeprefix("case"))


def judged(name: str, share: int, found: Lines, cases: list[Case]) -> None:
    """Compare what a linter has found with the corpus and with the share that the product states.

    The corpus is full of names that are shadowed, imported as types alone, or imported and only then used: these linters
    report them, as their pages say.
    """
    lines = expected(cases)
    assert abs(100 * len(found & lines) / len(lines) - share) < 3, name
    alarms = sorted(f"{cases[number].id}:{line}" for number, line in found - lines)
    assert len(alarms) < 0.25 * len(found), "\n".join(alarms)


@pytest.mark.slow
def test_eslint(tmp_path: Path) -> None:
    need_node()
    cases = [c for c in read(CORPUS / "typescript") if Path(c.path).suffix in (".ts", ".tsx", ".js", ".mjs")]
    lay(tmp_path, cases)
    shutil.copy(ESLINT, tmp_path / "package.json")
    (text,) = eslint.outputs(shipped_rules(), STRICT, FileKinds()).values()
    write(tmp_path, eslint.FILE, text)
    write(
        tmp_path,
        "eslint.config.mjs",
        'import parser from "@typescript-eslint/parser";\n'
        f'import nomock from "./{eslint.FILE}";\n'
        'const files = ["**/*.{ts,tsx,js,mjs}"];\n'
        "const languageOptions = { parser, parserOptions: { ecmaFeatures: { jsx: true } } };\n"
        "export default [{ files, languageOptions, linterOptions: { noInlineConfig: true } }, ...nomock];\n",
    )
    npm_install(tmp_path, dict(os.environ))
    done = subprocess.run(
        ["npx", "eslint", "--format", "json", "--no-warn-ignored", "."],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode in (0, 1), done.stderr
    found = {
        (number_of(file["filePath"], tmp_path), message["line"])
        for file in json.loads(done.stdout)
        if Path(file["filePath"]).parent != tmp_path
        for message in file["messages"]
        if message["ruleId"]
    }
    judged("ESLint", eslint.SHARE, found, cases)


@pytest.mark.slow
def test_ruff(tmp_path: Path) -> None:
    cases = [c for c in read(CORPUS / "python") if c.path.endswith(".py")]
    lay(tmp_path, cases)
    (text,) = ruff.outputs(shipped_rules(), STRICT).values()
    write(tmp_path, ruff.FILE, text)
    write(tmp_path, "ruff.toml", f'extend = "{ruff.FILE}"\n')
    command = [sys.executable, "-m", "ruff", "check", "--no-cache", "--ignore-noqa", "--select", "TID251"]
    done = subprocess.run(
        [*command, "--output-format", "json", "."], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert done.returncode in (0, 1), done.stderr
    found = {
        (number_of(row["filename"], tmp_path), row["location"]["row"])
        for row in json.loads(done.stdout)
        if row["code"] == "TID251"
    }
    judged("ruff", ruff.SHARE, found, cases)


@pytest.mark.slow
def test_written_on_request_kept_up_to_date_and_never_over_a_file_of_the_user(
    project: Path, nomock: Run
) -> None:
    write(project, "nomock.toml", 'profile = "recommended"\n')
    nomock("sync")
    assert not (project / eslint.FILE).exists()
    done = nomock("sync", "--eslint", "--ruff", "--vitest")
    assert done.stdout.splitlines()[-3:] == [eslint.note(), ruff.note(), vitest.note()]
    assert nomock("sync", "--check").returncode == 0
    write(project, ruff.FILE, f"{ruff.NOTICE}old\n")
    assert nomock("sync", "--check").stderr == f"nomock: {ruff.FILE}: stale: run `nomock sync`\n"
    assert f"written: {ruff.FILE}" in nomock("sync").stdout
    write(project, ruff.FILE, "line-length = 100\n")
    assert nomock("sync").returncode == 0
    assert (project / ruff.FILE).read_text(encoding="utf-8") == "line-length = 100\n"
    done = nomock("sync", "--ruff")
    assert (done.returncode, "not written by `nomock sync`" in done.stderr) == (2, True)


def test_levels_of_the_policy_hold() -> None:
    off = Levels("recommended", (("NMK101", "off"),))
    assert "NMK101" in ruff.outputs(shipped_rules(), Levels())[ruff.FILE]
    assert "NMK101" not in ruff.outputs(shipped_rules(), off)[ruff.FILE]
    assert "NMK101" not in eslint.outputs(shipped_rules(), off, FileKinds())[eslint.FILE]
