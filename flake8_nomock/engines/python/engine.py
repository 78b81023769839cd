"""The Python engine: a parsed module and a policy in, findings out. Pure; never raises on a valid module."""

from __future__ import annotations

import re
from collections.abc import Collection

from flake8_nomock.catalogue.target_messages import ASSIGNED, MADE_UP, with_target, with_way
from flake8_nomock.core.finding import FROM_OTHER_FILES, Finding, end_of_way
from flake8_nomock.core.gc_paused import not_collected
from flake8_nomock.engines.python.across import find as across
from flake8_nomock.engines.python.columns import character_column
from flake8_nomock.engines.python.file_context import FileContext, Match
from flake8_nomock.engines.python.precedence import settle
from flake8_nomock.engines.python.semantic.collector import collect
from flake8_nomock.engines.python.signal_index import SignalIndex
from flake8_nomock.engines.python.signal_kinds import SIGNAL_KINDS
from flake8_nomock.engines.python.source_file import SourceFile


def check(file: SourceFile, index: SignalIndex, kinds: Collection[str]) -> list[Finding]:
    """Return all findings in one module; of one code there may be several in a line (`one_per_line`).

    `index` is the catalogue for the file's kind and levels. `kinds` are those of the signals to look for; where the file
    gets names of a library from others, every kind is looked for.
    """
    if file.links.brings_library:
        kinds = frozenset(SIGNAL_KINDS)
    if not kinds and not file.links.found:
        return []
    with not_collected():
        facts = collect(file.tree, frozenset(index.strings), decisions="condition" in kinds)
        return _check(FileContext(file, facts, index), kinds)


def _check(module: FileContext, kinds: Collection[str]) -> list[Finding]:
    matches = {name: list(kind.find(module)) if name in kinds else [] for name, kind in SIGNAL_KINDS.items()}
    matches["across"] = [match for match in across.find(module) if module.index.severity(match.origin)]
    found = [_finding(match, module) for match in settle(matches)]
    module.facts.release()
    return found


_ATTRIBUTE = re.compile(r"[\w.]+")


def _finding(match: Match, module: FileContext) -> Finding:
    rule = module.index.catalogue.rules[match.origin.code]
    place = match.span
    target = module.targets.target_at(match.origin.code, place.line, place.column)
    message = with_way(rule.message.replace("{symbol}", match.symbol), module.path, match.way)
    return Finding(
        code=match.origin.code,
        path=module.path,
        line=place.line,
        column=character_column(module.lines, place.line, place.column),
        end_line=place.end_line,
        end_column=character_column(module.lines, place.end_line, place.end_column),
        message=with_target(match.origin.code, message, match.symbol, target or _in_full(match, module)),
        symbol=match.symbol,
        severity=module.index.severity(match.origin),
        entry=match.origin.entry,
        definition=module.definitions.of_finding(match.origin.code, place.line, place.column),
        engine="python",
        target=target,
        made=end_of_way(match.way) if match.origin.code in FROM_OTHER_FILES else "",
    )


def _in_full(match: Match, module: FileContext) -> str:
    """Return an attribute as the source has it, where the symbol is a part of it; empty for all else.

    That is an assigned attribute of an object that is not known, or a member of made-up data. The other part may change,
    so it does not identify the finding.
    """
    place = match.span
    if match.origin.code not in (ASSIGNED, *MADE_UP) or place.line != place.end_line:
        return ""
    line = module.lines[place.line - 1].encode("utf-8", "surrogatepass")
    source = line[place.column : place.end_column].decode("utf-8", "replace")
    found = _ATTRIBUTE.match(source)
    if match.origin.code in MADE_UP:
        return found[0] if found and found[0].startswith(f"{match.symbol}.") else ""
    return found[0] if found and found[0].endswith(f".{match.symbol}") else ""
