# corpus: tests/test_matchers.py
from unittest.mock import ANY  # expect: NMK110:1
from unittest.mock import call, sentinel  # expect: NMK110:1
from unittest.mock import DEFAULT as NICHTS  # expect: NMK110:1
from mock import ANY as ALLES, call as aufruf  # expect: NMK110:1
from mock.mock import sentinel as wächter  # expect: NMK110:1
from asynctest import ANY as EGAL  # expect: NMK110:1
from asynctest.mock import call as async_call  # expect: NMK110:1
from asyncmock import DEFAULT  # expect: NMK110:1
from testfixtures.mock import ANY as BELIEBIG  # expect: NMK110:1
from unittest.mock import ANY, Mock  # expect: NMK101:1

from subprocess import call as run  # ok: runs a program
from redis import sentinel as redis_sentinel  # ok: a part of Redis
from dirty_equals import IsUUID  # ok: compares real values
from hamcrest import anything as ANYTHING  # ok: compares real values
from typing import Any  # ok: a type
from app.matchers import ANY as EIGENES  # ok: of the project

größe = 1; from unittest.mock import sentinel  # expect: NMK110:12


def test_local(resp):
    from unittest.mock import ANY, call  # expect: NMK110:5

    assert resp == {"id": ANY}  # ok: the import was reported
    assert resp.calls == [call(1), aufruf("ß")]  # ok: the import was reported


def test_own(resp, ANY, sentinel):
    assert resp == ANY  # ok: the parameter
    assert run(["true"]) == 0  # ok: runs a program
