"""Which code a file is, by its path alone, in both languages alike."""

import pytest

from flake8_nomock.config.file_kinds import KINDS, FileKinds, default_kind, default_reason
from flake8_nomock.config.languages import grammar_of

TREES = (
    "t/helpers",
    "test-suite/helpers",
    "test_suites/helpers",
    "integration-testsuite/helpers",
    "packages/shop/tests2/helpers",
    "tests/helpers",
    "src/testing/helpers",
    "apps/shop-e2e/src/helpers",
    "system-test/helpers",
)


@pytest.mark.parametrize("stem", TREES)
@pytest.mark.parametrize("suffix", [".py", ".ts", ".jsx", ".vue"])
def test_trees_of_tests(stem: str, suffix: str) -> None:
    assert default_kind(stem + suffix) == "test"


NAMED = (
    "src/vendor/orders",
    "src/_vendor/orders",
    "vendored/orders",
    "third_party/orders",
    "build/orders",
    "dist/orders",
    "env/orders",
    "venv/orders",
    "coverage/orders",
    "web/.next/orders",
    "src/t/orders",
)


@pytest.mark.parametrize("stem", NAMED)
@pytest.mark.parametrize("suffix", [".py", ".ts"])
def test_a_name_alone_makes_code_of_others_of_nothing(stem: str, suffix: str) -> None:
    assert default_kind(stem + suffix) == "production"


KINDS_OF = {
    "shop/testing.py": "test",
    "shop/pytest_plugin.py": "test",
    "shop/testing_stations.py": "production",
    "packages/cart/index.fuzz.js": "test",
    "packages/cart/index.perf.mts": "test",
    "packages/cart/index.benchmark.ts": "test",
    "src/perf.ts": "production",
    "src/setupTest.js": "test",
    "src/setup-test.ts": "test",
    "src/cart/__factories__/cart.factory.js": "test",
    "src/factories/cart.js": "production",
    "addons/api/addon-test-support/handlers.js": "test",
    "src/dev_deps.ts": "test",
    "src/deps.ts": "production",
    "src/agent.eval.ts": "test",
    "src/cli/testing-utils.ts": "test",
    "packages/testing-kit/src/server.ts": "test",
    "packages/e2e-utils/src/login.ts": "test",
    "internal-packages/testcontainers/src/minio.ts": "test",
    "src/evaluate.ts": "production",
    "src/testing-stations.ts": "production",
    "packages/testimonials/src/list.ts": "production",
    "src/image.stories.tsx": "story",
    "src/image.story.tsx": "story",
    ".storybook/preview.tsx": "story",
    "src/stories/history.tsx": "production",
    "src/story.ts": "production",
    "prisma/seed.ts": "demo",
    "db/users.seed.ts": "demo",
    "src/seedling.ts": "production",
    ".vitepress/theme/index.ts": "demo",
    "samples/concepts.js": "demo",
    "samples/concepts.py": "demo",
    "src/ab-test/variant.ts": "production",
    "benchmark/run.py": "demo",
    "benchmarks/run.ts": "demo",
    "benchmark/run.ts": "demo",
    "vitest.config.ts": "configuration",
    "vitest.integration.config.mts": "configuration",
    "jest.unit.config.js": "configuration",
    "web/playwright.smoke.config.ts": "configuration",
    "src/orders_pb2.py": "ignored",
    "src/orders_pb2_grpc.py": "ignored",
    "src/orders_pb.ts": "ignored",
    "src/orders_pb.js": "ignored",
    "src/shop.pyi": "ignored",
    "src/shop.d.ts": "ignored",
    "shop/migrations/0001_initial.py": "ignored",
    "shop/migrations/0001_orders_test.py": "test",
    "tests/test_orders_pb2.py": "test",
    "node_modules/x/a.test.ts": "ignored",
    "site-packages/x/test_a.py": "ignored",
    "src/site.min.js": "production",
}


@pytest.mark.parametrize(("path", "kind"), KINDS_OF.items())
def test_kinds(path: str, kind: str) -> None:
    assert default_kind(path) == kind
    assert default_reason(path)[0] == kind
    assert kind in KINDS


def test_the_globs_of_the_user_go_first() -> None:
    kinds = FileKinds(test=("{checks,specs}/**",), production=("tests/server[0-9]",), ignored=("legacy",))
    assert kinds.kind_of("checks/a.py") == kinds.kind_of("specs/a.ts") == "test"
    assert kinds.kind_of("tests/server1/a.py") == "production"
    assert kinds.kind_of("tests/server/a.py") == "test"
    assert kinds.chosen("legacy/a.ts") == ("ignored", "legacy")
    assert kinds.chosen("src/a.ts") == ("", "")


def test_suffixes_in_capitals_are_another_language() -> None:
    assert [grammar_of(path) for path in ("a.test.TS", "a.JS", "A.Tsx", "a.test.ts")] == [
        "",
        "",
        "",
        "TypeScript",
    ]
