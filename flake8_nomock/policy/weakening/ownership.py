"""Who has to agree to a change of the policy: CODEOWNERS and rulesets that ask for less than before."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from typing import Any, TypeAlias

import pathspec

from flake8_nomock.policy.weakening import Weakening, line_of
from flake8_nomock.policy.weakening.ci import Snapshot
from flake8_nomock.policy.weakening.ci.differences import differences
from flake8_nomock.policy.weakening.ci.documents import DocumentError, mapping, parse

OWNERS = (".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS")
"""Where GitHub looks for owners; the first one counts."""
RULESETS = ".github/rulesets/"
SETTINGS = (".github/settings.yml", ".github/settings.yaml", ".asf.yaml")
"""Where an application of GitHub (`probot/settings`) and Apache's infrastructure take required checks from."""
_Spec: TypeAlias = "pathspec.GitIgnoreSpec"


def compare(base: Snapshot, head: Snapshot, policy_files: Iterable[str]) -> Iterator[Weakening]:
    """Yield owners that policy files lost, and changes of rulesets that require the check of nomock.

    Paths are relative to the top of the repository.
    """
    yield from _owners(base, head, policy_files)
    for path in sorted(base.names):
        is_ruleset = path.startswith(RULESETS) and path.endswith(".json")
        if (is_ruleset or path in SETTINGS) and "nomock" in (base.text(path) or ""):
            yield from _required(path, base.text(path) or "", head.text(path))


def _required(path: str, before: str, after: str | None) -> Iterator[Weakening]:
    """Yield changes of a file, in JSON or YAML, by which a host of git requires the check."""
    if after is None:
        yield Weakening(f"{path} deleted, which requires nomock", path)
        return
    is_ruleset = path.startswith(RULESETS)
    read: Callable[[str], Any] = json.loads if is_ruleset else parse
    try:
        old, new = read(before), read(after)
    except (ValueError, DocumentError) as error:
        yield Weakening(f"{path} requires nomock and cannot be read: {error}", path)
        return
    if is_ruleset:
        found = [*differences(old, new, "ruleset")]
    else:  # other parts are about other things
        keys = [key for key, value in mapping(old).items() if "nomock" in str(value)]
        found = [d for key in keys for d in differences(mapping(old)[key], mapping(new).get(key), key)]
    for one in found:
        yield Weakening(str(one), path, line_of(after, one.place.rpartition(".")[2]))


def _owners(base: Snapshot, head: Snapshot, policy_files: Iterable[str]) -> Iterator[Weakening]:
    before, after = (_rules(side) for side in (base, head))
    if before is None:
        return
    if after is None:
        yield Weakening(f"{before[0]} deleted", before[0])
        return
    files = sorted({*policy_files, before[0]})
    for path in files:
        old, new = _owners_of(path, before[1]), _owners_of(path, after[1])
        if old and (not new or not new <= old):
            what = f"owners of {path}: {' '.join(sorted(old))} -> {' '.join(sorted(new)) or 'nobody'}"
            yield Weakening(what, after[0], line_of(head.text(after[0]) or "", path.rpartition("/")[2]))


def _rules(side: Snapshot) -> tuple[str, list[tuple[_Spec, frozenset[str]]]] | None:
    """Return the file that counts, and its patterns with their owners; None if there is none."""
    path = next((name for name in OWNERS if name in side.names), None)
    if path is None:
        return None
    rules = []
    for line in (side.text(path) or "").splitlines():
        words = line.partition("#")[0].split()
        if words:
            spec = pathspec.GitIgnoreSpec.from_lines([words[0]])
            rules.append((spec, frozenset(words[1:])))
    return path, rules


def _owners_of(path: str, rules: list[tuple[_Spec, frozenset[str]]]) -> frozenset[str]:
    """Return the owners of a file: those of the last pattern that matches."""
    return next((owners for spec, owners in reversed(rules) if spec.match_file(path)), frozenset())
