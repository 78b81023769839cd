"""Adopt nomock in public applications: green at once, green after refactoring, red for what is new.

    python tools/evidence/adoption.py FOLDER… [--scratch FOLDER]

Each FOLDER is a git repository; a clone of its HEAD is worked on. `nomock init --yes`, commit; then `nomock check`,
`nomock check --against`, `nomock doctor` and plain `flake8` have to be green. Each refactoring and each new double is a
commit of its own on top, checked with `--against` and with `--new-from`. Prints a table in Markdown; exit code 1 if
anything is not as it should be. Needs ruff, and prettier where npm can install it.
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from adoption_changes import all_changes
from adoption_project import Project

COMMANDS = {
    "check": ("-m", "flake8_nomock", "check"),
    "check --against": ("-m", "flake8_nomock", "check", "--against", "adopted"),
    "doctor": ("-m", "flake8_nomock", "doctor"),
    "flake8": ("-m", "flake8", "--isolated", "--select", "NMK,E9"),
}


def run(folder: Path, *command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, errors="replace")


def git(folder: Path, *arguments: str) -> str:
    who = ("-c", "user.name=Ada", "-c", "user.email=ada@example.org", "-c", "core.hooksPath=/dev/null")
    done = run(folder, "git", *who, *arguments)
    if done.returncode:
        raise SystemExit(f"git {' '.join(arguments)}: {done.stderr}")
    return done.stdout.strip()


class Adoption:
    """One application."""

    def __init__(self, source: Path, scratch: Path, prettier: str) -> None:
        self.name = source.name if source.name != "repo" else source.parent.name
        self.root = scratch / self.name
        self.prettier = prettier
        self.faults: list[str] = []
        run(scratch, "git", "clone", "-q", "--no-hardlinks", "--no-checkout", str(source), str(self.root))
        self.commit = git(self.root, "rev-parse", "--short=9", "HEAD")
        if run(self.root, "git", "checkout", "-q", "-f", "-B", "adopted").returncode:
            self._start_anew()

    def _start_anew(self) -> None:
        """Make a repository of what the snapshot holds: its largest files (archives, pictures) may not be in it."""
        missing = git(self.root, "rev-list", "--objects", "--missing=print", "HEAD").splitlines()
        absent = {line[1:] for line in missing if line.startswith("?")}
        git(self.root, "read-tree", "HEAD")
        for row in git(self.root, "ls-files", "--stage").splitlines():
            stage, _, path = row.partition("\t")
            if stage.split()[1] in absent:
                git(self.root, "rm", "-q", "--cached", "--", path)
        git(self.root, "checkout", "-q", "--orphan", "adopted-from-snapshot")
        git(self.root, "commit", "-q", "-m", "As it is in the snapshot")
        git(self.root, "checkout", "-q", "-f", "-B", "adopted")

    def adopt(self) -> tuple[int, int, int]:
        """Return the number of files, of lines that `init` writes besides the baseline, and of recorded findings."""
        done = run(self.root, sys.executable, "-m", "flake8_nomock", "init", "--yes")
        if done.returncode:
            raise SystemExit(f"{self.name}: init: {done.stderr}")
        git(self.root, "add", "-A")
        rows = [row.split("\t") for row in git(self.root, "diff", "--cached", "--numstat").splitlines()]
        lines = {path: int(added) for added, _, path in rows}
        git(self.root, "commit", "-q", "-m", "Adopt nomock")
        recorded = lines.pop("nomock-baseline.jsonl", 0)
        return len(git(self.root, "ls-files").splitlines()), sum(lines.values()), recorded

    def at_once(self) -> dict[str, str]:
        """Return each command with how it ended."""
        found = {}
        for name, command in COMMANDS.items():
            done = run(self.root, sys.executable, *command)
            found[name] = "green" if done.returncode == 0 else f"exit {done.returncode}"
            if done.returncode:
                self.faults.append(f"{name}: {(done.stdout + done.stderr)[-1500:]}")
        return found

    def changes(self, only: Sequence[str]) -> dict[bool, tuple[int, int, int]]:
        """Return, for what must stay green and what must not: changes that are right, made, and files changed.

        `only` are parts of the names of the changes to make; none: all.
        """
        report = json.loads(run(self.root, sys.executable, *COMMANDS["check"], "--format", "json").stdout)
        recorded = [f for f in report["findings"] if f["state"] == "baseline"]
        result = {True: (0, 0, 0), False: (0, 0, 0)}
        for name, stays_green, change in all_changes():
            if only and not any(part in name for part in only):
                continue
            git(self.root, "checkout", "-q", "-B", "change", "adopted")
            count = change(Project(self.root, recorded, self.prettier))
            if not count:
                continue
            git(self.root, "add", "-A")
            git(self.root, "commit", "-q", "-m", name)
            right = self._verdict(name, stays_green, count)
            good, made, files = result[stays_green]
            result[stays_green] = (good + right, made + 1, files + count)
        return result

    def _verdict(self, name: str, stays_green: bool, count: int) -> bool:
        right = True
        for option in ("--against", "--new-from"):
            done = run(
                self.root, sys.executable, *COMMANDS["check"], option, "adopted", "--format", "concise"
            )
            if done.returncode != (0 if stays_green else 1):
                right = False
                shown = (done.stdout + done.stderr)[-1500:]
                self.faults.append(f"{name} ({count} files), {option}: exit {done.returncode}\n{shown}")
        return right


def install_prettier(scratch: Path) -> str:
    """Return the command of prettier; empty where npm is missing or cannot install it."""
    npm = shutil.which("npm")
    if npm is None:
        return ""
    folder = scratch / "prettier"
    folder.mkdir()
    run(folder, npm, "install", "--silent", "--no-audit", "--no-fund", "--ignore-scripts", "prettier@3")
    command = folder / "node_modules/.bin/prettier"
    return str(command) if command.exists() else ""


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folders", nargs="+", type=Path, metavar="FOLDER")
    parser.add_argument("--scratch", type=Path)
    parser.add_argument("--only", action="append", default=[], metavar="PART", help="of the name of a change")
    options = parser.parse_args()
    faults: list[str] = []
    print(
        f"| application | files | lines written | recorded | {' | '.join(COMMANDS)} | refactorings green | doubles red |"
    )
    print(f"|---|--:|--:|--:|{'---|' * len(COMMANDS)}--:|--:|")
    with TemporaryDirectory(dir=options.scratch, prefix="nomock-adoption-") as name:
        scratch = Path(name)
        prettier = install_prettier(scratch)
        for folder in options.folders:
            adoption = Adoption(folder.resolve(), scratch, prettier)
            files, lines, recorded = adoption.adopt()
            commands = adoption.at_once()
            result = adoption.changes(options.only)
            shown = " | ".join(f"{good} of {made} ({count} files)" for good, made, count in result.values())
            verdicts = " | ".join(commands.values())
            row = f"| {adoption.name} {adoption.commit} | {files:,} | {lines} | {recorded:,} | {verdicts} |"
            print(f"{row} {shown} |", flush=True)
            faults += [f"{adoption.name}: {fault}" for fault in adoption.faults]
            print("\n\n".join(f"{adoption.name}: {f}" for f in adoption.faults), file=sys.stderr, flush=True)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
