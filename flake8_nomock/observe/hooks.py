"""Putting a hook before the functions and classes that are watched, as soon as their modules are imported."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from functools import wraps
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from types import FunctionType, MethodType, ModuleType
from typing import Any

from flake8_nomock.observe.watch import Watch

_frame = sys._getframe
"""Taken before any test replaces it."""
Saw = Callable[[Watch, Sequence[Any], dict[str, Any], bool], None]
"""Takes what was called, its arguments, its keywords, and whether it is a class."""


class Hooks(MetaPathFinder):
    """Finds no modules itself; it only notices when one is imported that has something to watch."""

    def __init__(self, watches: dict[str, list[Watch]], saw: Saw) -> None:
        self._watches = watches
        self._saw = saw
        self._hooked: set[str] = set()

    def install(self) -> None:
        """Put hooks into what is imported already, and from now on into what is imported."""
        sys.meta_path.insert(0, self)
        for name in [name for name in sys.modules if name.partition(".")[0] in self._watches]:
            self.hook(name)

    def remove(self) -> None:
        """Notice no more imports."""
        sys.meta_path.remove(self)

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Return what the other finders find, with a loader that hooks the module when it has run."""
        if fullname.partition(".")[0] not in self._watches:
            return None
        for finder in sys.meta_path:
            if finder is not self and (spec := finder.find_spec(fullname, path, target)):
                if spec.loader is not None and hasattr(spec.loader, "exec_module"):
                    _hook_after_run(spec.loader, lambda: self.hook(fullname))
                return spec
        return None

    def hook(self, module: str) -> None:
        """Put a hook before everything that is watched in an imported module."""
        for watch in self._watches[module.partition(".")[0]]:
            if watch.path not in self._hooked and (watch.path + ".").startswith(module + "."):
                if self._hook(module, watch):
                    self._hooked.add(watch.path)

    def _hook(self, module: str, watch: Watch) -> bool:
        """Put a hook before one path; return whether it was there."""
        owner: Any = sys.modules[module]
        *parents, name = watch.path[len(module) + 1 :].split(".") if watch.path != module else [""]
        for parent in parents:
            owner = getattr(owner, parent, None)
        value = vars(owner).get(name) if hasattr(owner, "__dict__") else None
        if isinstance(value, type):
            return _set(value, "__init__", self._before(value.__init__, watch, is_class=True))  # type: ignore[misc]
        if isinstance(value, MethodType):
            return _set(owner, name, self._before(value, watch))
        if not isinstance(value, FunctionType):
            return False
        wrapper = self._before(value, watch, skip=isinstance(owner, type))
        for inner, function in vars(value).items():  # patch.object, patch.dict
            if isinstance(function, FunctionType) and inner != "__wrapped__":
                setattr(wrapper, inner, self._before(function, watch))
        return _set(owner, name, wrapper)

    def _before(
        self, original: Callable[..., Any], watch: Watch, *, is_class: bool = False, skip: bool = False
    ) -> Any:
        """Return a function that reports its call and goes on; `skip`: its first argument is `self`."""
        first = 1 if is_class or skip else 0
        saw, own = self._saw, getattr(original, "__globals__", None)

        @wraps(original)
        def nomock_hook(*arguments: Any, **keywords: Any) -> Any:
            if _frame(1).f_globals is not own:  # a mock makes many more, in the module itself
                saw(watch, arguments[first:], keywords, is_class)
            return original(*arguments, **keywords)

        return nomock_hook


def _set(owner: Any, name: str, value: Any) -> bool:
    try:
        setattr(owner, name, value)
    except (AttributeError, TypeError):  # a class written in C
        return False
    return True


def _hook_after_run(loader: Loader, done: Callable[[], None]) -> None:
    run = loader.exec_module

    def exec_module(module: ModuleType) -> None:
        run(module)
        done()

    try:
        loader.exec_module = exec_module  # type: ignore[method-assign]
    except AttributeError:  # a loader with slots: the module is hooked with the next one of its package
        return
