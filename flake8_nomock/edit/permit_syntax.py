"""Where a permit may stand: spellings of one comment for a line, the usual one first."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from flake8_nomock.core.finding import Finding
from flake8_nomock.edit.text import behind, lines_of, newline_of
from flake8_nomock.engines.astgrep.suppressions import MARK

_NOQA = re.compile(r"(# noqa:\s?)([A-Z]+[0-9]+(?:[,\s]+[A-Z]+[0-9]+)*)", re.IGNORECASE)
_BARE = re.compile(r"# noqa(?!\s?:\s?[A-Z]+[0-9])", re.IGNORECASE)
_FAR = 50
"""Lines of one statement in which a place is looked for."""
_IGNORE = re.compile(rf"({MARK}:\s*)([\w-]+(?:\s*,\s*[\w-]+)*)")


def python(text: str, findings: Sequence[Finding], codes: Sequence[str], terms: str) -> Iterator[str]:
    """Yield the source with a `# noqa` for these findings of one line; `terms` are what stands behind the `--`."""
    lines = lines_of(text)
    first = findings[0].line - 1
    last = max(finding.end_line for finding in findings) - 1
    for number in dict.fromkeys((first, last, *range(first + 1, min(len(lines), first + _FAR)))):
        line = lines[number]
        if _BARE.search(line):
            continue  # it hides everything already: whoever wrote it has to say what it is for
        named = _NOQA.search(line)
        if named:
            known = re.split(r"[,\s]+", named[2])
            more = ", ".join([*known, *(code for code in codes if code not in known)])
            new = line[: named.start(2)] + more + line[named.end(2) :]
            if " -- " not in new[named.end(1) :]:
                new = behind(new, f"-- {terms}").replace("  -- ", " -- ")
        else:
            new = behind(line, f"# noqa: {', '.join(codes)} -- {terms}".rstrip())
        yield "".join([*lines[:number], new, *lines[number + 1 :]])


def script(text: str, findings: Sequence[Finding], ids: Iterable[str], terms: str) -> Iterator[str]:
    """Yield the source with an `ast-grep-ignore` comment: in a line of its own above, behind the code, within braces."""
    lines = lines_of(text)
    number = findings[0].line - 1
    line, named = lines[number], ", ".join(ids)
    above = _IGNORE.search(lines[number - 1]) if number else None
    if above:
        known = [part.strip() for part in above[2].split(",")]
        more = ", ".join([*known, *(part for part in named.split(", ") if part not in known)])
        extended = lines[number - 1][: above.start(2)] + more + lines[number - 1][above.end(2) :]
        yield "".join([*lines[: number - 1], extended, *lines[number:]])
    comment = f"{MARK}: {named} -- {terms}".rstrip()
    indent = re.match(r"[ \t]*", line)[0]  # type: ignore[index]
    yield "".join([*lines[:number], f"{indent}// {comment}{newline_of(text)}", *lines[number:]])
    yield "".join([*lines[:number], behind(line, f"// {comment}"), *lines[number + 1 :]])
    last = findings[-1]
    if last.end_line == last.line:
        inside = f"{line[: last.end_column - 1]} /* {comment} */{line[last.end_column - 1 :]}"
        yield "".join([*lines[:number], inside, *lines[number + 1 :]])


def terms_of(reason: str, until: str, owner: str, ref: str) -> str:
    """Return what stands behind the `--` of a permit."""
    words = [f"{key}={value}" for key, value in (("until", until), ("owner", owner), ("ref", ref)) if value]
    return " ".join([*words, " ".join(reason.split())])
