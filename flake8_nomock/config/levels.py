"""Which entries of the catalogue are reported, and how severely: profiles and a user's overrides."""

from __future__ import annotations

from typing import NamedTuple, Protocol

PROFILES = ("recommended", "strict", "production")
LEVELS = ("error", "warning", "off")


class _Origin(Protocol):
    @property
    def code(self) -> str: ...
    @property
    def level(self) -> str: ...
    @property
    def scope(self) -> str: ...


class _Rule(Protocol):
    @property
    def profiles(self) -> tuple[str, ...]: ...


class Levels(NamedTuple):
    """The profile in force and the levels that the user gave single rules (code to level)."""

    profile: str = "recommended"
    overrides: tuple[tuple[str, str], ...] = ()

    def severity(self, rule: _Rule, origin: _Origin, kind: str) -> str:
        """Return the severity of an entry in a file of this kind: `error`, `warning` or "" (not reported).

        `kind` is one of `file_kinds.KINDS`. In demonstration code all rules are warnings, those for production
        included; stories and configuration files get the rules for any scope, stories as warnings. A level that the user
        gave a rule puts it in force in every profile.
        """
        level = origin.level
        if level == "allow" or not applies_to(origin.scope, kind):
            return ""
        override = dict(self.overrides).get(origin.code)
        if override is not None:
            return "" if override == "off" else override
        if self.profile not in rule.profiles:
            return ""
        if self.profile == "strict":
            return "error"
        if level == "off":
            return ""
        return "warning" if kind in ("demo", "story") else level


def applies_to(scope: str, kind: str) -> bool:
    """Whether an entry of this scope (`test`, `production` or `any`) holds in a file of this kind."""
    return scope in ("any", kind) or (scope == "production" and kind == "demo")
