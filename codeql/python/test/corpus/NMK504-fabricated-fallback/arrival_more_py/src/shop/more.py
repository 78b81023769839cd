# NMK504-fabricated-fallback/arrival-more.py
"""Further places at which a made-up row stands in for a real one."""

import json

from shop.remote import fetch

ROWS = 3
MOCK_ROWS = [{"id": 1, "name": "größe"}]  # $ NMK403


def matched():
    match fetch():
        case None:
            return MOCK_ROWS  # not reported by CodeQL
        case rows:
            return rows


def matched_kind(kind):
    match kind:
        case "rows":
            return ROWS  # ok: no made-up value
        case True:
            return fetch()  # ok: the real one


def mock_visits(client):  # $ NMK403
    if client is None:
        return
    for _ in range(3):
        try:
            client.warm_up()
        except OSError:
            return [{"id": 7, "name": "Alice"}]  # $ NMK504


def visits(client):
    try:
        return client.visits()
    except OSError:
        return mock_visits(client)  # $ NMK504


def mock_mood(client):
    def inner():
        return [{"id": 8}]

    if client:
        return
    client.run(inner)


def moods(client):
    try:
        return client.moods()
    except OSError:
        return mock_mood(client)  # $ NMK504


def asked(wants_to_leave, fake_answer, rows, load):
    if wants_to_leave:
        return "/exit"
    elif fake_answer is None:
        return load()
    else:
        return fake_answer(rows)  # ok: handed in on purpose, and asked for


def shown(rows, mock_rows):
    if rows:
        return rows
    else:
        return mock_rows["größe"]  # ok: a parameter, of which nothing is known


def shown(visits):
    try:
        return json.dumps(visits)
    except UnicodeDecodeError:
        # pretend that it is Latin-1
        return json.dumps(visits, indent=4, encoding="Latin-1")  # ok: the real visits, written in another way


def shown_for_now(visits):
    try:
        return json.dumps(visits)
    except OSError:
        # pretend that there was one
        return json.dumps([{"page": "größe"}], indent=4)  # $ NMK504
