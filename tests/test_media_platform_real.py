"""The media platform without mocks at work: its tests run against real servers, with what its package.json files ask for."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from real_servers import environment as free_environment
from real_servers import ffmpeg, lay, need_node, need_servers, npm_install, run

from flake8_nomock.init.services import SERVICES

pytestmark = pytest.mark.slow

AFTER = Path(__file__).parent.parent / "examples" / "media-platform" / "after"


@pytest.fixture(scope="module")
def platform(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, dict[str, str]]]:
    """The example and the addresses of servers that run, FFmpeg and the old platform among them."""
    need_servers()
    need_node()
    root = tmp_path_factory.mktemp("platform")
    shutil.copytree(AFTER, root, dirs_exist_ok=True)
    variables = free_environment()
    lay(root, tuple(SERVICES), ())
    run(root, variables, "scripts/test-services-start.sh")
    with (root / "legacy.txt").open("w+b") as output:
        pages = root / "edge/tests/support/legacy"
        code = "import http.server as h; s = h.ThreadingHTTPServer(('127.0.0.1', 0), h.SimpleHTTPRequestHandler);"
        code += "print(s.server_port, flush=True); s.serve_forever()"
        legacy = subprocess.Popen(
            [sys.executable, "-c", code], cwd=pages, stdout=subprocess.PIPE, stderr=output, text=True
        )
        assert legacy.stdout is not None
        port = legacy.stdout.readline().strip()
    host = "127.0.0.1"
    try:
        yield (
            root,
            variables
            | {
                "PATH": os.pathsep.join([str(ffmpeg_folder(root)), variables["PATH"]]),
                "DATABASE_URL": f"postgresql://test:test@{host}:{variables['TEST_POSTGRES_PORT']}/app_test",
                "S3_ENDPOINT": f"http://{host}:{variables['TEST_MINIO_PORT']}",
                "AWS_ACCESS_KEY_ID": "testaccess",
                "AWS_SECRET_ACCESS_KEY": "testsecret",
                "LEGACY_URL": f"http://{host}:{port}",
                "NO_COLOR": "1",
            },
        )
    finally:
        legacy.terminate()
        legacy.wait()
        run(root, variables, "scripts/test-services-stop.sh")


def ffmpeg_folder(root: Path) -> Path:
    """Return a folder where FFmpeg is called `ffmpeg`."""
    folder = root / "programs"
    folder.mkdir()
    (folder / "ffmpeg").symlink_to(ffmpeg())
    return folder


@pytest.mark.parametrize(
    ("service", "database", "tests"),
    [("backend", 1, "11 passed"), ("worker", 2, "4 passed"), ("edge", 3, "5 passed")],
)
def test_the_tests_of_a_service_pass(
    platform: tuple[Path, dict[str, str]], service: str, database: int, tests: str
) -> None:
    root, variables = platform
    folder = root / service
    manifest = json.loads((folder / "package.json").read_text(encoding="utf-8"))
    # The servers run on this machine: nothing starts containers here.
    manifest["devDependencies"] = {
        name: version
        for name, version in manifest["devDependencies"].items()
        if not name.startswith("@testcontainers/")
    }
    manifest["scripts"].pop("pretest", None)
    (folder / "package.json").write_text(json.dumps(manifest), encoding="utf-8")
    here = variables | {
        "REDIS_URL": f"redis://127.0.0.1:{variables['TEST_REDIS_PORT']}/{database}",
        "S3_BUCKET": service,
    }
    npm_install(folder, here)
    assert tests in run(folder, here, "npm", "test")


def test_the_reports_pass(platform: tuple[Path, dict[str, str]]) -> None:
    root, variables = platform
    here = variables | {"PYTHONPATH": "src", "AWS_DEFAULT_REGION": "us-east-1"}
    command = (sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider")
    assert "2 passed" in run(root / "reports", here, *command)
