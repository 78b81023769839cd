from shop.settings import FLAVOUR


def test_flavour():
    if FLAVOUR == "test":  # ok: TestModeFromElsewhere
        assert FLAVOUR
