"""The server itself: which requests of an editor it answers, and with what."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from lsprotocol import types
from pygls.lsp.server import LanguageServer
from pygls.uris import to_fs_path

from flake8_nomock.core.about import __version__
from flake8_nomock.core.finding import Finding
from flake8_nomock.lsp import messages
from flake8_nomock.lsp.projects import Buffer, Projects


def make_server() -> LanguageServer:
    """Return a server that has not been started."""
    server = LanguageServer("nomock", __version__)
    projects = Projects()

    def buffer_of(uri: str) -> Buffer | None:
        path = to_fs_path(uri)
        buffer = projects.buffer(Path(path)) if path else None
        if projects.problem:
            message = types.ShowMessageParams(types.MessageType.Error, f"nomock: {projects.problem}")
            server.window_show_message(message)
        return buffer

    def publish(uri: str) -> None:
        buffer, document = buffer_of(uri), server.workspace.get_text_document(uri)
        found = messages.diagnostics(document, buffer, buffer.new(document.source)) if buffer else []
        server.text_document_publish_diagnostics(
            types.PublishDiagnosticsParams(uri=uri, diagnostics=found, version=document.version)
        )

    def found_on(uri: str, first: int, last: int) -> tuple[Buffer | None, list[Finding]]:
        """Return the findings on some lines (0-based)."""
        buffer, document = buffer_of(uri), server.workspace.get_text_document(uri)
        findings = [verdict.finding for verdict in buffer.new(document.source)] if buffer else []
        return buffer, [f for f in findings if f.line - 1 <= last and f.end_line - 1 >= first]

    @server.feature(types.TEXT_DOCUMENT_DID_OPEN)
    def did_open(parameters: types.DidOpenTextDocumentParams) -> None:
        publish(parameters.text_document.uri)

    @server.feature(types.TEXT_DOCUMENT_DID_CHANGE)
    def did_change(parameters: types.DidChangeTextDocumentParams) -> None:
        publish(parameters.text_document.uri)

    @server.feature(types.TEXT_DOCUMENT_DID_SAVE)
    def did_save(parameters: types.DidSaveTextDocumentParams) -> None:
        for uri in [*server.workspace.text_documents]:  # a configuration may have been saved
            publish(uri)

    @server.feature(types.TEXT_DOCUMENT_DID_CLOSE)
    def did_close(parameters: types.DidCloseTextDocumentParams) -> None:
        empty = types.PublishDiagnosticsParams(uri=parameters.text_document.uri, diagnostics=[])
        server.text_document_publish_diagnostics(empty)

    @server.feature(types.TEXT_DOCUMENT_HOVER)
    def hover(parameters: types.HoverParams) -> types.Hover | None:
        uri, line = parameters.text_document.uri, parameters.position.line
        buffer, findings = found_on(uri, line, line)
        return (
            messages.hover(server.workspace.get_text_document(uri), buffer, findings)
            if buffer is not None
            else None
        )

    @server.feature(
        types.TEXT_DOCUMENT_CODE_ACTION,
        types.CodeActionOptions(code_action_kinds=[types.CodeActionKind.QuickFix]),
    )
    def code_action(parameters: types.CodeActionParams) -> list[messages.Action]:
        uri, place = parameters.text_document.uri, parameters.range
        buffer, findings = found_on(uri, place.start.line, place.end.line)
        document = server.workspace.get_text_document(uri)
        return messages.actions(document, buffer, findings) if buffer is not None else []

    @server.command(messages.EXPLAIN)
    def explain(*arguments: Any) -> str:
        uri, line = arguments
        text = _explanation(buffer_of(uri), server.workspace.get_text_document(uri).source, line)
        server.window_show_message(types.ShowMessageParams(types.MessageType.Info, text))
        return text

    return server


def _explanation(buffer: Buffer | None, source: str, line: int) -> str:
    from flake8_nomock.explain.line import explain
    from flake8_nomock.explain.text import render

    if buffer is None:
        return "nomock: the file is in no project"
    return "\n".join(render(explain(buffer.checker.configuration, source.encode(), buffer.path, line)))
