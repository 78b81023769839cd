from unittest import mock  # noqa: NMK101 -- the legacy gateway has no sandbox

mock.patch("a.b")  # noqa: NMK103 -- the legacy gateway has no sandbox
mock.patch("a.b")  # noqa: E501, NMK103 -- until=2027-03-01 owner=@media the vendor has no sandbox
mock.patch("a.b")  # NoQA:NMK103 -- the word in whatever case
mock.patch("a.b")  # see #12 # noqa: NMK103 -- not at the start of the comment
mock.patch("a.b")  # noqa: NMK103,E501 NMK102 -- several codes, with commas or blanks
mock.patch(  # noqa: NMK103 -- on the line of the finding
    "a.b",
)
mock.patch("""
a.b""")  # noqa: NMK103 -- a string makes one line of several
mock.patch(f"""
{mock}.b""")  # noqa: NMK103 -- a formatted string, too

mock.patch(  # $ NMK103
    "a.b",
)  # noqa: NMK103 -- another physical line
mock.patch(  # $ NMK103
    "a.b",  # noqa: NMK103 -- another physical line
)
mock.patch(  # $ NMK103
    "a"
    "b"  # noqa: NMK103 -- another physical line
)
mock.patch(  # $ NMK103
    f"{mock}\n"
    "b"  # noqa: NMK103 -- another physical line
)
mock.patch(  # $ NMK103
    "a.b",
)  # noqa
mock.patch("a.b")  # $ NMK103 // # noqa: NMK103
mock.patch("a.b")  # $ NMK103 // # noqa: NMK103 --
mock.patch("a.b")  # $ NMK103 // # noqa: NMK103 -- until=2027-03-01 owner=@media
mock.patch("a.b")  # $ NMK103 // # noqa: NMK102 -- another rule
mock.patch("a.b")  # $ NMK103 // # noqa: nmk103 -- codes are compared with their case
mock.patch("a.b")  # $ NMK103 // # noqa: NMK1 -- a family is no rule
mock.patch("a.b")  # $ NMK103 // #noqa: NMK103 -- no blank
mock.patch("a.b")  # $ NMK103 // #  noqa: NMK103 -- two blanks
mock.patch("a.b")  # $ NMK103 // # noqa : NMK103 -- flake8 sees no code here
mock.patch("a.b")  # $ NMK103 // # noqa: NMK103 --no reason without a blank
mock.patch(  # $ NMK103
    "a.b",
)  # NMK103 -- no permit at all

# flake8: noqa
# flake8: noqa: NMK103 -- a whole file is never permitted


def test_statement_before():
    x = 1  # noqa: NMK103 -- of another line
    mock.patch("a.b")  # $ NMK103
    # noqa: NMK103 -- of another line
    return x


def test_headers(name):
    with mock.patch(  # $ NMK103
        "a.b",
    ):  # noqa: NMK103 -- of another line
        mock.patch("a.b")  # $ NMK103
    if mock.patch(  # noqa: NMK103 -- of this line
        "a.b",
    ):
        return name


@mock.patch(  # $ NMK103
    "a.b",
)  # noqa: NMK103 -- of another line
@mock.patch("a.c")  # $ NMK103
@mock.patch("a.d")  # noqa: NMK103 -- of this line
def test_decorated(
    b, c, d,
    mocker,  # noqa: NMK105 -- of this line
):
    assert mocker
