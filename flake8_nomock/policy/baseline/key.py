"""What a baseline records: findings that are alike (rule, file, definition, what is doubled), counted by ordinals."""

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
    symbol: str
    target: str


def key_of(finding: Finding) -> Key:
    """Return the baseline key of a finding."""
    return Key(finding.path, finding.code, *finding.doubled())


def keys_of(finding: Finding) -> tuple[Key, ...]:
    """Return the baseline keys of a finding and of those that it stands for."""
    if not finding.same_line:
        return (key_of(finding),)
    return (key_of(finding), *(Key(finding.path, finding.code, *other) for other in finding.same_line))


def key_of_entry(identity: Identity) -> Key:
    """Return the baseline key of an entry."""
    return Key(
        path=identity.path,
        code=identity.code,
        definition=identity.definition,
        symbol=identity.symbol,
        target=identity.target,
    )


def entries_of(counts: Mapping[Key, int]) -> tuple[Identity, ...]:
    """Return the sorted entries for these counts."""
    return tuple(
        Identity(
            code=key.code,
            path=key.path,
            definition=key.definition,
            symbol=key.symbol,
            target=key.target,
            ordinal=ordinal,
        )
        for key in sorted(counts)
        for ordinal in range(counts[key])
    )
