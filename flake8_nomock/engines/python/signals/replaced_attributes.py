"""Whether the text of a source may replace an attribute by a lambda, a definition of the file or a named double.

That is all that tells of a replacement: no name is telling. Each part is a necessary condition on the text: there is
an attribute that something is put into (`shop.charge = …`, a tuple of targets, `with … as a.b`, `setattr`), and there
is something that may be a double.
"""

from __future__ import annotations

import sys

from flake8_nomock.core.regex import pattern
from flake8_nomock.engines.python.source_text import GAP, SourceText

_OWN = ("self", "cls")
_ASSIGNED = rf"\.{GAP}\w+{GAP}(?:[)\]]{GAP})*=(?!=)"
_ANNOTATED = rf"\.{GAP}\w+{GAP}(?:\){GAP})*:(?:[^=\r\n]*|[^=\r\n]*[\[(\"'\\][^=]*)=(?!=)"
_ELEMENT = rf"\]{GAP}(?:[)\]]{GAP})*(?::[^=\r\n]*)?=(?!=)"
_SETTERS = frozenset(("setattr", "__setattr__"))
_TABLES = frozenset(("__dict__", "vars"))
"""What gives the attributes of an object as a table."""
_OWN_BEFORE = r"(?<![\w.])(?:self|cls)$"
_BOUND = rf"as(?<!\was)\b{GAP}(?:[(\[]|\w+{GAP}[.\[(])"
_OWN_NAME = r"(?<![\w.])(?:self|cls)\.\w+(?![\w.\[(])"
_STRING = r"\"[^\"\\]*\"|'[^'\\]*'"
_ENDS = frozenset(",)]}\"'\\")
"""One of these stands before an equals sign behind several targets on one line."""
_UNCLEAR = frozenset("\"'\\")
"""Rest of a string that begins or ends elsewhere."""
_FUNCTION = r"def(?<!\wdef)[\s\\]+(\w+)"
_CLASS = r"class(?<!\wclass)[\s\\]+(\w+)"
_VALUE_OF_ONE = rf"=(?!=){GAP}(?:\({GAP})*(\w+)\b(?![ \t\f]*[.(\[])"
_ALONE = r"(?=[\s\\,)\]:;#=]|$)"
_VALUES_OF_SOME = (rf"[=,(\[]{GAP}(\w+){_ALONE}", rf"with(?<!\wwith)\b{GAP}(\w+){_ALONE}")


def may_replace_by_named_double(source: SourceText) -> bool:
    """Whether an attribute may be replaced by what is named like a double; something is."""
    if _calls_setter(source):
        return True
    code = source.code
    return _assigns_attribute(code, set(), anything=True) or _binds_attribute(code, set(), anything=True)


def may_replace_by_definition(source: SourceText) -> bool:
    """Whether an attribute may be replaced by a lambda, or by a function or class of the file."""
    defined = {*pattern(_FUNCTION).findall(source.text), *pattern(_CLASS).findall(source.text)}
    if "lambda" in source.words:
        defined.add("lambda")
    is_one = _is_value(defined, _VALUE_OF_ONE, source)
    is_among_some = any(_is_value(defined, regex, source) for regex in _VALUES_OF_SOME)
    if is_among_some and _calls_setter(source):
        return True
    if not (is_one or is_among_some):
        return False
    code = source.code
    return (is_one and _assigns_attribute(code, defined, anything=False)) or (
        is_among_some and _binds_attribute(code, defined, anything=False)
    )


def _calls_setter(source: SourceText) -> bool:
    return not source.words.isdisjoint(_SETTERS | _TABLES)


def _binds_attribute(code: SourceText, defined: set[str], *, anything: bool) -> bool:
    return code.has(_BOUND) or _assigns_tuple(code, defined, anything=anything)


def _is_value(defined: set[str], regex: str, source: SourceText) -> bool:
    return not defined.isdisjoint(pattern(regex).findall(source.text))


def _assigns_attribute(source: SourceText, defined: set[str], *, anything: bool) -> bool:
    """Whether an attribute, but not the object's own, is assigned one of these names, or `anything`."""
    text, own_too = source.text, _is_own_object_unusual(source)
    for regex in (_ASSIGNED, _ANNOTATED, _ELEMENT):
        for match in pattern(regex).finditer(text):
            if not own_too and pattern(_OWN_BEFORE).search(text[max(match.start() - 5, 0) : match.start()]):
                continue
            value = pattern(_VALUE_OF_ONE).match(text, match.end() - 1)
            if anything or (value and value[1] in defined) or _is_chained(text, match.end()):
                return True
    return False


def _is_chained(text: str, start: int) -> bool:
    """Whether another equals sign of the same assignment may follow the one that ends at `start`."""
    ends = pattern(r"[\r\n]|$").search(text, start)
    line = _code(text[start : ends.start() if ends else len(text)])
    if not _UNCLEAR.isdisjoint(line):
        return True
    if any(_depth(line[: sign.start()]) <= 0 for sign in pattern("=").finditer(line)):
        return True
    if _depth(line) <= 0:
        return False  # the statement ends with the line
    rest = pattern(_STRING).sub("", text[start : text.find("=", start)])
    return not _UNCLEAR.isdisjoint(rest) or _depth(rest) <= 0


def _code(line: str) -> str:
    """Return a line or its rest without its strings and without a comment behind them."""
    return pattern(_STRING).sub("", line).partition("#")[0]


def _depth(code: str, start: int = 0, end: int = sys.maxsize) -> int:
    """How many more brackets are open at the end of a piece of code without strings than at its start."""
    count = code.count
    open_brackets = count("(", start, end) + count("[", start, end) + count("{", start, end)
    return open_brackets - count(")", start, end) - count("]", start, end) - count("}", start, end)


def _is_own_object_unusual(source: SourceText) -> bool:
    """Whether `self` may be anything but a parameter."""
    return not source.imported.isdisjoint(_OWN) or source.has(rf"\.{GAP}(?:self|cls)\b")


def _assigns_tuple(source: SourceText, defined: set[str], *, anything: bool) -> bool:
    """Whether an attribute may be among several targets that are assigned one of these names, or `anything`."""
    text, own_too = source.text, _is_own_object_unusual(source)
    is_clear = _UNCLEAR.isdisjoint(text.replace("\\", ""))
    depth = done = 0
    for sign in pattern(r"(?<![=!<>:])=(?!=)").finditer(text):
        place = sign.start()
        start = _line_start(text, place)
        before, above = text[start:place], text[max(start - 3, 0) : start].rstrip("\r\n")[-1:]
        if above != "\\" and _ENDS.isdisjoint(before):
            continue
        if is_clear:
            depth, done = depth + _depth(text, done, place), place
            if depth:
                continue  # a keyword argument
        ends = pattern(r"[\r\n]|$").search(text, place)
        values = text[place + 1 : ends.start() if ends else len(text)]
        if _is_target_list(before, above, own_too) and (anything or _may_hold(values, defined)):
            return True
    return False


def _line_start(text: str, place: int) -> int:
    return max(text.rfind("\n", 0, place), text.rfind("\r", 0, place)) + 1


def _may_hold(values: str, defined: set[str]) -> bool:
    """Whether what follows an equals sign on its line holds one of these names, or goes on below."""
    code = _code(values)
    if not _UNCLEAR.isdisjoint(code) or _depth(code) > 0 or not code.strip():
        return True
    return not defined.isdisjoint(pattern(r"\w+").findall(code))


def _is_target_list(before: str, above: str, own_too: bool) -> bool:
    """Whether what stands before an equals sign may be several targets with an attribute among them.

    `before` is the text from the beginning of the line, `above` is the last character of the line above.
    """
    code = pattern(_STRING).sub("", before)
    if not _UNCLEAR.isdisjoint(code):
        return True
    depth = _depth(code)
    if depth > 0:
        return False  # the keyword argument of a call
    if depth < 0 or above == "\\":
        return True  # the list begins further up
    return "," in code and (own_too or "." in pattern(_OWN_NAME).sub("", code))
