"""`python -m guestbook [FILE] [PORT]`: serve the guest book on this machine."""

from __future__ import annotations

import sys
from pathlib import Path

from guestbook.server import Server
from guestbook.store import Store


def main() -> None:
    """Serve until interrupted."""
    file = sys.argv[1] if len(sys.argv) > 1 else "guestbook.sqlite3"
    port = int(sys.argv[2]) if len(sys.argv) > 2 else 8000
    with Server(Store(Path(file)), port) as server:
        server.serve_forever()


if __name__ == "__main__":
    main()
