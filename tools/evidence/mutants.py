"""Write each double of `tests/mutants_*.py` in every way, and say how many of them are found, and whether all agree.

    python tools/evidence/mutants.py [--language python|typescript] [--sample N] [--missed]

Python: `nomock check` = `flake8 --select NMK` = a reading without the prefilter. TypeScript: `nomock check` =
`ast-grep scan` with the rendered rules = a scan without the prefilter.
Prints a Markdown table of the recall for each way of writing and
every difference; `--missed` lists what is not found. Exit code 1 for a difference, for a natural way below 100 % or another
one below 90 % that is not among those the documentation gives up (`GIVEN_UP`).
"""

from __future__ import annotations

import argparse
import json
import random
import subprocess
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).parent.parent.parent / "tests"))
sys.path.insert(0, str(Path(__file__).parent))

import mutants_python
import mutants_python_statements
import mutants_typescript
import mutants_typescript_statements
from mutants_python import Mutant
from prefilter import unfiltered

from flake8_nomock.catalogue.loader import shipped_rules
from flake8_nomock.config.levels import Levels
from flake8_nomock.config.model import Configuration
from flake8_nomock.core.finding import NOT_ANALYSED
from flake8_nomock.engines.astgrep.cli import executable
from flake8_nomock.engines.astgrep.rules.render import outputs
from flake8_nomock.engines.astgrep.scanner import Scanner
from flake8_nomock.engines.astgrep.script_rules import ScriptRules
from flake8_nomock.engines.python.file_checker import PythonChecker
from flake8_nomock.engines.python.tree_checker import TreeChecker

Places = frozenset[tuple[str, int]]
"""Code and line."""
STRICT = Levels("strict")


GIVEN_UP = {
    "re-export of all": "what another file takes from it is found there, by nomock check and by CodeQL",
    "re-export of all by name": "the same",
    "require.resolve path": "a path is computed",
    "specifier of a name": "strings in names are followed in Python only",
    "specifier of a sum": "strings are put together in Python only",
    "this of the module": "taken out of the object of all globals",
    "attrgetter": "an attribute by its name in a function of `operator`",
    "lazy": "a function that loads a module, and is called elsewhere",
    "other tokens": "escapes and comments within names and members",
}
"""Ways of writing below the bar, with the reason; the page of threats names them as not seen."""


class Seen(NamedTuple):
    """What each reader says of one mutant."""

    mutant: Mutant
    by: Mapping[str, Places]
    """Name of a reader to the places that it reports."""
    wanted: Counter[str]
    """The codes that must be found, as often as this; empty where any finding is enough."""

    @property
    def differences(self) -> list[str]:
        """Return the readers that say something else than `nomock check`."""
        return [name for name, places in self.by.items() if places != self.by["nomock"]]

    @property
    def found(self) -> float:
        """Return the part of what must be found that `nomock check` finds, from 0 to 1."""
        codes = Counter(code for code, _ in self.by["nomock"])
        if not self.mutant.original:
            return float(bool(codes))
        total = self.wanted.total()
        return (codes & self.wanted).total() / total if total else 1.0


def look(mutants: Sequence[Mutant], language: str) -> Iterator[Seen]:
    """Lay the mutants out in one project and run every reader over it."""
    with TemporaryDirectory(prefix="nomock-mutants-") as folder:
        root = Path(folder)
        (root / ".git").mkdir()
        (root / "nomock.toml").write_text('profile = "strict"\n', encoding="utf-8")
        for number, mutant in enumerate(mutants):
            file = root / f"c{number}" / mutant.path
            file.parent.mkdir(parents=True)
            file.write_bytes(mutant.source)
        readers = _python(root, mutants) if language == "python" else _typescript(root, mutants)
        full = _full_python if language == "python" else _full_typescript
        paths = [f"c{number}/{mutant.path}" for number, mutant in enumerate(mutants)]
        readers["full"] = full(root, paths, [m.source for m in mutants])
        wanted = full(root, paths, [m.original for m in mutants])
        for number, mutant in enumerate(mutants):
            by = {name: places[number] for name, places in readers.items()}
            yield Seen(mutant, by, Counter(code for code, _ in wanted[number]))


def _python(root: Path, mutants: Sequence[Mutant]) -> dict[str, list[Places]]:
    command = [
        sys.executable,
        "-m",
        "flake8",
        "--isolated",
        "--select",
        "NMK",
        "--format",
        "%(code)s:%(row)d:%(path)s",
    ]
    run = subprocess.run([*command, "."], cwd=root, capture_output=True, text=True, check=False)
    rows = (line.split(":", 2) for line in run.stdout.splitlines())
    theirs = ((path.removeprefix("./"), code, int(row)) for code, row, path in rows)
    return {"nomock": _by_number(_nomock(root), len(mutants)), "flake8": _by_number(theirs, len(mutants))}


def _typescript(root: Path, mutants: Sequence[Mutant]) -> dict[str, list[Places]]:
    for name, text in outputs(shipped_rules(), STRICT).items():
        (root / name).parent.mkdir(exist_ok=True)
        (root / name).write_text(text, encoding="utf-8")
    command = [executable(), "scan", "--json=stream", "--include-metadata", "--no-ignore=hidden", "."]
    run = subprocess.run(command, cwd=root, capture_output=True, encoding="utf-8", check=False)
    found = (json.loads(line) for line in run.stdout.split("\n") if line)
    theirs = (
        (
            f["file"].removeprefix("./"),
            f["metadata"]["code"],
            # of a rule about the file's name a plain ast-grep shows the first token
            1 if "-files" in f["ruleId"] else f["range"]["start"]["line"] + 1,
        )
        for f in found
        if f["ruleId"] != "unused-suppression"
    )
    return {"nomock": _by_number(_nomock(root), len(mutants)), "ast-grep": _by_number(theirs, len(mutants))}


def _nomock(root: Path) -> Iterator[tuple[str, str, int]]:
    command = [sys.executable, "-m", "flake8_nomock", "check", "--no-cache", "--format", "json"]
    run = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    if run.returncode not in (0, 1, 3) or not run.stdout:
        raise SystemExit(run.stderr)
    for finding in json.loads(run.stdout)["findings"]:
        if finding["code"] < NOT_ANALYSED:
            yield finding["path"], finding["code"], finding["line"]


def _by_number(found: Iterable[tuple[str, str, int]], count: int) -> list[Places]:
    places = defaultdict(set)
    for path, code, line in found:
        folder = path.partition("/")[0]
        if folder[1:].isdigit() and code < NOT_ANALYSED:
            # a finding about the file's name has no line of its own
            places[int(folder[1:])].add((code, 1 if code == "NMK405" else line))
    return [frozenset(places[number]) for number in range(count)]


def _full_python(root: Path, paths: Sequence[str], sources: Sequence[bytes]) -> list[Places]:
    files = PythonChecker(TreeChecker(Configuration(root, levels=STRICT)))
    found = []
    for path, source in zip(paths, sources, strict=True):
        findings = unfiltered(files, path, source) or [] if source else []
        found.append(frozenset((f.code, f.line) for f in findings if f.code < NOT_ANALYSED))
    return found


def _full_typescript(root: Path, paths: Sequence[str], sources: Sequence[bytes]) -> list[Places]:
    for path, source in zip(paths, sources, strict=True):
        (root / path).write_bytes(source)
    scanner = Scanner(ScriptRules(shipped_rules(), STRICT), root, is_filtered=False)
    found = scanner.check_files([path for path, source in zip(paths, sources, strict=True) if source])
    return _by_number(((f.path, f.code, f.line) for f in found), len(paths))


def tables(seen: Iterable[Seen]) -> Iterator[tuple[str, bool, int, float, int]]:
    """Yield for each way of writing: name, whether it is natural, mutants, recall, mutants on which readers differ."""
    by_form: dict[str, list[Seen]] = defaultdict(list)
    for one in seen:
        by_form[one.mutant.form].append(one)
    for form, group in by_form.items():
        weights = [one.wanted.total() if one.mutant.original else 1 for one in group]
        total = sum(weights)
        found = sum(one.found * weight for one, weight in zip(group, weights, strict=True))
        recall = found / total if total else 1.0
        yield (
            form,
            group[0].mutant.is_natural,
            len(group),
            recall,
            sum(bool(one.differences) for one in group),
        )


def all_mutants(language: str) -> list[Mutant]:
    """Return every mutant of a language."""
    if language == "python":
        forms = [*mutants_python.FORMS, *mutants_python_statements.FORMS]
        return [*mutants_python.from_seeds(forms), *mutants_python.from_corpus()]
    more = [*mutants_typescript.FORMS, *mutants_typescript_statements.FORMS]
    return [*mutants_typescript.from_seeds(more), *mutants_typescript.from_corpus()]


def sampled(mutants: Sequence[Mutant], size: int, seed: int = 1) -> list[Mutant]:
    """Return at most `size` mutants of each way of writing."""
    chance = random.Random(seed)
    groups = defaultdict(list)
    for mutant in mutants:
        groups[mutant.form].append(mutant)
    return [
        m
        for group in groups.values()
        for m in (chance.sample(group, size) if len(group) > size > 0 else group)
    ]


def main() -> int:
    """Compare and print; return the exit code."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--language", choices=("python", "typescript"), action="append")
    parser.add_argument(
        "--sample", type=int, default=0, metavar="N", help="at most N mutants of each way of writing"
    )
    parser.add_argument("--missed", action="store_true")
    options = parser.parse_args()
    failed = False
    for language in options.language or ("python", "typescript"):
        seen = list(look(sampled(all_mutants(language), options.sample), language))
        print(f"\n| {language} | natural | mutants | recall | differences |\n|---|---|---|---|---|")
        for form, is_natural, count, recall, differ in tables(seen):
            print(f"| {form} | {'yes' if is_natural else ''} | {count} | {recall:.1%} | {differ} |")
            failed |= bool(differ) or (form not in GIVEN_UP and recall < (1 if is_natural else 0.9))
        for one in seen:
            if one.differences:
                print(f"\ndifference in {one.mutant.form}, {one.mutant.name}:")
                for name, places in one.by.items():
                    print(f"  {name}: {sorted(places)}")
            if options.missed and one.found < 1:
                print(
                    f"missed in {one.mutant.form}, {one.mutant.name}: wanted {dict(one.wanted)}, {sorted(one.by['nomock'])}"
                )
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
