"""What docs/typescript-coverage.md says of dark places is so: each row has a probe."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest
from coverage_page import DARK, Dark

from flake8_nomock.catalogue.loader import shipped_rules
from flake8_nomock.config.levels import Levels
from flake8_nomock.engines.astgrep.cli import executable
from flake8_nomock.engines.astgrep.rules.render import outputs
from flake8_nomock.engines.astgrep.scanner import Scanner
from flake8_nomock.engines.astgrep.script_rules import ScriptRules

STRICT = Levels("strict")
Codes = dict[str, tuple[str, ...]]


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project of nothing but dark places, with the rules for a plain scan."""
    root = tmp_path_factory.mktemp("dark")
    probes = {row.path: row.source for row in DARK}
    for name, source in {**outputs(shipped_rules(), STRICT), **probes}.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_bytes(source if isinstance(source, bytes) else source.encode())
    return root


@pytest.fixture(scope="module")
def by_runner(tree: Path) -> Codes:
    found = Scanner(ScriptRules(shipped_rules(), STRICT), tree).check_paths(["."])
    return {row.path: tuple(f.code for f in found if f.path == row.path) for row in DARK}


@pytest.fixture(scope="module")
def by_plain(tree: Path) -> Codes:
    command = [executable(), "scan", "--json=stream", "--include-metadata", "."]
    done = subprocess.run(command, cwd=tree, capture_output=True, check=False)
    found = {(m["file"], m["metadata"]["code"]) for m in map(json.loads, done.stdout.splitlines())}
    return {row.path: tuple(sorted(code for path, code in found if path == row.path)) for row in DARK}


@pytest.mark.slow
@pytest.mark.parametrize("row", DARK, ids=[row.path for row in DARK])
def test_row(row: Dark, by_runner: Codes, by_plain: Codes) -> None:
    assert by_runner[row.path] == row.by_runner
    assert by_plain[row.path] == row.by_plain
