"""The rules of a run in SARIF, with the help that code scanning shows beside an alert."""

from __future__ import annotations

import sarif_om as om

from flake8_nomock.catalogue.rule import Rule
from flake8_nomock.reports import rule_help
from flake8_nomock.reports.tool import rule_url

MOST_TAGS = 10
"""Tags that GitHub shows of a rule."""
LONGEST_DESCRIPTION = 1000
"""GitHub takes 1,024 characters of a full description."""
_PROBLEM_SEVERITY = {"error": "error", "warning": "warning", "note": "recommendation"}


def descriptor(rule: Rule) -> om.ReportingDescriptor:
    """One rule."""
    why = " ".join(rule.why.split())
    if len(why) > LONGEST_DESCRIPTION:
        why = f"{why[: LONGEST_DESCRIPTION - 1]}…"
    tags = [str(tag) for tag in rule.tools.get("tags", ())]
    return om.ReportingDescriptor(
        id=rule.code,
        name=rule.name,
        short_description=om.MultiformatMessageString(text=f"{rule.summary}."),
        full_description=om.MultiformatMessageString(text=why),
        help=om.MultiformatMessageString(text=rule_help.text(rule), markdown=rule_help.markdown(rule)),
        help_uri=rule_url(rule) or None,
        default_configuration=om.ReportingConfiguration(level=rule.severity),
        properties={
            "tags": tags[:MOST_TAGS],
            "precision": rule.tools.get("precision", rule.confidence),
            "problem.severity": _PROBLEM_SEVERITY[rule.severity],
        },
    )
