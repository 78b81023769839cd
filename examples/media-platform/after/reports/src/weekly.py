"""The weekly report: views per asset, stored as CSV in the bucket."""


def views(connection):
    """Views per asset of the last seven days, most viewed first."""
    return connection.execute(
        "SELECT asset, count(*) FROM views WHERE at > now() - interval '7 days' GROUP BY asset ORDER BY 2 DESC"
    ).fetchall()


def publish(s3, bucket, rows):
    """Store the rows; returns the key of the object."""
    key = "reports/weekly.csv"
    s3.put_object(Bucket=bucket, Key=key, Body="\n".join(f"{asset},{n}" for asset, n in rows).encode())
    return key
