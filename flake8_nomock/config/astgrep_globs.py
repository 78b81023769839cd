"""ast-grep's dialect of globs: what its `files:` and `ignores:` match, and a user's glob written in it.

There, `*` and `?` cross folders, `[!/]` is a character within a name, `**/` begins a segment anywhere, and braces have
no empty alternative. Paths are relative to the folder of `sgconfig.yml`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from flake8_nomock.config.globs import ACROSS, Segment, Token, parse

LONGEST = 128
"""Characters of a name that a `*` between two other parts of it stands for at most, in a rendered rule."""

_WITHIN = "[!/]"


def matches_any(path: str, globs: Iterable[str]) -> bool:
    """Whether ast-grep would match a path against one of these globs."""
    return _matcher(tuple(globs)).fullmatch(path) is not None


@lru_cache(maxsize=64)
def _matcher(globs: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(map(glob_pattern, globs)) or r"(?!)")


def glob_pattern(glob: str) -> str:
    """Return the regular expression for the whole of a path that ast-grep would match against the glob."""
    parts = re.split(r"(/\*\*/|\*\*/|/\*\*|\[\]?[^\]]*\]|\*|\{|\}|,|\?)", glob)
    depth, text = 0, ""
    for part in parts:
        depth += (part == "{") - (part == "}")
        if part == "," and depth:
            text += "|"
        elif part.startswith("[") and part.endswith("]"):
            text += _class_pattern(part)
        else:
            text += _GLOB.get(part, re.escape(part))
    return text


def _class_pattern(part: str) -> str:
    members = part[1:-1]
    negated = members[0] in "!^" and len(members) > 1
    return f"[^{members[1:]}]" if negated else f"[{re.escape(members) if len(members) == 1 else members}]"


_GLOB = {
    "/**/": "/(?:.*/)?",
    "**/": "(?:.*/)?",
    "/**": "/.*",
    "*": ".*",
    "?": ".",
    "{": "(?:",
    "}": ")",
}


def written(glob: str) -> list[str]:
    """Return a user's glob in ast-grep's dialect, with the same meaning. Raises `GlobError`."""
    return [text for segments in parse(glob) for text in _written(segments)]


def _written(segments: tuple[Segment, ...]) -> list[str]:
    if segments == (ACROSS,):
        return ["**"]
    names: list[str] = []
    for number, segment in enumerate(segments):
        behind_any_folder = number > 0 and segments[number - 1] == ACROSS
        names.append(_segment(segment, behind_any_folder, number == len(segments) - 1))
    text = "/".join(names)
    ends_open = text.endswith("*")
    return [text] if ends_open else [text, f"{text}/**"]


def _segment(segment: Segment, behind_any_folder: bool, is_last: bool) -> str:
    """Return a segment in which no `*` crosses a folder, but where that makes no difference.

    It makes none behind `**/`, whose folders it may take over, and at the very end, where all below matches anyway.
    Elsewhere it is spelled out: as there is no empty alternative, it is joined to a character beside it.
    """
    if segment == ACROSS:
        return "**"
    if segment == (Token("star"),):
        return "**" if is_last else "*" if behind_any_folder else _some(LONGEST)
    parts: list[str] = []
    pending = False
    for number, token in enumerate(segment):
        text = _token(token)
        if token.kind != "star":
            parts.append(f"{{{text},{_some(LONGEST)}{text}}}" if pending else text)
            pending = False
        elif number == 0:
            pending = not behind_any_folder
            parts += ["*"] if behind_any_folder else []
        elif is_last and number == len(segment) - 1:
            parts.append("*")
        else:
            parts[-1] = f"{{{parts[-1]},{parts[-1]}{_some(LONGEST)}}}"
    return "".join(parts)


def _token(token: Token) -> str:
    if token.kind == "text":
        return f"[{token.text}]" if token.text in "*?[]{},\\" else token.text
    return {"any": _WITHIN, "star": "*", "class": f"[{token.text}]"}[token.kind]


@lru_cache(maxsize=4)
def _some(longest: int) -> str:
    """One to `longest` characters within a name: products of "one or two" reach from each power of two to the next."""
    powers = [1]
    while powers[-1] < longest:
        powers.append(powers[-1] * 2)
    one_or_two = f"{{{_WITHIN},{_WITHIN}{_WITHIN}}}"
    return "{" + ",".join(one_or_two * count for count in powers[:-1]) + "}"
