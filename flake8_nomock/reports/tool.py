"""How the tool names itself in reports, and where its rules are explained."""

from __future__ import annotations

from flake8_nomock.catalogue.rule import Rule
from flake8_nomock.core.about import __version__

NAME = "flake8-nomock"
VERSION = __version__
DOCUMENTATION = "https://flake8-nomock.readthedocs.io"


def rule_url(rule: Rule) -> str:
    """Page of a rule; for a rule of the user's own (NMK8xx) its first reference, or ""."""
    if rule.code.startswith("NMK8"):
        return rule.references[0] if rule.references else ""
    return f"{DOCUMENTATION}/en/latest/rules/{rule.code}"
