"""A run that dies in the middle of its work: nobody cleans up."""

import os
import signal

import psycopg


def test_killed(postgres_url, own_postgres_url, redis_client, s3_client, s3_bucket):
    for url in (postgres_url, own_postgres_url):
        with psycopg.connect(url) as connection:
            connection.execute("INSERT INTO users (name) VALUES ('ada')")
    redis_client.set("left", "over")
    s3_client.put_object(Bucket=s3_bucket, Key="left", Body=b"over")
    os.kill(os.getpid(), signal.SIGKILL)
