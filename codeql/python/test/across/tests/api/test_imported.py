from tests.plugin import plugged


def test_plugged(plugged):  # $ DoubleFixtureElsewhere
    assert plugged
