def test_near(gateway):
    assert gateway


def test_far(shared):  # $ DoubleFixtureElsewhere
    assert shared
