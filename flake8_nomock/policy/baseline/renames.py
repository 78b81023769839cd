"""Recognising entries whose place has another name: a definition renamed or wrapped, a file renamed, moved or split.

What tells a rename from a second double: the old place is gone. A definition that still stands keeps its entries, and
so does a file, but for the definitions that left it.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import NamedTuple

from flake8_nomock.policy.baseline.key import Key

_Double = tuple[str, ...]
_File = Counter[_Double]
_IMPORTS = ("NMK101", "NMK2", "NMK601")
"""The rules that report the import of a library of doubles, or of a double from another file."""


class Places(NamedTuple):
    """What is where, in the code that findings are from."""

    is_missing: Callable[[str], bool]
    """Whether a path is no longer a file."""
    defines: Callable[[str, str], bool]
    """Whether a file has a function or class of this qualified name."""


class Moved(NamedTuple):
    """One step: entries of `old` account for findings of `new`."""

    old: Key
    new: Key
    number: int


def moved(remaining: Mapping[Key, int], wanted: Mapping[Key, int], places: Places) -> Iterator[Moved]:
    """Which entries account for which findings.

    `remaining` are entries without a finding, `wanted` findings without an entry.
    """
    if not wanted:
        return
    recorded, open_ = Counter(remaining), Counter(wanted)
    for find in (_renamed_definitions, _renamed_files, _moved_definitions):
        for step in find(recorded, open_, places):
            recorded[step.old] -= step.number
            open_[step.new] -= step.number
            yield step
        recorded, open_ = +recorded, +open_


def imports_of_moved(
    files: Mapping[str, Iterable[str]], recorded: Mapping[Key, int], wanted: Mapping[Key, int]
) -> Iterator[Moved]:
    """Yield the imports in files that doubles moved to, one of each that the old file had recorded; it may keep its own.

    `files` are old paths, each with the new paths of its entries; `recorded` is the whole baseline.
    """
    origins: defaultdict[str, set[str]] = defaultdict(set)
    for old, news in files.items():
        for new in news:
            origins[new].add(old)
    for key in sorted(wanted):
        if not wanted[key] or key.definition or not key.code.startswith(_IMPORTS):
            continue
        sources = [key._replace(path=old) for old in sorted(origins[key.path]) if old != key.path]
        source = next((source for source in sources if recorded.get(source)), None)
        if source is not None:
            yield Moved(source, key, 1)


def _renamed_definitions(
    recorded: Mapping[Key, int], wanted: Mapping[Key, int], places: Places
) -> Iterator[Moved]:
    """Within a file: the definition of the entry is gone, the same double is in another one."""
    unmatched = Counter(wanted)
    homes: defaultdict[Key, list[Key]] = defaultdict(list)
    for key in wanted:
        homes[key._replace(definition="")].append(key)
    for old in sorted(recorded):
        found = homes.get(old._replace(definition=""), []) if old.definition else []
        if not found or places.is_missing(old.path) or places.defines(old.path, old.definition):
            continue
        number = recorded[old]
        for new in sorted(found, key=lambda key: (-_alike(old.definition, key.definition, "."), key)):
            taken = min(number, unmatched[new])
            if taken:
                unmatched[new] -= taken
                number -= taken
                yield Moved(old, new, taken)


def _renamed_files(recorded: Mapping[Key, int], wanted: Mapping[Key, int], places: Places) -> Iterator[Moved]:
    """Yield moves whose old path is gone while its doubles are elsewhere.

    A new file that happens to share a double with a deleted one is no move: at least half of what the old file had
    recorded, or half of what is unaccounted for in the new one, must agree. In a file that was moved, definitions may
    have other names too.
    """
    sources = {path: file for path, file in _files(recorded).items() if places.is_missing(path)}
    targets = _files(wanted)
    if not sources or not targets:
        return
    sizes = {path: file.total() for path, file in (*sources.items(), *targets.items())}
    for same_name in (True, False):
        pairs = _pairs(sources, targets, same_name)
        pairs.sort(key=lambda pair: (-pair[0], -_alike(pair[1], pair[2], "/"), pair[1], pair[2]))
        for _, old, new in pairs:
            shared = sources[old] & targets[new]
            if 2 * shared.total() < min(sizes[old], sizes[new]):
                continue
            sources[old] -= shared
            targets[new] -= shared
            for double, number in sorted(shared.items()):
                yield Moved(Key(old, *double), Key(new, *double), number)
            for step in _renamed_definitions(_keys(new, sources[old]), _keys(new, targets[new]), places):
                sources[old][step.old[1:]] -= step.number
                targets[new][step.new[1:]] -= step.number
                yield step._replace(old=step.old._replace(path=old))


def _moved_definitions(
    recorded: Mapping[Key, int], wanted: Mapping[Key, int], places: Places
) -> Iterator[Moved]:
    """Yield moves of a definition that left a file, which is still there, for another one."""
    unmatched = Counter(wanted)
    homes: defaultdict[_Double, list[Key]] = defaultdict(list)
    for key in wanted:
        if key.definition:
            homes[key[1:]].append(key)
    for old in sorted(recorded):
        found = [key for key in homes.get(old[1:], ()) if key.path != old.path]
        if not found or places.is_missing(old.path) or places.defines(old.path, old.definition):
            continue
        number = recorded[old]
        for new in sorted(found, key=lambda key: (-_alike(old.path, key.path, "/"), key)):
            taken = min(number, unmatched[new])
            if taken:
                unmatched[new] -= taken
                number -= taken
                yield Moved(old, new, taken)


def _files(counts: Mapping[Key, int]) -> dict[str, _File]:
    files: defaultdict[str, _File] = defaultdict(Counter)
    for key, number in counts.items():
        files[key.path][key[1:]] = number
    return dict(files)


def _keys(path: str, file: _File) -> Counter[Key]:
    return Counter({Key(path, *double): number for double, number in file.items() if number > 0})


def _pairs(
    sources: Mapping[str, _File], targets: Mapping[str, _File], same_name: bool
) -> list[tuple[int, str, str]]:
    """Return (number of shared doubles, old path, new path) for all pairs that share any."""
    holders: defaultdict[tuple[_Double, str], list[str]] = defaultdict(list)
    for path, file in targets.items():
        for double in file:
            holders[(double, _name(path) if same_name else "")].append(path)
    return [
        ((file & targets[new]).total(), old, new)
        for old, file in sources.items()
        for new in dict.fromkeys(
            path for double in file for path in holders.get((double, _name(old) if same_name else ""), ())
        )
    ]


def _name(path: str) -> str:
    return path.rpartition("/")[2]


def _alike(old: str, new: str, separator: str) -> int:
    """How many parts two paths or qualified names have in common, from both ends."""
    one, two = old.split(separator), new.split(separator)
    return sum(a == b for a, b in zip(one, two, strict=False)) + sum(
        a == b for a, b in zip(reversed(one), reversed(two), strict=False)
    )
