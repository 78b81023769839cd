"""Dependencies in files with one on each line: requirements of pip, environments of conda."""

from __future__ import annotations

import re
from collections.abc import Iterator

from flake8_nomock.engines.python.dependency_files.model import Dependency, requirement_at

_COMMENT = re.compile(r"(?:^|(?<=\s))#.*")
_EDITABLE = re.compile(r"\s*(?:-e|--editable)[\s=]+")
_ITEM = re.compile(r"(?P<indent>[ \t]*)-[ \t]+(?P<quote>[\"']?)(?P<channel>[\w./-]+::)?(?P<text>[^\"'#]*)")
_TOP = re.compile(r"(?P<key>[A-Za-z_][\w-]*)[ \t]*:(?P<rest>.*)")
_FLOW = re.compile(r"[\"']?(?P<text>[A-Za-z0-9][^\"',\[\]{}#]*)")


def requirements(text: str) -> Iterator[Dependency]:
    """Yield the dependencies in a requirements or constraints file of pip."""
    for start, line in _lines(text):
        content = _COMMENT.sub("", line)
        editable = _EDITABLE.match(content)
        begin = editable.end() if editable else 0
        if content[begin:].lstrip().startswith("-"):
            continue  # an option of pip, or a hash
        found = requirement_at(content[begin:], start + begin)
        if found:
            yield found


def environment(text: str) -> Iterator[Dependency]:
    """Yield the dependencies in an environment file of conda, those of `pip:` included."""
    is_inside = False
    for start, line in _lines(text):
        top = _TOP.match(line)
        if top:
            is_inside = top["key"] == "dependencies"
            flow = _FLOW.finditer(line, top.start("rest")) if is_inside and "[" in top["rest"] else ()
            for match in flow:
                yield from _conda(match["text"], start + match.start("text"))
        elif is_inside:
            item = _ITEM.match(line)
            if item and not item["text"].rstrip().endswith(":"):
                yield from _conda(item["text"], start + item.start("text"))


def _conda(text: str, start: int) -> Iterator[Dependency]:
    found = requirement_at(text, start)
    if found:
        yield found


def _lines(text: str) -> Iterator[tuple[int, str]]:
    """Yield each line without its end, with its 0-based offset."""
    start = 0
    for line in text.splitlines(keepends=True):
        yield start, line.rstrip("\r\n")
        start += len(line)
