# NMK403-mock-data-in-production/arrival-kept.py
"""What is kept under a telling name, and what comes after a delay."""

import asyncio
import random

from shop.users import create_user, load

DELAY = 0.5
mock_user = create_user(3)  # not reported by CodeQL
MOCK_ANSWER = "The order will arrive tomorrow."  # not reported by CodeQL
mock_total = 42  # not reported by CodeQL
mock_path = "users.json"  # ok: a single word
mock_class = User  # ok: a class
fake_news = load()  # ok: the subject
user = create_user(3)  # ok: nothing says that it is made up


class Repository:
    def __init__(self):
        self.mock_user = create_user(4)  # not reported by CodeQL
        self.user = create_user(4)  # ok: nothing says that it is made up


async def delayed():
    await asyncio.sleep(random.uniform(0.1, 0.5))
    return {"id": 1, "name": "größe"}  # not reported by CodeQL


async def delayed_by_name():
    await asyncio.sleep(DELAY)
    rows = [{"id": 1, "name": "größe"}]
    return rows  # not reported by CodeQL


async def delayed_answer():
    await asyncio.sleep(DELAY)
    return await load()  # ok: the real answer


async def backing_off(attempt):
    await asyncio.sleep(2**attempt)
    return {"id": 1, "name": "größe"}  # ok: waits before another try
