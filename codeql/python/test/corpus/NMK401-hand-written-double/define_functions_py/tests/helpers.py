# NMK401-hand-written-double/define-functions.py
import pytest


def fake_execute(query, params=None):  # $ NMK401
    return []


async def mock_fetch(url):  # $ NMK401
    return "größe"


def _mocked_send(*args):  # $ NMK401
    return None


def gateway_mock(amount):  # $ NMK401
    return amount


def stub_response():  # $ NMK401
    return {}


def http_stub():  # $ NMK401
    return {}


def spy_calls():  # $ NMK401
    return []


def logger_spy():  # $ NMK401
    return []


def dummy_handler(request):  # $ NMK401
    return None


class Service:
    größe = 1; fake_size = 2  # ok: variables

    def fake_charge(self):  # $ NMK401
        return 0

    @staticmethod
    def stub_größe():  # $ NMK401
        return 0


def test_send(service):
    def fake_send(body):  # $ NMK401
        return body

    service.send = print
    return lambda mock_body: mock_body  # ok: a parameter


@pytest.fixture
def mock_trade():  # ok: a fixture that holds data
    return {"pair": "BTC/EUR", "größe": 3}


def test_fake_execute():  # ok: a test
    pass


def unfake_it():  # ok: another word
    return 1


def mock():  # ok: nothing follows
    return 1


def stubs():  # ok: another word
    return []


def make_user(mock_name, fake_mail="zoë@example.org"):  # ok: parameters
    return mock_name, fake_mail


def load_fakes_(path):  # ok: another word
    return path


def tests_from_mock(description):  # ok: it makes tests of a description
    return [description]
