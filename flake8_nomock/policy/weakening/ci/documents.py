"""Read the YAML of continuous integration strictly: what a parser may understand in two ways is an error."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import yaml


class DocumentError(Exception):
    """The text is not YAML that all readers understand alike; the message says why, in a few words."""


def parse(text: str) -> Any:
    """Return the document. Raises `DocumentError`, also for a key that occurs twice in a mapping."""
    try:
        return yaml.load(text, _Loader)
    except (yaml.YAMLError, RecursionError) as error:
        mark = getattr(error, "problem_mark", None)
        place = f" in line {mark.line + 1}" if mark else ""
        raise DocumentError(f"{getattr(error, 'problem', None) or 'invalid YAML'}{place}") from error


def mapping(value: Any) -> Mapping[str, Any]:
    """Return a mapping as it is, anything else as an empty one."""
    return value if isinstance(value, dict) else {}


def sequence(value: Any) -> list[Any]:
    """Return a list as it is, nothing as an empty list, anything else as a list of itself."""
    return value if isinstance(value, list) else [] if value is None else [value]


class _Loader(yaml.SafeLoader):
    """Booleans are `true` and `false` only (`on` is a word), keys are unique, unknown tags are kept."""


_Loader.yaml_implicit_resolvers = {
    first: [(tag, regex) for tag, regex in resolvers if tag != "tag:yaml.org,2002:bool" or first in "tTfF"]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def _mapping(loader: _Loader, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
    keys = [key.value for key, _ in node.value if isinstance(key, yaml.ScalarNode) and key.value != "<<"]
    for key in keys:
        if keys.count(key) > 1:
            raise yaml.constructor.ConstructorError(None, None, f"key `{key}` occurs twice", node.start_mark)
    loader.flatten_mapping(node)
    return {
        str(loader.construct_object(key, deep=True)): loader.construct_object(value, deep=True)
        for key, value in node.value
    }


def _tagged(loader: _Loader, suffix: str, node: yaml.Node) -> dict[str, Any]:
    """Keep a tag such as GitLab's `!reference` beside its value."""
    if isinstance(node, yaml.MappingNode):
        value: Any = _mapping(loader, node)
    elif isinstance(node, yaml.SequenceNode):
        value = loader.construct_sequence(node, deep=True)
    else:
        value = loader.construct_scalar(node)  # type: ignore[arg-type]
    return {f"!{suffix}": value}


_Loader.add_constructor("tag:yaml.org,2002:map", _mapping)
_Loader.add_multi_constructor("!", _tagged)
