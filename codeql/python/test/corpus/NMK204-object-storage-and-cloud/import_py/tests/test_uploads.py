# NMK204-object-storage-and-cloud/import.py
import moto  # $ NMK204
from moto import mock_aws, mock_s3  # $ NMK204
from moto.server import ThreadedMotoServer  # $ NMK204
from botocore.stub import ANY, Stubber  # $ NMK204
import placebo, os  # $ NMK204
from testcontainers.localstack import LocalStackContainer  # $ NMK204
from mockfirestore import MockFirestore  # $ NMK204
import gcp_storage_emulator.server  # $ NMK204
import boto3  # ok: the real client
from botocore.config import Config  # ok: the real client
from testcontainers.minio import MinioContainer  # ok: a real object store
from google.auth.credentials import AnonymousCredentials  # ok: no double
from google.cloud import firestore  # ok: the real client
from googleapiclient.http import MediaFileUpload  # ok: a real upload


def test_spät():
    größe = 1; from moto.core import patch_client  # $ NMK204
    return patch_client  # $ NMK204


NOTE = "from moto import mock_aws"  # ok: words in a string
