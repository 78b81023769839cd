"""Whether a source that the prefilter has stopped is Python at all: a file that nobody can read must not pass for clean."""

from __future__ import annotations

import symtable
import warnings

from flake8_nomock.engines.python.decoding import parse


def refuse_broken(source: bytes, path: str) -> None:
    """Raise what `decoding.parse` raises for a source that it cannot parse; do nothing for others.

    The table of symbols is made without a syntax tree of Python objects, which takes less than half of the time.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of the checked code, not ours to repeat
        try:
            symtable.symtable(source, path, "exec")  # type: ignore[arg-type]  # it decodes bytes as `compile` does
        except (
            Exception
        ):  # the compiler refuses more than the parser does: a name that is both parameter and global
            parse(source, path)
