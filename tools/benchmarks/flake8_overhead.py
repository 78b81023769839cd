"""What the plugin costs inside flake8: the same flake8 with and without it, in turn, on one machine.

Prints medians and the ratio: CPU seconds (user and system, children included) of `flake8 --isolated -j1`
over a tree, the same over an empty file (start-up), peak memory, and what importing the plugin takes.
Makes two virtual environments in `--cache` at the first run.

    python tools/benchmarks/flake8_overhead.py TREE [--files 1000] [--runs 5]
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import venv
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parent.parent.parent
MIB = 1024  # ru_maxrss counts KiB on Linux


LOAD = """
import time
import flake8.main.application
start = time.process_time()
import flake8_nomock.plugin
from flake8_nomock.catalogue.compiled import load
load()
print(time.process_time() - start)
"""


class Run(NamedTuple):
    """One finished process: CPU seconds and peak memory in KiB."""

    cpu: float
    memory: int


def environment(cache: Path, name: str, packages: list[str]) -> Path:
    """Interpreter of a virtual environment with these packages, made when missing."""
    python = cache / name / "bin" / "python"
    if not python.exists():
        venv.create(cache / name, with_pip=True)
        subprocess.run([python, "-m", "pip", "install", "-q", *packages], check=True)
    return python


def run(python: Path, files: list[str]) -> Run:
    """Run flake8 over the files and wait for it; its findings are thrown away."""
    arguments = [str(python), "-m", "flake8", "--isolated", "-j1", "--exit-zero", *files]
    with tempfile.TemporaryDirectory() as folder:  # away from the sources, which would be imported
        process = subprocess.Popen(arguments, cwd=folder, stdout=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = status
    if status:
        raise SystemExit(f"flake8 of {python} failed with status {status}")
    return Run(usage.ru_utime + usage.ru_stime, usage.ru_maxrss)


def compare(bare: Path, ours: Path, files: list[str], runs: int, title: str) -> None:
    """Print medians of both and the median of the ratios pair by pair."""
    for python in (bare, ours):
        run(python, files)  # warm-up
    pairs = [(run(bare, files), run(ours, files)) for _ in range(runs)]
    without = statistics.median(b.cpu for b, _ in pairs)
    with_ = statistics.median(o.cpu for _, o in pairs)
    ratio = statistics.median(o.cpu / b.cpu for b, o in pairs)
    difference = statistics.median(o.cpu - b.cpu for b, o in pairs)
    memory = statistics.median(o.memory - b.memory for b, o in pairs) / MIB
    print(
        f"{title}: {without:.3f} s without, {with_:.3f} s with: ratio {ratio:.3f},"
        f" {1000 * difference:+.1f} ms, {memory:+.1f} MiB peak"
    )


def loading(python: Path, runs: int) -> float:
    """Median CPU seconds for importing the plugin and loading the catalogue in a process that has flake8."""
    command = [str(python), "-c", LOAD]
    with tempfile.TemporaryDirectory() as folder:
        done = [
            subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True)
            for _ in range(runs)
        ]
    return statistics.median(float(run.stdout) for run in done)


def main() -> int:
    """Run the comparison; exit code 0."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("tree", type=Path)
    parser.add_argument("--files", type=int, default=1000)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--cache", type=Path, default=Path.home() / ".cache/flake8-nomock/benchmark")
    options = parser.parse_args()
    found = sorted(str(f.absolute()) for f in options.tree.rglob("*.py"))
    files = found[:: max(1, len(found) // options.files)][: options.files]
    bare = environment(options.cache, "bare", ["flake8"])
    ours = environment(options.cache, "ours", ["flake8", str(ROOT)])
    subprocess.run(  # the sources as they are now, compiled to bytecode as any installation is
        [ours, "-m", "pip", "install", "-q", "--force-reinstall", "--no-deps", str(ROOT)],
        check=True,
    )
    version = subprocess.run([ours, "-m", "flake8", "--version"], capture_output=True, text=True, check=True)
    print(f"{sys.platform}, {os.cpu_count()} processors, {' '.join(version.stdout.split())}")
    print(f"plugin import and catalogue load: {1000 * loading(ours, 20):.1f} ms")
    with tempfile.TemporaryDirectory() as folder:
        empty = Path(folder) / "empty.py"
        empty.touch()
        compare(bare, ours, [str(empty)], 4 * options.runs, "start-up")
    compare(bare, ours, files, options.runs, f"{len(files)} files of {options.tree.name}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
