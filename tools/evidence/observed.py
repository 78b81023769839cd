"""Run public suites with `pytest --nomock` and print the doubles that they made and no engine sees in the sources.

    python tools/evidence/observed.py --mirrors FOLDER     see checkouts.py for the folder; without it, from GitHub

One line per suite: its tests, the places where doubles were recorded, and how many of them no engine reports; below it
these places, to be read. Tests that fail do not matter: a suite is run without what its own CI installs.
"""

from __future__ import annotations

import argparse
import json
import subprocess
from collections.abc import Sequence
from pathlib import Path

from suites import FOLDERS, python_with, suites


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the suites that are named, else all, and print what was seen; return 0."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("suites", nargs="*", metavar="OWNER/NAME")
    parser.add_argument("--into", type=Path, default=Path("~/.cache/flake8-nomock/suites"), metavar="FOLDER")
    parser.add_argument("--mirrors", type=Path, metavar="FOLDER")
    options = parser.parse_args(arguments)
    into = options.into.expanduser()
    found = suites(into, options.mirrors)
    python = python_with(into / "environment")
    for name in options.suites or found:
        folder = FOLDERS.get(name, "tests")
        tests, places = _observe(python, found[name], folder)
        unseen = _unseen(python, found[name], folder)
        print(f"{name}: {tests} tests, doubles at {len(places)} places, {len(unseen)} that no engine reports")
        print("".join(f"  {line}\n" for line in unseen), end="")
    return 0


def _observe(python: str, suite: Path, folder: str) -> tuple[int, set[str]]:
    """Run the tests in a folder of a suite; return their number and the places (`path:line`) of doubles."""
    observed = suite / "nomock-observed.jsonl"
    observed.unlink(missing_ok=True)
    command = [python, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-o", "addopts=", folder, "--nomock"]
    paths = {"PYTHONPATH": str(suite / "src"), "PATH": f"{Path(python).parent}:/usr/bin:/bin"}
    done = subprocess.run(command, cwd=suite, env=paths, capture_output=True, text=True, check=False)
    if not observed.exists():
        raise SystemExit(
            f"{suite}: pytest ended with {done.returncode}: {done.stdout[-500:]}{done.stderr[-500:]}"
        )
    rows = [json.loads(line) for line in observed.read_text(encoding="utf-8").splitlines()]
    places = {f"{row['path']}:{row['line']}" for row in rows if "line" in row}
    return sum("line" not in row for row in rows), places


def _unseen(python: str, suite: Path, folder: str) -> list[str]:
    """Return the findings that only the observation shows, one line each."""
    command = [
        python,
        "-m",
        "flake8_nomock",
        "check",
        "--observed",
        "nomock-observed.jsonl",
        "--format",
        "concise",
    ]
    command += ["--no-cache", "--jobs", "1", folder]
    done = subprocess.run(command, cwd=suite, capture_output=True, text=True, check=False)
    if done.returncode not in (0, 1):
        raise SystemExit(f"{suite}: {done.stderr}")
    return [line for line in done.stdout.splitlines() if "(observed, in " in line]


if __name__ == "__main__":
    raise SystemExit(main())
