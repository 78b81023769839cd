"""Phrases for the kinds of signals that only Python has, or has in a form of its own."""

from __future__ import annotations

from flake8_nomock.catalogue.phrases.phrase import Item, Phrase, code, exceptions, joined, names


def _use(item: Item) -> Phrase:
    if "string" in item:
        return Phrase("string that names", (item["string"],))
    if "callee" in item:
        return Phrase("call of a class with a name like", (item["callee"],), exceptions(item))
    tail = joined(
        f"with {code(names(item['first']), 'or')} as first argument" if "first" in item else "",
        f"unless the first argument is {code(names(item['first_not']), 'or')}" if "first_not" in item else "",
        f"with {item['positional']} positional arguments" if "positional" in item else "",
        f"with at least {item['min_positional']} positional arguments" if "min_positional" in item else "",
        f"unless `{item['unless_keyword']}` is true" if "unless_keyword" in item else "",
        {"constant": "with plain data as new value", "other": "unless the new value is plain data"}.get(
            item.get("value", ""), ""
        ),
    )
    called = item.get("call") or any(
        key in item for key in ("first", "positional", "min_positional", "value")
    )
    return Phrase("call of" if called else "use of", (item["path"],), tail)


def _fixture(item: Item) -> Phrase:
    if "confirm" in item:
        return Phrase("fixture", (item["name"],), f"if the test uses {code(names(item['confirm']), 'or')}")
    if "unless_imported" in item:
        return Phrase(
            "fixture", (item["name"],), f"unless the file imports {code(item['unless_imported'], 'or')}"
        )
    return Phrase("fixture", (item["name"],))


def _argument(item: Item) -> Phrase:
    value = ""
    if "value" in item:
        value = f"equal to `{item['value']!r}`"
    elif "matches" in item:
        value = f"like `{item['matches']}`"
    if "keyword" in item:
        what = f"keyword argument `{item['keyword']}`"
    elif "key" in item:
        what = f"key `{item['key']}`"
    else:
        what = f"argument {item['position'] + 1}"
    lead = "call with" if "call" not in item else "call of"
    return Phrase(
        lead,
        names(item.get("call", ())),
        " ".join(filter(None, ("with" if "call" in item else "", what, value))),
    )


_TARGETS = {
    "imported.*": "an attribute of an imported module or class",
    "object.*": "an attribute of another object",
}


_VALUES = {
    "lambda": "of a lambda or a test double",
    "callable": "of a function or class of the file",
    "double": "of a function, a class or a test double",
    "replacement": "of a new object",
    "none": "of `None`",
    "any": "",
}


def _assign(item: Item) -> Phrase:
    target, value = item["target"], str(item["value"])
    what = _VALUES.get(value, f"of `{value.partition(':')[2]}`")
    if target in _TARGETS:
        return Phrase(f"assignment {what} to {_TARGETS[target]}".replace("  ", " "), (), exceptions(item))
    return Phrase(
        f"assignment {what} to".replace("  ", " "),
        (target.replace("*.", "….").replace("[]", "[…]"),),
        exceptions(item),
    )


KINDS = {"use": _use, "fixture": _fixture, "argument": _argument, "assign": _assign}
