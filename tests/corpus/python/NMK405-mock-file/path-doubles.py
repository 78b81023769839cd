# corpus: src/app/doubles/__init__.py
__all__: list[str] = []
