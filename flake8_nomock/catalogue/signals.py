"""The Python signals of the catalogue as frozen types: one type per kind, as schema.json describes them."""

from __future__ import annotations

from typing import NamedTuple


class Origin(NamedTuple):
    """Where a signal comes from: its rule and the entry within the rule."""

    code: str
    entry: str
    level: str
    """`error`, `warning`, `off` or `allow`."""
    scope: str
    """`test`, `production` or `any`."""


class ImportSignal(NamedTuple):
    origin: Origin
    module: str
    names: tuple[str, ...] = ()
    only: tuple[str, ...] = ()
    generic: bool = False
    type_only: bool = False
    segment: str = ""
    own: bool = False


class UseSignal(NamedTuple):
    origin: Origin
    path: str = ""
    string: str = ""
    callee: str = ""
    once: bool = False
    reexport: str = ""
    positional: int = -1
    min_positional: int = -1
    first: tuple[str, ...] = ()
    first_not: tuple[str, ...] = ()
    call: bool = False
    unless_keyword: str = ""
    value: str = ""


class FixtureSignal(NamedTuple):
    origin: Origin
    name: str
    provides: str = ""
    unless_imported: tuple[str, ...] = ()
    confirm: tuple[str, ...] = ()
    silent: bool = False


class MarkerSignal(NamedTuple):
    origin: Origin
    name: str


class PluginSignal(NamedTuple):
    origin: Origin
    name: str


class ArgumentSignal(NamedTuple):
    origin: Origin
    call: tuple[str, ...] = ()
    keyword: str = ""
    position: int = -1
    key: str = ""
    value: str | int | float | bool | None = None
    matches: str = ""
    at: str = "call"


class AssignSignal(NamedTuple):
    origin: Origin
    target: str
    value: str
    except_: tuple[str, ...] = ()


class DefineSignal(NamedTuple):
    origin: Origin
    class_: str = ""
    function: str = ""
    variable: str = ""
    call: str = ""
    base: tuple[str, ...] = ()
    except_: str = ""
    except_base: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()


class ConditionSignal(NamedTuple):
    origin: Origin
    environment: str = ""
    stage: str = ""
    values: tuple[str, ...] = ()
    setting: str = ""
    module: str = ""
    argv: str = ""
    instance: tuple[str, ...] = ()
    attribute: str = ""
    except_: str = ""


class RouteSignal(NamedTuple):
    origin: Origin
    segment: str
    except_: str = ""


class PathSignal(NamedTuple):
    origin: Origin
    basename: str = ""
    directory: str = ""


class ManifestSignal(NamedTuple):
    origin: Origin
    name: str


class MemberSignal(NamedTuple):
    origin: Origin
    call: tuple[str, ...] = ()
    assign: tuple[str, ...] = ()


class FallbackSignal(NamedTuple):
    origin: Origin
    name: str


class CommentSignal(NamedTuple):
    origin: Origin
    phrase: str


Signal = (
    ImportSignal
    | UseSignal
    | FixtureSignal
    | MarkerSignal
    | PluginSignal
    | ArgumentSignal
    | AssignSignal
    | DefineSignal
    | ConditionSignal
    | RouteSignal
    | PathSignal
    | ManifestSignal
    | MemberSignal
    | FallbackSignal
    | CommentSignal
)

KINDS: dict[str, tuple[type[Signal], str]] = {
    # kind -> its type and the field that a plain string in the rule file fills
    "import": (ImportSignal, "module"),
    "use": (UseSignal, "path"),
    "fixture": (FixtureSignal, "name"),
    "marker": (MarkerSignal, "name"),
    "plugin": (PluginSignal, "name"),
    "argument": (ArgumentSignal, ""),
    "assign": (AssignSignal, ""),
    "define": (DefineSignal, ""),
    "condition": (ConditionSignal, ""),
    "route": (RouteSignal, ""),
    "path": (PathSignal, ""),
    "manifest": (ManifestSignal, "name"),
    "member": (MemberSignal, ""),
    "fallback": (FallbackSignal, ""),
    "comment": (CommentSignal, "phrase"),
}
"""The closed list of signal kinds for Python."""
