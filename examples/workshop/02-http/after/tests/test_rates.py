import json
import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from urllib.error import HTTPError

import pytest
from rates import rate


@pytest.fixture
def server(tmp_path):
    """A real web server on a free port, over a folder with the files of the test."""
    (tmp_path / "rates").mkdir()
    (tmp_path / "rates" / "usd.json").write_text(json.dumps({"rate": 1.1}))
    handler = partial(SimpleHTTPRequestHandler, directory=tmp_path)
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as served:
        threading.Thread(target=served.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{served.server_port}"
        served.shutdown()


def test_rate(server):
    assert rate(server, "usd") == 1.1


def test_unknown_currency(server):
    with pytest.raises(HTTPError, match="404"):
        rate(server, "xyz")
