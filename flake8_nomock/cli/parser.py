"""The argument parser: like argparse's, and it says what was probably meant."""

from __future__ import annotations

import argparse
import re
from typing import NoReturn

_CHOICE = re.compile(r"invalid choice: '([^']*)'")
_UNKNOWN = re.compile(r"unrecognized arguments: (.*)")


class Parser(argparse.ArgumentParser):
    """A parser whose errors name the nearest command, value or option."""

    def error(self, message: str) -> NoReturn:
        """Print usage and error, with what was probably meant; exit with 2."""
        near = self._near(message)
        super().error(f"{message}; did you mean {near}?" if near else message)

    def _near(self, message: str) -> str:
        chosen = _CHOICE.search(message)
        if chosen:
            return _nearest(chosen[1], self._choices(message))
        unknown = _UNKNOWN.fullmatch(message)
        words = unknown[1].split() if unknown else []
        option = next((word.partition("=")[0] for word in words if word.startswith("-")), "")
        return _nearest(option, sorted(self._options())) if option else ""

    def _choices(self, message: str) -> list[str]:
        """Return the values of the argument that an error is about."""
        for action in self._actions:
            if action.choices and f"argument {_name(action)}" in message:
                return [str(choice) for choice in action.choices]
        return []

    def _options(self) -> set[str]:
        """Return the options of this parser and of its commands."""
        found: set[str] = set()
        for action in self._actions:
            found.update(option for option in action.option_strings if option.startswith("--"))
            for inner in action.choices.values() if isinstance(action, argparse._SubParsersAction) else ():
                found |= inner._options()
        return found


def _name(action: argparse.Action) -> str:
    if action.option_strings:
        return "/".join(action.option_strings)
    return str(action.metavar or action.dest)


def _nearest(word: str, known: list[str]) -> str:
    from difflib import get_close_matches  # only errors need it

    found = get_close_matches(word, known, 1, 0.6)
    return f"`{found[0]}`" if found else ""
