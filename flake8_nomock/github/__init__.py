"""Talking to the place where a repository is hosted; the one part of nomock that uses the network."""
