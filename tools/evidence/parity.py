"""Compare `nomock check` with `flake8 --select NMK` and `ast-grep scan` on real trees: the same (code, path, line)?

    python tools/evidence/parity.py [--python TREE ...] [--typescript TREE ...]

Without trees, those of the evidence are fetched. Each tree is linked into a folder of its own with a `nomock.toml` that
asks for the profile strict. No suppression counts: flake8 runs with `--disable-noqa` and without its configuration
files, and of `nomock check` findings in every state are taken. Prints a Markdown table and every difference; exit code 1
if there is one that is not explained: the other tool says itself that it could not analyse the file, or the file is empty
and ast-grep has no syntax tree to look at.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

sys.path.insert(0, str(Path(__file__).parent))

from checkouts import check_out
from fetch import DEFAULT_INTO, fetch

from flake8_nomock.catalogue.loader import shipped_rules
from flake8_nomock.config.levels import Levels
from flake8_nomock.core.finding import NOT_ANALYSED
from flake8_nomock.engines.astgrep.cli import executable
from flake8_nomock.engines.astgrep.rules.render import outputs

Place = tuple[str, str, int]
"""Code, path, line."""


class Compared(NamedTuple):
    """One tree."""

    name: str
    files: int
    ours: frozenset[Place]
    theirs: frozenset[Place]
    broken: tuple[frozenset[str], frozenset[str]]
    """Files that were not analysed: by ours, by theirs."""
    empty: frozenset[str]

    def only_ours(self) -> dict[Place, str]:
        """Return what only `nomock check` found, with the reason; empty for what is not explained."""
        return {place: self._why(place[1], self.broken[1]) for place in sorted(self.ours - self.theirs)}

    def only_theirs(self) -> dict[Place, str]:
        """Return what only the other tool found."""
        return {place: self._why(place[1], self.broken[0]) for place in sorted(self.theirs - self.ours)}

    def _why(self, path: str, broken: frozenset[str]) -> str:
        return "the file was not analysed" if path in broken else "empty file" if path in self.empty else ""


def compare(tree: Path, engine: str) -> Compared:
    """Run both on a copy of a tree; `engine` is `python` or `astgrep`."""
    with TemporaryDirectory(prefix="nomock-parity-", dir=tree.parent) as name:
        root = Path(name, "tree")
        shutil.copytree(tree, root, copy_function=_link, symlinks=True)
        (root / "nomock.toml").write_text('profile = "strict"\n', encoding="utf-8")
        report = _nomock(root)
        theirs = frozenset((_flake8 if engine == "python" else _astgrep)(root))
        empty = frozenset(
            path for _, path, _ in (*_places(report, engine), *theirs) if _is_empty(root / path)
        )
    ours = frozenset(_places(report, engine))
    return Compared(
        tree.name,
        report["summary"]["files"][engine],
        _found(ours),
        _found(theirs),
        (_broken(ours), _broken(theirs)),
        empty,
    )


def _places(report: Any, engine: str) -> Iterator[Place]:
    for f in report["findings"]:
        of_engine = f["engine"] == engine or (f["code"] == NOT_ANALYSED and _language(f["path"]) == engine)
        if of_engine and (f["code"] < "NMK9" or f["code"] == NOT_ANALYSED):
            yield f["code"], f["path"], f["line"]


def _language(path: str) -> str:
    return "python" if path.endswith(".py") else "astgrep"


def _is_empty(file: Path) -> bool:
    return not file.read_bytes().strip()


def _found(places: frozenset[Place]) -> frozenset[Place]:
    return frozenset(place for place in places if place[0] != NOT_ANALYSED)


def _broken(places: frozenset[Place]) -> frozenset[str]:
    return frozenset(path for code, path, _ in places if code == NOT_ANALYSED)


def _link(source: str, target: str) -> None:
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)


def _nomock(root: Path) -> Any:
    command = [sys.executable, "-m", "flake8_nomock", "check", "--format", "json", "--no-cache"]
    return json.loads(_run(command, root, (0, 1, 3)))


def _flake8(root: Path) -> Iterator[Place]:
    command = [
        sys.executable,
        "-m",
        "flake8",
        "--isolated",
        "--disable-noqa",
        "--nomock-config",
        "nomock.toml",
    ]
    command += ["--select", "NMK,E9", "--format", "%(code)s:%(row)d:%(path)s", "."]
    for line in _run(command, root, (0, 1)).splitlines():
        code, row, path = line.split(":", 2)
        yield NOT_ANALYSED if code.startswith("E9") else code, path.removeprefix("./"), int(row)


def _astgrep(root: Path) -> Iterator[Place]:
    for name, text in outputs(shipped_rules(), Levels("strict")).items():
        (root / name).parent.mkdir(exist_ok=True)
        (root / name).write_text(text, encoding="utf-8")
    command = [executable(), "scan", "--json=stream", "--include-metadata", "--no-ignore=hidden", "."]
    for line in _run(command, root, (0, 1)).splitlines():
        match = json.loads(line)
        if match["ruleId"] != "unused-suppression":
            path = match["file"].removeprefix("./")
            yield match["metadata"]["code"], path, match["range"]["start"]["line"] + 1


def _run(command: Sequence[str], root: Path, codes: Sequence[int]) -> str:
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    if done.returncode not in codes:
        raise SystemExit(
            f"parity.py: error: {command[2]} in {root}: code {done.returncode}: {done.stderr[-500:]}"
        )
    return done.stdout


def rows(compared: Sequence[Compared]) -> Iterator[str]:
    """One row per tree, and the total."""
    total = [0] * 7
    for one in compared:
        numbers = [
            *(one.files, len(one.ours), len(one.theirs), len(one.only_ours()), len(one.only_theirs())),
            *map(len, one.broken),
        ]
        total = [a + b for a, b in zip(total, numbers, strict=True)]
        yield _row(one.name, numbers)
    yield _row("total", total)


def _row(name: str, numbers: Sequence[int]) -> str:
    return f"| {' | '.join([name, *(f'{number:,}' for number in numbers)])} |"


def _report(trees: Sequence[Path], engine: str, other: str) -> int:
    """Print the table and the differences; returns how many of them are not explained."""
    compared = []
    for tree in trees:
        compared.append(compare(tree, engine))
        print(next(rows(compared[-1:])), file=sys.stderr)
    heads = ("tree", "files", "`nomock check`", other, "only ours", "only theirs")
    print(f"| {' | '.join(heads)} | not analysed by ours | by theirs |")
    print("|---" + "|--:" * 7 + "|")
    print("\n".join(rows(compared)))
    unexplained = 0
    for one in compared:
        for who, places in (("ours", one.only_ours()), ("theirs", one.only_theirs())):
            for (code, path, line), why in places.items():
                unexplained += not why
                print(f"only {who}: {one.name}/{path}:{line}: {code}: {why or 'NOT EXPLAINED'}")
    print()
    return unexplained


def main() -> int:
    """Fetch what is not given, compare, print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--python", type=Path, nargs="*", metavar="TREE")
    parser.add_argument("--typescript", type=Path, nargs="*", metavar="TREE")
    options = parser.parse_args()
    python, typescript = options.python, options.typescript
    if python is None and typescript is None:
        python = fetch(DEFAULT_INTO)
        typescript = [root for _, root in check_out(DEFAULT_INTO)]

    unexplained = _report(python, "python", "`flake8`") if python else 0
    unexplained += _report(typescript, "astgrep", "`ast-grep scan`") if typescript else 0
    return 1 if unexplained else 0


if __name__ == "__main__":
    sys.exit(main())
