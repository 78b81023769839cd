# corpus: tests/test_tools.py
# A library of doubles has rules of its own; real libraries may have such modules.
from unittest import mock  # expect: NMK101
from buildbot.steps.package.rpm.mock import MockBuildSRPM  # ok: Fedora's tool for building packages
from localstack.services.apigateway.integrations.mock import MockIntegration  # ok: an integration type of AWS
from httpx._transports.mock import MockTransport  # ok: only its use is a finding
from django.db.backends.dummy import base  # ok: another word
from mypy.stubgen import StubSource  # ok: type stubs

STEP = mock  # ok: no import
