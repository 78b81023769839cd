# NMK503-test-code-in-production/import.py
from unittest.mock import patch  # $ NMK503
from unittest import mock  # $ NMK503
import unittest.mock as um  # $ NMK503
import pytest  # $ NMK503
from _pytest.monkeypatch import MonkeyPatch  # $ NMK503
import mock as m, json  # $ NMK503
from tests.factories import make_user  # $ NMK503
from .tests import helpers  # $ NMK503
from . import conftest  # $ NMK503
from ..testing.fakes import clock  # $ NMK503 NMK406
from .test_users import rows  # $ NMK503
from django.test.utils import override_settings  # $ NMK503
from absl.testing import absltest  # $ NMK503
import test.support  # $ NMK503
import nose, nose2  # $ NMK503


def größe():
    größe = 1; import pytest_mock  # $ NMK503
    return größe


def dynamic():
    return __import__("flexmock")  # $ NMK503


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
