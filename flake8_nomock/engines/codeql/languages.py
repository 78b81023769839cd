"""The two languages that the packs are for, and how CodeQL calls them."""

from __future__ import annotations

from typing import NamedTuple

from flake8_nomock.catalogue.rule import Entry, Rule, Support


class Language(NamedTuple):
    """One CodeQL language."""

    name: str
    """As CodeQL calls it; also the folder below `codeql/`."""
    catalogue: str
    """As the catalogue and the corpus call it."""
    prefix: str
    """First word of a query's id."""
    pack: str
    """The library pack, which declares the extensible predicates."""
    libraries: str
    """The versions of CodeQL's own library that the packs were checked against, as a range."""

    @property
    def folder(self) -> str:
        """Where its packs lie, relative to the repository."""
        return f"codeql/{self.name}"

    def entries(self, rule: Rule) -> tuple[Entry, ...]:
        """Return the rule's entries in this language."""
        return rule.python if self.catalogue == "python" else rule.typescript

    def support(self, rule: Rule) -> Support:
        """Return how far the packs support the rule."""
        return rule.engines[f"codeql/{self.catalogue}"]

    def claims(self, rule: Rule) -> bool:
        """Whether the packs have queries for the rule."""
        return bool(self.entries(rule)) and self.support(rule).support in ("yes", "partial")


PYTHON = Language(
    name="python", catalogue="python", prefix="py", pack="nomock/python-all", libraries="^7.2.0"
)
JAVASCRIPT = Language(
    name="javascript", catalogue="typescript", prefix="js", pack="nomock/javascript-all", libraries="^2.8.0"
)
LANGUAGES = (PYTHON, JAVASCRIPT)
