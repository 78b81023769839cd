"""An editor as a client of the language server, over standard input and output."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

from lsprotocol import types
from pygls.lsp.client import LanguageClient


class Editor:
    """A client that remembers the latest diagnostics of each file."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.client = LanguageClient("editor", "1")
        self.published: dict[str, types.PublishDiagnosticsParams] = {}
        self.news = asyncio.Event()

        @self.client.feature(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
        def remember(parameters: types.PublishDiagnosticsParams) -> None:
            self.published[parameters.uri] = parameters
            self.news.set()

        @self.client.feature(types.WINDOW_SHOW_MESSAGE)
        def show(parameters: types.ShowMessageParams) -> None:
            self.message = parameters.message

    async def start(self) -> types.InitializeResult:
        await self.client.start_io(sys.executable, "-m", "flake8_nomock", "lsp")
        capabilities = types.ClientCapabilities()
        answer = await self.client.initialize_async(
            types.InitializeParams(capabilities=capabilities, root_uri=self.root.as_uri())
        )
        self.client.initialized(types.InitializedParams())
        return answer

    async def stop(self) -> None:
        await self.client.shutdown_async(None)
        self.client.exit(None)
        await self.client.stop()

    def uri(self, path: str) -> str:
        return (self.root / path).as_uri()

    async def open(self, path: str, text: str) -> list[types.Diagnostic]:
        item = types.TextDocumentItem(uri=self.uri(path), language_id="x", version=1, text=text)
        self.news.clear()
        self.client.text_document_did_open(types.DidOpenTextDocumentParams(text_document=item))
        return await self._diagnostics(path, 1)

    async def change(self, path: str, text: str, version: int) -> list[types.Diagnostic]:
        document = types.VersionedTextDocumentIdentifier(uri=self.uri(path), version=version)
        whole = types.TextDocumentContentChangeWholeDocument(text=text)
        self.news.clear()
        self.client.text_document_did_change(
            types.DidChangeTextDocumentParams(text_document=document, content_changes=[whole])
        )
        return await self._diagnostics(path, version)

    async def _diagnostics(self, path: str, version: int) -> list[types.Diagnostic]:
        while True:
            await asyncio.wait_for(self.news.wait(), 60)
            self.news.clear()
            found = self.published.get(self.uri(path))
            if found and found.version == version:
                return list(found.diagnostics)

    async def actions(self, path: str, line: int) -> list[types.CodeAction | types.Command]:
        place = types.Range(start=types.Position(line, 0), end=types.Position(line, 0))
        parameters = types.CodeActionParams(
            text_document=types.TextDocumentIdentifier(uri=self.uri(path)),
            range=place,
            context=types.CodeActionContext(diagnostics=[]),
        )
        return await self.client.text_document_code_action_async(parameters)  # type: ignore[return-value]
