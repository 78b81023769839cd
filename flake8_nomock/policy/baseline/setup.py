"""Telling git how to merge a baseline: the attribute, which is committed, and the driver, which each clone needs."""

from __future__ import annotations

from pathlib import Path

from flake8_nomock.core import atomic_write as atomic
from flake8_nomock.policy.baseline.file import FILE, FOLDER

ATTRIBUTES = ".gitattributes"
DRIVER = "nomock-baseline"
NEXT = f"""Next, in each clone that merges:
  git config merge.{DRIVER}.name "nomock baseline"
  git config merge.{DRIVER}.driver "nomock baseline merge %O %A %B"
"""
NEXT_KEY = """and in nomock.toml, so that a lost file is an error:
  baseline = true
"""


def add_attribute(root: Path, sharded: bool) -> bool:
    """Add the line to `.gitattributes`; returns whether that was necessary. Raises `atomic.WriteError`."""
    text = attributes(root, sharded)
    if text is None:
        return False
    atomic.write(root / ATTRIBUTES, text)
    return True


def attributes(root: Path, sharded: bool) -> str | None:
    """Return `.gitattributes` with the line; None if it has it."""
    line = f"{FOLDER}/*.jsonl merge={DRIVER}" if sharded else f"/{FILE} merge={DRIVER}"
    file = root / ATTRIBUTES
    text = file.read_text(encoding="utf-8") if file.is_file() else ""
    if line in text.split("\n"):
        return None
    joint = "" if not text or text.endswith("\n") else "\n"
    return f"{text}{joint}{line}\n"
