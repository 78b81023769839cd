# NMK401-hand-written-double/define-stores.py
from app.ports import Repository, UserRepository


class InMemoryUserRepository(UserRepository):  # $ NMK401
    def add(self, user):
        return user


class InMemoryOrders:  # $ NMK401
    def __init__(self):
        self._rows: dict = {}

    def add(self, order):
        self._rows[order.id] = order


class _InMemoryQueue(object):  # $ NMK401
    items = list()

    def push(self, item):
        self.items.append(item)


class DummyLock:  # $ NMK401
    def acquire(self):
        return True


class DummyRepository(Repository):  # $ NMK401
    pass


class InMemoryPrivateKey:  # ok: a value
    def sign(self, data):
        return data


class InMemory:  # ok: no name of a service
    def __init__(self):
        self.größe = {}


class MemoryCache:  # ok: another name
    def __init__(self):
        self.rows = {}


class DummyOptions:  # ok: neither a base nor a method
    size = 3


class Dummies(Repository):  # ok: another word
    pass
