"""The catalogue of a project: the rules that ship and those of the user's own files, checked against the configuration."""

from __future__ import annotations

from collections.abc import Iterator

from flake8_nomock.catalogue.compiled import Catalogue, compile_rules, load
from flake8_nomock.config.model import Configuration
from flake8_nomock.core.errors import ConfigurationError


def catalogue_for(configuration: Configuration) -> Catalogue:
    """Return the compiled catalogue that a configuration asks for.

    Raises `ConfigurationError` for rule files that cannot be used, and for codes that no rule has.
    """
    catalogue = _with_extra_rules(configuration)
    for code, place in _named_codes(configuration):
        if code not in catalogue.rules:
            raise ConfigurationError(
                f"{configuration.source}: at `{place}`: no such rule; `nomock rule` lists them all"
            )
    return catalogue


def _named_codes(configuration: Configuration) -> Iterator[tuple[str, str]]:
    """Yield the rules that a configuration names, with the key at which it does."""
    yield from ((code, f"levels.{code}") for code, _ in configuration.levels.overrides)
    for number, part in enumerate(configuration.paths, 1):
        yield from ((code, f"paths.{number}.levels.{code}") for code, _ in part.overrides)
    for number, budget in enumerate(configuration.budgets, 1):
        yield budget.rule, f"budgets.{number}.rule"


def _with_extra_rules(configuration: Configuration) -> Catalogue:
    catalogue = load()
    if not configuration.extra_rules:
        return catalogue
    from flake8_nomock.catalogue.loader import load_rules

    extra = compile_rules(load_rules(configuration.extra_rules))
    taken = sorted(set(extra.rules).intersection(catalogue.rules))
    if taken:
        raise ConfigurationError(
            f"{configuration.source}: at `extra-rules`: {taken[0]} is a rule that ships:"
            " give your rule a code from NMK800 to NMK899"
        )
    return catalogue.extended(extra)
