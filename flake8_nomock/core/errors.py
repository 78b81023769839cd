"""The errors that a user sees: one line that says what, where and how to fix it."""

from __future__ import annotations


class NomockError(Exception):
    """Base of every error that is reported as one line instead of a traceback."""


class ConfigurationError(NomockError):
    """The configuration or a rule file cannot be used; the run must not go on (exit code 2)."""


class IncompleteError(NomockError):
    """The scan is not complete, so it proves nothing (exit code 3)."""
