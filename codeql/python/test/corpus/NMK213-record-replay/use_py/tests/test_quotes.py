# NMK213-record-replay/use.py
import betamax  # $ NMK213
import requests
import vcr  # $ NMK213
from betamax.decorator import use_cassette  # $ NMK213
from vcr.unittest import VCRMixin, VCRTestCase  # $ NMK213

recorder = vcr.VCR(cassette_library_dir="tests/cassettes")  # $ NMK213


@vcr.use_cassette("größe.yaml")  # $ NMK213
def test_quote():
    requests.get("https://example.org/")  # ok: the client is the real one


@use_cassette("weather")  # $ NMK213
def test_weather(session):
    session.get("https://example.org/")


class TestQuotes(VCRTestCase):  # $ NMK213
    def test_größe(self):
        größe = 1; betamax.Betamax(requests.Session())  # $ NMK213
        return größe


class TestMixed(VCRMixin, dict):  # $ NMK213
    pass


def test_context(tmp_path):
    with vcr.use_cassette(str(tmp_path / "x.yaml")) as cassette:  # $ NMK213
        assert cassette.play_count == 0  # ok: made above


def test_snapshot(snapshot, data_dir):
    assert {"a": 1} == snapshot  # ok: expected values
    return (data_dir / "cassettes.json").read_text()  # ok: a data file


def test_shadow(store):
    for vcr in store.recorders:
        vcr.use_cassette("tape")  # ok: bound by the loop
    return lambda betamax: betamax.Betamax  # ok: the lambda's own parameter
