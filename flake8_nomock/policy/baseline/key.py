"""What a baseline records: findings that are alike (rule, file, definition, statement), counted by ordinals."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from flake8_nomock.core.finding import Finding
from flake8_nomock.policy.verdicts import Identity


class Key(NamedTuple):
    """What alike findings share; sorts as the file does."""

    path: str
    code: str
    definition: str
    anchor: str


def key_of(finding: Finding) -> Key:
    """Return the baseline key of a finding."""
    return Key(finding.path, finding.code, finding.definition, finding.anchor)


def keys_of(finding: Finding) -> tuple[Key, ...]:
    """Return the baseline keys of a finding and of those that it stands for."""
    if not finding.twins:
        return (key_of(finding),)
    return (key_of(finding), *(Key(finding.path, finding.code, *twin) for twin in finding.twins))


def key_of_entry(identity: Identity) -> Key:
    """Return the baseline key of an entry."""
    return Key(identity.path, identity.code, identity.definition, identity.anchor)


def entries_of(counts: Mapping[Key, int]) -> tuple[Identity, ...]:
    """Return the sorted entries for these counts."""
    return tuple(
        Identity(key.code, key.path, key.definition, key.anchor, ordinal)
        for key in sorted(counts)
        for ordinal in range(counts[key])
    )
