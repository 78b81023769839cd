"""The one reader of the corpus; the format is described in README.md beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

CORPUS = Path(__file__).parent
ENGINES = ("python", "astgrep", "codeql")

_HEADER = re.compile(r"(?:#|//)\s*corpus:\s*(?P<path>\S+)(?P<options>.*)")
_ANNOTATION = re.compile(
    r"(?:(?:#|//|/\*)\s*|^\d+:\s*)(?P<kind>expect|miss|alarm|ok):\s*(?P<text>.*?)\s*(?:\*/\}?\s*)?$"
)
_EXPECTED = re.compile(r"(?P<code>NMK\d{3})(?::(?P<column>\d+))?(?:@(?P<engines>[a-z]+(?:,[a-z]+)*))?")


class Expectation(NamedTuple):
    """A finding that must be there."""

    code: str
    line: int
    column: int | None
    engines: tuple[str, ...]


class Miss(NamedTuple):
    """A finding that should be there and is not yet, or the other way round."""

    code: str
    line: int
    reason: str
    engines: tuple[str, ...] = ENGINES
    """Of whom it is true; the others do it right."""


class Case(NamedTuple):
    """One corpus file."""

    file: Path
    language: str
    path: str
    """Its path in a project."""
    profile: str
    source: str
    expectations: tuple[Expectation, ...]
    misses: tuple[Miss, ...]
    alarms: tuple[Miss, ...]
    """Known false alarms: findings that are there and should not be."""
    ok: tuple[int, ...]
    """Lines of annotated near-misses."""

    @property
    def id(self) -> str:
        return self.file.relative_to(CORPUS).as_posix()

    @property
    def rule(self) -> str:
        """Code of the rule whose folder the file is in; empty for mixed files."""
        return self.file.parent.name[:6] if self.file.parent.name.startswith("NMK") else ""

    @property
    def signal(self) -> str:
        """The signal kind that the file is about."""
        return self.file.stem.partition("-")[0].partition(".")[0]

    def expected(self, engine: str) -> set[tuple[str, int]]:
        """(code, line) pairs that the engine must report, known false alarms included."""
        alarms = {(alarm.code, alarm.line) for alarm in self.alarms if engine in alarm.engines}
        found = {(miss.code, miss.line) for miss in self.misses if engine not in miss.engines}
        return alarms | found | {(e.code, e.line) for e in self.expectations if engine in e.engines}


def read(folder: Path) -> Iterator[Case]:
    """All cases below a folder, sorted by path. Raises `ValueError` for a malformed annotation."""
    for file in sorted(folder.rglob("*")):
        if file.is_file() and file.suffix not in (".expect", ".md") and file.name != "reader.py":
            if "__pycache__" not in file.parts:
                yield read_case(file)


@cache
def read_case(file: Path) -> Case:
    """One case; what is in a corpus file does not change while it is tested."""
    source = file.read_text(encoding="utf-8")
    beside = file.with_name(file.name + ".expect")
    annotated = beside.read_text(encoding="utf-8") if beside.is_file() else source
    lines = annotated.split("\n")
    header = _HEADER.match(lines[0])
    if header is None:
        raise ValueError(f"{file}:1: the first line must be `# corpus: <path in a project>`")
    options = dict(option.split("=", 1) for option in header["options"].split())
    expectations: list[Expectation] = []
    misses: list[Miss] = []
    alarms: list[Miss] = []
    ok: list[int] = []
    for number, text in enumerate(lines, 1):
        match = _ANNOTATION.search(text)
        if match is None:
            continue
        line = int(text.partition(":")[0]) if beside.is_file() else number
        where = f"{file}:{number}"
        if match["kind"] == "ok":
            ok.append(line)
        elif match["kind"] in ("miss", "alarm"):
            words, _, reason = match["text"].partition("--")
            if not reason.strip():
                raise ValueError(f"{where}: a reason is missing: `{match['kind']}: NMK501 -- why`")
            known = misses if match["kind"] == "miss" else alarms
            named = _expectations(words, line, where)
            known += (Miss(n.code, line, reason.strip(), n.engines) for n in named)
        else:
            expectations += _expectations(match["text"], line, where)
    return Case(
        file,
        file.relative_to(CORPUS).parts[0] if file.is_relative_to(CORPUS) else "",
        header["path"],
        options.get("profile", "strict"),
        source,
        tuple(expectations),
        tuple(misses),
        tuple(alarms),
        tuple(ok),
    )


def stage(case: Case, folder: Path) -> Path:
    """Lay a case out below `folder` under the path that it has in a project; returns the file."""
    target = folder / case.path
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(case.file.read_bytes())
    return target


def _expectations(text: str, line: int, where: str) -> Iterator[Expectation]:
    for word in text.split():
        match = _EXPECTED.fullmatch(word)
        if match is None:
            raise ValueError(f"{where}: `{word}` is no expectation: write `NMK103` or `NMK103:18`")
        engines = tuple(match["engines"].split(",")) if match["engines"] else ENGINES
        if not set(engines) <= set(ENGINES):
            raise ValueError(f"{where}: unknown engine in `{word}`: known are {', '.join(ENGINES)}")
        column = int(match["column"]) if match["column"] else None
        yield Expectation(match["code"], line, column, engines)
