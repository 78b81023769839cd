"""The server itself: which requests of an editor it answers, and with what."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from lsprotocol import types
from pygls.lsp.server import LanguageServer
from pygls.uris import to_fs_path
from pygls.workspace import TextDocument

from flake8_nomock.core.about import __version__
from flake8_nomock.core.finding import Finding
from flake8_nomock.lsp import messages
from flake8_nomock.lsp.projects import Buffer, Projects


def make_server() -> LanguageServer:
    """Return a server that has not been started."""
    server = LanguageServer("nomock", __version__)
    session = _Session(server)
    _register_buffers(server, session)
    _register_answers(server, session)
    return server


class _Session:
    """What the requests of one editor have in common."""

    def __init__(self, server: LanguageServer) -> None:
        self.server = server
        self.projects = Projects()

    def document(self, uri: str) -> TextDocument:
        return self.server.workspace.get_text_document(uri)

    def buffer(self, uri: str) -> Buffer | None:
        """Return the buffer of a file in its project; an unusable configuration is shown to the user."""
        path = to_fs_path(uri)
        buffer = self.projects.buffer(Path(path)) if path else None
        if self.projects.problem:
            message = types.ShowMessageParams(types.MessageType.Error, f"nomock: {self.projects.problem}")
            self.server.window_show_message(message)
        return buffer

    def publish(self, uri: str) -> None:
        """Check a buffer and send its diagnostics."""
        buffer, document = self.buffer(uri), self.document(uri)
        found = messages.diagnostics(document, buffer, buffer.new(document.source)) if buffer else []
        self.server.text_document_publish_diagnostics(
            types.PublishDiagnosticsParams(uri=uri, diagnostics=found, version=document.version)
        )

    def found_on(self, uri: str, first: int, last: int) -> tuple[Buffer | None, list[Finding]]:
        """Return the buffer and its findings on some lines (0-based)."""
        buffer, document = self.buffer(uri), self.document(uri)
        findings = [verdict.finding for verdict in buffer.new(document.source)] if buffer else []
        return buffer, [f for f in findings if f.line - 1 <= last and f.end_line - 1 >= first]


def _register_buffers(server: LanguageServer, session: _Session) -> None:
    """Answer changes of buffers with diagnostics."""

    @server.feature(types.TEXT_DOCUMENT_DID_OPEN)
    def did_open(parameters: types.DidOpenTextDocumentParams) -> None:
        session.publish(parameters.text_document.uri)

    @server.feature(types.TEXT_DOCUMENT_DID_CHANGE)
    def did_change(parameters: types.DidChangeTextDocumentParams) -> None:
        session.publish(parameters.text_document.uri)

    @server.feature(types.TEXT_DOCUMENT_DID_SAVE)
    def did_save(parameters: types.DidSaveTextDocumentParams) -> None:
        for uri in [*server.workspace.text_documents]:  # a configuration may have been saved
            session.publish(uri)

    @server.feature(types.TEXT_DOCUMENT_DID_CLOSE)
    def did_close(parameters: types.DidCloseTextDocumentParams) -> None:
        empty = types.PublishDiagnosticsParams(uri=parameters.text_document.uri, diagnostics=[])
        server.text_document_publish_diagnostics(empty)


def _register_answers(server: LanguageServer, session: _Session) -> None:
    """Answer questions about a place."""

    @server.feature(types.TEXT_DOCUMENT_HOVER)
    def hover(parameters: types.HoverParams) -> types.Hover | None:
        uri, line = parameters.text_document.uri, parameters.position.line
        buffer, findings = session.found_on(uri, line, line)
        return messages.hover(session.document(uri), buffer, findings) if buffer is not None else None

    @server.feature(
        types.TEXT_DOCUMENT_CODE_ACTION,
        types.CodeActionOptions(code_action_kinds=[types.CodeActionKind.QuickFix]),
    )
    def code_action(parameters: types.CodeActionParams) -> list[messages.Action]:
        uri, place = parameters.text_document.uri, parameters.range
        buffer, findings = session.found_on(uri, place.start.line, place.end.line)
        return messages.actions(session.document(uri), buffer, findings) if buffer is not None else []

    @server.command(messages.EXPLAIN)
    def explain(*arguments: Any) -> str:
        uri, line = arguments
        text = _explanation(session.buffer(uri), session.document(uri).source, line)
        server.window_show_message(types.ShowMessageParams(types.MessageType.Info, text))
        return text


def _explanation(buffer: Buffer | None, source: str, line: int) -> str:
    from flake8_nomock.explain.line import explain
    from flake8_nomock.explain.text import render

    if buffer is None:
        return "nomock: the file is in no project"
    return "\n".join(render(explain(buffer.checker.configuration, source.encode(), buffer.path, line)))
