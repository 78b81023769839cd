"""Run the hand-written tests with qlrun, and compare with their `$ Tag` comments: queries across files, and permits.

    python tools/codeql/run_across.py --library CODEQL --tools TOOLS [--language javascript] [--packs DIR] [--part across]

Evaluates the predicates that the queries select from: qlrun does not know classes with `instanceof`, as which the
queries' `Place` is written. Exit code 1 if something differs. With `--project DIR`, prints what the queries report there,
and compares nothing. See run_corpus.py for the options.
"""

from __future__ import annotations

import argparse
import re
import shutil
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent.parent
PREDICATES = {
    "firstBringing": "ReexportedDouble",
    "firstAsking": "DoubleFixtureElsewhere",
    "firstYielded": "DoubleThroughCalls",
    "reachesTests": "ProductionReachesTests",
    "patchesForAll": "PatchedForAllTests",
    "firstTestRun": "TestModeFromElsewhere",
    "firstMadeUp": "MadeUpAnswerFromElsewhere",
    "firstGiven": "ApplicationOnDouble",
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
    parser.add_argument("--tag", action="append", help="only results of this tag, such as ReexportedDouble")
    parser.add_argument(
        "--files",
        action="append",
        help="only files of the folder that match this (`tests/api/*`): faster, but what they import must be there",
    )
    parser.add_argument("--project", type=Path, help="say what the queries report in this folder, instead")
    options = parser.parse_args(arguments)
    for package in ("qlcheck", "qlrun"):
        sys.path.insert(0, str(options.tools / package))
    from qlrun_library import LibraryRunner, load

    packs = load(options.library, options.language, options.packs)
    if options.project:
        return _report(LibraryRunner(packs, options.project, seconds=36_000), options.tag)
    tests = options.packs / options.language / "test"
    good = True
    for part in options.part or sorted(
        x.name for x in tests.iterdir() if x.name.startswith(("across", "permits"))
    ):
        with tempfile.TemporaryDirectory() as temporary:
            folder = _chosen(tests / part, options.files, Path(temporary)) if options.files else tests / part
            runner = LibraryRunner(packs, folder)
            found = _permits(runner) if part == "permits" else set(_across(runner, options.tag))
            wanted = {e for e in _expected(folder) if not options.tag or e[2] in options.tag}
        good = _compare(found, wanted) and good
    return 0 if good else 1


def _report(runner: Any, tags: list[str] | None) -> int:
    """Print the results of each query, and how many there are."""
    for predicate, tag in PREDICATES.items():
        rows = runner.rows(predicate, "") if not tags or tag in tags else None
        for row in rows or ():
            place = runner.program.locate(row[0])
            print(f"{place.file.path}:{place.line}: {tag} ({row[1]})" if place else f"?: {tag} ({row[1]})")
        if rows is not None:
            print(f"{tag}: {len(rows)}", file=sys.stderr, flush=True)
    return 0


def _chosen(folder: Path, patterns: list[str], into: Path) -> Path:
    """Copy the files that match one of the patterns; return where they are."""
    for file in {file for pattern in patterns for file in folder.glob(pattern) if file.is_file()}:
        copy = into / file.relative_to(folder)
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(file, copy)
    return into


def _across(runner: Any, tags: list[str] | None) -> Iterator[tuple[str, int, str]]:
    """Results; one that has more than one row, so that a query would report it twice, is marked."""
    for predicate, tag in PREDICATES.items():
        rows = runner.rows(predicate, "") if not tags or tag in tags else []
        for element, count in Counter(row[0] for row in rows).items():
            place = runner.program.locate(element)
            if place is not None:
                yield place.file.path, place.line, tag if count == 1 else f"{tag} {count} times"


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
