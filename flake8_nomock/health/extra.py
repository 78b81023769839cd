"""The libraries of the extra `health`, which a plain installation does not have."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from flake8_nomock.core.errors import ConfigurationError


@contextmanager
def needed(library: str) -> Iterator[None]:
    """Turn a missing library into a `ConfigurationError` that says what to install."""
    try:
        yield
    except ModuleNotFoundError as error:
        raise ConfigurationError(
            f"nomock health needs {library}: install the extra: pip install 'flake8-nomock[health]'"
        ) from error
