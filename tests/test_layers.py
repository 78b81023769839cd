"""The layers of the program: the contract in pyproject.toml holds and would notice; one place tells languages apart."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "flake8_nomock"
BY_SUFFIX = re.compile(r"""endswith\(\(?["']\.(?:pyi?|[cm]?[jt]sx?)["']|\bgrammar_of\(""")
"""What decides by the suffix of a path which language it is in."""
LANGUAGES = (
    "config/", "catalogue/", "engines/python/", "engines/astgrep/",
    "doctor/astgrep_", "explain/script_source.py",  # choose a grammar for what ast-grep owns
    "merge_gate/verdict.py",  # the languages of CodeQL
    "pipeline/fingerprint.py",  # the files of this program
    "pipeline/own_modules.py",  # modules of Python, by their names
)  # fmt: skip
"""Where suffixes may decide: the engines, what lies below them, and where the language is known already."""


def lint(folder: Path) -> subprocess.CompletedProcess[str]:
    command = [str(Path(sys.executable).parent / "lint-imports"), "--no-cache"]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


def test_the_contract_holds() -> None:
    done = lint(ROOT)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.slow
@pytest.mark.parametrize(
    ("module", "line"),
    [
        ("policy/boundaries.py", "def late():\n    from flake8_nomock.engines import registry\n"),
        ("engines/python/engine.py", "from flake8_nomock.policy import verdicts\n"),
        ("engines/astgrep/scanner.py", "from flake8_nomock.engines.python import columns\n"),
        ("pipeline/scan.py", "from flake8_nomock.reports import tool\n"),
        ("new/module.py", ""),
    ],
)
def test_the_contract_can_be_broken(module: str, line: str, tmp_path: Path) -> None:
    shutil.copytree(PACKAGE, tmp_path / "flake8_nomock", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    file = tmp_path / "flake8_nomock" / module
    file.parent.mkdir(exist_ok=True)
    (file.parent / "__init__.py").touch()
    file.write_text((file.read_text() if file.exists() else "") + line)
    done = lint(tmp_path)
    assert done.returncode == 1, done.stdout + done.stderr


def test_only_engines_ask_for_the_suffix_of_a_path() -> None:
    places = [
        f"{name}:{number}"
        for file in sorted(PACKAGE.rglob("*.py"))
        if not (name := file.relative_to(PACKAGE).as_posix()).startswith(LANGUAGES)
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1)
        if BY_SUFFIX.search(line)
    ]
    assert places == []
