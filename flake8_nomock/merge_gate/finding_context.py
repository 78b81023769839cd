"""What the report of another tool leaves out of a finding: the definition and the statement around it."""

from __future__ import annotations

import ast

from flake8_nomock.config.languages import grammar_of
from flake8_nomock.core.finding import Finding
from flake8_nomock.core.hashing import digest
from flake8_nomock.engines.astgrep.scanner import surroundings_in
from flake8_nomock.engines.python.context_hash import anchored
from flake8_nomock.pipeline.project import split_lines


def placed(findings: list[Finding], path: str, text: str) -> list[Finding]:
    """The findings of one file with their definitions and anchors, from its source."""
    if path.endswith(".py"):
        return _python(findings, text)
    around = surroundings_in(text, path, grammar_of(path))
    return [around.complete(finding) for finding in findings]


def _python(findings: list[Finding], text: str) -> list[Finding]:
    try:
        tree = ast.parse(text)
    except (SyntaxError, ValueError, RecursionError):
        return [finding._replace(anchor=digest(finding.symbol)) for finding in findings]
    named = [finding._replace(definition=_definition(tree, finding)) for finding in findings]
    return anchored(tree, split_lines(text), named)


def _definition(tree: ast.Module, finding: Finding) -> str:
    """Names of the functions and classes whose scope the finding stands in, outermost first."""
    names = []
    for node in ast.walk(tree):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            if _holds(node, finding.line):
                names.append((node.lineno, node.name))
    return ".".join(name for _, name in sorted(names))


def _holds(node: ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef, line: int) -> bool:
    """From the first statement of the body on: headers and decorators are evaluated around it."""
    return node.body[0].lineno <= line <= (node.end_lineno or line) and line != node.lineno
