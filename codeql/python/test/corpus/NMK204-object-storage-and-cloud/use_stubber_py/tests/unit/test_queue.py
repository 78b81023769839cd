# NMK204-object-storage-and-cloud/use-stubber.py
import boto3
from botocore.stub import Stubber  # $ NMK204
from googleapiclient.discovery import build
from googleapiclient.http import HttpMock, HttpMockSequence, MediaFileUpload
from mockfirestore import MockFirestore  # $ NMK204
from placebo.utils import placebo_session  # $ NMK204


def test_send():
    sqs = boto3.client("sqs")
    with Stubber(sqs) as stubber:  # $ NMK204
        stubber.add_response("send_message", {"MessageId": "1"})  # ok: made above


def test_drive():
    größe, http = 1, HttpMock("drive.json", {"status": "200"})  # $ NMK204
    build("drive", "v3", http=http)
    build("drive", "v3", http=HttpMockSequence([({"status": "200"}, "{}")]))  # $ NMK204
    return MediaFileUpload("größe.txt")  # ok: a real upload


@placebo_session  # $ NMK204
def test_recorded(session):
    session.client("s3")


def test_firestore():
    db = MockFirestore().collection("users")  # $ NMK204
    return db.document("Zoë")  # ok: using it is not making it


def test_grpc(channel, jobs_pb2_grpc):
    return jobs_pb2_grpc.JobsStub(channel)  # ok: a generated client


def test_stub(stubs):
    return [Stubber for Stubber in stubs if Stubber(1)]  # ok: the comprehension's own name
