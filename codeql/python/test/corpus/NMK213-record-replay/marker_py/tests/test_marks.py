# NMK213-record-replay/marker.py
import pytest
from pytest import mark as kennzeichen

pytestmark = pytest.mark.vcr  # $ NMK213


@pytest.mark.vcr("größe.yaml")  # $ NMK213
def test_quote():
    pass


@kennzeichen.default_cassette("weather.yaml")  # $ NMK213
@pytest.mark.block_network  # ok: only prevents accidents
def test_weather():
    pass


class TestNews:
    größe = 1; pytestmark = [pytest.mark.vcr()]  # $ NMK213

    @pytest.mark.allowed_hosts(["127.0.0.1"])  # ok: a guard as well
    def test_hosts(self):
        pass

    @pytest.mark.skipif(True, reason="vcr")  # ok: another marker
    def test_skipped(self):
        pass


@pytest.mark.vcrs  # ok: another name
def test_other(mark):
    return mark.vcr  # ok: a parameter
