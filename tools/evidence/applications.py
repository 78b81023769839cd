"""Run `nomock check` over the pinned applications and print what it finds, as Markdown.

    python tools/evidence/applications.py [--into FOLDER] [--mirrors FOLDER] [--only NAME …] [--findings FILE]

One row per application: files, findings, files that were not analysed, exit code, CPU seconds. One row per entry of
the catalogue: its level under `recommended`, findings, applications. Everything is found under `--profile strict`.
`--findings` also writes every finding with its line, for reading.
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

sys.path.insert(0, str(Path(__file__).parent))

from checkouts import check_out
from fetch import DEFAULT_INTO, FetchError

from flake8_nomock.catalogue.loader import shipped_rules
from flake8_nomock.config.languages import grammar_of
from flake8_nomock.core.finding import NOT_ANALYSED

PINNED = Path(__file__).with_name("applications.toml")
_READ = (".py", ".pyi", ".toml", ".cfg", ".ini", ".txt", "/Pipfile", "package.json", "environment.yml")


class Checked(NamedTuple):
    """What one application gave."""

    name: str
    files: int
    findings: list[dict[str, Any]]
    exit_code: int
    seconds: float
    """CPU."""


def is_wanted(path: str) -> bool:
    """Whether nomock could read a file of this path."""
    return f"/{path}".endswith(_READ) or bool(grammar_of(path))


def check(name: str, root: Path) -> Checked:
    """Check one application under the strictest profile."""
    command = [sys.executable, "-m", "flake8_nomock", "check", "--no-cache", "--profile", "strict"]
    before = _cpu_seconds()
    done = subprocess.run(
        [*command, "--format", "jsonl"], cwd=root, capture_output=True, encoding="utf-8", check=False
    )
    seconds = _cpu_seconds() - before
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    summary = next((row for row in rows if row["type"] == "summary"), None)
    if summary is None:
        raise FetchError(f"{name}: {done.stderr.strip() or 'no summary'}")
    findings = [row for row in rows if row["type"] == "finding"]
    return Checked(name, sum(summary["files"].values()), findings, done.returncode, seconds)


def _cpu_seconds() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def report(checked: Sequence[Checked]) -> Iterator[str]:
    """Yield the lines of the two tables."""
    yield "| application | files | findings | not analysed | exit code | CPU s |"
    yield "|---|--:|--:|--:|--:|--:|"
    for name, files, findings, exit_code, seconds in checked:
        skipped = len({row["path"] for row in findings if row["code"] == NOT_ANALYSED})
        shown = sum(row["code"] != NOT_ANALYSED for row in findings)
        yield f"| {name} | {files:,} | {shown:,} | {skipped} | {exit_code} | {seconds:.1f} |"
    yield ""
    yield "| rule | engine | entry | level | findings | applications |"
    yield "|---|---|---|---|--:|--:|"
    levels = dict(_levels())
    counts: Counter[tuple[str, str, str]] = Counter()
    names: dict[tuple[str, str, str], set[str]] = {}
    for application in checked:
        for row in application.findings:
            key = (row["code"], row["engine"], row["entry"])
            counts[key] += 1
            names.setdefault(key, set()).add(application.name)
    for key, number in sorted(counts.items()):
        yield f"| {' | '.join(key)} | {levels.get(key, '')} | {number:,} | {len(names[key])} |"


def _levels() -> Iterator[tuple[tuple[str, str, str], str]]:
    """Yield the level of each entry of the catalogue."""
    for rule in shipped_rules():
        for language, engine in (("python", "python"), ("typescript", "astgrep")):
            for entry in getattr(rule, language):
                yield (rule.code, engine, entry.id), entry.level


def _shown(application: Checked, root: Path) -> Iterator[str]:
    for row in application.findings:
        lines = (root / row["path"]).read_text(encoding="utf-8", errors="replace").split("\n")
        line = lines[row["line"] - 1].strip() if row["line"] <= len(lines) else ""
        place = f"{application.name}/{row['path']}:{row['line']}:{row['column']}"
        yield f"{place}: {row['code']} {row['entry']} {row['message']}\n    {line[:300]}\n"


def main() -> int:
    """Fetch, check, print; exit code 1 if an application was not analysed as a whole, 2 if one cannot be had."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--into", type=Path, default=DEFAULT_INTO)
    parser.add_argument("--mirrors", type=Path, help="take the commits from mirrors in this folder")
    parser.add_argument("--only", nargs="*", default=(), help="parts of names of applications")
    parser.add_argument("--findings", type=Path, metavar="FILE")
    options = parser.parse_args()
    checked: list[Checked] = []
    log: list[str] = []
    try:
        into = options.into.expanduser()
        for repository, root in check_out(into, options.mirrors, PINNED, is_wanted, options.only):
            checked.append(check(repository.name, root))
            log += _shown(checked[-1], root)
    except FetchError as error:
        print(f"applications.py: error: {error}", file=sys.stderr)
        return 2
    if options.findings:
        options.findings.write_text("".join(log), encoding="utf-8")
    print("\n".join(report(checked)))
    return 1 if any(application.exit_code > 1 for application in checked) else 0


if __name__ == "__main__":
    sys.exit(main())
