"""Shapes of names of modules, files and folders that several rules share, as regular expressions with what they mean.

They match whole names and are written in the subset of syntax that Python, Rust and Java read alike. A text of several
lines is one expression: blanks and ends of lines do not count.
"""

from __future__ import annotations

SHAPES: dict[str, tuple[str, str]] = {
    "mock-module": (
        "a module, a file or a folder of which one word says that it holds doubles, in any spelling; dots for "
        "TypeScript",
        r"""
        ([0-9A-Za-z_.-]*[_.-])?[mM]ock(ed|s)?([A-Z0-9_.-][0-9A-Za-z_.-]*)?
        |[0-9A-Za-z_.-]*[a-z0-9]Mock(ed|s)?([A-Z0-9_.-][0-9A-Za-z_.-]*)?
        |_*([mM]ock|[fF]ake)s?(data|api|db|backend|server)
        |([0-9A-Za-z_.-]*[_.-])?(fakes|doubles|spies|mocking)
        |([0-9A-Za-z_-]*[._])?fake_*
        |[0-9A-Za-z_-]+[.]stub
        |([fF]ake|[sS]tub)[_.-]?([dD]ata|[aA]pi|[dD]b|[uU]sers?|[bB]ackend|[cC]lient|[sS]ervice|[rR]epository|[sS]tore|[sS]torage|[pP]ayments?|[gG]ateway|[hH]andlers?|[rR]esponses?|[rR]ows?|[oO]rders?|[pP]roducts?|[iI]tems?|[pP]rovider|[aA]dapter|[mM]ailer|[cC]atalog(ue)?|[iI]nvoices?|[cC]ustomers?|[lL]lm|[qQ]ueue|[cC]ache)([A-Z0-9_.-][0-9A-Za-z_.-]*)?
        """,
    ),
    "dummy-module": (
        "the same with the word dummy, and folders of stubs, for TypeScript only; a module dummy of Python is "
        "too often the subject itself (a backend, a provider), and a folder stubs of its holds type stubs",
        r"""
        ([dD]ummy[_.-]?|[sS]tubs?/)([dD]ata|[aA]pi|[dD]b|[uU]sers?|[bB]ackend|[sS]ervice|[sS]tore|[sS]torage|[pP]ayments?|[hH]andlers?|[rR]esponses?|[rR]ows?|[oO]rders?|[pP]roducts?|[iI]tems?)([A-Z0-9_.-][0-9A-Za-z_.-]*)?
        |(data|mocks?|constants)/dummy
        """,
    ),
    "other-module": (
        "modules, files and folders that carry such a word in another meaning",
        r"""
        .*([pP]hone|[lL]aptop|[tT]ablet)-?[mM]ocks?([/.].*)?
        |(.*/)?no[_.-].*[mM]ock.*
        |.*[mM]ock(ed)?[_.-]?([lL]ess|[fF]ree|[uU]p|[sS]erver|[tT]ool|[eE]xam|[eE]xamination|[pP]aper|[iI]nterview|[tT]rial|[eE]lection|[dD]raft|[qQ]uiz|[qQ]uizze|[lL]ocation)s?([/A-Z0-9_.-].*)?
        """,
    ),
    "mock-screen": (
        "modules of a product that shows mock responses and routes to its users: parts of a screen, for TypeScript only",
        r"""
        .*[mM]ock[_-]?([rR]esponse|[rR]oute|[rR]ule|[eE]ndpoint)[_-]?([rR]ule|[tT]opBar|[mM]odal|[rR]equestPane|[sS]idebarItem|[eE]ditor|[eE]ditorReducer|[mM]atcher|[lL]ist|[tT]able|[fF]orm|[dD]ialog|[pP]anel|[vV]iew|[cC]ard|[bB]utton|[rR]oute)s?([/A-Z0-9_.-].*)?
        """,
    ),
}  # fmt: skip
"""Name of a shape to its meaning and its expression."""
