from unittest.mock import Mock  # expect: NMK101

import boto3
from moto import mock_aws  # expect: NMK204
from weekly import publish, views


def test_views():
    connection = Mock()  # expect: NMK102
    connection.execute.return_value.fetchall.return_value = [("intro.mp4", 3)]
    assert views(connection) == [("intro.mp4", 3)]


@mock_aws  # expect: NMK204
def test_publish():
    s3 = boto3.client("s3", region_name="us-east-1")
    s3.create_bucket(Bucket="media")
    assert publish(s3, "media", [("intro.mp4", 3)]) == "reports/weekly.csv"
