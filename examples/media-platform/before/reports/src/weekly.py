"""The weekly report: views per asset, stored as CSV in the bucket."""

import os

import psycopg

MOCK_VIEWS = [("intro.mp4", 120), ("trailer.mp4", 87)]  # expect: NMK403


def views(connection):
    """Views per asset of the last seven days, most viewed first."""
    try:
        return connection.execute(
            "SELECT asset, count(*) FROM views WHERE at > now() - interval '7 days' GROUP BY asset ORDER BY 2 DESC"
        ).fetchall()
    except psycopg.OperationalError:
        return MOCK_VIEWS  # expect: NMK504


def publish(s3, bucket, rows):
    """Store the rows; returns the key of the object."""
    if os.getenv("TESTING") == "1":  # expect: NMK501
        return "reports/test.csv"
    key = "reports/weekly.csv"
    s3.put_object(Bucket=bucket, Key=key, Body="\n".join(f"{asset},{n}" for asset, n in rows).encode())
    return key
