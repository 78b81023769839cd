"""The server of this machine."""

from __future__ import annotations

from socketserver import TCPServer, ThreadingMixIn
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer

from guestbook.api import Api
from guestbook.store import Store


class Server(ThreadingMixIn, WSGIServer):
    """Serves a guest book on the loopback address; port 0 takes a free one."""

    daemon_threads = True

    def __init__(self, store: Store, port: int) -> None:
        super().__init__(("127.0.0.1", port), WSGIRequestHandler)
        self.set_app(Api(store))

    def server_bind(self) -> None:
        """Bind without asking the name service who we are, which may take seconds."""
        TCPServer.server_bind(self)
        self.server_name, self.server_port = self.server_address[:2]
        self.setup_environ()

    @property
    def url(self) -> str:
        """Address for clients."""
        return f"http://{self.server_name}:{self.server_port}"
