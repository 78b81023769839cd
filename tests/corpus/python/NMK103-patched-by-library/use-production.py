# corpus: src/app/tracing.py
"""Instrumentation patches libraries to observe them: that is no double."""

import ddtrace
import eventlet
from ddtrace import patch, patch_all
from fastapi import APIRouter
from gevent import monkey
from psycogreen.gevent import patch_psycopg
from unittest import mock  # expect: NMK503

router = APIRouter()
patch(redis=True)  # ok: tracing
ddtrace.patch_all()  # ok: tracing
patch_all(logging=False)  # ok: tracing
monkey.patch_all()  # ok: cooperative sockets
eventlet.monkey_patch()  # ok: cooperative sockets
patch_psycopg()  # ok: cooperative sockets


@router.patch("/größe/{item}")  # ok: a route
async def update(item: int):
    return item


@mock.patch("app.clock.now")  # expect: NMK103:2
def demonstrate(now):
    with mock.patch.object(router, "größe") as ö:  # expect: NMK103:10
        ö, _ = now, mock.patch("app.clock.utc")  # expect: NMK103:21
    return mock.patch.multiple("app.clock", now=ö)  # expect: NMK103:12
