"""What a template makes of a signal: one alternative of a rule."""

from __future__ import annotations

from typing import NamedTuple

from flake8_nomock.engines.astgrep.rules.dsl import Rule


class Alternative(NamedTuple):
    """One alternative of a rule.

    `rule` records the catalogue entry by capturing `entry_variable(entry)`; where many entries share an alternative,
    `$SYMBOL` tells them apart.
    """

    rule: Rule
    title: str
    """Signal kind and entry, for readers of the rendered rule."""
    language: str = "grammar"
    """The language of ast-grep; `grammar` stands for whichever grammar is rendered."""
    files: tuple[str, ...] = ()
    """Globs of the only files it is for; empty: as the file kinds say."""
    ignores: tuple[str, ...] = ()
    """Globs of files that it is not for, beside those of the file kinds."""
