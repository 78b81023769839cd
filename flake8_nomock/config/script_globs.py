"""Which TypeScript code a file is, by its path: one list of globs for the rendered rules and for the runner.

The conventions of vitest, jest, Playwright, node --test, bun and Cypress, and what 78 repositories really use
(research, TypeScript landscape, section 7). ast-grep wants every glob to start with `**/`; its `*` crosses `/`, so that
`**/test-*.ts` would take `src/test-runner/run.ts` for a test, and it knows no empty alternative in braces.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from flake8_nomock.config.file_kinds import Scopes

IGNORED = (
    "**/node_modules/**",
    "**/dist/**",
    "**/build/**",
    "**/.next/**",
    "**/coverage/**",
    "**/.yarn/**",
    "**/vendor/**",
    "**/*.min.{js,mjs,cjs}",
    "**/*.d.{ts,mts,cts}",
    "**/*_pb.{ts,js,cjs,mjs}",
)
"""Generated or foreign code: nobody's to mend."""

TEST = (
    "**/*.{test,spec,cy,bench,test-d,e2e,e2e-spec,servertest,clienttest,unit,integration}.*",
    "**/*{-test,_test,-spec,_spec,.test,.spec}.{ts,tsx,js,jsx,mts,cts,mjs,cjs}",
    "**/test-{utils,util,helpers,helper,setup,server,app,client,data,db,database,params,env,environment,fixtures,factories,support,types}.*",
    "**/test.{ts,tsx,js,jsx,mts,cts,mjs,cjs}",
    "**/{__tests__,__test__,__mocks__,test,tests,spec,specs,e2e,cypress,playwright}/**",
    "**/{testing,*-tests,test-utils,*-test-utils,test-helpers,testkit}/**",
    "**/{vitest,jest,test}{.,-}setup.*",
    "**/{setupTests,setup-tests,setuptests,setupFiles,setupJest,setupVitest}.*",
    "**/setup{.,-}{jest,vitest,test,tests}.*",
    "**/*{testUtils,TestUtils,testHelpers,TestHelpers}.*",
)

STORIES = ("**/*.stories.*", "**/.storybook/**")
DEMO = (
    *STORIES,
    "**/{scripts,seed,seeds,example,examples,demo,demos,docs,benchmarks}/**",
)

CONFIGURATION = (
    "**/{vitest,vite,jest,playwright,cypress,next,tsup,webpack,rollup,karma,eslint}.{config,conf}.*",
    "**/vitest.workspace.*",
    "**/.eslintrc*",
    "**/package.json",
)

_DEFAULTS = (("ignored", IGNORED), ("test", TEST), ("configuration", CONFIGURATION), ("demo", DEMO))


def scope_of(path: str, scopes: Scopes = Scopes()) -> str:
    """Scope of a file, one of `policy.scopes.SCOPES`: the user's globs first, then the defaults above.

    `path` is relative to the project, with forward slashes.
    """
    return scopes.given(path) or next(
        (scope for scope, globs in _DEFAULTS if matches_any(path, globs)), "production"
    )


def globs_of(scope: str, scopes: Scopes = Scopes()) -> list[str]:
    """Globs of a scope for a rendered rule: the user's, anchored, and the defaults."""
    own = [glob for user in getattr(scopes, scope, ()) for glob in _anchored(user)]
    return [*own, *dict(_DEFAULTS).get(scope, ())]


def matches_any(path: str, globs: Iterable[str]) -> bool:
    """Whether ast-grep would match a path against one of these globs."""
    return _matcher(tuple(globs)).fullmatch(path) is not None


def _anchored(glob: str) -> list[str]:
    """A user's glob, in which a folder stands for all below, as ast-grep needs it."""
    pattern = glob.strip("/")
    anchored = pattern if pattern.startswith("**/") else f"**/{pattern}"
    last = pattern.rpartition("/")[2]
    folder = not re.search(r"[*?\[]", last) and "." not in last
    return [f"{anchored}/**"] if folder else [anchored]


@lru_cache(maxsize=64)
def _matcher(globs: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(map(glob_pattern, globs)) or r"(?!)")


def glob_pattern(glob: str) -> str:
    """The regular expression for the whole of a path that ast-grep would match against the glob."""
    parts = re.split(r"(\*\*/|/\*\*|\*|\{|\}|,|\?)", glob)
    depth, regex = 0, ""
    for part in parts:
        depth += (part == "{") - (part == "}")
        regex += "|" if part == "," and depth else _GLOB.get(part, re.escape(part))
    return regex


_GLOB = {
    "**/": "(?:.*/)?",
    "/**": "/.*",
    "*": ".*",
    "?": ".",
    "{": "(?:",
    "}": ")",
}
