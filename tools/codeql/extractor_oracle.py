"""Ask CodeQL's own Python extractor whether an element starts on every line that the corpus claims for CodeQL.

    python tools/codeql/extractor_oracle.py --extractor CODEQL/python/extractor [--rule NMK103]

The extractor lies in the repository of CodeQL and is plain Python; what it writes (TRAP) is what CodeQL's database holds. A
file with `match` or other newer syntax needs its second parser, a compiled program that is not at hand; such files are
counted apart. Exit code 1 if an element is missing, 2 if
nothing was compared.
"""

from __future__ import annotations

import argparse
import ast
import gzip
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parent.parent.parent
sys.path[:0] = [str(ROOT / "tests"), str(ROOT)]

from corpus.reader import Case, read, stage  # noqa: E402

_ROW = re.compile(r"^(\w+)\((.*)\)$")
_PATH = re.compile(r"""@"\('(.+?)', '[^']*sourcefile'\)\"""")
_OWNERS = {"py_exprs": "expression", "py_stmts": "statement", "py_comments": "comment"}
_ELEMENTS = {"comment": {"comment"}, "path": {"file"}, "import": {"statement", "expression"}}
"""What stands at a finding of a kind of signal; of any other kind, an expression or a definition."""
_DEFAULT = {"expression", "scope", "statement"}


class Located(NamedTuple):
    """Where the elements of one file start, as the extractor saw it."""

    path: str
    starts: Mapping[int, set[str]]
    """Line to the classes of what starts on it."""


def main(arguments: list[str]) -> int:
    """Compare; prints one line per expectation that nothing stands for."""
    options = _parser().parse_args(arguments)
    wanted = options.rule or [""]
    cases = [c for c in read(ROOT / "tests/corpus/python") if any(text in c.id for text in wanted)]
    cases = [case for case in cases if case.path.endswith(".py")]
    with tempfile.TemporaryDirectory() as temporary:
        source = Path(temporary) / "source"
        for number, case in enumerate(cases):
            stage(case, source / f"c{number:03}")
        found = {located.path: located.starts for located in extract(options.extractor, source)}
        read_by_extractor = wrong = checked = 0
        for number, case in enumerate(cases):
            starts = found.get(str(source / f"c{number:03}" / case.path))
            if starts is None:
                print(f"{case.id}: not read by the extractor", file=sys.stderr)
                continue
            read_by_extractor += 1
            checked += len(case.expected("codeql"))
            for line in _missing(case, starts):
                wrong += 1
                print(line)
    print(
        f"{len(cases)} files, {read_by_extractor} read by the extractor, {checked} expected findings checked, "
        f"{wrong} without an element on their line",
        file=sys.stderr,
    )
    return 2 if not checked else 1 if wrong else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--extractor", type=Path, required=True, help="the folder python/extractor of CodeQL")
    parser.add_argument("--rule", action="append", help="only cases whose path contains this")
    return parser


def _missing(case: Case, starts: Mapping[int, set[str]]) -> Iterator[str]:
    kind = case.file.stem.partition("-")[0]
    wanted = _ELEMENTS.get(kind, _DEFAULT)
    anywhere = {"comment", "file", *_DEFAULT}
    for code, line in sorted(case.expected("codeql"), key=lambda pair: pair[1]):
        here = starts.get(line, set()) | ({"file"} if line == 1 else set())
        # files of `mixed` hold several kinds, and another code than the folder's comes of another kind
        if not here & (wanted if case.file.parent.name.startswith(code) else anywhere):
            yield f"{case.id}:{line}: {code}: nothing of {', '.join(sorted(wanted))} starts here"


def extract(extractor: Path, source: Path) -> Iterator[Located]:
    """Run the extractor over a folder and yield where the elements of its files start."""
    with tempfile.TemporaryDirectory() as temporary:
        folders = {name: Path(temporary) / name for name in ("TRAP", "SOURCE_ARCHIVE", "DIAGNOSTIC")}
        for folder in folders.values():
            folder.mkdir()
        environment = {f"CODEQL_EXTRACTOR_PYTHON_{name}_DIR": str(path) for name, path in folders.items()}
        environment |= {"CODEQL_PLATFORM": "linux64", "CODEQL_EXTRACTOR_PYTHON_ROOT": str(extractor)}
        # the interpreter outside of our environment, and no imports: the libraries there would be extracted, too
        python = getattr(sys, "_base_executable", sys.executable)
        tracer = [python, str(extractor / "python_tracer.py"), "-R", ".", "--lang=3", "-z", "1"]
        tracer.append("--max-import-depth=0")
        subprocess.run(tracer, cwd=source, env={**os.environ, **environment}, capture_output=True, check=True)
        for file in sorted(folders["TRAP"].rglob("*.py.*.trap.gz")):
            located = _located(gzip.decompress(file.read_bytes()).decode())
            if located is not None:
                yield located


def _located(trap: str) -> Located | None:
    """Read one TRAP file; None where it holds no module."""
    rows: dict[str, list[list[str]]] = {}
    for line in trap.splitlines():
        match = _ROW.match(line)
        if match is not None:
            rows.setdefault(match[1], []).append(_columns(match[2]))
    lines = {row[0]: int(row[2]) for row in rows.get("locations_ast", ())}
    classes = {row[0]: name for table, name in _OWNERS.items() for row in rows.get(table, ())}
    starts: dict[int, set[str]] = {}
    for place, element in rows.get("py_locations", ()):
        starts.setdefault(lines[place], set()).add(classes.get(element, "other"))
    for place, _ in rows.get("py_scope_location", ()):
        starts.setdefault(lines[place], set()).add("scope")
    for row in rows.get("py_comments", ()):
        starts.setdefault(lines[row[-1]], set()).add("comment")
    path = _PATH.search(trap)
    if path is None or "py_Modules" not in rows:
        return None
    # what it cannot parse has only comments here; its syntax error is in a file of its own
    if "py_stmts" not in rows and ast.parse(Path(path[1]).read_text(encoding="utf-8")).body:
        return None
    return Located(path[1], starts)


def _columns(text: str) -> list[str]:
    """Split the columns of a row; commas in texts do not count, and a quote in a text is doubled."""
    return [part.strip() for part in re.findall(r'"(?:[^"]|"")*"|[^,]+', text)]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
