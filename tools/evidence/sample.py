"""Draw findings and silent lines for reading, from what typescript.py wrote with `--findings`.

    python tools/evidence/sample.py FILE [--into FOLDER] [--per-rule 12] [--silent 120] [--seed 1]

Prints every drawn place with the lines around it: up to so many findings of each rule, and so many lines that
hold mock, stub, fake, spy or dummy outside comments and carry no finding. The same seed draws the same places.
"""

from __future__ import annotations

import argparse
import random
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).parent))

from checkouts import check_out
from fetch import DEFAULT_INTO

from flake8_nomock.catalogue.loader import shipped_rules
from flake8_nomock.config.file_kinds import default_kind
from flake8_nomock.engines.astgrep import source_files as sources
from flake8_nomock.engines.astgrep.scanner import Scanner
from flake8_nomock.engines.astgrep.script_rules import ScriptRules

_FINDING = re.compile(r"(?P<path>.+?):(?P<line>\d+):\d+: (?P<code>NMK\d{3}) (?P<rest>.*)")
_WORDS = re.compile(r"mock|stub|fake|spy(?!der)|dummy", re.IGNORECASE)
_COMMENT = re.compile(r"^\s*(//|\*|/\*)|//.*$|^\s*import type\b.*|^import .*|^\s*$")


class Place(NamedTuple):
    """A line of a repository, with what is said about it."""

    path: str
    """`OWNER/NAME/path`."""
    line: int
    code: str
    text: str


def findings(file: Path) -> list[Place]:
    """Return the findings that typescript.py wrote."""
    matches = map(_FINDING.match, file.read_text(encoding="utf-8").split("\n"))
    return [Place(m["path"], int(m["line"]), m["code"], m["rest"]) for m in matches if m]


def drawn(places: list[Place], per_rule: int, draw: random.Random) -> Iterator[Place]:
    """So many of each rule, or all if there are fewer."""
    for code in sorted({place.code for place in places}):
        of_rule = [place for place in places if place.code == code]
        yield from draw.sample(of_rule, min(per_rule, len(of_rule)))


def silent(roots: dict[str, Path], found: list[Place]) -> Iterator[Place]:
    """Lines with a telling word and without a finding."""
    known = {(place.path, place.line) for place in found}
    for name, root in roots.items():
        for path in Scanner(ScriptRules(shipped_rules()), root).files(["."]):
            if default_kind(path) == "ignored":
                continue
            for number, line in enumerate(sources.read(root / path).text.split("\n"), 1):
                if len(line) < 300 and _WORDS.search(_COMMENT.sub("", line)):
                    if (f"{name}/{path}", number) not in known:
                        yield Place(f"{name}/{path}", number, "silent", default_kind(path))


def shown(place: Place, roots: dict[str, Path], around: int) -> str:
    """Return the place with the lines around it; the line itself is marked."""
    owner, name, path = place.path.split("/", 2)
    lines = sources.read(roots[f"{owner}/{name}"] / path).text.split("\n")
    first = max(place.line - 1 - around, 0)
    body = [
        f"{'>' if number == place.line else ' '} {line[:150]}"
        for number, line in enumerate(lines[first : place.line + around], first + 1)
    ]
    return "\n".join([f"== {place.code} {place.path}:{place.line} {place.text}", *body])


def main() -> int:
    """Draw and print; exit code 0."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", type=Path)
    parser.add_argument("--into", type=Path, default=DEFAULT_INTO)
    parser.add_argument("--per-rule", type=int, default=12)
    parser.add_argument("--silent", type=int, default=120)
    parser.add_argument("--around", type=int, default=2)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    roots = {repository.name: root for repository, root in check_out(options.into.expanduser())}
    found = findings(options.file)
    draw = random.Random(options.seed)
    for place in drawn(found, options.per_rule, draw):
        print(shown(place, roots, options.around))
    candidates = list(silent(roots, found))
    print(f"## {len(candidates):,} silent lines with a telling word")
    for place in draw.sample(candidates, min(options.silent, len(candidates))):
        print(shown(place, roots, options.around))
    return 0


if __name__ == "__main__":
    sys.exit(main())
