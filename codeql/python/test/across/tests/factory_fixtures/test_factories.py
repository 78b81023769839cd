def test_make(make_client):  # $ DoubleFixtureElsewhere
    assert make_client("a")


def test_real(make_real):  # ok: DoubleFixtureElsewhere
    assert make_real("a")


def test_quick(make_quick):  # $ DoubleFixtureElsewhere
    assert make_quick()


def test_bundle(bundle):  # $ DoubleFixtureElsewhere
    assert bundle


def test_wrapped(wrapped):  # $ DoubleFixtureElsewhere
    assert wrapped


def test_counted(counted):  # ok: DoubleFixtureElsewhere
    assert counted == 2


async def test_eventually(eventually):  # $ DoubleFixtureElsewhere
    assert eventually("a")


def test_plugged(plugged, honest):  # $ DoubleFixtureElsewhere
    assert plugged and honest


def test_honest(honest):  # ok: DoubleFixtureElsewhere
    assert honest
