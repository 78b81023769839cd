"""What coding assistants send to a hook before or after they write a file.

Known shapes: Claude Code (`tool_name`, `tool_input` with `file_path` and `content`, `old_string` and
`new_string`, or `edits`), and those of others that use the same words in another place or spelling.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

_INPUTS = ("tool_input", "toolInput", "toolArgs", "arguments", "args", "input")
_PATHS = ("file_path", "filePath", "absolute_path", "path")
_CONTENTS = ("content", "contents", "file_text", "text")
_OLD = ("old_string", "oldString", "old_str", "oldText")
_NEW = ("new_string", "newString", "new_str", "newText")


class Edit(NamedTuple):
    """One replacement in a file."""

    old: str
    new: str
    everywhere: bool


class Write(NamedTuple):
    """A write to a file that is about to happen, or has happened."""

    path: Path
    """Absolute."""
    content: str | None
    """The whole new text; None if there are only edits, or none of both: then it is on disk already."""
    edits: tuple[Edit, ...]

    def result(self, before: str) -> str | None:
        """Return the text of the file afterwards; None if the edits do not fit, which the assistant's tool refuses."""
        if self.content is not None:
            return self.content
        text = before
        for edit in self.edits:
            if edit.old and edit.old not in text:
                return None
            if not edit.old and text:
                return None
            text = text.replace(edit.old, edit.new, -1 if edit.everywhere else 1) if edit.old else edit.new
        return text


def parse(text: str) -> Write | None:
    """Return the write of a payload; None if it is about no file. Raises `ValueError` if it is no JSON object."""
    document = json.loads(text)
    if not isinstance(document, dict):
        raise ValueError("not an object")
    given = _first(document, _INPUTS, dict, str)
    if isinstance(given, str):
        given = json.loads(given)
    fields: Mapping[str, Any] = given if isinstance(given, dict) else document
    path = _first(fields, _PATHS, str)
    if not path:
        return None
    folder = document.get("cwd")
    absolute = Path(folder if isinstance(folder, str) else "", path).absolute()
    edits = fields.get("edits")
    rows = [row for row in edits if isinstance(row, dict)] if isinstance(edits, list) else [fields]
    after = str(document.get("hook_event_name", "")).lower().startswith("post")
    found = () if after else tuple(edit for edit in map(_edit, rows) if edit)
    return Write(absolute, None if after or found else _first(fields, _CONTENTS, str), found)


def _edit(fields: Mapping[str, Any]) -> Edit | None:
    old, new = _first(fields, _OLD, str), _first(fields, _NEW, str)
    if old is None or new is None:
        return None
    return Edit(old, new, bool(fields.get("replace_all") or fields.get("replaceAll")))


def _first(fields: Mapping[str, Any], names: tuple[str, ...], *types: type) -> Any:
    return next((fields[name] for name in names if isinstance(fields.get(name), types)), None)
