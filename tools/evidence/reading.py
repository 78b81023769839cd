"""Compares the findings in Python files that are read in part, as `nomock check` does, with those in whole files.

    python tools/evidence/reading.py FOLDER... [--profile strict]

Each file is taken for test code and for production code. Prints what differs, anchors included, and how much was
compared; exit code 1 if anything differs. Files that cannot be parsed are left out, and those of more than 2 MB.
"""

from __future__ import annotations

import argparse
import ast
import gc
import sys
import warnings
from collections.abc import Iterator
from pathlib import Path

from flake8_nomock.config.levels import Levels
from flake8_nomock.config.model import Configuration
from flake8_nomock.core.files import split_lines
from flake8_nomock.core.finding import Finding, one_per_line
from flake8_nomock.engines.python.context_hash import anchored
from flake8_nomock.engines.python.decoding import decode
from flake8_nomock.engines.python.file_checker import PythonChecker
from flake8_nomock.engines.python.tree_checker import TreeChecker

NOWHERE = Path("/nowhere/at/all")
"""No module is the project's own there."""
PATHS = ("tests/test_a.py", "src/a.py")
_MOST = 2_000_000


def sources(folders: list[Path]) -> Iterator[tuple[Path, bytes]]:
    """Return the Python files below some folders, with their content."""
    for folder in folders:
        for file in sorted(folder.rglob("*.py")):
            if file.is_file() and file.stat().st_size <= _MOST:
                yield file, file.read_bytes()


def whole(files: PythonChecker, path: str, source: bytes) -> list[Finding] | None:
    """Return the findings in a source that is parsed whole; None if it cannot be parsed."""
    try:
        lines = split_lines(decode(source))
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            tree = ast.parse(source)
        every = files.trees.check_tree(tree, f"{files.sources}/{path}", lines, every=True)
    except (SyntaxError, ValueError, RecursionError):
        return None
    return one_per_line(anchored(tree, lines, every))


def main() -> int:
    """Compare; exit code 1 if anything differs."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folders", type=Path, nargs="+", metavar="FOLDER")
    parser.add_argument("--profile", default="strict")
    options = parser.parse_args()
    gc.disable()
    files = PythonChecker(TreeChecker(Configuration(NOWHERE, levels=Levels(options.profile))))
    compared = findings = differences = 0
    for file, source in sources(options.folders):
        for path in PATHS:
            expected = whole(files, path, source)
            if expected is None:
                continue
            compared += 1
            findings += len(expected)
            found = list(files.check_source(source, path).findings)
            if found != expected:
                differences += 1
                print(f"{file} as {path}:")
                for finding in sorted({*found} ^ {*expected}):
                    print(f"  {'only in part' if finding in found else 'only whole'}: {finding}")
    print(f"{compared} readings compared, {findings} findings, {differences} differences")
    return 1 if differences else 0


if __name__ == "__main__":
    sys.exit(main())
