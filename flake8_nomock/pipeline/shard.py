"""A part of a project's files, for a run that is spread over several machines."""

from __future__ import annotations

import os
import re
from hashlib import blake2b
from typing import NamedTuple

from flake8_nomock.core.errors import ConfigurationError
from flake8_nomock.pipeline.discover import Selection

_MOST = 1000


class Shard(NamedTuple):
    """Part `number` (from 1) of `total` parts; the path of a file alone says which part it is in."""

    number: int
    total: int

    def __str__(self) -> str:
        return f"{self.number}/{self.total}"

    def holds(self, path: str) -> bool:
        """Whether a file, named relative to the project's folder, is in this part."""
        digest = blake2b(os.fsencode(path), digest_size=8).digest()
        return int.from_bytes(digest, "big") % self.total == self.number - 1

    def of(self, selection: Selection) -> Selection:
        """Return the part of a selection, with what is left out of this part."""
        return Selection(
            {name: tuple(filter(self.holds, paths)) for name, paths in selection.by_engine.items()},
            {path: reason for path, reason in selection.left_out.items() if self.holds(path)},
            selection.stamps,
            selection.in_spite,
        )


def parse(text: str) -> Shard:
    """Return the shard that is written as `3/8`; raises `ConfigurationError`."""
    match = re.fullmatch(r"([0-9]{1,4})/([0-9]{1,4})", text, re.ASCII)
    shard = Shard(int(match[1]), int(match[2])) if match else Shard(0, 0)
    if not 1 <= shard.number <= shard.total <= _MOST:
        raise ConfigurationError(
            f"{text!r}: expected a part and their number, as in 3/8, at most {_MOST} parts"
        )
    return shard
