from unittest import mock  # noqa: NMK101 -- owner=@billing until=2099-12-31 the tax office has no sandbox

from office import submit


def test_refused():
    """The tax office has no sandbox, and refuses only once a year."""
    with mock.patch("office.post", return_value="refused"):  # noqa: NMK103 -- owner=@billing until=2099-12-31 see above
        assert submit("return") == "refused"
