"""`nomock hook`: payloads of coding assistants on standard input, the guard's answer by exit code and standard error."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import processes
import pytest
from conftest import write

from flake8_nomock.hook.payload import Edit, Write, parse

MOCK = "from unittest import mock\n\n\ndef test_a():\n    assert mock.Mock()\n"
CLEAN = "from shop import total\n\n\ndef test_a():\n    assert total([1]) == 1\n"


def hook(folder: Path, payload: Any) -> subprocess.CompletedProcess[str]:
    text = payload if isinstance(payload, str) else json.dumps(payload)
    return processes.nomock("hook", cwd=folder, given=text)


def claude(project: Path, tool: str, path: str, **fields: Any) -> dict[str, Any]:
    """A payload as Claude Code sends it before it uses a tool."""
    return {
        "session_id": "0b1c",
        "transcript_path": "/tmp/transcript.jsonl",
        "cwd": str(project),
        "permission_mode": "default",
        "hook_event_name": "PreToolUse",
        "tool_name": tool,
        "tool_input": {"file_path": str(project / path), **fields},
    }


def test_a_write_with_a_mock_is_refused(project: Path) -> None:
    done = hook(project, claude(project, "Write", "tests/test_a.py", content=MOCK))
    assert (done.returncode, done.stdout) == (2, "")
    lines = done.stderr.splitlines()
    assert len(lines) == 5
    assert lines[0] == (
        "nomock refuses this write: tests/test_a.py:1:1: NMK101 `unittest.mock` is a mocking library:"
        " use the real object instead"
    )
    assert lines[1] == "Also: NMK102 in line 5"
    assert lines[2].startswith("Use instead: ")
    assert "testcontainers" in lines[2]
    assert lines[4] == "More: nomock rule NMK101"
    assert not (project / "tests").exists()  # nothing is written, by us or by the tool


def test_a_real_test_passes(project: Path) -> None:
    done = hook(project, claude(project, "Write", "tests/test_a.py", content=CLEAN))
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_typescript(project: Path) -> None:
    source = "import { vi } from 'vitest';\nvi.mock('./db');\n"
    done = hook(project, claude(project, "Write", "web/a.test.ts", content=source))
    assert done.returncode == 2
    assert "web/a.test.ts:2:1: NMK103" in done.stderr


def test_an_edit_is_judged_by_what_comes_of_it(project: Path) -> None:
    write(project, "tests/test_a.py", CLEAN)
    edit = {"old_string": "from shop import total", "new_string": "from unittest.mock import Mock as total"}
    done = hook(project, claude(project, "Edit", "tests/test_a.py", **edit))
    assert done.returncode == 2
    assert "NMK101" in done.stderr
    edits = [{"old_string": "total", "new_string": "sum_up", "replace_all": True}]
    assert hook(project, claude(project, "MultiEdit", "tests/test_a.py", edits=edits)).returncode == 0
    edits.append({"old_string": "sum_up([1])", "new_string": "__import__('unittest.mock').mock.Mock()()"})
    assert hook(project, claude(project, "MultiEdit", "tests/test_a.py", edits=edits)).returncode == 2


def test_old_mocks_do_not_stand_in_the_way_of_taking_them_out(project: Path) -> None:
    two = MOCK + "\n\ndef test_b():\n    assert mock.MagicMock()\n"
    write(project, "tests/test_a.py", two)
    less = {"old_string": "assert mock.MagicMock()", "new_string": "assert True"}
    assert hook(project, claude(project, "Edit", "tests/test_a.py", **less)).returncode == 0
    more = {
        "old_string": "assert mock.MagicMock()",
        "new_string": "assert mock.MagicMock() and mock.patch('x')",
    }
    done = hook(project, claude(project, "Edit", "tests/test_a.py", **more))
    assert done.returncode == 2
    assert "NMK103" in done.stderr


def test_permits_and_configuration_hold(project: Path) -> None:
    permit = "import fakeredis  # noqa: NMK203 -- until=2999-01-01 owner=@shop the vendor has no sandbox\n"
    write(project, "tests/test_a.py", permit)
    assert (
        hook(project, claude(project, "Write", "tests/test_a.py", content=f"{permit}\nx = 1\n")).returncode
        == 0
    )
    bare = permit.partition(" --")[0] + "\n"
    refused = hook(project, claude(project, "Write", "tests/test_a.py", content=bare))
    assert (refused.returncode, "a permit for NMK203" in refused.stderr) == (2, True)
    write(project, "nomock.toml", 'ignored-paths = ["tests/old/**"]\n')
    assert hook(project, claude(project, "Write", "tests/old/test_a.py", content=MOCK)).returncode == 0


def test_afterwards_the_file_on_disk_is_judged(project: Path) -> None:
    write(project, "tests/test_a.py", MOCK)
    payload = claude(project, "Write", "tests/test_a.py", content=CLEAN) | {"hook_event_name": "PostToolUse"}
    assert hook(project, payload).returncode == 2
    write(project, "tests/test_a.py", CLEAN)
    assert hook(project, payload).returncode == 0


@pytest.mark.parametrize(
    "payload",
    [
        {"tool_name": "Bash", "tool_input": {"command": "pytest"}},
        {"hook_event_name": "UserPromptSubmit", "prompt": "mock everything"},
        {},
    ],
)
def test_what_is_about_no_file_passes(project: Path, payload: dict[str, Any]) -> None:
    done = hook(project, payload)
    assert (done.returncode, done.stderr) == (0, "")


def test_what_it_cannot_judge_passes(project: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    for path, content in (("README.md", MOCK), ("tests/test_a.py", "from unittest import mock\ndef (\n")):
        assert hook(project, claude(project, "Write", path, content=content)).returncode == 0
    edit = {"old_string": "not there", "new_string": "from unittest import mock"}
    write(project, "tests/test_b.py", CLEAN)
    assert hook(project, claude(project, "Edit", "tests/test_b.py", **edit)).returncode == 0


def test_a_broken_guard_refuses(project: Path) -> None:
    write(project, "nomock.toml", "profil = 'strict'\n")
    done = hook(project, claude(project, "Write", "tests/test_a.py", content=CLEAN))
    assert done.returncode == 2
    assert "cannot judge this write, so it is refused" in done.stderr
    assert hook(project, claude(project, "Write", "README.md", content="text\n")).returncode == 0


@pytest.mark.parametrize("text", ["", "no json", "[1]", '{"a": '])
def test_no_payload_is_an_error(project: Path, text: str) -> None:
    done = hook(project, text)
    assert done.returncode == 1
    assert "not a payload of a coding assistant" in done.stderr


@pytest.mark.parametrize(
    ("payload", "expected"),
    [
        ({"toolInput": {"filePath": "/a.py", "contents": "x"}}, Write(Path("/a.py"), "x", ())),
        ({"toolArgs": '{"path": "/a.py", "file_text": "x"}'}, Write(Path("/a.py"), "x", ())),
        ({"cwd": "/p", "file_path": "a.py", "content": "x"}, Write(Path("/p/a.py"), "x", ())),
        (
            {"file_path": "/a.py", "edits": [{"oldText": "a", "newText": "b"}]},
            Write(Path("/a.py"), None, (Edit("a", "b", False),)),
        ),
    ],
)
def test_other_spellings(payload: dict[str, Any], expected: Write) -> None:
    assert parse(json.dumps(payload)) == expected


def test_results_of_edits() -> None:
    path = Path("/a.py")
    assert Write(path, None, (Edit("a", "b", False),)).result("aa") == "ba"
    assert Write(path, None, (Edit("a", "b", True),)).result("aa") == "bb"
    assert Write(path, None, (Edit("", "new", False),)).result("") == "new"
    assert Write(path, None, (Edit("", "new", False),)).result("old") is None
    assert Write(path, None, ()).result("as it is") == "as it is"


def policy_writes() -> dict[str, tuple[str, str, str]]:
    """What an assistant may not write: path, text before ("" for none), text after."""
    flow = "on: [pull_request]\njobs:\n  nomock:\n    runs-on: ubuntu-latest\n    steps:\n      - run: nomock check\n"
    return {
        "permit": ("tests/test_a.py", MOCK, MOCK.replace("Mock()", "Mock()  # noqa: NMK102 -- no time")),
        "permit in TypeScript": ("a.test.ts", "", "vi.fn(); // ast-grep-ignore: NMK102 -- no time\n"),
        "configuration": ("nomock.toml", "", 'ignored-paths = ["tests/**"]\n'),
        "nested configuration": ("tests/nomock.toml", "", 'profile = "production"\n'),
        "section": ("pyproject.toml", "[project]\n", '[project]\n[tool.nomock]\nprofile = "production"\n'),
        "baseline": ("nomock-baseline.jsonl", "", "{}\n"),
        "workflow": (".github/workflows/ci.yml", flow, flow.replace("nomock check", "nomock check || true")),
        "job of that name": (".github/workflows/z.yml", "", flow.replace("nomock check", "true")),
        "attributes": (".gitattributes", "", "tests/** linguist-generated\n"),
        "owners": ("CODEOWNERS", "/nomock.toml @acme\n", "/nomock.toml @me\n"),
        "its own guard": (".claude/settings.json", "{}\n", '{"hooks": {}}\n'),
    }


@pytest.mark.parametrize("name", policy_writes())
def test_an_assistant_does_not_decide_what_is_checked(project: Path, name: str) -> None:
    path, before, after = policy_writes()[name]
    (project / ".git").rmdir()
    subprocess.run(["git", "init", "-q"], cwd=project, check=True)
    write(project, "nomock.toml", "")
    write(project, ".github/workflows/first.yml", policy_writes()["workflow"][1])
    if before:
        write(project, path, before)
    done = hook(project, claude(project, "Write", path, content=after))
    assert (done.returncode, len(done.stderr.splitlines())) == (2, 5), done.stderr
    assert "its owners decide" in done.stderr or "NMK905" in done.stderr


@pytest.mark.parametrize(
    ("path", "before", "after"),
    [
        ("pyproject.toml", "[project]\nname = 'a'\n", "[project]\nname = 'b'\n"),
        (
            ".github/workflows/docs.yml",
            "",
            "on: [push]\njobs: {docs: {runs-on: x, steps: [{run: make docs}]}}\n",
        ),
        ("README.md", "", "Permits: `# noqa: NMK102 -- why`\n"),
    ],
)
def test_other_files_are_the_assistants(project: Path, path: str, before: str, after: str) -> None:
    if before:
        write(project, path, before)
    assert hook(project, claude(project, "Write", path, content=after)).returncode == 0


def test_a_test_with_an_old_mock_may_be_renamed(project: Path) -> None:
    write(project, "tests/test_a.py", MOCK)
    edit = {"old_string": "def test_a", "new_string": "def test_b"}
    assert hook(project, claude(project, "Edit", "tests/test_a.py", **edit)).returncode == 0
    assert processes.nomock("baseline", "init", cwd=project).returncode == 0
    assert hook(project, claude(project, "Edit", "tests/test_a.py", **edit)).returncode == 0
    twice = {"old_string": "assert mock.Mock()", "new_string": "assert mock.Mock()\n    assert mock.Mock()"}
    assert hook(project, claude(project, "Edit", "tests/test_a.py", **twice)).returncode == 2


def test_an_answer_that_nobody_reads_refuses(project: Path) -> None:
    payload = json.dumps(claude(project, "Write", "tests/test_a.py", content=MOCK))
    command = [sys.executable, "-m", "flake8_nomock", "hook"]
    with subprocess.Popen(
        command, cwd=project, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    ) as process:
        assert process.stdin and process.stdout
        process.stdout.close()
        process.stdin.write(payload.encode())
        process.stdin.close()
        assert process.wait(timeout=60) == 2
