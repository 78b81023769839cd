# corpus: src/app/service.py
from unittest.mock import patch  # expect: NMK503:1
from unittest import mock  # expect: NMK503
import unittest.mock as um  # expect: NMK503
import pytest  # expect: NMK503
from _pytest.monkeypatch import MonkeyPatch  # expect: NMK503
import mock as m, json  # expect: NMK503
from tests.factories import make_user  # expect: NMK503
from .tests import helpers  # expect: NMK503
from . import conftest  # expect: NMK503
from ..testing.fakes import clock  # expect: NMK503 NMK406
from .test_users import rows  # expect: NMK503
from django.test.utils import override_settings  # expect: NMK503
from absl.testing import absltest  # expect: NMK503
import test.support  # expect: NMK503
import nose, nose2  # expect: NMK503


def größe():
    größe = 1; import pytest_mock  # expect: NMK503:16
    return größe


def dynamic():
    return __import__("flexmock")  # expect: NMK503:12


from sqlalchemy import testing  # ok: a module of a library
from flask.testing import FlaskClient  # ok: the same
from testcontainers.postgres import PostgresContainer  # ok: another word
from .contest import winners  # ok: another word
from .latest import version  # ok: another word
from app.protests import march  # ok: another word
from .attestation import key  # ok: another word
import unittest, doctest  # ok: no test double
from absl import flags  # ok: no test code
from ddtrace import patch as trace  # ok: instrumentation
from gevent import monkey  # ok: the real thing, patched in
