from tests.shared import client, make as build, order  # $ ReexportedDouble
