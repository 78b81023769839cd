"""Permits in TypeScript and JavaScript: `ast-grep-ignore` comments, with the reach that ast-grep gives them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ast_grep_py import SgRoot

from flake8_nomock.config.languages import grammar_of
from flake8_nomock.core.suppression import Permit
from flake8_nomock.core.suppression_terms import parse
from flake8_nomock.engines.astgrep.components import scripts
from flake8_nomock.engines.astgrep.source_files import BOM
from flake8_nomock.engines.astgrep.suppressions import MARK, Comment, comments

WORD = MARK
_CODES = re.compile(r"\s*:(.*?)(?:\s--+(?:\s.*)?)?(?:\*/)?$", re.DOTALL)
_CODE = re.compile(r"(NMK[0-9]{3})(?:-[a-z-]+)?")
"""A code, or an id of `astgrep-rules`, which may have a suffix: `NMK504-warning`."""


def find(path: str, text: str) -> Iterator[Permit]:
    """Yield the comments that concern our rules, in the order of the source."""
    grammar = grammar_of(path)
    if MARK not in text or grammar not in ("TypeScript", "Tsx", "Html"):
        return
    text = text.removeprefix(BOM)
    for part in scripts(text) if grammar == "Html" else [text]:
        root = SgRoot(part, "tsx" if grammar == "Html" else grammar.lower()).root()
        for comment in comments(root, part):
            codes = _codes(comment)
            if codes or comment.ids is None:
                yield Permit(
                    path=path,
                    line=comment.line,
                    column=comment.column,
                    end_line=comment.end_line,
                    end_column=comment.end_column,
                    text=comment.text,
                    codes=codes,
                    lines=comment.lines,
                    terms=parse(comment.text),
                )


def _codes(comment: Comment) -> tuple[str, ...]:
    """Our codes in front of the reason; ast-grep goes on looking for ids behind commas in it."""
    if comment.ids is None:
        return ()
    _, _, rest = comment.text.partition(MARK)
    named = _CODES.match(rest)
    words = (part.split() for part in named[1].split(",")) if named else ()
    codes = (_CODE.fullmatch(first[0]) for first in words if first)
    return tuple(dict.fromkeys(code[1] for code in codes if code))
