from tests.plugin import honest


def test_unknown(plugged):
    assert plugged


def test_honest(honest):
    assert honest
