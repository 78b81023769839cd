"""What `nomock init` tells jobs and hooks to install: a release, or the commit that is installed here."""

from __future__ import annotations

import json

import pytest

from flake8_nomock.core.about import __version__
from flake8_nomock.init.requirement import requirement_of
from flake8_nomock.policy.weakening.ci import versions

COMMIT = "0123456789abcdef0123456789abcdef01234567"
RELEASE = f"flake8-nomock=={__version__}"


def git(url: str, commit: str = COMMIT) -> str:
    return json.dumps({"url": url, "vcs_info": {"vcs": "git", "commit_id": commit}})


@pytest.mark.parametrize(
    ("recorded", "expected"),
    [
        ("", RELEASE),
        (json.dumps({"url": "file:///home/me/nomock", "dir_info": {"editable": True}}), RELEASE),
        (git("https://git.example/acme/nomock.git"), f"flake8-nomock@git+https://git.example/acme/nomock.git@{COMMIT}"),
        (git("https://me:secret@git.example/nomock"), f"flake8-nomock@git+https://git.example/nomock@{COMMIT}"),
        (git("https://git.example/nomock", "main"), RELEASE),
        ("[]", RELEASE),
        ("no JSON", RELEASE),
    ],
)  # fmt: skip
def test_what_is_installed_here(recorded: str, expected: str) -> None:
    assert requirement_of(recorded) == expected


@pytest.mark.parametrize(
    ("before", "after", "is_same"),
    [
        (f"flake8-nomock@git+https://a/n@{COMMIT}", f"flake8-nomock@git+https://a/n@{COMMIT[::-1]}", True),
        (f"flake8-nomock@git+https://a/n@{COMMIT}", RELEASE, True),
        (f"flake8-nomock@git+https://a/n@{COMMIT}", f"flake8-nomock@git+https://b/n@{COMMIT}", False),
        (f"flake8-nomock@git+https://a/n@{COMMIT}", "flake8-nomock@git+https://a/n@main", False),
        (f"flake8-nomock@git+https://a/n@{COMMIT}", "other==1.0", False),
        (RELEASE, f"flake8-nomock@git+https://a/n@{COMMIT}", False),
    ],
)
def test_another_commit_or_a_release_is_an_upgrade(before: str, after: str, is_same: bool) -> None:
    assert versions.same(before, after) is is_same
