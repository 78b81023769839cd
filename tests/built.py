"""The distributions of this checkout, built once per test run however many workers it has."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import mkdtemp

import pytest
from filelock import FileLock

ROOT = Path(__file__).parent.parent


def distributions(factory: pytest.TempPathFactory) -> Path:
    """Folder with the sdist and the wheel made from it, as `python -m build` makes them."""
    base = factory.getbasetemp()
    shared = base.parent if os.environ.get("PYTEST_XDIST_WORKER") else base
    folder = shared / "distributions"
    with FileLock(f"{folder}.lock"):
        if not folder.exists():
            made = Path(mkdtemp(dir=shared))
            command = [sys.executable, "-m", "build", "--outdir", str(made), str(ROOT)]
            done = subprocess.run(command, capture_output=True, text=True, check=False)
            assert done.returncode == 0, done.stdout + done.stderr
            made.rename(folder)
    return folder


def checkout(folder: Path) -> Path:
    """A copy of what is in the repository, and of what is about to be; without its history."""
    command = ["git", "ls-files", "-co", "--exclude-standard", "-z"]
    names = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    for name in filter(None, names.split("\0")):
        if (ROOT / name).is_file():
            target = folder / name
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(ROOT / name, target)
    return folder


def installing(folder: Path) -> dict[str, str]:
    """Environment variables with which `pip install flake8-nomock` finds what is in the folder."""
    links = f"{folder} {os.environ.get('PIP_FIND_LINKS', '')}".strip()
    dropped = ("GIT_", "PYTHON", "PRE_COMMIT", "VIRTUAL_ENV")
    kept = {key: value for key, value in os.environ.items() if not key.startswith(dropped)}
    quick = {"PIP_DISABLE_PIP_VERSION_CHECK": "1", "PIP_COMPILE": "0"}  # what is imported is compiled then
    return kept | quick | {"PIP_FIND_LINKS": links, "NO_COLOR": "1"}
