def test_plugged(plugged):  # $ DoubleFixtureElsewhere
    assert plugged


def test_honest(honest):  # ok: DoubleFixtureElsewhere
    assert honest
