# corpus: tests/test_uploads.py
import moto  # expect: NMK204:1
from moto import mock_aws, mock_s3  # expect: NMK204:1
from moto.server import ThreadedMotoServer  # expect: NMK204
from botocore.stub import ANY, Stubber  # expect: NMK204
import placebo, os  # expect: NMK204
from testcontainers.localstack import LocalStackContainer  # expect: NMK204
from mockfirestore import MockFirestore  # expect: NMK204
import gcp_storage_emulator.server  # expect: NMK204
import boto3  # ok: the real client
from botocore.config import Config  # ok: the real client
from testcontainers.minio import MinioContainer  # ok: a real object store
from google.auth.credentials import AnonymousCredentials  # ok: no double
from google.cloud import firestore  # ok: the real client
from googleapiclient.http import MediaFileUpload  # ok: a real upload


def test_spät():
    größe = 1; from moto.core import patch_client  # expect: NMK204:16
    return patch_client  # expect: NMK204:12


NOTE = "from moto import mock_aws"  # ok: words in a string
