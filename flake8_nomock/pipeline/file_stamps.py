"""Whether a file is the one that was read before, without reading it.

git's rule for its index, made stricter: size, inode and both times must be what they were, the time of the last change
of the inode among them, which no program can set back. A file that changed just before it was looked at has no stamp:
another change within the same tick of the clock would leave no trace, so such a file is read again.
"""

from __future__ import annotations

import os

_SETTLED = 2_000_000_000
"""Nanoseconds after which a change must show: the coarsest clock of a file system ticks every two seconds."""


def stamp_of(file: str, now: int) -> str:
    """Return what the file system says of a file at a time (nanoseconds since the epoch), as one text.

    Empty where that proves nothing: the file is not there, or too young. Must be taken before the file is read.
    """
    try:
        return stamp(os.stat(file), now)  # noqa: PTH116 - a fifth of the time
    except OSError:
        return ""


def stamp(status: os.stat_result, now: int) -> str:
    """Like `stamp_of`, for a `stat_result` taken at or after `now`."""
    if max(status.st_mtime_ns, status.st_ctime_ns) > now - _SETTLED:
        return ""
    return f"{status.st_size} {status.st_mtime_ns} {status.st_ctime_ns} {status.st_ino}"
