"""`nomock comment` over a real connection."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import processes
import pytest
from comment_server import READER, WRITER, CommentServer, serving
from conftest import write

FIRST = "<!-- nomock -->\n## nomock: 2 errors – größer\n"


@pytest.fixture
def server() -> Iterator[CommentServer]:
    with serving() as server:
        yield server


def comment(
    folder: Path, server: str, *arguments: str, token: str = WRITER, **environment: str
) -> subprocess.CompletedProcess[str]:
    variables = {"GITHUB_API_URL": server, "GITHUB_REPOSITORY": "acme/shop", "GITHUB_TOKEN": token}
    env = {**os.environ, **variables, "PULL_REQUEST": "7", **environment}
    return processes.nomock("comment", "c.md", *arguments, cwd=folder, env=env)


def test_one_comment_that_is_edited(project: Path, server: CommentServer) -> None:
    for number in range(230):  # three pages
        server.add(f"comment {number}, about <!-- nomock -->")
    write(project, "c.md", FIRST)
    done = comment(project, server.url)
    assert (done.returncode, done.stdout, done.stderr) == (0, "comment written\n", "")
    assert list(server.comments.values())[230:] == [FIRST]
    write(project, "c.md", "<!-- nomock -->\nnothing left\n")
    for arguments in ([], ["--edit-only"]):
        assert comment(project, f"{server.url}/", *arguments).stdout == "comment edited\n"
    assert list(server.comments.values())[230:] == ["<!-- nomock -->\nnothing left\n"]
    assert [method for method, _ in server.seen] == ["GET"] * 3 + ["POST"] + (["GET"] * 3 + ["PATCH"]) * 2


def test_nothing_is_said_where_there_is_nothing_to_say(project: Path, server: CommentServer) -> None:
    write(project, "c.md", FIRST)
    done = comment(project, server.url, "--edit-only")
    assert (done.returncode, done.stdout, server.comments) == (0, "nothing to say\n", {})


@pytest.mark.parametrize(("token", "requests"), [(READER, ["GET", "POST"]), ("no-token", ["GET"])])
def test_a_refusal_is_no_failure(
    project: Path, server: CommentServer, token: str, requests: list[str]
) -> None:
    write(project, "c.md", FIRST)
    done = comment(project, server.url, token=token)
    assert done.returncode == 0
    assert done.stdout.startswith(
        "::notice::nomock cannot comment here (403 Forbidden); the review is in the"
    )
    assert [method for method, _ in server.seen] == requests
    assert server.comments == {}


def test_other_failures_of_the_server(project: Path, server: CommentServer) -> None:
    write(project, "c.md", FIRST)
    gone = comment(project, server.url, "--pull-request", "8")
    assert (gone.returncode, "(404 Not Found)" in gone.stdout) == (0, True)
    server.shutdown()
    server.server_close()
    silent = comment(project, server.url)
    assert (silent.returncode, "refused" in silent.stdout) == (0, True)


def test_what_it_has_to_know(project: Path, server: CommentServer) -> None:
    missing = comment(project, server.url)
    assert (missing.returncode, "c.md: cannot be read" in missing.stderr) == (2, True)
    write(project, "c.md", "## no mark\n")
    assert "does not begin with <!-- nomock -->" in comment(project, server.url).stderr
    write(project, "c.md", FIRST)
    assert "GITHUB_TOKEN is not set" in comment(project, server.url, token="").stderr
    assert "not the number of a pull request" in comment(project, server.url, PULL_REQUEST="").stderr
    assert server.seen == []


def test_a_strangers_comment_is_left_alone(project: Path, server: CommentServer) -> None:
    """It begins with the mark, and was there first."""
    stranger = server.add("<!-- nomock -->\nmine\n", author="mallory")
    write(project, "c.md", FIRST)
    assert comment(project, server.url).stdout == "comment written\n"
    assert comment(project, server.url).stdout == "comment edited\n"
    assert server.comments[stranger] == "<!-- nomock -->\nmine\n"
    assert list(server.comments.values()).count(FIRST) == 1


def test_the_token_goes_to_no_other_host(project: Path, server: CommentServer) -> None:
    write(project, "c.md", FIRST)
    with serving() as other:
        server.redirect = other.url
        done = comment(project, server.url)
        assert (done.returncode, "redirected to another server" in done.stdout) == (0, True)
        server.redirect = ""
        for link in (
            f'<{other.url}/repos/acme/shop/issues/7/comments>; rel="next"',
            f'<{server.url}.evil/repos/>; rel="next"',
        ):
            server.link = link
            done = comment(project, server.url)
            assert (done.returncode, "on another server" in done.stdout) == (0, True)
        assert other.seen == []


@pytest.mark.parametrize("link", ['<http://[>; rel="next"', '<repos>; rel="next"', '<>; rel="next"', "<<<"])
def test_a_malformed_link(project: Path, server: CommentServer, link: str) -> None:
    server.link = link
    write(project, "c.md", FIRST)
    done = comment(project, server.url)
    assert (done.returncode, done.stderr) == (0, "")
