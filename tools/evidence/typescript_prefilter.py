"""Compare TypeScript scans with and without the prefilter over real trees; print what the prefilter lost.

    python tools/evidence/typescript_prefilter.py FOLDER...

Both scans must find the same, and in each file the prefilter must take every signal that is found for possible. Files
that no parser can read are left out: without any possible signal they are not parsed. Exit code 1 for a difference.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator
from pathlib import Path

from flake8_nomock.catalogue.loader import shipped_rules
from flake8_nomock.config.file_kinds import default_kind
from flake8_nomock.config.levels import Levels
from flake8_nomock.core.finding import NOT_ANALYSED, Finding
from flake8_nomock.engines.astgrep import source_files
from flake8_nomock.engines.astgrep.prefilter import Prefilter
from flake8_nomock.engines.astgrep.rules.assemble import signals_in
from flake8_nomock.engines.astgrep.scanner import Scanner
from flake8_nomock.engines.astgrep.script_rules import ScriptRules

STRICT = Levels("strict")


def differences(root: Path) -> Iterator[str]:
    """Return the findings that only one of two scans of a tree has, one line each."""
    files = [path for path in Scanner(ScriptRules(()), root).files(["."]) if default_kind(path) != "ignored"]
    filtered, filtered_seconds = _scan(root, files, is_filtered=True)
    whole, whole_seconds = _scan(root, files, is_filtered=False)
    print(
        f"{root}: {len(files)} files, {len(whole)} findings,"
        f" {filtered_seconds:.1f} CPU s filtered, {whole_seconds:.1f} CPU s unfiltered"
    )
    for sign, left, right in (("lost", whole, filtered), ("added", filtered, whole)):
        for finding in sorted({*left} - {*right}):
            yield f"{sign}: {finding.path}:{finding.line}: {finding.code} {finding.entry} {finding.symbol}"
    yield from _impossible(root, whole)


def _scan(root: Path, files: list[str], is_filtered: bool) -> tuple[list[Finding], float]:
    start = _cpu_seconds()
    scanner = Scanner(ScriptRules(shipped_rules(), STRICT), root, unsuppressed=True, is_filtered=is_filtered)
    found = [finding for finding in scanner.check_files(files) if finding.code != NOT_ANALYSED]
    return found, _cpu_seconds() - start


def _impossible(root: Path, found: list[Finding]) -> Iterator[str]:
    """Return findings of signals that the prefilter takes for impossible in the file by itself."""
    filters: dict[str, Prefilter] = {}
    texts: dict[str, frozenset[tuple[str, str]]] = {}
    for finding in found:
        scope = default_kind(finding.path)
        if scope not in filters:
            signals = (s for rule in shipped_rules() for s in signals_in(rule, STRICT, scope))
            filters[scope] = Prefilter(signals)
        if finding.path not in texts:
            possible = filters[scope].possible(source_files.read(root / finding.path).text)
            texts[finding.path] = frozenset((s.origin.code, s.origin.entry) for s in possible)
        is_of_path = finding.code == "NMK405"
        if not is_of_path and (finding.code, finding.entry) not in texts[finding.path]:
            yield f"impossible: {finding.path}:{finding.line}: {finding.code} {finding.entry}"


def _cpu_seconds() -> float:
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system


def main() -> int:
    """Compare all folders; return the exit code."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folders", type=Path, nargs="+", metavar="FOLDER")
    found = [line for folder in parser.parse_args().folders for line in differences(folder)]
    print("\n".join(found) or "no difference")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
