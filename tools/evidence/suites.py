"""Public projects with suites that are run (suites.toml), and an environment for them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from checkouts import check_out

PINNED = Path(__file__).with_name("suites.toml")
PACKAGES = (
    "click",
    "ipython",
    "more-itertools",
    "pyjwt[crypto]",
    "pytest",
    "pytest-asyncio",
    "pytest-mock",
    "pytest-timeout",
    "pytz",
    "responses",
    "sh",
    "virtualenv",
    "zeep",
)
"""What the suites import besides their own project."""
VERSIONS = {
    "tox-dev/filelock": "src/filelock/version.py",
    "pytest-dev/pytest-mock": "src/pytest_mock/_version.py",
}
"""Modules that a build of the project would write."""
FOLDERS = {"simple-salesforce/simple-salesforce": "simple_salesforce/tests"}
"""Where the tests are, if not in `tests`."""


def suites(into: Path, mirrors: Path | None) -> dict[str, Path]:
    """Check the projects out; return the folder of each by `OWNER/NAME`. Raises `FetchError`."""
    found = {}
    for repository, folder in check_out(into, mirrors, PINNED, lambda name: True):
        found[repository.name] = folder
        if repository.name in VERSIONS:
            text = 'version = __version__ = "0"\nversion_tuple = (0,)\n'
            (folder / VERSIONS[repository.name]).write_text(text, encoding="utf-8")
    return found


def python_with(folder: Path) -> str:
    """Make an environment with what the suites need, put nomock as it is now into it; return its Python."""
    python = folder / "bin" / "python"
    root = Path(__file__).parents[2]
    uv = (sys.executable, "-m", "uv", "--quiet", "--system-certs")
    if not python.exists():
        subprocess.run([*uv, "venv", "--python", sys.executable, str(folder)], check=True)
    anew = ("pip", "install", "--python", str(python), "--reinstall-package", "flake8-nomock")
    subprocess.run([*uv, *anew, f"{root}[health]", *PACKAGES], check=True)
    return str(python)
