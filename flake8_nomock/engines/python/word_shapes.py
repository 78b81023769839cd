"""Which words match a regular expression, remembered from file to file: most words are met again and again."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable
from typing import Any

from flake8_nomock.core.regex_literals import of_regex
from flake8_nomock.engines.python.source_text import SourceText

if sys.version_info >= (3, 11):
    from re import _parser as parser  # type: ignore[attr-defined]  # sre_parse until 3.10
else:
    import sre_parse as parser

_RUN = re.compile(r"\w+")


class WordShape:
    """A regular expression that words are matched against in full."""

    def __init__(self, regex: str) -> None:
        self._regex = re.compile(regex)
        literals = of_regex(regex)
        self._literals = [text for text in literals if not any(o in text for o in literals if o != text)]
        """Lower-case texts, one of which is in whatever matches; none if that cannot be told."""
        self._in_word = _matches_words_only(regex)
        self._matching: set[str] = set()
        self._other: set[str] = set()

    def matches_name(self, source: SourceText) -> bool:
        """Whether a word of the text matches."""
        return self.matches_one_of(source.words)

    def matches_one_of(self, words: set[str]) -> bool:
        """Whether one of the words matches."""
        if not words.isdisjoint(self._matching):
            return True
        new = words - self._other
        if not new:
            return False
        found = {word for word in new if self._is_match(word)}
        self._matching |= found
        self._other |= new - found
        return bool(found)

    def matches_text(self, source: SourceText) -> bool:
        """Whether a word of the text matches, or a string may that stands there in one piece."""
        if self.matches_name(source):
            return True
        if self._in_word:
            return False  # a string that matches is a single word
        runs = [max(_RUN.findall(text), key=len, default="") for text in self._literals]
        return not runs or any(run in source.lowered for run in runs)

    def _is_match(self, word: str) -> bool:
        if self._literals:
            lowered = word.lower()
            if not any(text in lowered for text in self._literals):
                return False
        return self._regex.fullmatch(word) is not None


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
