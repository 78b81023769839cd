"""Run the CodeQL packs over the corpus with qlrun, and compare with what the corpus expects of CodeQL.

    python tools/codeql/run_corpus.py --library CODEQL --tools TOOLS [--language python] [--rule NMK103] [--timing]

CODEQL is a checkout of github/codeql, TOOLS a folder with the packages qlcheck and qlrun. Not part of the test suite: both
are no dependencies of ours, and qlrun only imitates CodeQL (tools/codeql/README.md). Exit code 1 if something differs.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent.parent
LANGUAGES = {"python": "python", "javascript": "typescript"}


def main(arguments: list[str]) -> int:
    """Compare; prints one line per difference."""
    options = _parser().parse_args(arguments)
    for package in ("qlcheck", "qlrun"):
        sys.path.insert(0, str(options.tools / package))
    sys.path[:0] = [str(ROOT / "tests"), str(ROOT)]
    from qlrun_library import load

    from corpus.reader import read

    packs = load(options.library, options.language, options.packs)
    folder = ROOT / "tests/corpus" / LANGUAGES[options.language]
    wanted = options.rule or [""]
    cases = [case for case in read(folder) if any(text in case.id for text in wanted)]
    differences = count = 0
    for name, group in groupby(cases, key=lambda case: case.id if options.apart else case.file.parent.name):
        started = time.perf_counter()
        for line in _compare(packs, list(group)):
            differences += 1
            print(line, flush=True)
        count += 1
        if options.timing:
            print(f"{name}: {time.perf_counter() - started:.1f} s", file=sys.stderr)
    findings = sum(len(case.expected("codeql")) for case in cases)
    print(
        f"{options.language}: {len(cases)} files in {count} projects, {findings} findings expected, "
        f"{differences} differences",
        file=sys.stderr,
    )
    return 1 if differences else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--library", type=Path, required=True)
    parser.add_argument("--tools", type=Path, required=True)
    parser.add_argument("--packs", type=Path, default=ROOT / "codeql")
    parser.add_argument("--language", choices=sorted(LANGUAGES), default="python")
    parser.add_argument(
        "--rule", action="append", help="only cases whose path contains this; may be repeated"
    )
    parser.add_argument("--timing", action="store_true")
    parser.add_argument(
        "--apart", action="store_true", help="each file in a project of its own: faster for many files"
    )
    return parser


def _compare(packs: Any, cases: list[Any]) -> Iterator[str]:
    """Differences in one folder of the corpus, whose cases are laid out side by side."""
    from qlrun.errors import QlRunError
    from qlrun_library import LibraryRunner

    from corpus.reader import stage

    with tempfile.TemporaryDirectory() as temporary:
        roots = {}
        for number, case in enumerate(cases):
            at_top = "/" not in case.path
            root = Path(temporary) / ("top" if at_top else "nested") / (f"c{number:02}" if at_top else "")
            stage(case, root if at_top else root / f"c{number:02}")
            roots[case.id] = root
        for root in sorted(set(roots.values())):
            here = [(f"c{n:02}/", case) for n, case in enumerate(cases) if roots[case.id] == root]
            try:
                found = LibraryRunner(packs, root).findings()
            except QlRunError as error:
                yield f"{here[0][1].file.parent.name}: {error}"
                continue
            for prefix, case in here:
                path = case.path if root.parent.name == "top" else prefix + case.path
                yield from _case(case, {f for f in found if f.path == path})


def _case(case: Any, found: set[Any]) -> Iterator[str]:
    tiers = ("error",) if case.profile == "recommended" else ("error", "warning", "strict")
    got = {(f.code, f.line) for f in found if f.tier in tiers}
    wanted = case.expected("codeql")
    misses = {(miss.code, miss.line) for miss in case.misses if "codeql" in miss.engines}
    for code, line in sorted(got & misses):
        yield f"{case.id}:{line}: found {code}, which is a known miss"
    for code, line in sorted(wanted - got, key=lambda pair: (pair[1], pair[0])):
        yield f"{case.id}:{line}: missing {code}"
    for code, line in sorted(got - wanted - misses, key=lambda pair: (pair[1], pair[0])):
        symbols = ", ".join(sorted({f.symbol for f in found if (f.code, f.line) == (code, line)}))
        yield f"{case.id}:{line}: unexpected {code} ({symbols})"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
