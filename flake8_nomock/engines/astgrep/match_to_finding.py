"""From what ast-grep matched to findings: which catalogue entry it was, how severe it is, what it says."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple

from ast_grep_py import SgNode

from flake8_nomock.catalogue.rule import Rule
from flake8_nomock.catalogue.signal_types import Origin
from flake8_nomock.catalogue.signal_types.typescript import Import, Manifest, Path, Signal, signals_of
from flake8_nomock.config.astgrep_globs import matches_any
from flake8_nomock.config.levels import Levels
from flake8_nomock.core.finding import NOT_ANALYSED, Finding
from flake8_nomock.engines.astgrep.rules.captures import entry_variable
from flake8_nomock.engines.astgrep.rules.module_specifiers import module_of


class Place(NamedTuple):
    """Lines and columns are 1-based; columns count characters; the end points just behind."""

    line: int
    column: int
    end_line: int
    end_column: int


class Match(NamedTuple):
    """One match of a rule."""

    code: str
    place: Place
    captures: Mapping[str, str]
    """Metavariables without `$`: SYMBOL, the ENTRY_ that belongs to the branch."""


_CHAINS = ("NMK1", "NMK3")
"""Rules about calls and members, whose symbol names them."""
_CAST = re.compile(r"\(\s*([A-Za-z_$][\w$.]*)(?:\s+as\s[^()]*)?\s*\)(?=\s*[.\[])")
"""Brackets around a name, with or without a type, at the beginning of a chain."""
_ELEMENT = re.compile(r"\[\s*([\"'`])([A-Za-z_$][\w$]*)\1\s*\]")
_QUOTED = re.compile(r"""(?<=[(\[,])(\s*)'([^'"`\\\n]*)'(?=\s*[)\],])""")
"""An argument or element in single quotes, which a formatter turns into double ones."""
START = Place(1, 1, 1, 1)


def place_of(node: SgNode) -> Place:
    """Return where a node is."""
    span = node.range()
    return Place(span.start.line + 1, span.start.column + 1, span.end.line + 1, span.end.column + 1)


Allowances = Callable[[str], Callable[[Finding], bool] | None]
"""Path of a file to what says whether a finding in it is allowed; see `config.allowances`."""


def nothing_allowed(path: str) -> None:
    """Nothing is allowed."""


class Grader:
    """Knows the catalogue well enough to tell the entry behind a match."""

    def __init__(
        self, rules: Iterable[Rule], levels: Levels, allowed_in: Allowances = nothing_allowed
    ) -> None:
        self.rules = {rule.code: rule for rule in rules}
        self.levels = levels
        self._allowed_in = allowed_in
        self._entries: dict[tuple[str, str], list[Origin]] = {}
        self._modules: dict[str, dict[str, list[Origin]]] = {}
        self._paths: list[tuple[Path, Origin]] = []
        for rule in self.rules.values():
            for signal in signals_of(rule):
                self._add(signal)

    def _add(self, signal: Signal) -> None:
        origin, spec = signal.origin, signal.spec
        variable = entry_variable(origin.entry).removeprefix("$")
        self._entries.setdefault((origin.code, variable), []).append(origin)
        names: list[str] = []
        if isinstance(spec, Import) and spec.module and not spec.names:
            names = [spec.module]
        elif isinstance(spec, Manifest) and spec.package:
            names = [spec.package]
        elif isinstance(spec, Path):
            self._paths.append((spec, origin))
        for name in names:
            self._modules.setdefault(origin.code, {}).setdefault(name, []).append(origin)

    def finding(self, match: Match, path: str, scope: str) -> Finding | None:
        """Return the finding, or nothing if the policy does not report the entry in this scope.

        The definition around it is not known here: `finding_context` completes it.
        """
        rule = self.rules[match.code]
        text = match.captures.get("SYMBOL", "")
        symbol = shown(chain(text) if match.code.startswith(_CHAINS) else _QUOTED.sub(r'\1"\2"', text))
        origin = self._origin(match, match.captures.get("SYMBOL", ""), rule, scope)
        severity = self.levels.severity(rule, origin, scope) if origin else ""
        if not origin or not severity:
            return None
        return self._unless_allowed(_finding(rule, match.place, path, symbol, severity, origin.entry))

    def finding_of(self, origin: Origin, place: Place, path: str, symbol: str, scope: str) -> Finding | None:
        """Return the finding of a rule whose entry is known, or nothing if the policy does not report it in this scope."""
        rule = self.rules[origin.code]
        severity = self.levels.severity(rule, origin, scope)
        return (
            self._unless_allowed(_finding(rule, place, path, symbol, severity, origin.entry))
            if severity
            else None
        )

    def _unless_allowed(self, finding: Finding) -> Finding | None:
        is_allowed = self._allowed_in(finding.path)
        return None if is_allowed and is_allowed(finding) else finding

    def not_analysed(self, path: str, reason: str, place: Place = START) -> Finding:
        """Return a file that was not looked at, or not in full."""
        return _finding(self.rules[NOT_ANALYSED], place, path, reason, "error", "not-analysed")

    def by_path(self, path: str, scope: str, text: str) -> Iterable[Finding]:
        """Yield findings that the file's own path gives, at its first line that is not blank: its tree begins there."""
        for spec, origin in self._paths:
            rule = self.rules[origin.code]
            severity = self.levels.severity(rule, origin, scope)
            if severity and matches_any(path, [spec.glob]) and not matches_any(path, spec.except_):
                name = path.rpartition("/")[2]
                found = _finding(rule, _beginning(text), path, name, severity, origin.entry)
                finding = self._unless_allowed(found)
                yield from () if finding is None else (finding,)

    def _origin(self, match: Match, symbol: str, rule: Rule, scope: str) -> Origin | None:
        found = [origin for name in match.captures for origin in self._entries.get((match.code, name), ())]
        if not found:
            found = self._by_module(match.code, symbol)
        graded = [(self.levels.severity(rule, origin, scope), origin) for origin in found]
        reported = [pair for pair in graded if pair[0]]
        return min(reported, key=lambda pair: pair[0] != "error")[1] if reported else None

    def _by_module(self, code: str, module: str) -> list[Origin]:
        """Entries of the package that the module belongs to: the longest name wins."""
        table = self._modules.get(code, {})
        name = module_of(module)
        while name and name not in table:
            name = name.rpartition("/")[0]
        return table.get(name, [])


def _beginning(text: str) -> Place:
    """Return where a source begins, blank lines left out; its first line if there is no other."""
    blank = text[: len(text) - len(text.lstrip())] if text.strip() else ""
    line = blank.count("\n") + 1
    return Place(line, 1, line, 1)


def _finding(rule: Rule, place: Place, path: str, symbol: str, severity: str, entry: str) -> Finding:
    return Finding(
        code=rule.code,
        path=path,
        line=place.line,
        column=place.column,
        end_line=place.end_line,
        end_column=place.end_column,
        message=rule.message.replace("{symbol}", symbol),
        symbol=symbol,
        severity=severity,
        entry=entry,
        definition="",
        engine="astgrep",
    )


def chain(text: str) -> str:
    """Return a chain of calls and members without what is given to them: `spyOn(…).and.returnValue`, `page.load` for a cast.

    So it is the same in every layout, whatever the arguments are.
    """
    line = " ".join(re.sub(r"/\*.*?\*/|//[^\n]*", "", text, flags=re.DOTALL).split())
    line = _ELEMENT.sub(r".\2", line)
    while cast := _CAST.match(line):
        line = line[: cast.start()] + cast[1] + line[cast.end() :]
    depth, parts = 0, []
    for sign, part in re.findall(r"([(){}\[\]])|([^(){}\[\]]+)", line):
        depth -= sign in (*")}]",)
        if not depth:
            parts.append(sign or part)
        elif parts[-1] != "…" and part.strip():
            parts.append("…")
        depth += sign in (*"({[",)
    return "".join(parts)


def shown(text: str, width: int = 50) -> str:
    """Return what was matched, as a message shows it: on one line, without quotes and comment signs, not too long."""
    line = re.sub(r"\s*(\??\.)\s*(?=[A-Za-z_$])", r"\1", " ".join(text.split()))
    line = re.sub(r"^(//+|/\*+)\s*|\s*\*+/$", "", line)
    line = re.sub(r"""^(["'`])((?:(?!\1).)*)\1$""", r"\2", line)
    return line if len(line) <= width else line[: width - 1] + "…"
