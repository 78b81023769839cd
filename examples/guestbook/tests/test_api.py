"""What a browser gets from the API."""

import json
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import pytest


def call(url, document=None):
    body = None if document is None else json.dumps(document).encode()
    with urlopen(Request(f"{url}/api/entries", body), timeout=10) as answer:
        return answer.status, json.load(answer)


def test_an_entry_is_kept(url, store):
    entry = {"id": 1, "name": "Ada", "message": "It was lovely."}
    assert call(url, {"name": " Ada ", "message": "It was lovely."}) == (201, entry)
    assert call(url) == (200, [entry])
    assert [kept._asdict() for kept in store.latest()] == [entry]


@pytest.mark.parametrize("document", [{}, {"name": "Ada"}, {"name": "", "message": "x"}, {"name": 1, "message": 2}, []])
def test_what_is_no_entry_is_refused(url, store, document):
    with pytest.raises(HTTPError, match="422"):
        call(url, document)
    assert store.latest() == []
