# NMK406-mock-module-import/import-libraries.py
# A library of doubles has rules of its own; real libraries may have such modules.
from unittest import mock  # $ NMK101
from buildbot.steps.package.rpm import mock as rpm_mock  # ok: Fedora's tool for building packages
from buildbot.steps.package.rpm.mock import MockBuildSRPM  # ok: the same tool
from localstack.services.apigateway.integrations.mock import MockIntegration  # ok: an integration type of AWS
from httpx._transports.mock import MockTransport  # $ NMK406
from django.db.backends.dummy import base  # ok: another word
from mypy.stubgen import StubSource  # ok: type stubs

STEP = mock  # ok: no import
