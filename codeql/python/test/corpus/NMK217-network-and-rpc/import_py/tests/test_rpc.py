# NMK217-network-and-rpc/import.py
import grpc_testing  # $ NMK217
from grpc_testing import server_from_dictionary  # $ NMK217
from twisted.web.test import requesthelper  # $ NMK217
from treq.testing import StubTreq  # $ NMK217
import treq, json  # ok: the real client
import grpc  # ok: the real thing
from app.pb import greeter_pb2_grpc  # ok: generated clients
from twisted.internet import reactor, defer  # ok: the real reactor
from twisted.internet.testing import StringTransport  # ok: only its use is a finding
from temporalio.testing import WorkflowEnvironment  # ok: a real server
from kopf.testing import KopfRunner  # ok: runs against a real cluster
from opentelemetry.sdk.metrics.export import InMemoryMetricReader  # ok: only observes


def test_spät():
    größe = 1; import treq.testing as grün  # $ NMK217


def test_dynamic():
    return __import__("grpc_testing")  # $ NMK217
