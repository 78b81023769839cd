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
    """What the finding is recorded under."""
    return Key(finding.path, finding.code, finding.definition, finding.anchor)


def keys_of(finding: Finding) -> tuple[Key, ...]:
    """What the finding and those that it stands for are recorded under."""
    if not finding.twins:
        return (key_of(finding),)
    return (key_of(finding), *(Key(finding.path, finding.code, *twin) for twin in finding.twins))


def key_of_entry(identity: Identity) -> Key:
    """What the entry stands for."""
    return Key(identity.path, identity.code, identity.definition, identity.anchor)


def entries_of(counts: Mapping[Key, int]) -> tuple[Identity, ...]:
    """The sorted entries for these counts."""
    return tuple(
        Identity(key.code, key.path, key.definition, key.anchor, ordinal)
        for key in sorted(counts)
        for ordinal in range(counts[key])
    )
