"""Run a public suite 30 times with one test that becomes slower and one that is flaky; print what `nomock health` says.

    python tools/evidence/health_runs.py --mirrors FOLDER     see checkouts.py for the folder; without it, from GitHub

Two runs of each of 15 commits of filelock's own suite. From the eighth commit on one test takes 30 % longer, and another one
fails in a quarter of the runs, by a generator with a fixed seed. Exit code 1 unless exactly these two are reported.
"""

from __future__ import annotations

import argparse
import os
import random
import subprocess
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from suites import python_with, suites

SUITE = "tox-dev/filelock"
TESTS = (
    "-k",
    "poll_interval or lifetime or expir or test_timeout",
    "tests/test_filelock.py",
    "tests/test_lock_expiry.py",
)
SLOWER = "test_poll_interval_used_by_context_manager[UnixFileLock]"
FLAKY = "test_timeout[UnixFileLock]"
COMMITS, RUNS, SLOW_FROM = 15, 2, 8
PLUGIN = f"""
import os
from time import perf_counter, sleep  # taken before the tests replace them
import pytest

@pytest.hookimpl(hookwrapper=True)
def pytest_pyfunc_call(pyfuncitem):
    begin = perf_counter()
    yield
    if pyfuncitem.name == {SLOWER!r} and os.environ["EVIDENCE_SLOWER"] == "1":
        sleep(0.3 * (perf_counter() - begin))
    if pyfuncitem.name == {FLAKY!r}:
        assert os.environ["EVIDENCE_FAILS"] == "0", "made to fail in a quarter of the runs"
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Make the runs and print the verdict; return 0 if it names exactly the two tests."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--into", type=Path, default=Path("~/.cache/flake8-nomock/suites"), metavar="FOLDER")
    parser.add_argument("--mirrors", type=Path, metavar="FOLDER")
    parser.add_argument("--history", type=Path, metavar="FILE", help="keep the runs here")
    options = parser.parse_args(arguments)
    into = options.into.expanduser()
    suite = suites(into, options.mirrors)[SUITE]
    python = python_with(into / "environment")
    with TemporaryDirectory(prefix="nomock-evidence-") as name:
        folder = Path(name)
        (folder / "evidence_runs.py").write_text(PLUGIN, encoding="utf-8")
        history = options.history or folder / "history.jsonl"
        said = ""
        chance = random.Random(812)
        for commit in range(1, COMMITS + 1):
            for _ in range(RUNS):
                fails = chance.random() < 0.25
                run(python, suite, folder, commit >= SLOW_FROM, fails)
                said = health(python, folder, history, commit)
    print(said)
    problems = [line for line in said.splitlines() if line.startswith("tests.")]
    expected = sorted(f"tests.test_filelock::{test}" for test in (SLOWER, FLAKY))
    return 0 if sorted(line.partition(": ")[0] for line in problems) == expected else 1


def run(python: str, suite: Path, folder: Path, slower: bool, fails: bool) -> None:
    """Run the tests once and write `report.xml` into the folder. Raises `SystemExit` if that cannot be done."""
    report = folder / "report.xml"
    report.unlink(missing_ok=True)
    search = os.pathsep.join([str(folder), str(suite / "src")])
    environment = {
        **os.environ,
        "PYTHONPATH": search,
        "EVIDENCE_SLOWER": str(int(slower)),
        "EVIDENCE_FAILS": str(int(fails)),
    }
    plugins = ("-p", "evidence_runs", "-p", "no:cacheprovider", "-o", "addopts=")
    command = [python, "-m", "pytest", "-q", *plugins, f"--junitxml={report}", *TESTS]
    done = subprocess.run(command, cwd=suite, env=environment, capture_output=True, text=True, check=False)
    if done.returncode not in (0, 1) or not report.exists():
        raise SystemExit(
            f"{suite}: pytest ended with {done.returncode}: {done.stdout[-500:]}{done.stderr[-500:]}"
        )


def health(python: str, folder: Path, history: Path, commit: int) -> str:
    """Return what `nomock health` prints of the latest run, which it adds to the history."""
    where = (
        "--history",
        str(history),
        "--commit",
        f"{commit:040x}",
        "--branch",
        "main",
        "--default-branch",
        "main",
    )
    command = [python, "-m", "flake8_nomock", "health", "report.xml", *where]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode not in (0, 1):
        raise SystemExit(done.stderr)
    return done.stdout


if __name__ == "__main__":
    raise SystemExit(main())
