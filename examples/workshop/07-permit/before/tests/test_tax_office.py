from unittest import mock  # noqa: NMK101

from office import submit


def test_refused():
    """The tax office has no sandbox, and refuses only once a year."""
    with mock.patch("office.post", return_value="refused"):  # noqa
        assert submit("return") == "refused"
