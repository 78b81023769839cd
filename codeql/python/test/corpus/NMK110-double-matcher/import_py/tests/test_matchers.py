# NMK110-double-matcher/import.py
from unittest.mock import ANY  # $ NMK110
from unittest.mock import call, sentinel  # $ NMK110
from unittest.mock import DEFAULT as NICHTS  # $ NMK110
from mock import ANY as ALLES, call as aufruf  # $ NMK110
from mock.mock import sentinel as wächter  # $ NMK110
from asynctest import ANY as EGAL  # $ NMK110
from asynctest.mock import call as async_call  # $ NMK110
from asyncmock import DEFAULT  # $ NMK110
from testfixtures.mock import ANY as BELIEBIG  # $ NMK110
from unittest.mock import ANY, Mock  # $ NMK101

from subprocess import call as run  # ok: runs a program
from redis import sentinel as redis_sentinel  # ok: a part of Redis
from dirty_equals import IsUUID  # ok: compares real values
from hamcrest import anything as ANYTHING  # ok: compares real values
from typing import Any  # ok: a type
from app.matchers import ANY as EIGENES  # ok: of the project

größe = 1; from unittest.mock import sentinel  # $ NMK110


def test_local(resp):
    from unittest.mock import ANY, call  # $ NMK110

    assert resp == {"id": ANY}  # ok: the import was reported
    assert resp.calls == [call(1), aufruf("ß")]  # ok: the import was reported


def test_own(resp, ANY, sentinel):
    assert resp == ANY  # ok: the parameter
    assert run(["true"]) == 0  # ok: runs a program
