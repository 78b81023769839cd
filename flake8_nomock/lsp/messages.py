"""Findings as an editor shows them: diagnostics, hover texts, code actions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lsprotocol import types
from pygls.workspace import TextDocument
from pygls.workspace.position_codec import ServerTextPosition, ServerTextRange

from flake8_nomock.core.errors import NomockError
from flake8_nomock.core.finding import Finding
from flake8_nomock.edit.permit import permit
from flake8_nomock.lsp.projects import Buffer
from flake8_nomock.policy.policy_findings import is_own
from flake8_nomock.policy.verdicts import Verdict
from flake8_nomock.reports.remedies import Remedies
from flake8_nomock.reports.tool import rule_url

SOURCE = "nomock"
EXPLAIN = "nomock.explain"
Action = types.CodeAction | types.Command
_SEVERITIES = {"error": types.DiagnosticSeverity.Error, "warning": types.DiagnosticSeverity.Warning}


def diagnostics(
    document: TextDocument, buffer: Buffer, verdicts: Sequence[Verdict]
) -> list[types.Diagnostic]:
    """Return a diagnostic for each verdict, with a link to the page of its rule."""
    return [_diagnostic(document, buffer, verdict.finding) for verdict in verdicts]


def _diagnostic(document: TextDocument, buffer: Buffer, finding: Finding) -> types.Diagnostic:
    rule = buffer.checker.rules.get(finding.code)
    url = rule_url(rule) if rule else ""
    return types.Diagnostic(
        range=range_of(document, finding),
        message=finding.message,
        severity=_SEVERITIES.get(finding.severity, types.DiagnosticSeverity.Warning),
        code=finding.code,
        code_description=types.CodeDescription(href=url) if url else None,
        source=SOURCE,
    )


def range_of(document: TextDocument, finding: Finding) -> types.Range:
    """Return the range of a finding in the units of the client (UTF-16 code units unless it asked for others)."""
    return document.range_to_client_units(
        ServerTextRange(
            start=ServerTextPosition(finding.line - 1, finding.column - 1),
            end=ServerTextPosition(finding.end_line - 1, finding.end_column - 1),
        )
    )


def hover(document: TextDocument, buffer: Buffer, findings: Sequence[Finding]) -> types.Hover | None:
    """Return what a rule says of findings: why, and the real thing to use instead; None without any."""
    if not findings:
        return None
    parts = [_explained(buffer, finding) for finding in {f.code: f for f in findings}.values()]
    content = types.MarkupContent(kind=types.MarkupKind.Markdown, value="\n\n---\n\n".join(parts))
    return types.Hover(contents=content, range=range_of(document, findings[0]))


def _explained(buffer: Buffer, finding: Finding) -> str:
    rule = buffer.checker.rules.get(finding.code)
    lines = [f"**{finding.code}** {finding.message}"]
    if rule:
        lines.append(" ".join(rule.why.split()))
        lines += [f"- Use instead: {remedy}" for remedy in Remedies(buffer.checker.rules).of(finding)]
        if rule_url(rule):
            lines.append(f"[{finding.code} {rule.name}]({rule_url(rule)})")
    return "\n\n".join(lines)


def actions(document: TextDocument, buffer: Buffer, findings: Sequence[Finding]) -> list[Action]:
    """Return what can be done about findings: a permit, whose reason is for the user to write, and an explanation."""
    return [action for finding in findings for action in _actions(document, buffer, finding)]


def _actions(document: TextDocument, buffer: Buffer, finding: Finding) -> Iterator[Action]:
    edit = None if is_own(finding) else _permit(document, buffer, finding)
    about = [_diagnostic(document, buffer, finding)]
    if edit is not None:
        yield types.CodeAction(
            title=f"Permit {finding.code} here: write the reason behind the dashes",
            kind=types.CodeActionKind.QuickFix,
            diagnostics=about,
            edit=types.WorkspaceEdit(changes={document.uri: [edit]}),
        )
    title = f"Explain {finding.code}"
    yield types.Command(title=title, command=EXPLAIN, arguments=[document.uri, finding.line])


def _permit(document: TextDocument, buffer: Buffer, finding: Finding) -> types.TextEdit | None:
    """Return the edit that writes a permit without a reason: NMK901 asks for it until there is one."""
    before = document.source
    try:
        after = permit(
            buffer.checker,
            buffer.path,
            before,
            lambda other: (other.code, other.line) == (finding.code, finding.line),
            "",
        ).text
    except NomockError:
        return None
    old, new = before.splitlines(keepends=True), after.splitlines(keepends=True)
    first = next((n for n, (a, b) in enumerate(zip(old, new, strict=False)) if a != b), len(old))
    same = next(
        (n for n, (a, b) in enumerate(zip(old[::-1], new[::-1], strict=False)) if a != b),
        min(len(old), len(new)),
    )
    last = max(first, len(old) - same)
    return types.TextEdit(
        range=types.Range(start=types.Position(first, 0), end=types.Position(last, 0)),
        new_text="".join(new[first : len(new) - (len(old) - last)]),
    )
