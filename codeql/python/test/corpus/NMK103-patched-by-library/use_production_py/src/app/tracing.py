# NMK103-patched-by-library/use-production.py
"""Instrumentation patches libraries to observe them: that is no double."""

import ddtrace
import eventlet
from ddtrace import patch, patch_all
from fastapi import APIRouter
from gevent import monkey
from psycogreen.gevent import patch_psycopg
from unittest import mock  # $ NMK503

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


@mock.patch("app.clock.now")  # $ NMK103
def demonstrate(now):
    with mock.patch.object(router, "größe") as ö:  # $ NMK103
        ö, _ = now, mock.patch("app.clock.utc")  # $ NMK103
    return mock.patch.multiple("app.clock", now=ö)  # $ NMK103
