from unittest import mock  # noqa: NMK101 -- the legacy gateway has no sandbox

mock.patch("a.b")  # noqa: NMK103 -- the legacy gateway has no sandbox
mock.patch("a.b")  # noqa: E501, NMK103 -- until=2027-03-01 owner=@media the vendor has no sandbox
mock.patch("a.b")  # NOQA:nmk103 -- in whatever case
mock.patch(
    "a.b",
)  # noqa: NMK103 -- a permit anywhere in the statement is one for all of it

mock.patch(  # $ NMK103
    "a.b",
)  # noqa
mock.patch(  # $ NMK103
    "a.b",
)  # noqa: NMK103
mock.patch(  # $ NMK103
    "a.b",
)  # noqa: NMK103 --
mock.patch(  # $ NMK103
    "a.b",
)  # noqa: NMK103 -- until=2027-03-01 owner=@media
mock.patch(  # $ NMK103
    "a.b",
)  # noqa: NMK102 -- another rule
mock.patch(  # $ NMK103
    "a.b",
)  # NMK103 -- no permit at all

# flake8: noqa
# flake8: noqa: NMK103 -- a whole file is never permitted


def test_statement_before():
    x = 1  # noqa: NMK103 -- of another line
    mock.patch("a.b")  # $ NMK103
    return x


def test_headers(name):
    with mock.patch(
        "a.b",
    ):  # noqa: NMK103 -- in front of the body
        mock.patch("a.b")  # $ NMK103
    with mock.patch(  # $ NMK103
        "a.b",
    ):
        assert name  # noqa: NMK103 -- of the body
    if mock.patch(
        "a.b",
    ):  # noqa: NMK103 -- in front of the body
        return name


@mock.patch(
    "a.b",
)  # noqa: NMK103 -- a decorator stands for itself
@mock.patch("a.c")  # $ NMK103
def test_decorated(
    mocker,
):  # noqa: NMK105 -- in front of the body
    assert mocker


mock.patch(  # $ NMK103
    "a.b",
)  # noqa : NMK103 -- flake8 sees no code here
mock.patch(  # $ NMK103
    "a.b",
)  # noqa: NMK103 --no reason without a blank
