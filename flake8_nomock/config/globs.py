"""What a user's glob means: one reading of it, which pathspec matches and which ast-grep and CodeQL get in their dialects.

A glob is relative to the project's folder and has the meaning that it has in a `.gitignore` after a leading slash:
`*` and `?` stay within a folder, `**` crosses folders, `[0-9]` is one character, and what matches a folder holds for
all below it. Alternatives in braces are written out first. What cannot be understood is a `GlobError`, so that a glob
never matches nothing only because it is spelled in another tool's way.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

EXPANSIONS = 128
"""Globs that the braces of one glob may stand for."""
WILDCARDS = 6
"""`*` and `**` in one glob; at most half of them in one segment: with more, matching may take very long."""

_SPECIAL = "*?[]{},!#\\"
_CLASS = re.compile(r"\[((?:\w-\w|[\w.-])+)\]")


class GlobError(ValueError):
    """A glob that cannot be used; the text says why and what to write instead."""


class Token(NamedTuple):
    """A part of a segment: `kind` is `text` (one character), `any`, `star` or `class` (of characters)."""

    kind: str
    text: str = ""


Segment = tuple[Token, ...]
ACROSS: Segment = ()
"""The segment `**`."""


def matches(path: str, glob: str) -> bool:
    """Whether a path (relative to the project, with forward slashes) matches a glob. Raises `GlobError`."""
    return _spec(glob).match_file(path)


def matches_any(path: str, globs: Iterable[str]) -> bool:
    """Whether a path matches one of the globs. Raises `GlobError`."""
    return any(matches(path, glob) for glob in globs)


def check(glob: str) -> None:
    """Raise `GlobError` if the glob cannot be used."""
    parse(glob)


@lru_cache(maxsize=1024)
def parse(glob: str) -> tuple[tuple[Segment, ...], ...]:
    """Read a glob: its alternatives, each as segments. Raises `GlobError`."""
    if not glob.strip():
        raise GlobError("the glob is empty")
    if glob != glob.strip() or not glob.isprintable():
        raise GlobError("the glob has blanks at its ends or characters that cannot be printed")
    if glob.startswith("!"):
        raise GlobError("a glob cannot be negated with `!`: list the globs of what is meant")
    return tuple(_segments(one) for one in expand(glob))


def expand(glob: str) -> list[str]:
    """Write out the braces of a glob: `{a,b}/*.py` stands for two globs. Raises `GlobError`."""
    done: list[str] = []
    todo = [glob]
    while todo:
        one = todo.pop()
        group = _first_group(one)
        if group is None:
            done.append(one)
        else:
            start, end, alternatives = group
            todo += [one[:start] + alternative + one[end:] for alternative in reversed(alternatives)]
        if len(done) + len(todo) > EXPANSIONS:
            raise GlobError(f"its braces stand for more than {EXPANSIONS} globs: use fewer")
    return done


def _first_group(glob: str) -> tuple[int, int, list[str]] | None:
    """Start, end and alternatives of the first outermost braces."""
    depth, start, last, alternatives = 0, 0, 0, []
    for position, char in _unescaped(glob):
        if char == "{":
            depth += 1
            if depth == 1:
                start, last = position, position + 1
        elif char == "}" and depth == 0:
            raise GlobError("`}` without `{`: write `\\}` for the character itself")
        elif (char == "}" and depth == 1) or (char == "," and depth == 1):
            alternatives.append(glob[last:position])
            last = position + 1
        if char == "}":
            depth -= 1
            if not depth:
                if re.search(r"\w\.\.\w", glob[start:position]) and "," not in glob[start:position]:
                    raise GlobError("ranges like `{1..3}` are not supported: write `[1-3]` or `{1,2,3}`")
                return start, position + 1, alternatives
    if depth:
        raise GlobError("`{` without `}`: write `\\{` for the character itself")
    return None


def _unescaped(glob: str) -> Iterator[tuple[int, str]]:
    """Positions and characters behind which there is no backslash."""
    escaped = False
    for position, char in enumerate(glob):
        if not escaped and char != "\\":
            yield position, char
        escaped = char == "\\" and not escaped


def _segments(glob: str) -> tuple[Segment, ...]:
    names = [name for name in glob.split("/") if name not in ("", ".")] or ["**"]
    if ".." in names:
        raise GlobError("`..` leads out of the project: globs are relative to the configuration file")
    segments: list[Segment] = []
    for name in names:
        segment = ACROSS if name == "**" else _tokens(name)
        if segment != ACROSS or segments[-1:] != [ACROSS]:
            segments.append(segment)
    stars = segments.count(ACROSS) + sum(segment.count(Token("star")) for segment in segments)
    if stars > WILDCARDS or segments.count(ACROSS) > WILDCARDS // 2:
        raise GlobError("too many `*` or `**`: matching may take very long")
    return tuple(segments)


def _tokens(name: str) -> Segment:
    tokens: list[Token] = []
    position = 0
    while position < len(name):
        char, step = name[position], 1
        if char == "\\":
            escaped = name[position + 1 : position + 2]
            if not escaped or escaped not in _SPECIAL:
                raise GlobError(f"a backslash before {escaped!r}: paths are written with forward slashes")
            tokens.append(Token("text", escaped))
            step = 2
        elif char == "[":
            token, step = _class(name, position)
            tokens.append(token)
        elif char == "?":
            tokens.append(Token("any"))
        elif char != "*":
            tokens.append(Token("text", char))
        elif tokens[-1:] != [Token("star")]:
            tokens.append(Token("star"))
        position += step
    if tokens.count(Token("star")) > WILDCARDS // 2:
        raise GlobError(f"too many `*` in `{name}`: matching may take very long")
    return tuple(tokens)


def _class(name: str, position: int) -> tuple[Token, int]:
    found = _CLASS.match(name, position)
    if found is None:
        raise GlobError(
            f"`{name[position:]}` is not a class of characters like [0-9] (which cannot be negated):"
            " write `\\[` for the character itself"
        )
    try:
        re.compile(found.group())
    except re.error as error:
        raise GlobError(f"`{found.group()}` is not a class of characters: {error}") from error
    return Token("class", found.group(1)), len(found.group())


@lru_cache(maxsize=1024)
def _spec(glob: str) -> GitIgnoreSpec:
    from pathspec import GitIgnoreSpec  # 60 ms: only a project with globs of its own pays for it

    return GitIgnoreSpec.from_lines([gitignore(segments) for segments in parse(glob)])


def gitignore(segments: Iterable[Segment]) -> str:
    """Return an alternative of a glob as a line of a `.gitignore`."""
    return "".join(f"/{''.join(map(_git_token, segment)) if segment else '**'}" for segment in segments)


def _git_token(token: Token) -> str:
    if token.kind == "text":
        return token.text if token.text.isalnum() or token.text in "._-" else f"\\{token.text}"
    return {"any": "?", "star": "*", "class": f"[{token.text}]"}[token.kind]


def regex(glob: str) -> str:
    """Return the regular expression that matches the whole of a path where `matches` says yes, for Java and Python."""
    return "|".join(_regex(segments) for segments in parse(glob))


def _regex(segments: tuple[Segment, ...]) -> str:
    """Folders in front of a `**` end with their slash, so that each segment adds what stands behind one."""
    if segments == (ACROSS,):
        return ".*"
    text, slash = "", ""
    for number, segment in enumerate(segments):
        if segment == ACROSS:
            text += f"{slash}.+" if number == len(segments) - 1 else f"{slash}(?:.+/)?"
            slash = ""
        else:
            text += slash + _segment_regex(segment)
            slash = "/"
    return text if segments[-1] == ACROSS else f"{text}(?:/.*)?"


def _segment_regex(segment: Segment) -> str:
    if segment == (Token("star"),):
        return "[^/]+"
    return "".join(map(_regex_token, segment))


def _regex_token(token: Token) -> str:
    if token.kind == "text":
        ascii_sign = token.text.isascii() and not token.text.isalnum() and token.text != "_"
        return f"\\{token.text}" if ascii_sign else token.text
    return {"any": "[^/]", "star": "[^/]*", "class": f"[{token.text}]"}[token.kind]
