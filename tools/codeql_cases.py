"""The CodeQL test packs: every case of the corpus as a source with CodeQL's inline expectations.

A folder of the corpus becomes one test. Its cases lie side by side, each in a folder that is named after the corpus file
(`import_py/tests/test_x.py`), so that paths say test or production as in a project, and a new case moves no other. A case
that only means something at the top of a project, or under the recommended profile, gets a test of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Protocol

from flake8_nomock.engines.codeql.languages import Language

_NO_CODE = (".json", ".jsonc", ".toml", ".txt", ".in", ".cfg", ".ini", ".yml")
_ANNOTATION = re.compile(
    r"(?P<open>\{?/\*|#|//)\s*(?P<kind>expect|miss|alarm|ok):\s*(?P<text>.*?)\s*(?P<close>\*/\}?)?\s*$"
)
_BESIDE = re.compile(r"^(\d+): ((?:expect|miss|alarm): .*)$", re.M)
_CODE = re.compile(r"(NMK\d{3})(?::\d+)?(?:@([a-z,]+))?")
_WORDS = {"expect": "", "miss": "MISSING: ", "alarm": "SPURIOUS: "}


class Case(Protocol):
    """The part of a corpus file that is needed here; `tests/corpus/reader.py` has the whole."""

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
    """Return path relative to the repository to text; files in which CodeQL reads no code are left out."""
    files: dict[str, str] = {}
    for case in cases:
        if case.file.suffix in _NO_CODE or not case.file.suffix:
            continue
        folder, path = (
            f"{language.folder}/test/corpus/{case.file.parent.name}",
            f"{folder_of(case)}/{case.path}",
        )
        if "/" not in case.path:
            folder, path = f"{folder}-{folder_of(case)}", case.path
        tiers = "AllTiers"
        if case.profile == "recommended":
            folder, tiers = f"{folder}-recommended", "ErrorTier"
        files[f"{folder}/{path}"] = source(case)
        files[f"{folder}/NoMock.ql"] = f"import NoMockTest\nimport MakeTest<{tiers}>\n"
        files[f"{folder}/NoMock.expected"] = ""
    return files


def folder_of(case: Case) -> str:
    """Return the case's folder: the name of the corpus file as an identifier, so that CodeQL takes it for a package."""
    return re.sub(r"\W", "_", case.file.name)


def source(case: Case) -> str:
    """Return the case's source with its annotations in CodeQL's form; the header makes room for one."""
    lines = case.source.split("\n")
    mark = "#" if case.file.suffix == ".py" else "//"
    beside = case.file.with_name(case.file.name + ".expect")
    if beside.is_file():  # a source without room for comments has its expectations in a file beside it
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
        # the comment itself is the finding: its expectation goes to the next line
        yield before.rstrip()
        if text:
            yield f"{before[: len(before) - len(before.lstrip())]}{found['open']} $ {text}"
    elif text:
        yield f"{before}{found['open']} $ {text}{close}"
    else:
        yield f"{before}{found['open']} not reported by CodeQL{close}"


def _ends_in_comment(before: str, start: int) -> bool:
    """Tell whether a comment starts at column `start`: outside of quotes, as far as counting them tells."""
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
