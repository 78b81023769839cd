"""Read SARIF: what nomock, ast-grep and CodeQL report for the rules of the catalogue. Nothing in it is trusted."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import unquote_to_bytes, urlsplit

from flake8_nomock.core.errors import IncompleteError
from flake8_nomock.merge_gate import rule_ids
from flake8_nomock.policy.verdicts import BASELINE, NEW, PERMITTED
from flake8_nomock.reports.sarif.results import FINGERPRINT
from flake8_nomock.reports.tool import NAME

TOOLS = {"nomock": NAME, "ast-grep": "ast-grep", "codeql": "CodeQL"}
"""Name of a tool in our options, to its name in its own reports."""
_FAILING = (None, "fail", "open", "review")
_STATES = {"external": BASELINE, "inSource": PERMITTED}


class Result(NamedTuple):
    """One result. Lines and columns are 1-based; `RunLog.utf16` says what columns count; the end is exclusive."""

    code: str
    uri: str
    """As in the report: relative, or an absolute `file:` address."""
    line: int
    column: int
    end_line: int
    end_column: int
    message: str
    level: str
    """`error`, `warning` or `note`."""
    tier: str
    """Of a CodeQL query: `warning` and `strict` are separate queries; else empty."""
    snippet: str
    """The text at the place; empty if the tool does not write it."""
    line_hash: str
    """CodeQL's hash of the text from the line on; empty if there is none."""
    fingerprint: str
    """nomock's own; empty in reports of other tools."""
    state: str
    """nomock's own: `NEW`, `BASELINE` or `PERMITTED`."""


class RunLog(NamedTuple):
    """What one run of a tool has reported."""

    file: str
    tool: str
    """A key of `TOOLS`."""
    version: str
    commit: str
    """The commit that it says it looked at; empty if it does not say."""
    languages: frozenset[str]
    """CodeQL's prefixes (`py`, `js`) of the languages whose queries ran; empty for other tools."""
    folders: tuple[str, ...]
    """Absolute folders of the machine where the tool ran: addresses below them are relative to the repository."""
    utf16: bool
    """Whether columns count UTF-16 code units, not characters."""
    results: tuple[Result, ...]
    foreign: int
    """How many results are of rules that are not nomock's."""


def read(file: Path) -> list[RunLog]:
    """Return the runs of one file, in UTF-8, UTF-16 or UTF-32, with or without a byte order mark.

    Raises `IncompleteError` if it cannot be read, is not SARIF 2.1.0, comes from a tool that is not in `TOOLS`,
    names a rule of nomock that this version does not know, or comes from a run that did not succeed.
    """
    try:
        document = json.loads(file.read_bytes())
    except FileNotFoundError as error:
        raise IncompleteError(
            f"{file}: no such report: the tool that should have written it did not run"
        ) from error
    except (OSError, ValueError, RecursionError) as error:
        raise IncompleteError(f"{file}: the report cannot be read: {error}") from error
    try:
        if document["version"] != "2.1.0":
            raise IncompleteError(f"{file}: SARIF {document['version']}: only 2.1.0 can be judged")
        found = [_run(run, str(file)) for run in document["runs"]]
    except rule_ids.UnknownRuleError as error:
        raise IncompleteError(f"{file}: {error}") from error
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
            f"{file}: the run of {driver['name']} failed: {problem}: fix it and run it again"
        )
    rules = _Rules(run["tool"])
    languages = frozenset(rule.language for rule in rules.ours() if rule.language)
    if tool == "codeql" and not languages:
        raise IncompleteError(f"{file}: CodeQL ran no query of nomock: give it the packs nomock/*-queries")
    bases = run.get("originalUriBaseIds") or {}
    results = [_result(raw, rules, bases) for raw in run["results"] if _is_finding(raw)]
    ours = tuple(result for result in results if result is not None)
    return RunLog(
        file=file,
        tool=tool,
        version=str(driver.get("semanticVersion") or driver.get("version") or ""),
        commit=next(
            (str(v["revisionId"]) for v in run.get("versionControlProvenance") or () if "revisionId" in v), ""
        ),
        languages=languages,
        folders=tuple(_folders(run, bases)),
        utf16=run.get("columnKind", "utf16CodeUnits" if tool == "codeql" else "") == "utf16CodeUnits",
        results=ours,
        foreign=len(results) - len(ours),
    )


def _failures(run: Mapping[str, Any]) -> Iterator[str]:
    """Yield what the run says went wrong."""
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


class _Rules:
    """The rules that a tool and its extensions describe: CodeQL's are in its query packs."""

    def __init__(self, tool: Mapping[str, Any]) -> None:
        self._driver: Sequence[Mapping[str, Any]] = tool["driver"].get("rules") or ()
        self._extensions = [part.get("rules") or () for part in tool.get("extensions") or ()]
        self._by_id = {rule["id"]: rule for part in (self._driver, *self._extensions) for rule in part}

    def ours(self) -> Iterator[rule_ids.RuleId]:
        """Yield the rules of nomock among them."""
        return (rule for rule in map(rule_ids.parse, self._by_id) if rule is not None)

    def id_of(self, raw: Mapping[str, Any]) -> str:
        """Return the rule of a result, which may be given by its index only. Raises `ValueError` if there is none."""
        reference = raw.get("rule") or {}
        identifier = str(raw.get("ruleId") or reference.get("id") or "")
        index = reference.get("index", raw.get("ruleIndex", -1))
        if not identifier and index >= 0:
            extension = (reference.get("toolComponent") or {}).get("index", -1)
            part = self._extensions[extension] if extension >= 0 else self._driver
            identifier = str(part[index]["id"])
        if not identifier:
            raise ValueError("a result without a rule")
        return identifier

    def level(self, identifier: str) -> str:
        """Return the level of a rule's results that have none of their own."""
        configuration = self._by_id.get(identifier, {}).get("defaultConfiguration") or {}
        return str(configuration.get("level", "warning"))


def _folders(run: Mapping[str, Any], bases: Mapping[str, Any]) -> Iterator[str]:
    """Yield the absolute folders that a run names: its source root first, then where the tool was started."""
    places = [*bases.values(), *(i.get("workingDirectory") or {} for i in run.get("invocations") or ())]
    for place in places:
        uri = str(place.get("uri", ""))
        if uri.startswith("file:"):
            yield path_of(uri).rstrip("/")


def _is_finding(raw: Mapping[str, Any]) -> bool:
    return raw.get("kind") in _FAILING and raw.get("baselineState") != "absent"


def _result(raw: Mapping[str, Any], rules: _Rules, bases: Mapping[str, Any]) -> Result | None:
    """Read one result; None for a rule that is not nomock's."""
    identifier = rules.id_of(raw)
    rule = rule_ids.parse(identifier)
    if rule is None:
        return None
    physical = raw["locations"][0]["physicalLocation"]
    region = physical.get("region") or {}
    line = int(region.get("startLine", 1))
    hashes = raw.get("partialFingerprints") or {}
    return Result(
        code=rule.code,
        uri=_address(physical["artifactLocation"], bases),
        line=line,
        column=int(region.get("startColumn", 1)),
        end_line=int(region.get("endLine", line)),
        end_column=int(region.get("endColumn", region.get("startColumn", 1))),
        message=str(raw["message"]["text"]).partition("\n")[0],
        level=str(raw.get("level", rules.level(identifier))),
        tier=rule.tier,
        snippet=str((region.get("snippet") or {}).get("text", "")),
        line_hash=str(hashes.get("primaryLocationLineHash", "")),
        fingerprint=str(hashes.get(FINGERPRINT, "")),
        state=_state(raw.get("suppressions") or ()),
    )


def _address(location: Mapping[str, Any], bases: Mapping[str, Any]) -> str:
    """Return an address with its relative bases in front; an absolute base is the root of the repository."""
    uri, name = str(location["uri"]), str(location.get("uriBaseId"))
    for _ in bases:  # no chain is longer, unless it is a circle
        base = bases.get(name) or {}
        folder = str(base.get("uri", ""))
        if not folder or ":" in folder or ":" in uri.partition("/")[0]:
            break
        uri, name = folder.rstrip("/") + "/" + uri, str(base.get("uriBaseId"))
    return uri


def _state(suppressions: Sequence[Mapping[str, Any]]) -> str:
    return next((_STATES.get(str(s.get("kind")), NEW) for s in suppressions), NEW)


def path_of(uri: str) -> str:
    """Return the path that an address names, relative or absolute; bytes that are not UTF-8 become surrogates."""
    parts = urlsplit(uri) if uri.startswith("file:") else None
    return os.fsdecode(unquote_to_bytes(parts.path if parts else uri))
