"""Codes of rules as options take them: `NMK205`, or the beginning of several, `NMK2`."""

from __future__ import annotations

import argparse
import re

from flake8_nomock.config.model import Configuration
from flake8_nomock.core.errors import ConfigurationError


def codes(text: str) -> tuple[str, ...]:
    """Return what an option names, for `argparse`: codes or their beginnings, separated by commas."""
    found = tuple(part.strip().upper() for part in text.split(",") if part.strip())
    if not found or not all(re.fullmatch(r"NMK[0-9]{0,3}", code) for code in found):
        raise argparse.ArgumentTypeError(f"{text!r}: expected codes (NMK205) or their beginnings (NMK2)")
    return found


def refuse_unknown(option: str, given: tuple[str, ...], configuration: Configuration) -> None:
    """Raise `ConfigurationError` for a code or a beginning that no rule has, with the nearest ones."""
    if not given:
        return
    from difflib import get_close_matches

    from flake8_nomock.config.catalogue_in_force import catalogue_for

    known = sorted(catalogue_for(configuration).rules)
    for code in given:
        beginnings = sorted({rule[: len(code)] for rule in known})
        if code not in beginnings:
            near = ", ".join(sorted(get_close_matches(code, beginnings, 3, 0)))
            raise ConfigurationError(
                f"{option}: no rule has the code {code}: the nearest are {near}; `nomock rule` lists all"
            )
