"""`nomock comment`: one review comment on a pull request, edited from then on. For workflows of GitHub.

The text is what `nomock check --output github-comment=FILE` has written. Where the token may not write, as on a pull
request from a fork, a notice says so and the exit code is 0: the comment is a courtesy, the check decides.
"""

from __future__ import annotations

import argparse
import os
from pathlib import Path
from typing import Any

from flake8_nomock.core.errors import ConfigurationError


def add_parser(subparsers: Any) -> None:
    """Register the subcommand."""
    parser = subparsers.add_parser(
        "comment",
        help="write the review comment",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "file", type=Path, metavar="FILE", help="the text, with nomock's mark in its first line"
    )
    parser.add_argument(
        "--pull-request", default=os.environ.get("PULL_REQUEST", ""), metavar="NUMBER",
        help="default: the variable PULL_REQUEST",
    )  # fmt: skip
    parser.add_argument(
        "--edit-only", action="store_true", help="write no first comment, because there is nothing to say"
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Write or edit; exit code 0. Raises `ConfigurationError` where it cannot know what to write, and where."""
    from flake8_nomock.github.comments import PullRequest, RefusedError, put
    from flake8_nomock.reports.github_comment import MARK

    if not options.pull_request.isdecimal():
        raise ConfigurationError(
            f"{options.pull_request!r} is not the number of a pull request: say --pull-request"
        )
    text = _text(options.file, MARK)
    api = os.environ.get("GITHUB_API_URL") or "https://api.github.com"
    repository, token = _variable("GITHUB_REPOSITORY"), _variable("GITHUB_TOKEN")
    try:
        done = put(
            PullRequest(api.rstrip("/"), repository, options.pull_request, token),
            MARK,
            text,
            options.edit_only,
        )
    except RefusedError as refusal:
        print(f"::notice::nomock cannot comment here ({refusal}); the review is in the summary of this run")
    else:
        print(f"comment {done}" if done else "nothing to say")
    return 0


def _variable(name: str) -> str:
    value = os.environ.get(name, "")
    if not value:
        raise ConfigurationError(f"the environment variable {name} is not set: `env:` of the step has to")
    return value


def _text(file: Path, mark: str) -> str:
    try:
        text = file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigurationError(
            f"{file}: cannot be read, write it with `nomock check --output github-comment={file}`: {error}"
        ) from error
    if not text.startswith(mark):
        raise ConfigurationError(f"{file}: does not begin with {mark}, so it could never be found again")
    return text
