"""Run the Python engine over the evidence packages and print what it finds, as Markdown.

    python tools/evidence/run.py [--into FOLDER] [--profile strict] [--findings FILE]

Findings per package and rule, per 1,000 lines of code, crashes (there must be none: exit code 1) and CPU
seconds. `--findings` also writes every finding with its line of source, for reading.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import TextIO

sys.path.insert(0, str(Path(__file__).parent))

from fetch import DEFAULT_INTO, fetch
from tables import Count, report

from flake8_nomock.config.levels import Levels
from flake8_nomock.config.model import Configuration
from flake8_nomock.core.finding import Finding
from flake8_nomock.engines.python.tree_checker import TreeChecker


def check(root: Path, profile: str, log: TextIO | None) -> Count:
    """Check every Python file below the root of a package."""
    project = TreeChecker(Configuration(root, levels=Levels(profile)))
    files = lines = skipped = crashes = 0
    codes: Counter[str] = Counter()
    start = time.process_time()
    for file in sorted(root.rglob("*.py")):
        source = file.read_bytes()
        try:
            found = project.check_text(source, str(file))
        except (SyntaxError, ValueError):  # ValueError: null bytes, undecodable text
            skipped += 1
            continue
        except Exception as error:  # the one thing that must not happen
            crashes += 1
            print(f"{file}: {type(error).__name__}: {error}", file=sys.stderr)
            continue
        files += 1
        lines += source.count(b"\n")
        codes.update(finding.code for finding in found)
        if log is not None:
            log.writelines(_shown(root, found, source))
    return Count(root.name, files, lines, skipped, crashes, codes, time.process_time() - start)


def _shown(root: Path, found: list[Finding], source: bytes) -> Iterator[str]:
    text = source.decode("utf-8", "replace").split("\n")
    for f in found:
        line = text[f.line - 1].strip() if f.line <= len(text) else ""
        yield f"{root.name}/{f.path}:{f.line}:{f.column}: {f.code} {f.severity} {f.message}\n    {line}\n"


def main() -> int:
    """Fetch, check, print; exit code 1 if the engine crashed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--into", type=Path, default=DEFAULT_INTO)
    parser.add_argument("--profile", default="strict")
    parser.add_argument("--findings", type=Path, metavar="FILE")
    options = parser.parse_args()
    roots = fetch(options.into)
    log = options.findings.open("w", encoding="utf-8") if options.findings else None
    counts = [check(root, options.profile, log) for root in roots]
    if log is not None:
        log.close()
    print(report(counts, "package", "unparsable"))
    return 1 if any(count.crashes for count in counts) else 0


if __name__ == "__main__":
    sys.exit(main())
