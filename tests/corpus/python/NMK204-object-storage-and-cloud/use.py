# corpus: tests/test_buckets.py
import boto3
import moto  # expect: NMK204
from google.auth.credentials import AnonymousCredentials
from moto import mock_aws, mock_dynamodb as table  # expect: NMK204


@mock_aws  # expect: NMK204:2
def test_upload():
    s3 = boto3.client("s3")  # ok: the client is the real one
    s3.create_bucket(Bucket="größe")  # ok: the same


@mock_aws(config={"core": {"mock_credentials": True}})  # expect: NMK204:2
class TestBuckets:
    def setUp(self):
        größe = 1; self.aws = moto.mock_sqs()  # expect: NMK204:31
        self.aws.start()  # ok: made above

    def test_put(self, mock_aws):
        mock_aws("x")  # ok: a parameter


def test_table():
    with table():  # expect: NMK204:10
        pass
    with boto3.Session().client("sqs") as mock_aws:
        mock_aws.close()  # ok: bound by the with statement


def test_mechanism():
    moto.core.patch_client(boto3.client("s3"))  # expect: NMK204:5
    return AnonymousCredentials()  # ok: used with the vendor's emulators


def test_minio(minio):
    return boto3.client("s3", endpoint_url=minio.get_config()["endpoint"])  # ok: a real object store
