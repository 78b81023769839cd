"""What is mocked decides the advice: the service that a target names."""

from __future__ import annotations

import re

import pytest
from reporting import RULES

from flake8_nomock.core.finding import Finding
from flake8_nomock.reports.remedies import Remedies
from flake8_nomock.reports.services import _BY_NAME, _BY_WAY, named_in, service_of


@pytest.mark.parametrize(
    ("target", "code"),
    [
        ("ioredis", "NMK203"),
        ("../lib/redisClient", "NMK203"),
        ("app.s3.upload", "NMK204"),
        ("@aws-sdk/client-s3", "NMK204"),
        ("app.stripe.http_client.get", "NMK209"),
        ("node:fs/promises", "NMK206"),
        ("builtins.open", "NMK206"),
        ("child_process", "NMK207"),
        ("requests.get", "NMK205"),
        ("fetch", "NMK205"),
        ("app.views.datetime", "NMK220"),
        ("Date.now", "NMK220"),
        ("pg", "NMK201"),
        ("builtins.print", "NMK103"),
        ("sys.stdout", "NMK103"),
    ],
)
def test_a_target_names_its_service(target: str, code: str) -> None:
    service = named_in(target)
    assert service is not None and service.code == code


@pytest.mark.parametrize(
    "target",
    ["", "shop.pay", "order.pending_requests", "door.open", "shop.delivery_time", "uploads3x", "./gotham"],
)
def test_a_target_that_names_none(target: str) -> None:
    assert named_in(target) is None


def finding(code: str, path: str, target: str = "", entry: str = "") -> Finding:
    engine = "python" if path.endswith(".py") else "astgrep"
    return Finding(code, path, 1, 1, 1, 2, "m", "s", "error", entry, "", engine, target)


def test_a_stand_in_is_about_the_service_of_its_rule() -> None:
    service = service_of(finding("NMK202", "a.py"))
    assert service is not None and service.title == "document database"


def test_every_rule_about_a_service_has_a_title() -> None:
    about = [code for code in RULES if code.startswith("NMK2")]
    assert [code for code in about if service_of(finding(code, "a.py")) is None] == []


def test_advice_follows_target_and_language() -> None:
    remedies = Remedies(RULES)
    (redis,) = remedies.of(finding("NMK103", "web/a.test.ts", "ioredis", "vitest"))
    assert "@testcontainers/redis" in redis
    (s3,) = remedies.of(finding("NMK103", "tests/test_a.py", "app.s3.upload", "unittest.mock"))
    assert s3.startswith("S3: ") and "MinioContainer" in s3
    ldap = remedies.of(finding("NMK401", "tests/test_a.py")._replace(symbol="LdapConnMock"))
    assert ldap[0].startswith("OpenLDAP: ")
    (dynamo,) = remedies.of(finding("NMK103", "tests/test_a.py", "app.dynamodb.put"))
    assert dynamo.startswith("DynamoDB: ")
    (output,) = remedies.of(finding("NMK103", "tests/test_a.py", "builtins.print"))
    assert "capsys" in output
    (clock,) = remedies.of(finding("NMK103", "tests/test_a.py", "time.sleep"))
    assert "now: datetime" in clock


@pytest.mark.parametrize(
    ("path", "target", "begins"),
    [
        ("a.py", "app.transports.curl.request", "Your own services: "),
        ("a.py", "socket.socket", "Sockets and websockets: "),
        ("a.py", "app.StripeWallet.pay", "Payment, SMS and other SaaS: "),
        ("a.py", "app.views.logger", "Output (print, "),
        ("a.py", "app.settings.BASE_DIR", "Settings objects: "),
        ("a.py", "pika.BlockingConnection", "RabbitMQ: "),
        ("a.py", "meilisearch.Client", "Meilisearch, "),
        ("a.py", "app.random.choice", "Randomness "),
        ("a.test.ts", "kafkajs", "Kafka: "),
        ("a.test.ts", "mysql2/promise", "MySQL, MariaDB: "),
        ("a.test.ts", "bullmq", "BullMQ "),
        ("a.test.ts", "@grpc/grpc-js", "gRPC: `new grpc.Server()`"),
        ("a.test.ts", "openai", "Hosted models: "),
        ("a.test.ts", "@/env", "pass settings in: "),
        ("a.test.ts", "next/navigation#useRouter", "Routers: `createMemoryRouter`"),
        ("a.test.ts", "navigator.platform", "Objects of the browser "),
        ("a.test.ts", "globalThis.window", "Objects of the browser "),
        ("a.test.ts", "window.fetch", "Your own application "),
        ("a.py", "app.window.show", "Calls to your own services"),
        ("a.test.ts", "./lib/mailer", "Mail: a Mailpit container"),
    ],
)
def test_the_technology_of_a_target_decides(path: str, target: str, begins: str) -> None:
    assert Remedies(RULES).of(finding("NMK103", path, target))[0].startswith(begins)


def test_no_service_has_python_advice_in_typescript() -> None:
    of_python = re.compile(r"testcontainers\.|pytest|monkeypatch|tmp_path|capsys|def ")
    for word in (*_BY_NAME, *_BY_WAY):
        advice = " ".join(Remedies(RULES).of(finding("NMK103", "web/a.test.ts", word)))
        assert advice and not of_python.search(advice), word


@pytest.mark.parametrize(
    ("code", "entry"), [(rule.code, entry.id) for rule in RULES.values() for entry in rule.typescript]
)
def test_typescript_findings_get_no_advice_about_pytest(code: str, entry: str) -> None:
    advice = " ".join(Remedies(RULES).of(finding(code, "web/a.test.ts", "", entry)))
    words = {*advice.replace("`", " ").split()}
    assert advice
    assert not {"pytest", "tmp_path", "monkeypatch", "caplog"} & words
    assert "pytest-" not in advice and "testcontainers." not in advice
