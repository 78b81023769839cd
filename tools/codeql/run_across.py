"""Run the hand-written tests with qlrun, and compare with their `$ Tag` comments: queries across files, and permits.

    python tools/codeql/run_across.py --library CODEQL --tools TOOLS [--language javascript] [--packs DIR] [--part across]

Evaluates the predicates that the queries select from: qlrun does not know classes with `instanceof`, as which the
queries' `Place` is written. Exit code 1 if something differs. See run_corpus.py for the options.
"""

from __future__ import annotations

import argparse
import re
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent.parent
PREDICATES = {
    "bringsInDouble": "ReexportedDouble",
    "asksForDoubleElsewhere": "DoubleFixtureElsewhere",
    "yieldsDouble": "DoubleThroughCalls",
    "reachesTests": "ProductionReachesTests",
    "patchesForAll": "PatchedForAllTests",
    "tellsTestRun": "TestModeFromElsewhere",
    "answersMadeUp": "MadeUpAnswerFromElsewhere",
    "givesDouble": "ApplicationOnDouble",
}
SUFFIXES = {"python": ("*.py",), "javascript": ("*.ts", "*.js", "*.mjs")}


def main(arguments: list[str]) -> int:
    """Compare; prints one line per difference."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--library", type=Path, required=True)
    parser.add_argument("--tools", type=Path, required=True)
    parser.add_argument("--packs", type=Path, default=ROOT / "codeql")
    parser.add_argument("--language", choices=sorted(SUFFIXES), default="python")
    parser.add_argument("--part", action="append", help="a folder of tests, such as across-modes")
    options = parser.parse_args(arguments)
    for package in ("qlcheck", "qlrun"):
        sys.path.insert(0, str(options.tools / package))
    from qlrun_library import LibraryRunner, load

    packs = load(options.library, options.language, options.packs)
    tests = options.packs / options.language / "test"
    good = True
    for part in options.part or sorted(
        x.name for x in tests.iterdir() if x.name.startswith(("across", "permits"))
    ):
        read = _permits if part == "permits" else _across
        good = _compare(read(LibraryRunner(packs, tests / part)), set(_expected(tests / part))) and good
    return 0 if good else 1


def _across(runner: Any) -> set[tuple[str, int, str]]:
    return {
        (place.file.path, place.line, tag)
        for predicate, tag in PREDICATES.items()
        for row in runner.rows(predicate, "")
        if (place := runner.program.locate(row[0])) is not None
    }


def _permits(runner: Any) -> set[tuple[str, int, str]]:
    return {(finding.path, finding.line, finding.code) for finding in runner.findings()}


def _compare(found: set[tuple[str, int, str]], wanted: set[tuple[str, int, str]]) -> bool:
    for path, line, tag in sorted(wanted - found):
        print(f"{path}:{line}: missing {tag}")
    for path, line, tag in sorted(found - wanted):
        print(f"{path}:{line}: unexpected {tag}")
    print(f"{len(wanted)} expected, {len(found)} found", file=sys.stderr)
    return wanted == found


def _expected(project: Path) -> Any:
    for file in sorted(
        file for suffixes in SUFFIXES.values() for suffix in suffixes for file in project.rglob(suffix)
    ):
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
            match = re.search(r"(?:#|//) \$ (.*)", line)
            for tag in match[1].split("//")[0].split() if match else ():
                yield file.relative_to(project).as_posix(), number, tag


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
