"""The language server, over standard input and output, with a real client: what an editor would show."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
from conftest import write
from editor import Editor
from lsprotocol import types

PY = 'from unittest import mock\n\nx = "𝒳"; y = mock.Mock()\n'
SCRIPTS = {
    "web/a.test.ts": 'import { vi } from "vitest";\nvi.mock("ioredis");\n',
    "web/a.spec.vue": '<script setup lang="ts">\nimport { vi } from "vitest";\nvi.mock("ioredis");\n</script>\n',
    "web/a.test.svelte": '<script lang="ts">\n  import { vi } from "vitest";\n  vi.mock("ioredis");\n</script>\n',
}


def session(root: Path, steps: Callable[[Editor], Awaitable[None]]) -> None:
    async def run() -> None:
        editor = Editor(root)
        await editor.start()
        try:
            await steps(editor)
        finally:
            await editor.stop()

    asyncio.run(run())


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / ".git").mkdir()
    return tmp_path


@pytest.mark.slow
def test_what_a_check_says(project: Path) -> None:
    """Permits, baseline and left-out files count; positions are in UTF-16 units; an edit is answered anew."""
    write(project, "nomock.toml", 'ignored-paths = ["gen/**"]\n')

    async def steps(editor: Editor) -> None:
        first, mock = await editor.open("tests/test_a.py", PY)
        assert (first.code, first.source, first.severity) == (
            "NMK101",
            "nomock",
            types.DiagnosticSeverity.Error,
        )
        assert (mock.range.start, mock.range.end) == (types.Position(2, 14), types.Position(2, 25))
        assert mock.code_description and mock.code_description.href.endswith("/NMK102")
        permitted = PY.replace("mock\n\n", "mock  # noqa: NMK101 -- no sandbox\n\n")
        assert [d.code for d in await editor.change("tests/test_a.py", permitted, 2)] == ["NMK102"]
        assert await editor.change("tests/test_a.py", "x = 1\n", 3) == []
        assert await editor.open("gen/test_a.py", PY) == []
        assert await editor.open("README.md", "vi.mock\n") == []
        for path, text in SCRIPTS.items():
            (found,) = await editor.open(path, text)
            assert found.code == "NMK103" and "`ioredis`" in found.message, path

    session(project, steps)


@pytest.mark.slow
def test_hover_actions_and_explanation(project: Path) -> None:
    async def steps(editor: Editor) -> None:
        await editor.open("tests/test_a.py", PY)
        document = types.TextDocumentIdentifier(uri=editor.uri("tests/test_a.py"))
        hover = await editor.client.text_document_hover_async(
            types.HoverParams(text_document=document, position=types.Position(2, 15))
        )
        assert hover is not None and isinstance(hover.contents, types.MarkupContent)
        assert "**NMK102**" in hover.contents.value and "Use instead:" in hover.contents.value
        nothing = await editor.client.text_document_hover_async(
            types.HoverParams(text_document=document, position=types.Position(1, 0))
        )
        assert nothing is None
        permit, explain = await editor.actions("tests/test_a.py", 2)
        assert isinstance(permit, types.CodeAction) and permit.edit and permit.edit.changes
        (edit,) = permit.edit.changes[document.uri]
        assert edit.new_text == 'x = "𝒳"; y = mock.Mock()  # noqa: NMK102 --\n'
        codes = [d.code for d in await editor.change("tests/test_a.py", f"{PY[:27]}{edit.new_text}", 2)]
        assert codes == ["NMK101", "NMK901"], "the reason is for the user to write"
        assert isinstance(explain, types.Command) and explain.title == "Explain NMK102"
        command = types.ExecuteCommandParams(command=explain.command, arguments=explain.arguments)
        text = await editor.client.workspace_execute_command_async(command)
        assert "tests/test_a.py:3" in str(text)

    session(project, steps)


@pytest.mark.slow
def test_a_configuration_that_changes(project: Path) -> None:
    async def steps(editor: Editor) -> None:
        assert len(await editor.open("tests/test_a.py", PY)) == 2
        write(project, "nomock.toml", '[levels]\nNMK101 = "off"\n')
        assert [d.code for d in await editor.change("tests/test_a.py", PY, 2)] == ["NMK102"]
        write(project, "nomock.toml", "profil = 3\n")
        assert await editor.change("tests/test_a.py", PY, 3) == []
        assert "nomock.toml" in editor.message

    session(project, steps)


def test_without_pygls(project: Path) -> None:
    """The command says what to install; a process that cannot import pygls stands in for an environment without it."""
    import subprocess

    code = (
        "import sys; sys.modules['pygls'] = None; from flake8_nomock.cli import main; sys.exit(main(['lsp']))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False, cwd=project
    )
    assert (done.returncode, "flake8-nomock[lsp]" in done.stderr) == (2, True)
