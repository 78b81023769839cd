"""Parts of a source that the grammar cannot read: valid forms are written in another way, the rest is judged by its text.

tree-sitter's grammar of TypeScript does not know every valid form. `repaired` replaces those that are common by text of the
same length, so that every position stays what it is. What remains unread is a finding of NMK900 where a signal could
be in it, and nothing where its text rules that out.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from flake8_nomock.engines.astgrep.match_to_finding import Place
from flake8_nomock.engines.astgrep.prefilter import Prefilter

_Change = Callable[["re.Match[str]"], str]


def _blank(match: re.Match[str]) -> str:
    return re.sub(r"[^\n\r]", " ", match[0])


_REPAIRS: tuple[tuple[re.Pattern[str], _Change], ...] = (
    # importOriginal<typeof import("./db")>() without a semicolon behind it
    (
        re.compile(
            r"<\s*(?:typeof\s+)?import\s*\(\s*(['\"])[^'\"\n]*\1\s*\)(?:\.\w+|\[['\"\w]+\])*\s*>(?=\s*\()"
        ),
        _blank,
    ),
    # type F<in out T>
    (re.compile(r"(?<=[<,])(?P<gap>\s*)(?:in\s+out|in|out)(?=\s+[A-Z]\w*\s*(?:[,>=]|extends\b))"), _blank),
    # { in: string; abstract: boolean }
    (
        re.compile(
            r"(?P<before>[{;,(\n]\s*(?:readonly\s+)?)(?P<first>i|a)(?P<rest>n|bstract)(?=\s*\??\s*[:(=])"
        ),
        lambda match: f"{match['before']}_{match['rest']}",
    ),
    # a call signature below another member without a semicolon; blank lines and comments may be between them
    (
        re.compile(
            r"(?<=[\w>\])}])(?<!=>)(?P<end>\r?\n(?:[ \t]*(?://[^\n]*|/\*(?:[^*]|\*(?!/))*\*/[ \t]*)?\r?\n)*)"
            r"[ \t](?P<gap>[ \t]*)(?=[<(])"
        ),
        lambda match: f"{match['end']};{match['gap']}",
    ),
)


def repaired(text: str) -> str:
    """Return the source with common forms that the grammar cannot read in another form of the same length."""
    for pattern, change in _REPAIRS:
        text = pattern.sub(change, text)
    return text


_IMPORTS = re.compile(
    r"\b(?:import|export)\b[^;'\"`()=]*?['\"][^'\"\n]*['\"]|^[^\n]*\b(?:require|import)\s*\([^\n]*$",
    re.MULTILINE,
)
_NAME = re.compile(r"[\w$]+")
_KEYWORDS = frozenset(
    ("import", "export", "from", "as", "type", "const", "let", "var", "require", "await", "default")
)


def may_hold_signal(prefilter: Prefilter, text: str, place: Place) -> bool:
    """Return whether a signal could be in the lines of a part that was not read, as far as their text tells.

    The grammar often gives up on a few characters and misreads what stands beside them, hence whole lines. A part that
    names anything of an import that makes a signal possible counts as well.
    """
    part = "\n".join(text.split("\n")[place.line - 1 : place.end_line])
    if prefilter.possible(part):
        return True
    names = {*_NAME.findall(part)} - _KEYWORDS
    imports = (match[0] for match in _IMPORTS.finditer(text))
    return any(not names.isdisjoint(_NAME.findall(one)) and prefilter.possible(one) for one in imports)
