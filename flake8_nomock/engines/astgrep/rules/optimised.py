"""Documents in the form that ast-grep matches quickest, made once for each set of signals."""

from __future__ import annotations

from functools import lru_cache
from typing import Any, NamedTuple

from flake8_nomock.catalogue.signal_types.typescript import Signal
from flake8_nomock.config.languages import fitted
from flake8_nomock.engines.astgrep.rules.assemble import Document, documents


class Optimised(NamedTuple):
    """A document with what ast-grep is given for it; many share it, so nobody changes it."""

    document: Document
    rule: dict[str, Any]
    utils: dict[str, Any]


@lru_cache(maxsize=2048)
def optimised_documents(code: str, signals: tuple[Signal, ...], grammar: str) -> tuple[Optimised, ...]:
    """Return the documents of one rule for some of its signals, with the node kinds of one grammar."""
    return tuple(optimised(document, grammar) for document in documents(code, signals))


def optimised(document: Document, grammar: str) -> Optimised:
    """Return a document in its quick form, with the node kinds of one grammar."""
    rule, utils = document.optimised()
    return Optimised(document, fitted(rule, grammar), fitted(utils, grammar))
