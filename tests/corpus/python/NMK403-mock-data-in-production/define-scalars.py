# corpus: src/shop/constants.py
MOCK_TOKEN = "eyJhbGciOi"  # expect: NMK403@python
mock_total = 42  # expect: NMK403@python
fake_balance = 17.5  # expect: NMK403@python
MOCK_USER_ID = "u_1"  # expect: NMK403@python
MOCK_API_URL = "http://localhost:8080"  # ok: an address
MOCK_PORT = 8080  # ok: a port
FAKE_DELAY = 5  # ok: a time
mock_prefix = "mock_"  # ok: part of a name
mock_empty = ""  # ok: empty
STUB_ZONE = "x.test"  # ok: DNS


def inner():
    mock_row = 12  # ok: neither a module's nor a class's
    return mock_row
