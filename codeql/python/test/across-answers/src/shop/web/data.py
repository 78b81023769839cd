"""Rows that routes of another file answer with."""

USERS = [
    {"name": "John Doe", "email": "john.doe@example.com"},
    {"name": "Jane Doe", "email": "jane.doe@example.com"},
]
MOCK_ORDERS = [{"id": 7, "total": 1200}, {"id": 8, "total": 30}]
COUNTRIES = [{"code": "de", "name": "Germany"}, {"code": "fr", "name": "France"}]
PROFILE = {"name": "John Doe", "email": "john.doe@example.com"}
EMPTY = []
NAMES = ["John Doe", "Jane Doe"]
LABELS = {"save": "Save", "open": "Open"}


def get_users():
    return USERS


def get_orders():
    return list(MOCK_ORDERS)


def get_countries():
    return COUNTRIES


class Store:
    people = [{"name": "Jane Doe", "email": "jane.doe@example.com"}]
    places = COUNTRIES


store = Store()
