"""Compare the findings in Python files behind the prefilter, as `nomock check` reports them, with those without it.

    python tools/evidence/prefilter.py FOLDER... [--profile strict]

Each file is taken for test code and for production code. Prints what differs, how much was compared and which part of
the files the filter stops; exit code 1 if anything differs. Files of more than 2 MB are left out. Of files that cannot
be parsed it is only counted how many the filter stops: those are not reported.
"""

from __future__ import annotations

import argparse
import ast
import gc
import sys
import warnings
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from flake8_nomock.config.first_party import is_first_party
from flake8_nomock.config.levels import Levels
from flake8_nomock.config.model import Configuration
from flake8_nomock.core.files import split_lines
from flake8_nomock.core.finding import Finding
from flake8_nomock.engines.python.decoding import decode
from flake8_nomock.engines.python.file_checker import PythonChecker
from flake8_nomock.engines.python.prefilter import filter_of
from flake8_nomock.engines.python.signal_kinds import SIGNAL_KINDS
from flake8_nomock.engines.python.source_file import SourceFile
from flake8_nomock.engines.python.source_text import SourceText
from flake8_nomock.engines.python.tree_checker import TreeChecker

NOWHERE = Path("/nowhere/at/all")
"""No module is the project's own there."""
PATHS = ("tests/test_a.py", "src/a.py")
_MOST = 2_000_000


def sources(folders: list[Path]) -> Iterator[tuple[Path, bytes]]:
    """Yield the Python files below some folders, with their content."""
    for folder in folders:
        for file in sorted(folder.rglob("*.py")):
            if file.is_file() and file.stat().st_size <= _MOST:
                yield file, file.read_bytes()


def unfiltered(files: PythonChecker, path: str, source: bytes) -> list[Finding] | None:
    """Return the findings in a source that is parsed whatever its text; None if it cannot be parsed."""
    try:
        lines = split_lines(decode(source))
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            tree = ast.parse(source)
        configuration = files.trees.configuration
        links = files.trees.modules.links(path, source)
        file = SourceFile(
            path, tree, lines, lambda root: is_first_party(root, path, configuration), links=links
        )
        return files.trees.check(file, SIGNAL_KINDS)
    except (SyntaxError, ValueError, RecursionError):
        return None


def is_stopped(files: PythonChecker, path: str, source: bytes) -> bool:
    """Return whether the filter stops a source, so that it is not parsed."""
    configuration = files.trees.configuration
    index = files.trees.index(configuration.file_kinds.kind_of(path), configuration.levels_for(path))
    return not filter_of(index).possible_kinds(path, SourceText.of_bytes(source))


def main() -> int:
    """Compare; return exit code 1 if anything differs."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folders", type=Path, nargs="+", metavar="FOLDER")
    parser.add_argument("--profile", default="strict")
    options = parser.parse_args()
    gc.disable()
    files = PythonChecker(TreeChecker(Configuration(NOWHERE, levels=Levels(options.profile))))
    counts: Counter[str] = Counter()
    for file, source in sources(options.folders):
        for path in PATHS:
            expected = unfiltered(files, path, source)
            stopped = is_stopped(files, path, source)
            if expected is None:
                counts["broken"] += 1
                counts["broken and stopped"] += stopped
                continue
            counts["compared"] += 1
            counts["findings"] += len(expected)
            counts[f"stopped as {path}"] += stopped
            found = list(files.check_source(source, path).findings)
            if found != expected:
                counts["differences"] += 1
                print(f"{file} as {path}:")
                for finding in sorted({*found} ^ {*expected}):
                    print(f"  {'only filtered' if finding in found else 'only unfiltered'}: {finding}")
    passed_over = ", ".join(f"{counts[f'stopped as {path}']} stopped as {path}" for path in PATHS)
    print(
        f"{counts['compared']} readings compared ({passed_over}), {counts['findings']} findings,"
        f" {counts['differences']} differences;"
        f" {counts['broken']} readings of what is no Python, {counts['broken and stopped']} of them stopped"
    )
    return 1 if counts["differences"] else 0


if __name__ == "__main__":
    sys.exit(main())
