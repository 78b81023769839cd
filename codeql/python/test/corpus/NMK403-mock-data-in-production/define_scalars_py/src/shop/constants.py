# NMK403-mock-data-in-production/define-scalars.py
MOCK_TOKEN = "eyJhbGciOi"  # not reported by CodeQL
mock_total = 42  # not reported by CodeQL
fake_balance = 17.5  # not reported by CodeQL
MOCK_USER_ID = "u_1"  # not reported by CodeQL
MOCK_API_URL = "http://localhost:8080"  # ok: an address
MOCK_PORT = 8080  # ok: a port
FAKE_DELAY = 5  # ok: a time
mock_prefix = "mock_"  # ok: part of a name
mock_empty = ""  # ok: empty
STUB_ZONE = "x.test"  # ok: DNS


def inner():
    mock_row = 12  # ok: neither a module's nor a class's
    return mock_row
