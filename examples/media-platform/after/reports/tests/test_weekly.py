from weekly import publish, views


def test_views(connection):
    connection.execute("INSERT INTO views SELECT 'intro.mp4', now() FROM generate_series(1, 3)")
    connection.execute("INSERT INTO views VALUES ('old.mp4', now() - interval '8 days')")
    assert views(connection) == [("intro.mp4", 3)]


def test_publish(s3, bucket):
    key = publish(s3, bucket, [("intro.mp4", 3)])
    assert s3.get_object(Bucket=bucket, Key=key)["Body"].read() == b"intro.mp4,3"
