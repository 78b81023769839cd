# NMK403-mock-data-in-production/arrival.py
# Made-up values that a module, a class or an object keeps, and rows of a coroutine's own after a delay.
import asyncio
import time

from app.seed import fake_orders

MOCK_USERS = [{"id": 1, "name": "Zoë"}]  # $ NMK403
users = MOCK_USERS  # $ NMK403
by_name = {"größe": MOCK_USERS}  # $ NMK403
mock_exams = [{"level": 3}]  # ok: exams before the exam
exams = mock_exams  # ok: exams before the exam
names = [{"id": 1, "name": "Zoë"}]  # ok: no telling name
orders = list(names)  # ok: no telling name on the way


class Board:
    rows = list(MOCK_USERS)  # $ NMK403
    columns = list(names)  # ok: no telling name on the way

    def __init__(self, store):
        self.store = store
        self.mock_rows = [{"id": 1, "name": "Zoë"}]  # $ NMK403
        self.members = MOCK_USERS  # $ NMK403
        self.mock_cache = []  # ok: empty
        self.rows = store.rows()  # ok: read from a store

    def local(self):
        kept = MOCK_USERS  # ok: a local variable, kept by nobody
        return len(kept)


def orders_of_shop():
    global orders
    orders = fake_orders
    return None


async def listed():
    await asyncio.sleep(0.5)
    return [{"id": 1, "name": "Zoë"}]  # $ NMK403


def found():
    time.sleep(1)
    return {"id": 1, "name": "größe"}  # $ NMK403


async def yielded():
    await asyncio.sleep(0)
    return [{"id": 1, "name": "Zoë"}]  # ok: no time at all, the loop takes its turn


async def retried(store):
    await asyncio.sleep(0.5)
    return await store.rows()  # ok: a real answer after a pause


async def failed():
    await asyncio.sleep(0.5)
    return {"error": "unavailable", "code": 503}  # ok: says that something went wrong
