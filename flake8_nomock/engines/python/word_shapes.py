"""Which words match regular expressions, remembered from file to file: most words are met again and again."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Any

from flake8_nomock.core.regex import pattern
from flake8_nomock.core.regex_literals import of_regex, runs_of
from flake8_nomock.engines.python.source_text import SourceText

if sys.version_info >= (3, 11):
    from re import _parser as parser  # type: ignore[attr-defined]  # sre_parse until 3.10
else:
    import sre_parse as parser


class WordShapes:
    """Some regular expressions that words are matched against in full; each word is looked at once for all of them."""

    def __init__(self, regexes: Iterable[str]) -> None:
        self._literals = {regex: _shortest(of_regex(regex)) for regex in regexes}
        """Lower-case texts, one of which is in whatever matches an expression; none if that cannot be told."""
        self._by_literal: dict[str, list[str]] = {}
        self._untold: list[str] = []
        """Expressions that any word may match."""
        for regex, literals in self._literals.items():
            for literal in literals:
                self._by_literal.setdefault(literal, []).append(regex)
            if not literals:
                self._untold.append(regex)
        telling = _shortest(self._by_literal)
        self._telling = (
            re.compile("|".join(map(re.escape, telling))) if telling and not self._untold else None
        )
        """One of these is in the lower-case form of whatever matches any of the shapes; None if that cannot be told."""
        self._known: set[str] = set()
        self._matched: dict[str, tuple[str, ...]] = {}
        """Words that match, with what they match."""
        self._matching: set[str] = set()
        """Those words alone: two sets are compared faster."""

    def matched_by(self, words: set[str]) -> set[str]:
        """Return the regular expressions that one of the words matches in full."""
        new = words - self._known
        if new:
            self._known |= new
            for word, low in self._likely(list(new)):
                matched = tuple(regex for regex in self._candidates(low) if pattern(regex).fullmatch(word))
                if matched:
                    self._matched[word] = matched
                    self._matching.add(word)
        return {regex for word in words & self._matching for regex in self._matched[word]}

    def may_hold(self, source: SourceText, regex: str) -> bool:
        """Whether a string that matches may stand in the text in one piece, which is more than a word."""
        if self.matches_words_only(regex):
            return False
        runs = runs_of(self._literals[regex])
        return not runs or source.has_run(runs)

    @staticmethod
    def matches_words_only(regex: str) -> bool:
        """Whether everything that an expression matches in full is a single word; not of an empty one."""
        return bool(regex) and _matches_words_only(regex)

    def _likely(self, words: list[str]) -> Iterator[tuple[str, str]]:
        """Yield the words that may match something, with their lower-case form."""
        text = "\n".join(words)
        lowered = text.lower()
        if self._telling is None or len(lowered) != len(text):
            yield from zip(words, lowered.split("\n"), strict=True)
            return
        found = self._telling.search(lowered)
        while found is not None:
            start = lowered.rfind("\n", 0, found.start()) + 1
            end = lowered.find("\n", found.end())
            end = end if end >= 0 else len(lowered)
            yield text[start:end], lowered[start:end]
            found = self._telling.search(lowered, end)

    def _candidates(self, low: str) -> set[str]:
        """Return the expressions that a word may match, by its lower-case form."""
        found = set(self._untold)
        for literal, regexes in self._by_literal.items():
            if literal in low:
                found.update(regexes)
        return found


def _shortest(texts: Iterable[str]) -> list[str]:
    """Return the texts without those that hold another one."""
    every = set(texts)
    return [text for text in every if not any(other in text for other in every if other != text)]


def any_of(regexes: Iterable[str]) -> str:
    """One regular expression for all, whose flags stay where they belong."""
    parts = [re.sub(r"^\(\?([a-z]+)\)(.*)$", r"(?\1:\2)", regex, flags=re.S) for regex in regexes]
    return "|".join(f"(?:{part})" for part in parts) or r"(?!)"


@lru_cache(maxsize=256)
def _matches_words_only(regex: str) -> bool:
    """Whether everything that the expression matches in full is a single word."""
    return all(map(_is_word_part, parser.parse(regex)))


def _is_word_part(item: Any) -> bool:
    operation, argument = str(item[0]), item[1]
    if operation == "LITERAL":
        return _is_word_character(argument)
    if operation == "IN":
        return all(map(_is_word_range, argument))
    if operation in ("MAX_REPEAT", "MIN_REPEAT"):
        return all(map(_is_word_part, argument[2]))
    if operation == "SUBPATTERN":
        return all(map(_is_word_part, argument[3]))
    if operation == "BRANCH":
        return all(_is_word_part(part) for branch in argument[1] for part in branch)
    return operation in ("AT", "ASSERT", "ASSERT_NOT")


def _is_word_range(item: Any) -> bool:
    operation, argument = str(item[0]), item[1]
    if operation == "LITERAL":
        return _is_word_character(argument)
    if operation == "RANGE":
        return all(map(_is_word_character, range(argument[0], argument[1] + 1)))
    return operation == "CATEGORY" and str(argument) in ("CATEGORY_WORD", "CATEGORY_DIGIT")


def _is_word_character(code: int) -> bool:
    return chr(code) == "_" or chr(code).isalnum()
