# NMK403-mock-data-in-production/define-test.py
# Data of tests are inputs.
MOCK_USERS = [{"id": 1, "name": "Zoë"}]  # ok: test code
fake_users_db = {"jane": {"hashed": "x"}}  # ok: test code


def users_from_mock_file(store):  # ok: test code
    return {"id": 1, "store": store}
