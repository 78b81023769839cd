"""`nomock doctor`: each trap is shown with the real tool, then found, and gone after the mend that it names."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import processes
import pytest
from conftest import Run, write

from flake8_nomock.doctor import examine
from flake8_nomock.engines.astgrep.cli import executable
from flake8_nomock.git.repository import Repository

GLOBS = "{tsx: ['*.ts', '*.mts', '*.cts', '*.js', '*.jsx', '*.mjs', '*.cjs']}"
RULE = "id: own-no-mock\nlanguage: Tsx\nseverity: error\nrule: {pattern: vi.mock}\n"


@pytest.fixture
def repository(project: Path) -> Path:
    (project / ".git").rmdir()
    git(project, "init", "-q")
    return project


def git(folder: Path, *arguments: str) -> None:
    subprocess.run(["git", *arguments], cwd=folder, check=True, capture_output=True)


def found(root: Path) -> list[tuple[str, str, int]]:
    """(trap, path, line) of everything that the doctor finds."""
    return [(d.trap, d.path, d.line) for d in examine(Repository(root))]


def tool(folder: Path, *command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


def flake8(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return processes.flake8(*arguments, cwd=folder)


def scan(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return tool(folder, executable(), "scan", "--report-style", "short", *arguments)


def ruff(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return tool(folder, sys.executable, "-m", "ruff", "check", "--no-cache", *arguments)


def test_nothing_to_find(repository: Path, nomock: Run) -> None:
    write(repository, "src/shop.py", "print(1)\n")
    write(repository, "Makefile", "lint:\n\tflake8 --select NMK,E9\n")
    write(repository, ".flake8", "[flake8]\nrequire-plugins = flake8-nomock\n")
    done = nomock("doctor")
    assert (done.returncode, done.stdout, done.stderr) == (0, "No trap found.\n", "")


def test_what_it_prints(repository: Path, nomock: Run) -> None:
    write(repository, ".flake8", "[flake8]\nselect = NMK\nrequire-plugins = flake8-nomock\n")
    done = nomock("doctor")
    assert (done.returncode, done.stderr) == (1, "")
    assert done.stdout == (
        ".flake8:2: flake8 selects NMK without E9, so it passes a file that it cannot parse"
        " [select-without-syntax-errors]\n    write `select = NMK,E9`\n1 places, 1 traps\n"
    )
    document = json.loads(nomock("doctor", "--json").stdout)
    assert [(d["trap"], d["line"]) for d in document] == [("select-without-syntax-errors", 2)]


def test_flake8_passes_what_it_cannot_parse(repository: Path) -> None:
    write(repository, ".flake8", "[flake8]\nrequire-plugins = flake8-nomock\n")
    write(repository, "broken.py", "from unittest import mock\ndef (:\n")
    assert flake8(repository, "--select", "NMK", "broken.py").returncode == 0
    assert "E999" in flake8(repository, "--select", "NMK,E9", "broken.py").stdout
    write(repository, "scripts/lint.sh", "# flake8 --select NMK\nflake8 \\\n  --select NMK .\n")
    write(repository, "tox.ini", "[testenv]\ncommands = flake8 --select=NMK,E9\n")
    assert found(repository) == [("select-without-syntax-errors", "scripts/lint.sh", 2)]
    write(repository, "scripts/lint.sh", "flake8 --select NMK,E9 .\n")
    assert found(repository) == []


def test_flake8_passes_without_the_plugin(repository: Path) -> None:
    write(repository, "a.py", "from unittest import mock\n")
    # a code that no installed plugin reports, as NMK is where flake8-nomock is missing
    assert flake8(repository, "--select", "QQQ", "a.py").returncode == 0
    required = flake8(repository, "--select", "QQQ", "--require-plugins", "flake8-qqq", "a.py")
    assert (required.returncode, "flake8-qqq" in required.stderr + required.stdout) == (1, True)
    write(
        repository,
        ".pre-commit-config.yaml",
        "repos:\n- repo: https://github.com/PyCQA/flake8\n  rev: 7.3.0\n  hooks:\n"
        "  - id: flake8\n    args: [--select, 'NMK,E9']\n",
    )
    write(repository, "Makefile", "lint:\n\tflake8 --select NMK,E9\n")
    assert found(repository) == [
        ("hook-without-plugin", ".pre-commit-config.yaml", 5),
        ("plugin-not-required", "Makefile", 2),
    ]
    hook = (repository / ".pre-commit-config.yaml").read_text(encoding="utf-8")
    write(repository, ".pre-commit-config.yaml", hook + "    additional_dependencies: [flake8-nomock]\n")
    write(repository, ".flake8", "[flake8]\nrequire-plugins = flake8-nomock\n")
    assert found(repository) == []


@pytest.mark.parametrize(
    "option", ["ignore = NMK503", "extend-ignore = NMK503", "per-file-ignores = a.py: NMK503"]
)
def test_flake8_hides_what_is_ignored(repository: Path, option: str) -> None:
    write(repository, "a.py", "from unittest import mock\n")
    write(repository, ".flake8", "[flake8]\nrequire-plugins = flake8-nomock\n")
    assert flake8(repository, "--select", "NMK,E9", "a.py").returncode == 1
    write(repository, ".flake8", f"[flake8]\nrequire-plugins = flake8-nomock\n{option}\n")
    assert flake8(repository, "--select", "NMK,E9", "a.py").returncode == 0
    assert found(repository) == [("findings-ignored", ".flake8", 3)]


def test_flake8_never_sees_what_is_excluded(repository: Path) -> None:
    write(repository, "tests/test_a.py", "from unittest import mock\n")
    write(repository, "setup.cfg", "[flake8]\nextend_exclude = docs, tests\n")
    write(repository, ".flake8", "[flake8]\nmax-line-length = 100\n")
    assert flake8(repository, "--select", "NMK,E9", ".").returncode == 0
    assert found(repository) == [
        ("section-not-read", ".flake8", 1),
        ("tests-excluded", "setup.cfg", 2),
    ]
    (repository / "setup.cfg").unlink()
    assert "NMK101" in flake8(repository, "--select", "NMK,E9", ".").stdout
    assert found(repository) == []


def test_blanket_comments_hide_findings(repository: Path) -> None:
    write(repository, "tests/test_a.py", "from unittest import mock  # noqa\nimport os  # noqa\n")
    write(repository, "tests/test_b.py", "# flake8: noqa\nimport fakeredis\n")
    assert flake8(repository, "--select", "NMK,E9", ".").returncode == 0
    assert "NMK101" in flake8(repository, "--select", "NMK,E9", "--disable-noqa", ".").stdout
    assert found(repository) == [
        ("blanket-noqa", "tests/test_a.py", 1),
        ("blanket-noqa", "tests/test_b.py", 1),
    ]


@pytest.mark.parametrize(
    ("path", "text", "mended"),
    [
        ("ruff.toml", '[lint]\nselect = ["RUF"]\n', '[lint]\nselect = ["RUF"]\nexternal = ["NMK"]\n'),
        (
            "pyproject.toml",
            '[tool.ruff.lint]\nextend-select = ["RUF102"]\n',
            '[tool.ruff.lint]\nextend-select = ["RUF102"]\nexternal = ["NMK"]\n',
        ),
        (
            "ruff.toml",
            'extend = "base/ruff.toml"\n',
            'extend = "base/ruff.toml"\n[lint]\nexternal = ["NMK"]\n',
        ),
    ],
)
def test_ruff_deletes_permits(repository: Path, path: str, text: str, mended: str) -> None:
    permit = "import responses  # noqa: NMK205 -- the vendor has no sandbox\nprint(responses)\n"
    if "extend =" in text:
        write(repository, "base/ruff.toml", '[lint]\nselect = ["ALL"]\n')
    file = write(repository, "a.py", permit)
    write(repository, path, text)
    ruff(repository, "--fix", "a.py")
    assert "NMK205" not in file.read_text(encoding="utf-8")
    assert ("ruff-removes-permits", path) in [d[:2] for d in found(repository)]
    write(repository, path, mended)
    write(repository, "a.py", permit)
    ruff(repository, "--fix", "a.py")
    assert "NMK205" in file.read_text(encoding="utf-8")
    assert ("ruff-removes-permits", path) not in [d[:2] for d in found(repository)]


def test_ruff_without_that_rule_is_harmless(repository: Path) -> None:
    write(repository, "ruff.toml", '[lint]\nselect = ["E", "F"]\n')
    file = write(repository, "a.py", "import os  # noqa: NMK205\nprint(os)\n")
    ruff(repository, "--fix", "a.py")
    assert "NMK205" in file.read_text(encoding="utf-8")
    assert found(repository) == []


@pytest.mark.slow
def test_ast_grep_skips_extensions(repository: Path, nomock: Run) -> None:
    write(repository, "rules/own.yml", RULE.replace("Tsx", "TypeScript"))
    write(repository, "sgconfig.yml", "ruleDirs: [rules]\n")
    for name in ("a.ts", "b.tsx", "c.js", "d.mjs"):
        write(repository, f"src/{name}", "vi.mock('./db');\n")
    assert re.findall(r"src/\S+?:", scan(repository).stdout) == ["src/a.ts:"]
    assert found(repository) == [("own-rule-misses-extensions", "rules/own.yml", 1)]
    # with the other extensions given to tsx, the rule sees nothing at all
    write(repository, "sgconfig.yml", f"ruleDirs: [rules]\nlanguageGlobs: {GLOBS}\n")
    assert scan(repository).stdout == ""
    assert found(repository) == [("own-rule-misses-extensions", "rules/own.yml", 1)]
    write(repository, "rules/own.yml", RULE)
    assert len(re.findall(r"src/\S+?:", scan(repository).stdout)) == 4
    assert found(repository) == []
    assert nomock("sync").returncode == 2  # and says why
    write(repository, "sgconfig.yml", "ruleDirs: [rules, astgrep-rules]\n")
    assert found(repository) == [("ast-grep-skips-extensions", "sgconfig.yml", 1)]


def test_ast_grep_passes_on_warnings(repository: Path) -> None:
    write(repository, "sgconfig.yml", f"ruleDirs: [rules]\nlanguageGlobs: {GLOBS}\n")
    write(repository, "rules/own.yml", RULE.replace("error", "warning"))
    write(repository, "a.ts", "vi.mock('./db');\n")
    done = scan(repository)
    assert ("own-no-mock" in done.stdout, done.returncode) == (True, 0)
    assert found(repository) == [("own-rule-never-fails", "rules/own.yml", 1)]
    write(repository, "rules/own.yml", RULE)
    assert (scan(repository).returncode, found(repository)) == (1, [])


def test_ast_grep_globs_depend_on_the_folder(repository: Path) -> None:
    write(repository, "sgconfig.yml", f"ruleDirs: [rules]\nlanguageGlobs: {GLOBS}\n")
    write(repository, "rules/own.yml", RULE + "files: ['src/**']\n")
    write(repository, "src/a.ts", "vi.mock('./db');\n")
    (repository / "docs").mkdir()
    outside = ("-c", str(repository / "sgconfig.yml"), str(repository / "src"))
    elsewhere = repository.parent / "elsewhere"
    write(elsewhere, "src/a.ts", "vi.mock('./db');\n")
    assert scan(repository).returncode == 1
    assert scan(elsewhere, *outside[:2], str(elsewhere / "src")).returncode == 0
    assert found(repository) == [("own-rule-glob-not-anchored", "rules/own.yml", 1)]
    write(repository, "rules/own.yml", RULE + "files: ['**/src/**']\n")
    assert scan(elsewhere, *outside[:2], str(elsewhere / "src")).returncode == 1
    assert found(repository) == []


def test_ast_grep_misses_type_arguments(repository: Path) -> None:
    write(repository, "sgconfig.yml", f"ruleDirs: [rules]\nlanguageGlobs: {GLOBS}\n")
    write(repository, "rules/own.yml", RULE.replace("vi.mock}", "vi.fn($$$)}"))
    write(repository, "a.ts", "const send = vi.fn<() => void>();\n")
    assert scan(repository).returncode == 0
    assert found(repository) == [("own-rule-misses-type-arguments", "rules/own.yml", 1)]
    write(repository, "rules/own.yml", RULE.replace("vi.mock}", "vi.fn}"))
    assert (scan(repository).returncode, found(repository)) == (1, [])


@pytest.mark.slow
def test_ast_grep_looks_in_the_wrong_folders(repository: Path, nomock: Run) -> None:
    assert nomock("sync").returncode == 0
    write(repository, ".storybook/preview.test.ts", "import sinon from 'sinon';\n")
    write(repository, "node_modules/x/x.test.ts", "import sinon from 'sinon';\n")
    done = scan(repository)
    # a hidden folder is skipped, node_modules is walked; our rules ignore it, other people's do not
    assert ".storybook" not in done.stdout
    assert ".storybook" in scan(repository, "--no-ignore", "hidden").stdout
    walked = scan(repository, "--inline-rules", RULE.replace("vi.mock", "import $X from 'sinon'"))
    assert ("node_modules" in walked.stdout, ".storybook" in walked.stdout) == (True, False)
    missing = scan(repository, "sorce")
    assert (missing.returncode, "No such file" in missing.stderr) == (0, True)
    write(repository, "scripts/scan.sh", "ast-grep scan --format github sorce\n")
    assert found(repository) == [
        ("ast-grep-skips-hidden-folders", "scripts/scan.sh", 1),
        ("ast-grep-scans-node-modules", "node_modules", 0),
        ("ast-grep-path-missing", "scripts/scan.sh", 1),
    ]
    write(repository, ".gitignore", "node_modules/\n")
    write(repository, "scripts/scan.sh", "ast-grep scan --no-ignore hidden .\n")
    assert found(repository) == []


@pytest.mark.slow
def test_ast_grep_rules_are_stale(repository: Path, nomock: Run) -> None:
    write(repository, "a.test.ts", "import { vi } from 'vitest';\nvi.mock('./db');\n")
    nomock("sync")
    assert "NMK103" in scan(repository).stdout
    write(repository, "nomock.toml", '[levels]\nNMK103 = "off"\n')
    assert "NMK103" in scan(repository).stdout
    assert ("ast-grep-rules-stale", "astgrep-rules/NMK103.yml", 0) in found(repository)
    nomock("sync")
    assert "NMK103" not in scan(repository).stdout
    assert found(repository) == []


@pytest.mark.slow
def test_ast_grep_does_not_read_every_file(repository: Path, nomock: Run) -> None:
    nomock("sync")
    source = "import sinon from 'sinon';\n"
    latin = write(repository, "a.test.ts", f"// caf\u00e9\n{source}".encode("latin-1"))
    assert (scan(repository).returncode, scan(repository).stdout) == (0, "")
    assert found(repository) == [("ast-grep-skips-encoding", "a.test.ts", 0)]
    latin.write_text(f"// caf\u00e9\n{source}", encoding="utf-8")
    assert (scan(repository).returncode, found(repository)) == (1, [])
    cast = "import { vi } from 'vitest';\nconst pool = <Pool>connect();\nvi.mock('./db');\n"
    write(repository, "b.test.ts", cast)
    assert "b.test.ts:3" not in scan(repository).stdout  # the mock behind the cast is lost
    assert found(repository) == [("ast-grep-loses-casts", "b.test.ts", 2)]
    write(repository, "b.test.ts", cast.replace("<Pool>connect()", "connect() as Pool"))
    assert "b.test.ts:3" in scan(repository).stdout
    assert found(repository) == []


@pytest.mark.slow
@pytest.mark.parametrize(
    ("source", "trap", "line"),
    [
        ("// ast-grep-ignore: NMK205 -- x\n\nimport nock from 'nock';\n", "ignore-silences-file", 1),
        ("\n// ast-grep-ignore NMK103\nimport nock from 'nock';\n", "ignore-silences-all-rules", 2),
        (
            "\n// ast-grep-ignore: NMK103 -- no sandbox, NMK205 is next\nimport nock from 'nock';\n",
            "ignore-reason-with-comma",
            2,
        ),
    ],
)
def test_ast_grep_comments_hide_more_than_they_say(
    repository: Path, nomock: Run, source: str, trap: str, line: int
) -> None:
    nomock("sync")
    write(repository, "a.test.ts", source)
    assert "NMK205" not in scan(repository).stdout
    assert found(repository) == [(trap, "a.test.ts", line)]
    write(repository, "a.test.ts", "\n// ast-grep-ignore: NMK103 -- no sandbox\nimport nock from 'nock';\n")
    assert "NMK205" in scan(repository).stdout
    assert found(repository) == []


WORKFLOW = """\
name: checks
on:
  pull_request:
    paths: ['src/**']
permissions:
  contents: read
jobs:
  scan:
    runs-on: ubuntu-latest
    if: github.actor != 'dependabot[bot]'
    strategy:
      matrix:
        python: ['3.11', '3.12']
    steps:
      - run: nomock check --format sarif --output nomock.sarif
        continue-on-error: true
      - run: |
          ast-grep scan --format sarif > ast-grep.sarif || true
      - uses: github/codeql-action/upload-sarif@v4
        with: {sarif_file: nomock.sarif}
  gate:
    runs-on: ubuntu-latest
    needs: [scan]
    steps:
      - run: echo fine
"""


def test_workflows_that_do_not_check(repository: Path) -> None:
    path = ".github/workflows/checks.yml"
    write(repository, path, WORKFLOW)
    assert found(repository) == [
        ("check-never-reports", path, 4),
        ("skipped-job-passes", path, 8),
        ("check-renamed-by-matrix", path, 8),
        ("failure-thrown-away", path, 16),
        ("failure-thrown-away", path, 18),
        ("skipped-job-passes", path, 21),
        ("sarif-archive-uploaded", path, 15),
        ("sarif-without-rules", path, 18),
        ("upload-without-permission", path, 19),
    ]


@pytest.mark.slow
def test_sarif_of_ast_grep_explains_nothing(repository: Path, nomock: Run) -> None:
    nomock("sync")
    write(repository, "a.test.ts", "import nock from 'nock';\n")
    done = tool(repository, executable(), "scan", "--format", "sarif")
    run = json.loads(done.stdout)["runs"][0]
    assert run["results"]
    assert "rules" not in run["tool"]["driver"]
    assert not any("partialFingerprints" in result for result in run["results"])


def test_sarif_objects_as_dictionaries(repository: Path) -> None:
    import attr
    from sarif_om import Message

    assert "markdown" in attr.asdict(Message(text="x"))  # null, which SARIF forbids
    source = (
        "import attr\nfrom sarif_om import SarifLog\nprint(attr.asdict(SarifLog(runs=[], version='2.1.0')))\n"
    )
    write(repository, "tools/report.py", source)
    assert found(repository) == [("sarif-om-as-dictionary", "tools/report.py", 3)]


def test_a_configuration_that_cannot_be_used(repository: Path, nomock: Run) -> None:
    write(repository, "nomock.toml", "profil = 'strict'\n")
    done = nomock("doctor")
    assert done.returncode == 2
    assert "unknown key" in done.stderr


def test_a_configuration_below_the_root(repository: Path, nomock: Run) -> None:
    write(repository, "nomock.toml", 'ignored-paths = ["examples/**"]\n')
    write(repository, "api/nomock.toml", 'profile = "strict"\n')
    write(repository, "api/shop.py", "print(1)\n")
    write(repository, "web/pyproject.toml", "[tool.nomock]\n")
    write(repository, "lib/pyproject.toml", "[project]\n")
    write(repository, "examples/nomock.toml", "")
    assert nomock("check").returncode == 2  # refused
    assert found(repository) == [
        ("configuration-nested", "api/nomock.toml", 1),
        ("configuration-nested", "web/pyproject.toml", 1),
    ]
