"""Recognising entries whose file was renamed, moved or split: the old path is gone, the statements are elsewhere.

A new file that happens to share a line with a deleted one is no move: at least half of what the old file had
recorded, or half of what is unaccounted for in the new one, must agree.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping

from flake8_nomock.policy.baseline.key import Key

_Statement = tuple[str, str, str]
_File = Counter[_Statement]


def moved(
    remaining: Mapping[Key, int], wanted: Mapping[Key, int], is_missing: Callable[[str], bool]
) -> Iterator[tuple[Key, Key, int]]:
    """Which entries account for which findings: (entry, finding, how many of them).

    `remaining` are entries without a finding, `wanted` findings without an entry; `is_missing` says whether a path is no
    longer a file.
    """
    sources = {path: file for path, file in _files(remaining).items() if is_missing(path)}
    targets = _files(wanted)
    if not sources or not targets:
        return
    sizes = {path: file.total() for path, file in (*sources.items(), *targets.items())}
    for same_name in (True, False):
        pairs = _pairs(sources, targets, same_name)
        pairs.sort(key=lambda pair: (-pair[0], -_alike(pair[1], pair[2]), pair[1], pair[2]))
        for _, old, new in pairs:
            shared = sources[old] & targets[new]
            if 2 * shared.total() < min(sizes[old], sizes[new]):
                continue
            sources[old] -= shared
            targets[new] -= shared
            for statement, count in sorted(shared.items()):
                yield Key(old, *statement), Key(new, *statement), count


def _files(counts: Mapping[Key, int]) -> dict[str, _File]:
    files: defaultdict[str, _File] = defaultdict(Counter)
    for key, count in counts.items():
        files[key.path][key[1:]] = count
    return dict(files)


def _pairs(
    sources: Mapping[str, _File], targets: Mapping[str, _File], same_name: bool
) -> list[tuple[int, str, str]]:
    """Return (number of shared statements, old path, new path) for all pairs that share any."""
    holders: defaultdict[tuple[_Statement, str], list[str]] = defaultdict(list)
    for path, file in targets.items():
        for statement in file:
            holders[(statement, _name(path) if same_name else "")].append(path)
    return [
        ((file & targets[new]).total(), old, new)
        for old, file in sources.items()
        for new in dict.fromkeys(
            path
            for statement in file
            for path in holders.get((statement, _name(old) if same_name else ""), ())
        )
    ]


def _name(path: str) -> str:
    return path.rpartition("/")[2]


def _alike(old: str, new: str) -> int:
    """How many folders and names two paths have in common, from both ends."""
    one, two = old.split("/"), new.split("/")
    return sum(a == b for a, b in zip(one, two, strict=False)) + sum(
        a == b for a, b in zip(reversed(one), reversed(two), strict=False)
    )
