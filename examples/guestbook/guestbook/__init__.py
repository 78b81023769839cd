"""A guest book that people can write into."""
