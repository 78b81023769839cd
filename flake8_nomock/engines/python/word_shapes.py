"""Which words match regular expressions, remembered from file to file: most words are met again and again."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable
from functools import cached_property
from typing import Any

from flake8_nomock.core.regex import pattern
from flake8_nomock.core.regex_literals import of_regex
from flake8_nomock.engines.python.source_text import SourceText

if sys.version_info >= (3, 11):
    from re import _parser as parser  # type: ignore[attr-defined]  # sre_parse until 3.10
else:
    import sre_parse as parser

_RUN = re.compile(r"\w+")


class WordShapes:
    """Some regular expressions that words are matched against in full; each word is looked at once for all of them."""

    def __init__(self, regexes: Iterable[str]) -> None:
        self._shapes = {regex: _Shape(regex) for regex in regexes}
        self._known: set[str] = set()
        literals = _shortest(literal for shape in self._shapes.values() for literal in shape.literals)
        is_telling = all(shape.literals for shape in self._shapes.values())
        self._telling = re.compile("|".join(map(re.escape, literals))) if literals and is_telling else None
        """One of these is in the lower-case form of whatever matches any of the shapes; None if that cannot be told."""

    def learn(self, words: set[str]) -> None:
        """Look at the words of a source; what follows knows only words that were looked at."""
        new = words - self._known
        if not new:
            return
        self._known |= new
        for word in self._likely(list(new)):
            for shape in self._shapes.values():
                if shape.matches(word):
                    shape.matching.add(word)

    def matches_one_of(self, words: set[str], regex: str) -> bool:
        """Whether one of the words matches one of the regular expressions."""
        return not words.isdisjoint(self._shapes[regex].matching)

    def matches_text(self, source: SourceText, regex: str) -> bool:
        """Whether a word of the text matches, or a string may that stands there in one piece."""
        if self.matches_one_of(source.words, regex):
            return True
        shape = self._shapes[regex]
        if shape.in_word:
            return False  # a string that matches is a single word
        return not shape.runs or any(run in source.lowered for run in shape.runs)

    def _likely(self, words: list[str]) -> Iterable[str]:
        if self._telling is None:
            return words
        text = "\n".join(words).lower()
        if not self._telling.search(text):
            return ()
        return [word for word, low in zip(words, text.split("\n"), strict=True) if self._telling.search(low)]


class _Shape:
    """One regular expression; what is made of it is made where it is first needed: a start pays for none."""

    def __init__(self, regex: str) -> None:
        self._source = regex
        self.literals = _shortest(of_regex(regex))
        """Lower-case texts, one of which is in whatever matches; none if that cannot be told."""
        self.matching: set[str] = set()

    def matches(self, word: str) -> bool:
        """Whether a word matches in full."""
        low = word.lower()
        if self.literals and not any(text in low for text in self.literals):
            return False
        return pattern(self._source).fullmatch(word) is not None

    @cached_property
    def runs(self) -> list[str]:
        """Words or parts of words, one of which is in any text that matches; none if that cannot be told."""
        runs = [max(_RUN.findall(text), key=len, default="") for text in self.literals]
        return runs if all(runs) else []

    @cached_property
    def in_word(self) -> bool:
        """Whether everything that matches is a single word."""
        return _matches_words_only(self._source)


def _shortest(texts: Iterable[str]) -> list[str]:
    """Return the texts without those that hold another one."""
    every = set(texts)
    return [text for text in every if not any(other in text for other in every if other != text)]


def any_of(regexes: Iterable[str]) -> str:
    """One regular expression for all, whose flags stay where they belong."""
    parts = [re.sub(r"^\(\?([a-z]+)\)(.*)$", r"(?\1:\2)", regex, flags=re.S) for regex in regexes]
    return "|".join(f"(?:{part})" for part in parts) or r"(?!)"


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
