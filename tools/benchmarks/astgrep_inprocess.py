"""What one file costs in process, beyond parsing it: CPU milliseconds of `ScriptChecker.check_source`, profile strict.

Prints the median, the 95th percentile and the slowest files. All are checked once in one process; rules are compiled at each
check. A second look at the slowest tells what only the first one takes: making the rules that a file is the first to need.

    python tools/benchmarks/astgrep_inprocess.py TREE [--files 120]
"""

from __future__ import annotations

import argparse
import time
from pathlib import Path
from random import Random

from ast_grep_py import SgRoot

from flake8_nomock.catalogue.loader import shipped_rules
from flake8_nomock.config.languages import JAVASCRIPT, TYPESCRIPT, grammar_of
from flake8_nomock.config.levels import Levels
from flake8_nomock.engines.astgrep.script_rules import ScriptRules
from flake8_nomock.engines.astgrep.source_checker import ScriptChecker

AIM = 50
"""Milliseconds."""


def parsing(text: str, path: str) -> float:
    """CPU milliseconds of the parser alone."""
    start = time.process_time()
    SgRoot(text, grammar_of(path).lower()).root()
    return (time.process_time() - start) * 1000


def beyond_parsing(checker: ScriptChecker, text: str, path: str) -> tuple[float, int]:
    """CPU milliseconds of a check without those of the parser, and how much it found."""
    parsed = parsing(text, path)
    start = time.process_time()
    found = checker.check_source(text, path)
    return max(0.0, (time.process_time() - start) * 1000 - parsed), len(found)


def main() -> int:
    """Measure a sample, always the same; exit code 0."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("tree", type=Path)
    parser.add_argument("--files", type=int, default=120)
    options = parser.parse_args()
    files = sorted(f for f in options.tree.rglob("*") if f.suffix in (*TYPESCRIPT, *JAVASCRIPT))
    texts = {
        file.relative_to(options.tree).as_posix(): file.read_text(encoding="utf-8", errors="replace")
        for file in Random(1).sample(files, min(options.files, len(files)))
        if file.is_file()
    }
    checker = ScriptChecker(ScriptRules(shipped_rules(), Levels("strict")))
    checker.check_source("", "warm/up.test.ts")
    checker.check_source("", "warm/up.ts")
    taken = {path: beyond_parsing(checker, text, path) for path, text in texts.items()}
    slowest = sorted(taken, key=lambda path: taken[path][0], reverse=True)
    times = [taken[path][0] for path in slowest]
    print(
        f"{len(times)} files: median {times[len(times) // 2]:.2f} ms, 95th percentile {times[len(times) // 20]:.1f} ms"
    )
    print(f"{sum(milliseconds > AIM for milliseconds in times)} above the aim of {AIM} ms")
    for path in slowest[:5]:
        again, _ = beyond_parsing(checker, texts[path], path)
        print(f"{taken[path][0]:.1f} ms, again {again:.1f} ms, {taken[path][1]} findings: {path}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
