"""Names that come from other files of the project: a library's, or doubles that are made there."""

from __future__ import annotations

from flake8_nomock.engines.python.across.links import Links
from flake8_nomock.engines.python.across.model import LIBRARY, OBJECT
from flake8_nomock.engines.python.semantic.qualified_name import QualifiedName, canonical
from flake8_nomock.engines.python.semantic.scope import Binding


def linked(links: Links, path: str, binding: Binding | None) -> QualifiedName | None:
    """Return the library's name or the double that a name of another file stands for; None where it is neither."""
    export = links.export(path) if links.modules else None
    if export is None or export.kind not in (LIBRARY, OBJECT):
        return None
    if export.kind == LIBRARY:
        return QualifiedName(canonical(export.path), 0, False, "", binding, export.way)
    return _double(export.path, binding)


def made_by_call(links: Links, path: str, binding: Binding | None) -> QualifiedName | None:
    """Return the double that a call of a function of another file answers with; None where it answers with none."""
    export = links.made_by_call(path) if links.modules else None
    return _double(export.path, binding) if export is not None else None


def _double(path: str, binding: Binding | None) -> QualifiedName:
    """Return a double that was made elsewhere: using it is not making it."""
    return QualifiedName(f"{path}()", len(path) + 2, False, "", binding)
