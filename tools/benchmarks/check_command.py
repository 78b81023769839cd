"""What `nomock check` costs beside `flake8 --select NMK`: CPU seconds of the whole process tree, in turn, on one machine.

Prints medians and ratios: cold (no cache), warm (nothing changed), and one file in a cold process. TREE may be a
repository of git or none, and must be older than two seconds: younger files are read again.

    python tools/benchmarks/check_command.py TREE [--runs 3] [--parts warm one-file]
"""

from __future__ import annotations

import argparse
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

NOMOCK = (sys.executable, "-m", "flake8_nomock", "check", "--format", "concise")
PARTS = ("flake8", "cold", "warm", "one-file")
FLAKE8 = (sys.executable, "-m", "flake8", "--isolated", "--select", "NMK")


def environment(compiled: str) -> dict[str, str]:
    """Return an environment in which modules are compiled once, as in any installation, and kept in `compiled`."""
    own = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**own, "PYTHONPYCACHEPREFIX": compiled}


def cpu_seconds(
    command: list[str], tree: Path, variables: dict[str, str], stdin: Path | None = None
) -> float:
    """CPU seconds (user and system) of a command and everything that it starts."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    with (stdin or Path(os.devnull)).open("rb") as source:
        done = subprocess.run(
            command, cwd=tree, env=variables, stdin=source, stdout=subprocess.DEVNULL, check=False
        )
    if done.returncode not in (0, 1, 3):
        raise SystemExit(f"{' '.join(command)} failed with status {done.returncode}")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main() -> int:
    """Run the comparison; exit code 0."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("tree", type=Path)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--parts", nargs="+", choices=PARTS, default=PARTS, help="what is measured")
    options = parser.parse_args()
    tree = options.tree.resolve()
    files = sorted(tree.rglob("*.py"))
    median = sorted(files, key=lambda file: file.stat().st_size)[len(files) // 2]
    one = [*NOMOCK, "--stdin-display-name", str(median.relative_to(tree))]
    shutil.rmtree(tree / ".nomock_cache", ignore_errors=True)
    figures: dict[str, list[float]] = {part: [] for part in options.parts}
    with tempfile.TemporaryDirectory() as compiled:
        variables = environment(compiled)
        cpu_seconds(one, tree, variables, median)
        cpu_seconds([*FLAKE8, str(median)], tree, variables)
        measures: dict[str, Callable[[], float]] = {
            "flake8": lambda: cpu_seconds([*FLAKE8, "."], tree, variables),
            "cold": lambda: cpu_seconds([*NOMOCK, "--no-cache", "."], tree, variables),
            "warm": lambda: cpu_seconds([*NOMOCK, "."], tree, variables),
            "one-file": lambda: cpu_seconds(one, tree, variables, median),
        }
        if "warm" in figures:
            measures["warm"]()  # fills the cache
        for _ in range(options.runs):
            for part, values in figures.items():
                values.append(measures[part]())
    shutil.rmtree(tree / ".nomock_cache", ignore_errors=True)
    medians = {name: statistics.median(values) for name, values in figures.items()}
    print(f"{len(files)} Python files, {os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}")
    for name, seconds in medians.items():
        print(f"{name}: {seconds:.2f} s CPU")
    if {"flake8", "cold"} <= medians.keys():
        print(f"flake8 costs {medians['flake8'] / medians['cold']:.1f} times a cold run")
    return 0


if __name__ == "__main__":
    sys.exit(main())
