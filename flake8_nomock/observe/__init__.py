"""What really ran: doubles that tests made at run time, and the endpoints that they connected to."""

FIXTURE = "nomock:fixture:"
"""Begins the name of the JUnit property with the seconds that the set-up of a fixture took."""
