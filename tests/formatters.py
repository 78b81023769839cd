"""Real formatters: ruff, which the extra `test` installs, and prettier from `tests/data/prettier`."""

from __future__ import annotations

import fcntl
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

import pytest

PRETTIER = Path(__file__).parent / "data" / "prettier"
PROGRAM = PRETTIER / "node_modules" / "prettier" / "bin" / "prettier.cjs"


def ruff(folder: Path, *options: str) -> None:
    """Format all Python files in a folder; what is no Python stays as it is."""
    tool = str(Path(sys.executable).parent / "ruff")
    command = [tool, "format", "--quiet", "--isolated", "--no-cache", *options, str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode in (0, 2), done.stderr


def prettier(folder: Path, *options: str) -> None:
    """Format all files that prettier knows in a folder."""
    common = ("--no-config", "--ignore-path", os.devnull, "--log-level=silent", "--write")
    command = ["node", str(PROGRAM), *common, *options, str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode in (0, 2), done.stderr


@lru_cache(maxsize=1)
def _missing() -> str:
    """Install prettier where it is missing; the reason if that cannot be done."""
    if not shutil.which("npm"):
        return "no npm on this machine"
    command: Sequence[str] = ["npm", "ci", "--no-audit", "--no-fund", "--prefix", str(PRETTIER)]
    with (PRETTIER / "package.json").open() as turn:  # the workers of pytest-xdist share the folder
        fcntl.flock(turn, fcntl.LOCK_EX)
        if PROGRAM.is_file():
            return ""
        try:
            done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)
        except subprocess.TimeoutExpired:
            return "npm ci got no answer in two minutes"
    return "" if not done.returncode else f"npm ci failed: {' '.join(done.stderr.split())[:200]}"


def need_prettier() -> None:
    """Skip where prettier cannot be had, or fail where the caller promised it (`NOMOCK_REQUIRE_PRETTIER`)."""
    missing = _missing()
    if missing:
        reason = f"PRETTIER IS MISSING, so nothing is known of TypeScript: {missing}"
        if os.environ.get("NOMOCK_REQUIRE_PRETTIER"):
            pytest.fail(reason)
        pytest.skip(reason)
