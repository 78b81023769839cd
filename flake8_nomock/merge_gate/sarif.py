"""Reading SARIF: what nomock, ast-grep and CodeQL say of the rules of the catalogue. Trusts nothing that it reads."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import unquote_to_bytes, urlsplit

from flake8_nomock.core.errors import IncompleteError
from flake8_nomock.policy.verdicts import BASELINE, NEW, PERMITTED
from flake8_nomock.reports.sarif.results import FINGERPRINT
from flake8_nomock.reports.tool import NAME

TOOLS = {"nomock": NAME, "ast-grep": "ast-grep", "codeql": "CodeQL"}
"""How the user calls a tool, and how the tool calls itself in its reports."""
_CODE = re.compile(r"(?:[a-z]+/nomock/nmk|NMK)(\d{3})(?:-(warning|strict))?")
_FAILING = (None, "fail", "open", "review")
_STATES = {"external": BASELINE, "inSource": PERMITTED}


class Result(NamedTuple):
    """One result; places are 1-based and count as the run says, the end points just behind."""

    code: str
    uri: str
    """As it stands there: relative, or a `file:` address."""
    line: int
    column: int
    end_line: int
    end_column: int
    message: str
    level: str
    """`error`, `warning` or `note`."""
    tier: str
    """Of a CodeQL query: `warning` and `strict` are queries of their own; else empty."""
    definition: str
    snippet: str
    """The text of the place; empty if the tool does not write it."""
    line_hash: str
    """CodeQL's hash of the text from the line on; empty if there is none."""
    fingerprint: str
    """Ours; empty in the reports of other tools, as all that follows."""
    state: str
    properties: Mapping[str, Any]


class RunLog(NamedTuple):
    """What one run of a tool has reported."""

    file: str
    tool: str
    """A key of `TOOLS`."""
    version: str
    commit: str
    """What it says that it looked at; empty if it says nothing."""
    utf16: bool
    """Whether columns count UTF-16 code units, not characters."""
    results: tuple[Result, ...]
    foreign: int
    """Results of rules that are not ours."""


def read(file: Path) -> list[RunLog]:
    """The runs of one file.

    Raises `IncompleteError` for what cannot be read, is no SARIF 2.1.0, comes from a tool that is not ours to
    judge, or from a run that did not succeed.
    """
    try:
        document = json.loads(file.read_text(encoding="utf-8-sig"))
    except FileNotFoundError as error:
        raise IncompleteError(
            f"{file}: no such report: the tool that should have written it did not run"
        ) from error
    except (OSError, ValueError) as error:
        raise IncompleteError(f"{file}: the report cannot be read: {error}") from error
    try:
        if document["version"] != "2.1.0":
            raise IncompleteError(f"{file}: SARIF {document['version']}: only 2.1.0 can be judged")
        found = [_run(run, str(file)) for run in document["runs"]]
    except (KeyError, TypeError, AttributeError, IndexError, ValueError) as error:
        problem = f"{type(error).__name__}: {error}"
        raise IncompleteError(f"{file}: no SARIF log, or a damaged one ({problem})") from error
    if not found:
        raise IncompleteError(f"{file}: no run in it: the tool that should have written it did not finish")
    return found


def _run(run: Mapping[str, Any], file: str) -> RunLog:
    driver = run["tool"]["driver"]
    tool = next((name for name, own in TOOLS.items() if own == driver["name"]), "")
    if not tool:
        known = ", ".join(TOOLS.values())
        raise IncompleteError(f"{file}: a report of {driver['name']}: only those of {known} can be judged")
    for problem in _failures(run):
        raise IncompleteError(
            f"{file}: the run of {driver['name']} failed: {problem}: mend it and run it again"
        )
    rules = _rules(run)
    if tool == "codeql" and not any(_CODE.fullmatch(rule) for rule in rules):
        raise IncompleteError(f"{file}: CodeQL ran no query of nomock: give it the packs nomock/*-queries")
    results = [_result(raw, rules) for raw in run["results"] if _is_finding(raw)]
    ours = tuple(result for result in results if result is not None)
    return RunLog(
        file,
        tool,
        str(driver.get("semanticVersion") or driver.get("version") or ""),
        next(
            (str(v["revisionId"]) for v in run.get("versionControlProvenance") or () if "revisionId" in v), ""
        ),
        run.get("columnKind", "utf16CodeUnits" if tool == "codeql" else "") == "utf16CodeUnits",
        ours,
        len(results) - len(ours),
    )


def _failures(run: Mapping[str, Any]) -> Iterator[str]:
    """What the run says went wrong; nothing if all is well."""
    for invocation in run.get("invocations") or ():
        for kind in ("toolExecutionNotifications", "toolConfigurationNotifications"):
            for notification in invocation.get(kind) or ():
                if notification.get("level") == "error":
                    text = " ".join(str(notification.get("message", {}).get("text", "")).split())
                    yield text[:200].rstrip(".") or "it reports an error"
        if invocation.get("executionSuccessful") is False:
            yield "it says that it did not succeed"
    if run.get("results") is None:
        yield "it holds no results, not even an empty list"
    if (run.get("externalPropertyFileReferences") or {}).get("results"):
        yield "its results are in other files, which cannot be followed"


def _rules(run: Mapping[str, Any]) -> dict[str, Mapping[str, Any]]:
    """The rules of the tool and its extensions by identifier: CodeQL's lie in its query packs."""
    tool = run["tool"]
    parts = [tool["driver"], *(tool.get("extensions") or ())]
    return {rule["id"]: rule for part in parts for rule in part.get("rules") or ()}


def _is_finding(raw: Mapping[str, Any]) -> bool:
    return raw.get("kind") in _FAILING and raw.get("baselineState") != "absent"


def _result(raw: Mapping[str, Any], rules: Mapping[str, Mapping[str, Any]]) -> Result | None:
    rule = str(raw.get("ruleId") or (raw.get("rule") or {}).get("id") or "")
    if not rule:
        raise ValueError("a result without a rule")
    match = _CODE.fullmatch(rule)
    if match is None:
        return None
    location = raw["locations"][0]
    physical = location["physicalLocation"]
    region = physical.get("region") or {}
    line = int(region.get("startLine", 1))
    hashes = raw.get("partialFingerprints") or {}
    default = (rules.get(rule, {}).get("defaultConfiguration") or {}).get("level", "warning")
    return Result(
        code=f"NMK{match[1]}",
        uri=physical["artifactLocation"]["uri"],
        line=line,
        column=int(region.get("startColumn", 1)),
        end_line=int(region.get("endLine", line)),
        end_column=int(region.get("endColumn", region.get("startColumn", 1))),
        message=str(raw["message"]["text"]).partition("\n")[0],
        level=str(raw.get("level", default)),
        tier=match[2] or "",
        definition=str((location.get("logicalLocations") or [{}])[0].get("fullyQualifiedName", "")),
        snippet=str((region.get("snippet") or {}).get("text", "")),
        line_hash=str(hashes.get("primaryLocationLineHash", "")),
        fingerprint=str(hashes.get(FINGERPRINT, "")),
        state=_state(raw.get("suppressions") or ()),
        properties=raw.get("properties") or {},
    )


def _state(suppressions: Sequence[Mapping[str, Any]]) -> str:
    return next((_STATES.get(str(s.get("kind")), NEW) for s in suppressions), NEW)


def path_of(uri: str) -> str:
    """The path that an address names: relative ones stay so; bytes that are no UTF-8 become surrogates."""
    parts = urlsplit(uri) if uri.startswith("file:") else None
    return os.fsdecode(unquote_to_bytes(parts.path if parts else uri))
