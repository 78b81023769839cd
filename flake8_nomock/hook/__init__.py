"""The guard for coding assistants: a payload in, the file as it would be, a verdict out."""
