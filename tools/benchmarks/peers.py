"""What `nomock check` costs beside its peers: CPU seconds of the whole process tree, in turn, on one machine.

    python tools/benchmarks/peers.py python TREE... --semgrep SEMGREP --ruff RUFF [--runs 3]
    python tools/benchmarks/peers.py typescript TREE... --eslint FOLDER [--runs 3]
    python tools/benchmarks/peers.py growth TREE... [--runs 3]

The files of the language are copied out of the trees, so that all read the same. SEMGREP and RUFF are executables; FOLDER
is where `npm install eslint eslint-plugin-jest @vitest/eslint-plugin typescript typescript-eslint` was run. The peers'
rules lie in `tools/benchmarks/peers/`: six or so that find what is most frequent. `growth` prints seconds and the most
memory of a process for 1,000, 4,000 and 16,000 Python files, cold and with nothing changed.
"""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from itertools import count, islice
from pathlib import Path
from random import Random

from check_command import FLAKE8, NOMOCK, cpu_seconds, environment

from flake8_nomock.engines.astgrep.cli import executable

RULES = Path(__file__).parent / "peers"
SUFFIXES = {
    "python": {".py"},
    "typescript": {".ts", ".mts", ".cts", ".tsx", ".js", ".jsx", ".mjs", ".cjs"},
}
PARSE = """
import ast, sys, warnings
from pathlib import Path
warnings.simplefilter("ignore")
for file in Path(".").rglob("*.py"):
    try:
        for node in ast.walk(ast.parse(file.read_bytes())):
            pass
    except (SyntaxError, ValueError):
        pass
"""
_MEMORY = "import resource, subprocess, sys; subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL); \
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"

Measure = Callable[[], float]


def sources(trees: list[Path], suffixes: set[str]) -> Iterator[Path]:
    """Return the files of a language below some folders, in a fixed order."""
    for tree in trees:
        for file in sorted(tree.rglob("*")):
            if file.suffix in suffixes and file.is_file() and not {"node_modules", ".git"} & {*file.parts}:
                yield file


def copy(files: list[Path], target: Path, number: int) -> None:
    """Copy `number` of the files, again and again if there are fewer, under folders that keep names and scopes."""
    base = Path(os.path.commonpath([file.parent for file in files]))
    endless = ((turn, file) for turn in count() for file in files)
    for turn, file in islice(endless, number):
        place = target / f"part{turn}" / file.relative_to(base)
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file, place)


def in_turn(measures: dict[str, Measure], runs: int) -> dict[str, float]:
    """Return the median time of each command, after running all in turn `runs` times."""
    figures: dict[str, list[float]] = {name: [] for name in measures}
    for _ in range(runs):
        for name, measure in measures.items():
            figures[name].append(measure())
    return {name: statistics.median(values) for name, values in figures.items()}


def python(options: argparse.Namespace, tree: Path, variables: dict[str, str]) -> dict[str, Measure]:
    """Return the tools that look at Python."""
    config = tree.parent / "sgconfig.yml"
    config.write_text("ruleDirs: [rules]\n", encoding="utf-8")
    (tree.parent / "rules").mkdir()
    (tree / ".semgrepignore").touch()  # semgrep leaves out folders called `tests` of its own accord
    shutil.copy(RULES / "astgrep-python.yml", tree.parent / "rules")
    quiet = {**variables, "SEMGREP_SEND_METRICS": "off", "SEMGREP_ENABLE_VERSION_CHECK": "0"}
    semgrep = [options.semgrep, "scan", "--config", str(RULES / "semgrep.yml"), "--metrics=off", "--quiet"]
    commands = {
        "nomock check": ([*NOMOCK, "--no-cache", "."], variables),
        "flake8 --select NMK": ([*FLAKE8, "."], variables),
        "semgrep": ([*semgrep, "--no-git-ignore", "."], quiet),
        "ast-grep": ([executable(), "scan", "-c", str(config), "--json=stream", "."], variables),
        "ruff": ([options.ruff, "check", "--isolated", "--no-cache", "--exit-zero", "."], variables),
        "ast.parse and one walk": ([sys.executable, "-c", PARSE], variables),
    }
    return {name: _measure(command, tree, own) for name, (command, own) in commands.items()}


def typescript(options: argparse.Namespace, tree: Path, variables: dict[str, str]) -> dict[str, Measure]:
    """Return the tools that look at TypeScript."""
    shutil.copy(RULES / "eslint.config.mjs", options.eslint)
    eslint = [
        *("node", str(options.eslint.resolve() / "node_modules/eslint/bin/eslint.js")),
        *("--config", str(options.eslint.resolve() / "eslint.config.mjs"), "--format", "json", "."),
    ]
    return {
        "nomock check": _measure([*NOMOCK, "--no-cache", "."], tree, variables),
        "eslint": _measure(eslint, tree, variables),
    }


def _measure(command: list[str], tree: Path, variables: dict[str, str]) -> Measure:
    return lambda: cpu_seconds(command, tree, variables)


def growth(files: list[Path], folder: Path, variables: dict[str, str], runs: int) -> Iterator[str]:
    """Seconds and memory for ever more files, a line each; drawn at random, always the same, so that they are alike."""
    Random(1).shuffle(files)
    for number in (1000, 4000, 16000):
        tree = folder / str(number)
        copy(files, tree, number)
        cached = _measure([*NOMOCK, "."], tree, variables)
        time.sleep(2.5)  # younger files have no stamp and are read again
        cached()
        medians = in_turn(
            {"cold": _measure([*NOMOCK, "--no-cache", "."], tree, variables), "warm": cached}, runs
        )
        command = [sys.executable, "-c", _MEMORY, *NOMOCK, "--no-cache", "."]
        memory = int(subprocess.check_output(command, cwd=tree, env=variables)) / 1024
        yield (
            f"{number} files: cold {medians['cold']:.2f} s CPU ({medians['cold'] / number * 1000:.2f} per 1,000), "
            f"nothing changed {medians['warm']:.2f} s, at most {memory:.0f} MiB in one process"
        )


def main() -> int:
    """Run one comparison; exit code 0."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("what", choices=("python", "typescript", "growth"))
    parser.add_argument("trees", type=Path, nargs="+", metavar="TREE")
    parser.add_argument("--semgrep", default="semgrep")
    parser.add_argument("--ruff", default="ruff")
    parser.add_argument("--eslint", type=Path)
    parser.add_argument("--runs", type=int, default=3)
    options = parser.parse_args()
    if options.what == "typescript" and options.eslint is None:
        parser.error("typescript needs --eslint FOLDER")
    files = [*sources([tree.resolve() for tree in options.trees], SUFFIXES.get(options.what, {".py"}))]
    with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryDirectory() as compiled:
        variables = environment(compiled)
        if options.what == "growth":
            for line in growth(files, Path(folder), variables, options.runs):
                print(line, flush=True)
            return 0
        tree = Path(folder, "tree")
        copy(files, tree, len(files))
        cpu_seconds([*NOMOCK, "--stdin-display-name", "compiles_modules.py"], tree, variables)
        measures = (python if options.what == "python" else typescript)(options, tree, variables)
        medians = in_turn(measures, options.runs)
    print(f"{len(files)} files, {os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}")
    for name, seconds in medians.items():
        print(f"{name}: {seconds:.2f} s CPU, {seconds / medians['nomock check']:.2f} times nomock check")
    return 0


if __name__ == "__main__":
    sys.exit(main())
