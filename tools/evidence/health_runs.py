"""Run a public suite 30 times with one test that becomes slower and one that is flaky; print what `nomock health` says.

    python tools/evidence/health_runs.py --mirrors FOLDER     see checkouts.py for the folder; without it, from GitHub

Two runs of each of 15 commits of filelock's own suite, in a git repository made for it: the eighth commit makes one test
take 30 % longer, and another test fails in a quarter of the runs, by a generator with a fixed seed. `nomock health` finds
the commits and the branch by itself. Exit code 1 unless exactly these two tests are reported, the slower one since the
eighth commit, and every row of the history holds the commit that ran.
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from suites import python_with, suites

from flake8_nomock.config.model import Health
from flake8_nomock.health import history as histories
from flake8_nomock.health.judge import judge
from flake8_nomock.health.problem import FLAKY_TEST, SLOWER

SUITE = "tox-dev/filelock"
TESTS = (
    "-k",
    "poll_interval or lifetime or expir or test_timeout",
    "tests/test_filelock.py",
    "tests/test_lock_expiry.py",
)
SLOWED = "tests.test_filelock::test_poll_interval_used_by_context_manager[UnixFileLock]"
UNSURE = "tests.test_filelock::test_timeout[UnixFileLock]"
COMMITS, RUNS, SLOW_FROM = 15, 2, 8
PLUGIN = f"""
import os
from time import perf_counter, sleep  # taken before the tests replace them
import pytest

COMMIT = {{commit}}

@pytest.hookimpl(hookwrapper=True)
def pytest_pyfunc_call(pyfuncitem):
    begin = perf_counter()
    yield
    if pyfuncitem.name == {SLOWED.partition("::")[2]!r} and COMMIT >= {SLOW_FROM}:
        sleep(0.3 * (perf_counter() - begin))
    if pyfuncitem.name == {UNSURE.partition("::")[2]!r}:
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
        history = options.history or folder / "history.jsonl"
        git(folder, "init", "--quiet", "--initial-branch=main")
        said, commits = "", []
        chance = random.Random(812)
        for number in range(1, COMMITS + 1):
            (folder / "evidence_runs.py").write_text(PLUGIN.format(commit=number), encoding="utf-8")
            git(folder, "add", "evidence_runs.py")
            git(folder, "commit", "--quiet", "--message", f"Change {number}")
            for _ in range(RUNS):
                run(python, suite, folder, chance.random() < 0.25)
                said = health(python, folder, history)
                commits.append(git(folder, "rev-parse", "HEAD"))
        problems = problems_of(history, commits)
    print(said)
    return 0 if problems == {UNSURE: FLAKY_TEST, SLOWED: SLOWER} else 1


def problems_of(history: Path, commits: Sequence[str]) -> dict[str, str]:
    """Return what is wrong by the history: test to kind of problem.

    Raises `SystemExit` if a row has another commit than the one that ran, or the slower test is reported since another one.
    """
    runs = histories.load_text(history.read_text(encoding="utf-8"), str(history))
    if [one.commit for one in runs] != [*commits]:
        raise SystemExit(
            f"{history}: the commits are {[one.commit for one in runs]}, those that ran are {commits}"
        )
    verdict = judge(runs[-1], runs[:-1], Health(), "main")
    for one in verdict.problems:
        if one.kind == SLOWER and one.commit != commits[RUNS * (SLOW_FROM - 1)]:
            raise SystemExit(
                f"{one.subject}: slower since {one.commit}, but it was made slower by {SLOW_FROM} of {commits}"
            )
    return {one.subject: one.kind for one in verdict.problems}


def run(python: str, suite: Path, folder: Path, fails: bool) -> None:
    """Run the tests once and write `report.xml` into the folder. Raises `SystemExit` if that cannot be done."""
    report = folder / "report.xml"
    report.unlink(missing_ok=True)
    search = os.pathsep.join([str(folder), str(suite / "src")])
    # written anew within a second, a module of the same size would be taken from the cache of compiled ones
    shutil.rmtree(folder / "__pycache__", ignore_errors=True)
    environment = {**os.environ, "PYTHONPATH": search, "EVIDENCE_FAILS": str(int(fails))}
    plugins = ("-p", "evidence_runs", "-p", "no:cacheprovider", "-o", "addopts=")
    command = [python, "-m", "pytest", "-q", *plugins, f"--junitxml={report}", *TESTS]
    done = subprocess.run(command, cwd=suite, env=environment, capture_output=True, text=True, check=False)
    if done.returncode not in (0, 1) or not report.exists():
        raise SystemExit(
            f"{suite}: pytest ended with {done.returncode}: {done.stdout[-500:]}{done.stderr[-500:]}"
        )


def health(python: str, folder: Path, history: Path) -> str:
    """Return what `nomock health` prints of the latest run, which it adds to the history."""
    known = {"PATH", "HOME", "LANG", "TMPDIR"}  # what a CI says of its own commit would be believed
    environment = {name: value for name, value in os.environ.items() if name in known}
    command = [python, "-m", "flake8_nomock", "health", "report.xml", "--history", str(history)]
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    if done.returncode not in (0, 1):
        raise SystemExit(done.stderr)
    return done.stdout


def git(folder: Path, *arguments: str) -> str:
    """Return what git prints in the folder; raises `CalledProcessError` if it fails."""
    who = ("-c", "user.name=Ada", "-c", "user.email=ada@example.org", "-c", "commit.gpgSign=false")
    command = ["git", *who, *arguments]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True).stdout.strip()


if __name__ == "__main__":
    raise SystemExit(main())
