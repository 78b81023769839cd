"""The baseline on disk: `nomock-baseline.jsonl`, or one file per top-level folder in `nomock-baseline/`.

One sorted entry per line and no line numbers in it, so that a change of the code changes only its own lines.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from flake8_nomock.config.model import BASELINE, BASELINE_FOLDER
from flake8_nomock.core.errors import ConfigurationError
from flake8_nomock.policy.baseline.match import Baseline, Recorded
from flake8_nomock.policy.verdicts import Identity

FILE, FOLDER = BASELINE, BASELINE_FOLDER
TOP = "@top.jsonl"
"""The shard for files that are in no folder; folders are quoted, so none can be called that."""

_FIELDS: dict[str, type] = {
    "path": str,
    "code": str,
    "definition": str,
    "symbol": str,
    "target": str,
    "ordinal": int,
}


class Layout(NamedTuple):
    """Where a project keeps its baseline."""

    files: tuple[str, ...]
    """Names relative to the project, sorted; empty if there is no baseline."""
    sharded: bool


def layout(root: Path) -> Layout:
    """Return the files of the baseline of a project. Raises `ConfigurationError` if it has both forms."""
    single, folder = root / FILE, root / FOLDER
    if folder.is_dir():
        if single.exists():
            raise ConfigurationError(f"{single}: there is also {FOLDER}/: delete the one that is out of date")
        return Layout(tuple(sorted(f"{FOLDER}/{file.name}" for file in folder.glob("*.jsonl"))), True)
    return Layout((FILE,) if single.exists() else (), False)


def read(root: Path, required: bool = False) -> Baseline | None:
    """Return the baseline of a project; None where there is none.

    Raises `ConfigurationError` if it is `required` and missing, cannot be read, or is malformed.
    """
    found = layout(root)
    if not found.files and not found.sharded:
        if required:
            raise ConfigurationError(
                f"{root / FILE}: missing: restore it, or write one: `nomock baseline init`"
            )
        return None
    return parse({name: _text(root / name) for name in found.files})


def write(root: Path, entries: Iterable[Identity], sharded: bool) -> list[str]:
    """Write the baseline; shards that have become empty are removed. Returns the names of all its files.

    Each file is replaced in one step or not at all; raises `WriteError`.
    """
    from flake8_nomock.core import atomic_write as atomic

    texts: dict[str, list[Identity]] = {} if sharded else {FILE: []}
    for entry in entries:
        texts.setdefault(shard_of(entry.path) if sharded else FILE, []).append(entry)
    if sharded:
        (root / FOLDER).mkdir(exist_ok=True)
    for name, part in sorted(texts.items()):
        text = render(part)
        if not (root / name).is_file() or _text(root / name) != text:
            atomic.write(root / name, text)
    for name in layout(root).files:
        if name not in texts:
            (root / name).unlink()
    return sorted(texts)


def shard_of(path: str) -> str:
    """Name of the shard that records a file."""
    from urllib.parse import quote

    top, slash, _ = path.partition("/")
    return f"{FOLDER}/{quote(top, safe='-_. ')}.jsonl" if slash else f"{FOLDER}/{TOP}"


def render(entries: Iterable[Identity]) -> str:
    """Text of one file."""
    return "".join(_line(entry) + "\n" for entry in sorted(entries, key=_order))


def parse(texts: Mapping[str, str]) -> Baseline:
    """Return the baseline from the texts of its files (by name). Raises `ConfigurationError`."""
    entries: dict[Identity, Recorded] = {}
    for name, text in texts.items():
        lines = text.removesuffix("\n").split("\n") if text else []
        documents = _documents(lines)
        for number, line in enumerate(lines, 1):
            place = f"{name}:{number}"
            identity = _entry(documents[number - 1] if documents else _document(line, place), place)
            if identity in entries:
                first = entries[identity]
                raise ConfigurationError(
                    f"{name}:{number}: the same entry as {first.file}:{first.line}: delete one of them"
                )
            entries[identity] = Recorded(identity, name, number)
    return Baseline(tuple(entries.values()))


def _documents(lines: Sequence[str]) -> list[Any]:
    """Return what lines with an object each hold, read in one go; nothing where one of them is something else."""
    import json

    if not all(line[:1] == "{" and line[-1:] == "}" for line in lines):
        return []
    try:
        documents: list[Any] = json.loads(f"[{','.join(lines)}]")
    except ValueError:
        return []
    return documents if len(documents) == len(lines) else []


def _document(line: str, place: str) -> Any:
    import json

    if line.startswith(("<<<<<<<", "=======", ">>>>>>>", "|||||||")):
        raise ConfigurationError(
            f"{place}: an unresolved merge: check out one side, or set up the merge driver:"
            " `nomock baseline init` prints how"
        )
    try:
        return json.loads(line)
    except ValueError as error:
        raise ConfigurationError(f"{place}: no JSON: restore the file from git ({error})") from error


def _entry(document: Any, place: str) -> Identity:
    if not isinstance(document, dict) or {k: type(v) for k, v in document.items()} != _FIELDS:
        if isinstance(document, dict) and "anchor" in document:
            raise ConfigurationError(
                f"{place}: written by an earlier version, whose entries do not say what is doubled:"
                " delete the baseline and record it again: `nomock baseline init`"
            )
        raise ConfigurationError(f"{place}: no entry of a baseline: it needs {', '.join(_FIELDS)}")
    return Identity(*(document[field] for field in Identity._fields))


def _line(entry: Identity) -> str:
    import json

    fields = {field: getattr(entry, field) for field in _FIELDS}
    text = json.dumps(fields, ensure_ascii=False)
    # a path that is no Unicode (on Linux) cannot be written as it is
    return json.dumps(fields) if any("\ud800" <= sign <= "\udfff" for sign in text) else text


def _order(entry: Identity) -> tuple[str, str, str, str, str, int]:
    return entry.path, entry.code, entry.definition, entry.symbol, entry.target, entry.ordinal


def _text(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigurationError(f"{file}: the baseline cannot be read: {error}") from error
