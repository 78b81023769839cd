"""The real API on a port of its own, over a real file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from threading import Thread

import pytest
from guestbook.server import Server
from guestbook.store import Store


@pytest.fixture
def store(tmp_path: Path) -> Store:
    """An empty guest book."""
    return Store(tmp_path / "guestbook.sqlite3")


@pytest.fixture
def url(store: Store) -> Iterator[str]:
    """Address of a running API."""
    with Server(store, 0) as server:
        Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
        yield server.url
        server.shutdown()
