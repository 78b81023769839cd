"""Run in a project with the rendered templates: every test would see the rows, keys and objects of the one before."""

import subprocess

import psycopg
import pytest
import redis
from real_services.ffmpeg import FFMPEG

TWICE = pytest.mark.parametrize("turn", [1, 2, 3])


@TWICE
def test_a_transaction_is_rolled_back(postgres, turn):
    postgres.execute("INSERT INTO users (name) VALUES ('ada')")
    with postgres.transaction():
        postgres.execute("INSERT INTO users (name) VALUES ('grace')")
    assert postgres.execute("SELECT count(*) FROM users").fetchone() == (2,)


def test_a_commit_is_refused(postgres):
    with pytest.raises(psycopg.ProgrammingError):
        postgres.commit()


@TWICE
def test_code_that_commits_has_a_database_of_its_own(own_postgres_url, turn):
    with psycopg.connect(own_postgres_url) as connection:
        connection.execute("INSERT INTO users (name) VALUES ('ada')")
    with psycopg.connect(own_postgres_url) as connection:
        assert connection.execute("SELECT name FROM users").fetchall() == [("ada",)]


def test_the_password_counts(postgres_url):
    with pytest.raises(psycopg.OperationalError, match="password"):
        psycopg.connect(postgres_url, password="wrong")


@TWICE
def test_redis_is_empty(redis_client, redis_url, turn):
    assert redis_client.incr("visits") == 1
    with redis.Redis.from_url(redis_url) as other:
        assert other.get("visits") == b"1"


@TWICE
def test_a_bucket_is_new(s3_client, s3_bucket, turn):
    s3_client.put_object(Bucket=s3_bucket, Key="photos/1.jpg", Body=b"\xff\xd8")
    assert s3_client.list_objects_v2(Bucket=s3_bucket)["KeyCount"] == 1
    assert s3_client.get_object(Bucket=s3_bucket, Key="photos/1.jpg")["Body"].read() == b"\xff\xd8"


@TWICE
def test_a_clip_is_made(clips, turn):
    clip = clips("a.mp4", seconds=0.4, size="64x48", rate=10, sound=turn != 3)
    assert b"ftyp" in clip.read_bytes()[:12]
    done = subprocess.run([FFMPEG, "-i", str(clip)], capture_output=True, text=True, check=False)
    assert "64x48" in done.stderr and "10 fps" in done.stderr
    assert ("Audio:" in done.stderr) == (turn != 3)
    clip.write_bytes(b"spoiled: the next test gets its own")
