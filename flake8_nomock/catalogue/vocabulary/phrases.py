"""The telling names of both languages: the words, and the phrases in which they mean something else.

A list becomes a regular expression that matches a whole name with one of the phrases in any position and spelling:
`mock_rows`, `INITIAL_MOCK_ROWS`, `users_mock`, `paymentsMock`, `userMockList`, `mock$`. To add a word, add it here.
"""

from __future__ import annotations

from collections.abc import Callable

_DOUBLES = ("mock", "mocked", "fake", "faked", "stub", "stubbed")


def _listed(text: str) -> tuple[str, ...]:
    """Return the phrases in a text, which stand between commas; what belongs to one topic stands on lines of its own."""
    return tuple(" ".join(phrase.split()) for phrase in text.split(","))


_SWITCHES = _listed("""
    is mock, is fake, is stub, is dummy, has mock, should mock, no mock,
    use mock, uses mock, using mock, use fake, use stub, use dummy,
    enable mock, enabled mock, disable mock, skip mock,
    allow mock, force mock, mock enabled, mocks enabled, mock mode, fake mode,
    mock only, mock flag, restore mock, reset mock, clear mock,
    set mock, set fake, set dummy, set stub, toggle mock, toggle fake, handle mock, handle fake,
    handle dummy, on mock, on fake, on dummy, register mock, reset mock, clear mock
""")
"""What says whether there is a mock, or does something with one, and is none."""

_SUBJECTS = _listed("""
    mock trial, mock election, mock exam, mock examination, mock test, mock interview, mock paper,
    mock tool, mock draft, mock quiz, mock quizzes, mock server, mock up, mock turtle, mock gps,
    mock location app, mock location provider, mock location detected, mock location permission,
    pay stub, paystub, ticket stub, check stub, cheque stub, stub hub, stub file, stub zone,
    stub resolver, dns stub, stub dns, stub area, stub template, template stub, type stub,
    stub path, stub generator, grpc stub, service stub, stub article, stub package, stub listener,
    starter stub, code stub, client stub, server stub, rpc stub, fake ip, fake scroll,
    fake class, fake image path, fake probability, fake base query, dummy driver, dummy dialect,
    fake news, fake review, fake account, fake profile, fake follower, fake label, fake face, fake header, real fake,
    fake quant, fake quantize, fake quantized, fake tensor, fake async, fake door, fake event, fake keydown,
    fake keyup, fake keypress, fake click, fake mouse, fake touch, scroll spy, scrollspy,
    fake detection, fake detector, fake loss, fake pred, fake logit, deep fake, deepfake,
    fake class, fake classes, fake image, fake probability, fake probabilities, fake prob, fake score, fake video,
    fake text,
    fake tan, fake fur, fake leather, fake lash, fake nail, fake tattoo, stub axle, stub shaft,
    fake percentage, fake ratio, fake topic, fake dataset,
    user agent, useragent, dummy head, dummy node, dummy tail, dummy variable, dummy var,
    dummy input, dummy vector, dummy tensor, dummy encode, dummy encoded, dummy encoder,
    dummy index, dummy root, dummy column, dummy col, dummy element, get dummies, dummy coded
""")
"""Phrases in which a telling word names the subject of the program."""

PHRASES: dict[str, tuple[str, ...]] = {
    "double": _DOUBLES,
    "made-up": (*_DOUBLES, "dummy", "dummies", "mockdata", "fakedata", "dummydata"),
    "invented": ("mock", "mocked", "fake", "faked", "mockdata", "fakedata"),
    "not-made-up": (*_SUBJECTS, *_SWITCHES),
    "subject": _SUBJECTS,
    "sample": ("sample", "demo", "example", "placeholder", "hardcoded", "hard coded", "canned"),
}
"""`invented` is for values that only a name speaks of: it leaves out stubs (clients of remote calls) and dummies.

Name of a list to its phrases, in lower case with blanks between the words; a plural with -s is the same phrase."""


def any_position(phrases: tuple[str, ...]) -> str:
    """Return a regular expression, to be matched in full, for names with one of the phrases as words of their own."""
    lower = "|".join(_spelled(phrase, str.lower) for phrase in phrases)
    title = "|".join(_spelled(phrase, str.capitalize) for phrase in phrases)
    upper = "|".join("_?".join(phrase.upper().split()) for phrase in phrases)
    return (
        rf"(?:[\w$]*[_$])?(?:{lower})s?(?:[A-Z0-9_$][\w$]*)?"
        rf"|[\w$]*(?:{title})s?(?:[A-Z0-9_$][\w$]*)?"
        rf"|(?:[\w$]*[_$a-z0-9])?(?:{upper})S?(?:[a-z0-9_$][\w$]*)?"
    )


def _spelled(phrase: str, first: Callable[[str], str]) -> str:
    """Return a phrase whose first word begins as said, the others with either case: `mock_?[tT]rial`, `Mock_?[tT]rial`."""
    head, *others = phrase.split()
    return "_?".join((first(head), *(f"[{word[0]}{word[0].upper()}]{word[1:]}" for word in others)))
