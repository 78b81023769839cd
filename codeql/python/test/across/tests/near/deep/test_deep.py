def test_near(gateway):  # ok: DoubleFixtureElsewhere
    assert gateway


def test_far(shared):  # $ DoubleFixtureElsewhere
    assert shared
