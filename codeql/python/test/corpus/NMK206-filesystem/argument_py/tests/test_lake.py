# NMK206-filesystem/argument.py
import fs
import fsspec
from fsspec.core import url_to_fs

disk = fs.open_fs("mem://")  # $ NMK206
größe, lake = 1, fsspec.filesystem("memory")  # $ NMK206
lake = fsspec.filesystem(protocol="memory")  # $ NMK206

with fsspec.open("memory://lake/größe.parquet", "wb") as file:  # $ NMK206
    file.write(b"x")

store, path = url_to_fs("memory://lake")  # $ NMK206


def test_real(tmp_path, bucket):
    fs.open_fs(f"osfs://{tmp_path}")  # ok: the real filesystem
    fsspec.filesystem("file")  # ok: the same
    fsspec.open(f"{tmp_path}/x", "memory://")  # ok: not the address
    fsspec.filesystem("s3", endpoint_url=bucket)  # ok: a real object store
    open("memory://")  # ok: the built-in function


def test_other(database):
    database.open("memory://")  # ok: some other method
    return [fsspec.filesystem("memory") for fsspec in ()]  # ok: the comprehension's own name
