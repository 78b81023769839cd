"""The test packs: every case of the corpus as a source with CodeQL's inline expectations.

A folder of the corpus becomes a test, its cases stand side by side in it (`c00/tests/test_x.py`), so that their paths say
test or production as in a project. A case that only means something at the top of a project, or under the recommended
profile, gets a test of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Protocol

from flake8_nomock.engines.codeql.languages import Language

_ANNOTATION = re.compile(
    r"(?P<open>\{?/\*|#|//)\s*(?P<kind>expect|miss|alarm|ok):\s*(?P<text>.*?)\s*(?P<close>\*/\}?)?\s*$"
)
_BESIDE = re.compile(r"^(\d+): ((?:expect|miss|alarm): .*)$", re.M)
_CODE = re.compile(r"(NMK\d{3})(?::\d+)?(?:@([a-z,]+))?")
_WORDS = {"expect": "", "miss": "MISSING: ", "alarm": "SPURIOUS: "}


class Case(Protocol):
    """What is needed of a corpus file (`tests/corpus/reader.py` has the whole)."""

    @property
    def file(self) -> Path: ...
    @property
    def language(self) -> str: ...
    @property
    def path(self) -> str: ...
    @property
    def profile(self) -> str: ...
    @property
    def source(self) -> str: ...


def outputs(cases: Iterable[Case], language: Language) -> dict[str, str]:
    """Path relative to the repository to text. Cases that cannot hold comments (JSON) are left out."""
    files: dict[str, str] = {}
    numbers: dict[str, int] = {}
    for case in cases:
        if case.file.suffix == ".json" or not case.file.suffix:
            continue
        name = case.file.parent.name
        number = numbers[name] = numbers.get(name, -1) + 1
        folder, path = f"{language.folder}/test/corpus/{name}", f"c{number:02}/{case.path}"
        if "/" not in case.path:
            folder, path = f"{folder}-c{number:02}", case.path
        tiers = "AllTiers"
        if case.profile == "recommended":
            folder, tiers = f"{folder}-recommended", "ErrorTier"
        files[f"{folder}/{path}"] = source(case)
        files[f"{folder}/NoMock.ql"] = f"import NoMockTest\nimport MakeTest<{tiers}>\n"
        files[f"{folder}/NoMock.expected"] = ""
    return files


def source(case: Case) -> str:
    """The case's source, its annotations in CodeQL's form; the header makes room for one."""
    lines = case.source.split("\n")
    mark = "#" if case.file.suffix == ".py" else "//"
    beside = case.file.with_name(case.file.name + ".expect")
    if beside.is_file():  # what is expected stands there, not in the source
        for number, annotation in _BESIDE.findall(beside.read_text(encoding="utf-8")):
            lines[int(number) - 1] += f"  {mark} {annotation}"
    head = _ANNOTATION.search(lines[0])
    first = _expectation(head["kind"], head["text"]) if head else ""
    body = [f"{mark} $ {first}" if first else f"{mark} {case.file.parent.name}/{case.file.name}"]
    for line in lines[1:]:
        body += _line(line)
    return "\n".join(body)


def _line(line: str) -> Iterator[str]:
    found = _ANNOTATION.search(line)
    if found is None or found["kind"] == "ok":
        yield line
        return
    text = _expectation(found["kind"], found["text"])
    before = line[: found.start()]
    comment = re.search(r"(^|\s)(#|//)", before) if found["open"] in ("#", "//") else None
    close = f" {found['close']}" if found["close"] else ""
    if comment is not None and _ends_in_comment(before, comment.start()):
        # the comment itself is the finding: what is expected of it stands on the next line
        yield before.rstrip()
        if text:
            yield f"{before[: len(before) - len(before.lstrip())]}{found['open']} $ {text}"
    elif text:
        yield f"{before}{found['open']} $ {text}{close}"
    else:
        yield f"{before}{found['open']} not reported by CodeQL{close}"


def _ends_in_comment(before: str, start: int) -> bool:
    """Whether a comment starts there: outside of quotes, as far as counting them tells."""
    return all(before[:start].count(quote) % 2 == 0 for quote in "\"'`")


def _expectation(kind: str, text: str) -> str:
    if kind not in _WORDS:
        return ""
    words = text.split("--")[0].split() if kind != "expect" else text.split()
    matches = [match for word in words if (match := _CODE.fullmatch(word))]
    ours = [match[1] for match in matches if match[2] is None or "codeql" in match[2].split(",")]
    if ours:
        return _WORDS[kind] + " ".join(ours)
    # a miss of the other engines is found by CodeQL
    return " ".join(match[1] for match in matches) if kind == "miss" else ""
