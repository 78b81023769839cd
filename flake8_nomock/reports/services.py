"""Which real service a finding is about: Redis, S3, the clock; so that advice and tables can name it.

The stand-ins of family NMK2 know it by their rule. A patch says it by what it replaces: `app.s3.upload`, `ioredis`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from flake8_nomock.core.finding import Finding


class Service(NamedTuple):
    """A kind of real service."""

    code: str
    """The rule of its stand-ins, which says what to use instead."""
    title: str
    word: str = ""
    """The word of the target that names it; empty where the rule of the finding says it."""

    @property
    def technology(self) -> str:
        """The word that the remedies of its rule have for it: `rabbitmq` for `pika`."""
        return _TECHNOLOGIES.get(self.word, self.word)


_TITLES = {
    "NMK201": "SQL database",
    "NMK202": "document database",
    "NMK203": "Redis and caches",
    "NMK204": "object storage and cloud",
    "NMK205": "HTTP",
    "NMK206": "filesystem",
    "NMK207": "processes",
    "NMK208": "queues and streams",
    "NMK209": "mail and third parties",
    "NMK210": "search engine",
    "NMK211": "network of the browser",
    "NMK212": "framework runtime",
    "NMK213": "recorded network traffic",
    "NMK214": "canned server",
    "NMK215": "web stack",
    "NMK216": "directory service",
    "NMK217": "network and RPC",
    "NMK218": "language model",
    "NMK220": "clock and randomness",
}
_OUTPUT = "NMK103"
"""The rule that says what to use where output is replaced, of which there are no stand-ins."""
_SETTINGS = "NMK304"
"""The rule that says what to use where settings are replaced, of which there are no stand-ins either."""
_TITLES_OF_TARGETS = {**_TITLES, _OUTPUT: "output", _SETTINGS: "settings"}
"""Rule to the title of what a target names; a finding of `_OUTPUT` or `_SETTINGS` may be about anything."""

_NAMED = {
    "NMK203": "redis ioredis aioredis valkey memcached memcached:memcache,pymemcache,pylibmc keyv",
    "NMK202": "mongodb mongo mongodb:mongoose,pymongo,beanie couchdb cassandra",
    "NMK204": "s3 dynamodb sqs sns google:gcs,firestore azure s3:minio boto boto3 aiobotocore botocore aws",
    "NMK208": "kafka aiokafka kafkajs celery rabbitmq rabbitmq:pika,amqp,amqplib,aiormq nats queues:bull,bullmq dramatiq",
    "NMK210": "elasticsearch opensearch meilisearch algolia algoliasearch typesense qdrant chromadb solr",
    "NMK209": "mail:smtp,smtplib nodemailer mail mailer email"
    " saas:sendgrid,mailgun,postmark,stripe,twilio,paypal,braintree,adyen",
    "NMK218": "openai anthropic langchain llm ollama cohere",
    "NMK216": "ldap ldap3 ldapjs",
    "NMK217": "grpc websocket websockets",
    "NMK201": "postgres postgresql postgresql:psycopg,psycopg2,asyncpg,aiopg mysql mysql2 pymysql aiomysql mariadb"
    " sqlalchemy sqlmodel sqlite sqlite3 prisma typeorm knex sequelize kysely oracle:mssql oracledb snowflake",
}
"""Rule to words that name a service, also within a name (`redisClient`); the earlier one wins.

In front of some stands the word that the remedies of the rule have for them: `rabbitmq:pika,amqp`.
"""
_WAYS = {
    "NMK207": "commands:subprocess,popen,execa,child_process ssh:paramiko,asyncssh",
    "NMK206": "files:fs,filesystem,pathlib,shutil,builtins.open",
    "NMK205": "http https httpclient requests httpx aiohttp urllib urllib3 urlopen curl pycurl"
    " fetch axios undici xmlhttprequest",
    "NMK217": "socket",
    "NMK201": "postgresql:pg",
    "NMK220": "time:datetime,time,date,clock"
    " randomness:random,uuid,uuid1,uuid4,uuid7,urandom,secrets,token_hex,token_urlsafe,randint",
    _OUTPUT: "output:print,stdout,stderr,logging,logger,log,loguru,structlog,console,winston,pino",
    _SETTINGS: "settings settings:config,configuration environment:env,environ",
}
"""Rule to words, in the same form, that say it only as a whole part of a path: `pending_requests` is not about HTTP."""
_FRAMEWORK = "NMK212"
_OF_SCRIPTS = {
    **dict.fromkeys(
        (
            *("next/navigation", "next/router", "next/headers", "vue-router"),
            *("react-router", "react-router-dom", "@tanstack/react-router"),
        ),
        "router",
    ),
    **dict.fromkeys(
        (
            *("window", "document", "navigator", "localStorage", "sessionStorage", "history", "location"),
            *("matchMedia", "IntersectionObserver", "ResizeObserver"),
        ),
        "browser",
    ),
}
"""Modules and globals of TypeScript and JavaScript to the word of the remedies for them, those of `_FRAMEWORK`."""
_NAMED_BY_SYMBOL = ("NMK401", "NMK408")
"""The rules about doubles whose own name says what they stand in for: `LdapConnMock`."""


def _read(table: Mapping[str, str]) -> Iterator[tuple[str, str, str]]:
    """Yield (word, rule, word of the remedies) of a table, in its order."""
    for code, groups in table.items():
        for group in groups.split():
            technology, _, words = group.partition(":")
            yield from ((word, code, technology) for word in (words or technology).split(","))


_BY_NAME = {word: code for word, code, _ in _read(_NAMED)}
_BY_WAY = {word: code for word, code, _ in _read(_WAYS)}
_TECHNOLOGIES = {word: technology for table in (_NAMED, _WAYS) for word, _, technology in _read(table)}
"""Word of a target to the word of the remedies."""
_WORD = re.compile(r"[A-Z]+\d*(?![a-z])|[A-Z]?[a-z]+\d*")


def service_of(finding: Finding) -> Service | None:
    """Return the service of a finding; None where neither its rule nor its target says one."""
    title = _TITLES.get(finding.code)
    if title:
        return Service(finding.code, title)
    named = finding.target or (finding.symbol if finding.code in _NAMED_BY_SYMBOL else "")
    found = named_in(named)
    if found is None and finding.engine == "astgrep":
        beginning = re.split(r"[.#]", named.removeprefix("globalThis."), maxsplit=1)[0]
        word = _OF_SCRIPTS.get(beginning, "")
        return Service(_FRAMEWORK, _TITLES[_FRAMEWORK], word) if word else None
    return found


@lru_cache(maxsize=4096)
def named_in(target: str) -> Service | None:
    """Return the service that a dotted path or a module specifier names: `app.s3.upload`, `../lib/redisClient`."""
    words = {word.lower() for word in _WORD.findall(target)}
    parts = {target.lower(), *re.split(r"[^a-z0-9_]+", target.lower())}
    for known, given in ((_BY_NAME, words), (_BY_WAY, parts)):
        word = next((word for word in known if word in given), "")
        if word:
            return Service(known[word], _TITLES_OF_TARGETS[known[word]], word)
    return None
