"""Run the ast-grep engine over the evidence repositories and print what it finds, as Markdown.

    python tools/evidence/typescript.py [--into FOLDER] [--mirrors FOLDER] [--profile strict] [--findings FILE]

Findings per repository and rule, per 1,000 lines, files that were not analysed in full, crashes (there must be
none: exit code 1) and CPU seconds, through the bulk runner. `--findings` also writes every finding with its
line, for reading; sample.py draws from it.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import TextIO

sys.path.insert(0, str(Path(__file__).parent))

from checkouts import check_out
from fetch import DEFAULT_INTO, FetchError
from tables import Count, report

from flake8_nomock.catalogue.loader import shipped_rules
from flake8_nomock.config.file_kinds import default_kind
from flake8_nomock.config.levels import Levels
from flake8_nomock.core.errors import NomockError
from flake8_nomock.core.finding import Finding
from flake8_nomock.engines.astgrep import source_files as sources
from flake8_nomock.engines.astgrep.scanner import Scanner
from flake8_nomock.engines.astgrep.script_rules import ScriptRules


def check(name: str, root: Path, profile: str, log: TextIO | None) -> Count:
    """Scan every file of the JavaScript family below the root of a repository."""
    scanner = Scanner(ScriptRules(shipped_rules(), Levels(profile)), root)
    files = [path for path in scanner.files(["."]) if default_kind(path) != "ignored"]
    lines = sum(sources.read(root / path).text.count("\n") for path in files)
    start = _cpu_seconds()
    crashes = 0
    found: list[Finding] = []
    try:
        found = scanner.check_files(files)
    except NomockError as error:
        crashes = 1
        print(f"{name}: {error}", file=sys.stderr)
    seconds = _cpu_seconds() - start
    skipped = {finding.path for finding in found if finding.code == "NMK900"}
    codes = Counter(finding.code for finding in found if finding.code != "NMK900")
    if log is not None:
        log.writelines(_shown(name, root, found))
    return Count(name, len(files), lines, len(skipped), crashes, codes, seconds)


def _cpu_seconds() -> float:
    """Of this process and of the ast-grep processes that it has waited for."""
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system


def _shown(name: str, root: Path, found: list[Finding]) -> Iterator[str]:
    for f in found:
        text = sources.read(root / f.path).text.split("\n")
        line = text[f.line - 1].strip() if f.line <= len(text) else ""
        place = f"{name}/{f.path}:{f.line}:{f.column}"
        yield f"{place}: {f.code} {f.severity} {f.entry} {f.message}\n    {line[:300]}\n"


def main() -> int:
    """Fetch, check, print; exit code 1 if the engine crashed, 2 if a repository cannot be had."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--into", type=Path, default=DEFAULT_INTO)
    parser.add_argument("--mirrors", type=Path, help="take the commits from mirrors in this folder")
    parser.add_argument("--profile", default="strict")
    parser.add_argument("--findings", type=Path, metavar="FILE")
    options = parser.parse_args()
    try:
        checkouts = list(check_out(options.into.expanduser(), options.mirrors))
    except FetchError as error:
        print(f"typescript.py: error: {error}", file=sys.stderr)
        return 2
    log = options.findings.open("w", encoding="utf-8") if options.findings else None
    counts = [check(repository.name, root, options.profile, log) for repository, root in checkouts]
    if log is not None:
        log.close()
    print(report(counts, "repository", "not analysed"))
    return 1 if any(count.crashes for count in counts) else 0


if __name__ == "__main__":
    sys.exit(main())
