# NMK406-mock-module-import/import.py
from .fakes import FakeGateway  # $ NMK406
from ..stubs.http import canned  # $ NMK406
from app.mocks import users  # $ NMK406
import app.fake.clock  # $ NMK406
from tests._doubles import Mailer  # $ NMK406
from . import spies  # $ NMK406
from app.mocking import *  # $ NMK406


def test_spät():
    größe = 1; from .mock import send  # $ NMK406
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
