from tests.plugin import honest


def test_unknown(plugged):  # ok: DoubleFixtureElsewhere
    assert plugged


def test_honest(honest):  # ok: DoubleFixtureElsewhere
    assert honest
