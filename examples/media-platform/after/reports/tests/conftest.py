"""Fixtures on the servers of docker-compose.yml."""

import os
from uuid import uuid4

import boto3
import psycopg
import pytest


@pytest.fixture
def connection():
    with psycopg.connect(os.environ["DATABASE_URL"]) as connection:
        connection.execute("CREATE TABLE IF NOT EXISTS views (asset text, at timestamptz)")
        yield connection
        connection.rollback()


@pytest.fixture
def s3():
    return boto3.client("s3", endpoint_url=os.environ["S3_ENDPOINT"])


@pytest.fixture
def bucket(s3):
    name = f"reports-{uuid4().hex}"
    s3.create_bucket(Bucket=name)
    return name
