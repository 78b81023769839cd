def test_near(gateway):  # ok: DoubleFixtureElsewhere
    assert gateway


def test_passed_on(session):  # $ DoubleFixtureElsewhere
    assert session


def test_far(kassa):  # $ DoubleFixtureElsewhere
    assert kassa
