# NMK504-fabricated-fallback/arrival.py
# Made-up values come from a literal or a telling name, are handed on, and arrive where a real value is missing.
import asyncio
import copy
from contextlib import suppress

from app.seed import MOCK_WINDS, MOCK_EXAMS

INITIAL_MOCK_DAYS = [{"day": "mon", "rain": 4}]  # $ NMK403
pressuresMock = {"low": 990, "high": 1030}  # $ NMK403
EMPTY_MOCK_ROWS = []  # ok: nothing in it


def wrapped(client):
    try:
        return client.days()
    except OSError:
        return {"größe": 1, "days": INITIAL_MOCK_DAYS}  # $ NMK504


def copied(client):
    try:
        return client.days()
    except OSError as error:
        client.log(error)
        days = copy.deepcopy(INITIAL_MOCK_DAYS)  # $ NMK504
        return days


def comprehended(client):
    try:
        return client.days()
    except OSError:
        return [dict(day) for day in INITIAL_MOCK_DAYS]  # $ NMK504


def handed_on(client):
    days = list(INITIAL_MOCK_DAYS)
    try:
        return client.days()
    except OSError:
        return days  # $ NMK504


def generator(client):
    try:
        yield client.days()
    except OSError:
        yield from INITIAL_MOCK_DAYS  # $ NMK504


def swallowed(client):
    try:
        return client.days()
    except OSError:
        pass
    return pressuresMock  # $ NMK504


def suppressed(client):
    with suppress(OSError):
        return client.days()
    return pressuresMock  # $ NMK504


def refused(response):
    if not response.ok:
        return INITIAL_MOCK_DAYS  # $ NMK504
    if response.status_code >= 400:
        return INITIAL_MOCK_DAYS  # $ NMK504
    days = response.json()
    if len(days) == 0:
        days = INITIAL_MOCK_DAYS  # $ NMK504
    return days or INITIAL_MOCK_DAYS  # $ NMK504


def chosen(client):
    days = client.days() if client else INITIAL_MOCK_DAYS  # $ NMK504
    return client.options.get("days", INITIAL_MOCK_DAYS), days  # $ NMK504


def fell_through(client):
    days = client.days()
    if days:
        return days
    return MOCK_WINDS  # $ NMK504


def defaulted(days=INITIAL_MOCK_DAYS):  # $ NMK504
    return days


class Station:
    mock_gusts = [{"speed": 20}]  # $ NMK403

    def __init__(self):
        self.mock_rows = [{"id": 7}]  # $ NMK403

    def gusts(self, client):
        if client.error:
            return self.mock_gusts  # $ NMK504
        return client.gusts() or self.mock_rows  # $ NMK504

    def _build_mock_week(self):
        return [{"day": day} for day in ("mon", "tue")]

    def week(self, client):
        if client is None:
            return self._build_mock_week()  # $ NMK504
        return client.week()


def admitted(client):
    try:
        return client.pay()
    except OSError:
        # return a mock success response so that the page goes on
        return {"status": "paid", "id": "tx-81"}  # $ NMK504


def admitted_as_whole(order):
    # simulate the payment until the API exists
    return {"status": "paid", "order": order.id}  # $ NMK504


def people(client):
    try:
        return client.people()
    except OSError:
        return [{"name": "John Doe", "age": 40}]  # $ NMK504


async def delayed():
    await asyncio.sleep(0.5)
    return [{"name": "Nora", "age": 40}]  # $ NMK403


def described(client):
    try:
        return client.pay()
    except OSError as error:
        # the gateway is simulated in development, so this is a real failure
        return {"status": "error", "message": str(error)}  # ok: describes the error


def empty(client):
    try:
        return client.days()
    except OSError:
        # no mock data here
        return {"days": [], "count": 0}  # ok: empty


def exams(client):
    try:
        return client.exams()
    except OSError:
        return MOCK_EXAMS  # ok: mock exams are what the product is about


def raised(client):
    try:
        return client.days()
    except OSError as error:
        raise client.Failed("größe") from error  # ok: the error goes on


def counted(client):
    return client.days() or EMPTY_MOCK_ROWS  # ok: an empty list


def flagged(client, is_mock=False):  # ok: a switch is no value
    return client.days(is_mock)  # ok: the client answers


async def waited(client):
    await asyncio.sleep(0.5)
    return client.days()  # ok: the real answer
