"""The conventions that tell which TypeScript or JavaScript code a file is, where the user's globs say nothing.

They are those of vitest, jest, Playwright, node --test, bun and Cypress, and what 78 repositories really use (research,
TypeScript landscape, section 7). They are written in ast-grep's dialect (`astgrep_globs`), because the rendered rules
hold them as they stand: its `*` crosses folders, so that `**/test-*.ts` would take `src/test-runner/run.ts` for a test.
"""

from __future__ import annotations

from flake8_nomock.config.astgrep_globs import matches_any
from flake8_nomock.config.foreign_folders import FOREIGN_FOLDERS

IGNORED = (
    f"**/{{{','.join(FOREIGN_FOLDERS)}}}/**",
    "**/*.d.{ts,mts,cts}",
    "**/*_pb.{ts,js,cjs,mjs}",
)
"""What tools write: installed packages, declarations, what the protocol compiler calls its modules."""

TEST = (
    "**/*.{test,spec,cy,bench,benchmark,perf,fuzz,eval,test-d,e2e,e2e-spec,servertest,clienttest,unit,integration}.*",
    "**/*{-test,_test,-spec,_spec,.test,.spec}.{ts,tsx,js,jsx,mts,cts,mjs,cjs}",
    "**/test-{utils,util,helpers,helper,setup,server,app,client,data,db,database,params,env,environment,fixtures,factories,support,types}.*",
    "**/{testing,e2e,spec,unit-test,unit-tests}{-,.}{utils,util,helpers,helper,setup,server,env,fixtures,factories,support}.*",
    "**/test.{ts,tsx,js,jsx,mts,cts,mjs,cjs}",
    "**/{__tests__,__test__,__mocks__,test,tests,spec,specs,e2e,cypress,playwright}/**",
    "**/{testing,*-tests,*_tests,test-utils,*-test-utils,test-helpers,testkit,test[0-9],tests[0-9]}/**",
    "**/{testing,test,tests,e2e,vitest,jest,playwright}-{utils,util,helpers,kit,tools,lib,library,common,fixtures,setup}/**",
    "**/{testutils,testhelpers,testtools,testcontainers,test-containers}/**",
    "**/{*-e2e,*_e2e,test-support,*-test-support,__factories__,__fixtures__,__testfixtures__,__testutils__}/**",
    "**/{system,integration,functional,acceptance,smoke,browser,unit}{-test,_test}/**",
    "**/dev_deps.{ts,js}",
    "**/{test-suite,test-suites,test_suite,test_suites,testsuite,testsuites}/**",
    "**/*{-,_}{test-suite,test-suites,test_suite,test_suites,testsuite,testsuites}/**",
    "t/**",
    "**/test{Utils,Util,Helpers,Helper,Setup,Server,App,Client,Db,Database,Env,Environment,Fixtures,Factories,Support,Renderer}.*",
    "**/{vitest,jest,test}{.,-}setup{.,-,_}*",
    "**/{setupTests,setupTest,setup-tests,setup-test,setuptests,setupFiles,setupJest,setupVitest}.*",
    "**/setup{.,-}{jest,vitest,test,tests}.*",
    "**/*{testUtils,TestUtils,testHelpers,TestHelpers}.*",
)

STORIES = ("**/*.{stories,story}.*", "**/.storybook/**")
"""What Storybook shows: it ships with nothing, so that the rules for production code do not count."""
DEMO = (
    "**/{.vitepress,.docusaurus,.vuepress}/**",
    "**/{seed,seeds,seeder,seeders}.{ts,js,mts,cts,mjs,cjs}",
    "**/*{.seed,.seeder,-seed,-seeder}.{ts,js,mts,cts,mjs,cjs}",
    "**/{scripts,seed,seeds,example,examples,sample,samples,demo,demos,docs,benchmark,benchmarks,tutorial,tutorials}/**",
)

RUNNER_CONFIGURATION = (
    "**/{vitest,vite,jest,playwright,cypress}.*.{config,conf}.*",
    "**/{vitest,jest,playwright}{-,_}{e2e,unit,int,integration,browser,node,ui,component,base,shared,ci}.{config,conf}.*",
)
"""Configuration even where its word is one of tests: `vitest.integration.config.ts`, `jest-e2e.config.js`."""
CONFIGURATION = (
    "**/{vitest,vite,jest,playwright,cypress,next,tsup,webpack,rollup,karma,eslint}.{config,conf}.*",
    "**/vitest.workspace.*",
    "**/.eslintrc*",
    "**/package.json",
)

DEFAULTS = (
    ("ignored", IGNORED),
    ("configuration", RUNNER_CONFIGURATION),
    ("test", TEST),
    ("configuration", CONFIGURATION),
    ("story", STORIES),
    ("demo", DEMO),
)
"""Kind to its globs; the first that matches decides."""


def kind_of(path: str) -> str:
    """Return the kind of a script by these conventions; `path` is relative to the project."""
    return next((kind for kind, globs in DEFAULTS if matches_any(path, globs)), "production")


def reason(path: str) -> tuple[str, str]:
    """Return the kind of a script and the glob that decides it; empty where none does."""
    for kind, globs in DEFAULTS:
        for glob in globs:
            if matches_any(path, [glob]):
                return kind, glob
    return "production", ""
