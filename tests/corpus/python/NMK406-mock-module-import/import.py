# corpus: tests/test_gateway.py
from .fakes import FakeGateway  # expect: NMK406:1
from ..stubs.http import canned  # expect: NMK406
from app.mocks import users  # expect: NMK406
import app.fake.clock  # expect: NMK406
from tests._doubles import Mailer  # expect: NMK406
from . import spies  # expect: NMK406
from app.mocking import *  # expect: NMK406


def test_spät():
    größe = 1; from .mock import send  # expect: NMK406:16
    return größe, send


from .fixtures import users as rows  # ok: inputs
from .dummy import provider  # ok: too often the subject itself
from .samples import orders  # ok: inputs
from app.mockups import home  # ok: another word
from app.stubborn import retry  # ok: another word
from app.pb import greeter_pb2_grpc  # ok: generated clients
from faker import Faker  # ok: data of tests
from app import mock_exam  # ok: another word
import mockingbird  # ok: another word
