"""Findings as SARIF results."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from os import fsencode
from typing import Any
from urllib.parse import quote

import sarif_om as om

from flake8_nomock.policy.verdicts import BASELINE, NEW, PERMITTED, Verdict
from flake8_nomock.reports.characters import visible, well_formed
from flake8_nomock.reports.remedies import Remedies

ROOT = "%SRCROOT%"
"""Base of all paths: the project's folder, wherever that is."""
FINGERPRINT = "nomock/v2"
"""Key of our fingerprint. Not `primaryLocationLineHash`: the upload action fills that in by itself and prints a
warning for each result that has another value there."""
_LINK = re.compile(r"\[(?=[^\]]*\]\()")


def result(verdict: Verdict, index: int, remedies: Remedies) -> om.Result:
    """Return a finding as code scanning wants it; `index` is that of its rule, -1 for none."""
    finding = verdict.finding
    definition = well_formed(finding.definition)
    return om.Result(
        rule_id=finding.code,
        rule_index=index,
        level=finding.severity,
        message=om.Message(text=_message(finding.message, remedies.of(finding))),
        locations=[
            om.Location(
                physical_location=om.PhysicalLocation(
                    artifact_location=om.ArtifactLocation(uri=uri(finding.path), uri_base_id=ROOT),
                    region=om.Region(
                        start_line=finding.line,
                        start_column=finding.column,
                        end_line=finding.end_line,
                        end_column=finding.end_column,
                    ),
                ),
                logical_locations=[om.LogicalLocation(fully_qualified_name=definition)]
                if definition
                else None,
            )
        ],
        partial_fingerprints={FINGERPRINT: verdict.fingerprint},
        properties={
            "symbol": well_formed(finding.symbol),
            "entry": finding.entry,
            "engine": finding.engine,
        },
    )


def with_state(made: om.Result, verdict: Verdict) -> om.Result:
    """Return the same with its target and what the policy says of it, for whoever keeps the record or merges it."""
    if verdict.finding.target:
        made.properties["target"] = well_formed(verdict.finding.target)
    made.baseline_state = "new" if verdict.state == NEW else "unchanged"
    if verdict.state == BASELINE:
        made.suppressions = [_suppression("external", "recorded in the baseline")]
    elif verdict.state == PERMITTED:
        made.suppressions = [_suppression("inSource", well_formed(verdict.reason) or "no reason given")]
    return made


def uri(path: str) -> str:
    """Return a relative reference: bytes of the file's name, percent-encoded; never taken for a scheme (`a:b`)."""
    return quote(fsencode(path), safe="/")


def _message(message: str, remedies: Iterable[str]) -> str:
    """Return the message; with the advice if there is just one (the rule's help has the others)."""
    advice = list(remedies)
    message = f"{message}. Instead: {advice[0]}" if len(advice) == 1 else message
    # What looks like a Markdown link is one in SARIF, to a location that is not there.
    return _LINK.sub(r"\\[", visible(message))


def _suppression(kind: str, justification: str) -> om.Suppression:
    # Without a `status`, which sarif-om does not know yet, a suppression counts as accepted.
    return om.Suppression(kind=kind, justification=justification)


def indexes(codes: Iterable[str]) -> Mapping[str, int]:
    """Code to the place of its rule in the run."""
    return {code: place for place, code in enumerate(codes)}


def base_ids() -> dict[str, Any]:
    """Return what the run says of the base: no address, so that the file is the same on every machine."""
    return {ROOT: om.ArtifactLocation(description=om.Message(text="The folder of the project"))}
