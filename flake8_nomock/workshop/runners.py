"""The learner's tests, run by the learner's own pytest or Vitest in a copy of the exercise."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

from flake8_nomock.core.errors import ConfigurationError

TIME_LIMIT = 300
"""Seconds that one run of the tests may take."""
_LINES = 15
"""Lines at the end of a runner's output that are shown."""


class Done(NamedTuple):
    """One run of the tests."""

    passed: bool
    """Whether there were tests and all of them passed."""
    output: str
    """The end of what the runner printed."""


def run(runner: str, copy: Path, original: Path) -> Done:
    """Run the tests of a copy; what is installed is looked for around the `original` folder.

    `runner` is `pytest` or `vitest`. Raises `ConfigurationError` where it is not installed.
    """
    # No bytecode: a source that changes twice within a second would be taken for its first version.
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1", "NO_COLOR": "1"}
    environment["PYTHONPATH"] = os.pathsep.join(filter(None, ["src", os.environ.get("PYTHONPATH", "")]))
    try:
        done = subprocess.run(
            command(runner, copy, original, _search_path()),
            cwd=copy,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            timeout=TIME_LIMIT,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return Done(False, f"the tests took longer than {TIME_LIMIT} seconds")
    lines = done.stdout.decode("utf-8", "replace").splitlines()
    return Done(done.returncode == 0, "\n".join(lines[-_LINES:]))


def _search_path() -> str:
    """Return where programs are: in the active environment, and next to the Python that runs nomock."""
    return os.pathsep.join([os.environ.get("PATH", ""), str(Path(sys.executable).parent)])


def command(runner: str, copy: Path, original: Path, search_path: str) -> list[str]:
    """Return the command that runs the tests of a copy, for programs in the folders of `search_path`.

    Raises `ConfigurationError` for a program that is not there.
    """
    if runner == "vitest":
        return _vitest(copy, original, search_path)
    program = shutil.which("pytest", path=search_path)
    if program is None:
        raise ConfigurationError("pytest is not installed: pip install pytest in the active environment")
    return [program, "-q", "-p", "no:cacheprovider", "--rootdir", ".", "tests"]


def _vitest(copy: Path, original: Path, search_path: str) -> list[str]:
    """Return the command of the nearest Vitest above the exercise, and make its packages known to the copy."""
    if shutil.which("node", path=search_path) is None:
        raise ConfigurationError("node is not installed: install Node.js, then npm install --save-dev vitest")
    for folder in (original, *original.parents):
        program = folder / "node_modules" / ".bin" / "vitest"
        if program.exists():
            link = copy / "node_modules"
            if not link.is_symlink():
                link.symlink_to(folder / "node_modules", target_is_directory=True)
            return [str(program), "run", "--root", "."]
    raise ConfigurationError(f"{original}: Vitest is not installed: npm install --save-dev vitest there")
