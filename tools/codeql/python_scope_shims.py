"""Functions, classes, modules and the API graph of CodeQL's library for Python."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import Any

import python_program
from python_records import FUNCTIONS
from qlrun.shims import UNBOUND, Api, Shims


def add_scopes(s: Shims, program: python_program.Program) -> None:
    """Add the members of functions, classes and modules."""
    names = ("Scope", "Function", "Class", "Module")
    s(*(f"{n}.getName/0" for n in (*names, "Function_", "Class_")))(lambda n: [getattr(n, "name", "lambda")])

    def around(node: Any) -> list[Any]:
        return [] if isinstance(node, ast.Module) else [program.scope(node)]

    s(*(f"{n}.getEnclosingScope/0" for n in names), *(f"{n}.getScope/0" for n in names))(around)
    s(*(f"{n}.getEnclosingModule/0" for n in (*names, "Expr", "Stmt")))(lambda n: [program.mod_of[n].tree])
    s("Module.getFile/0")(lambda n: [program.mod_of[n].file])
    s("Function.isLambda/0")(lambda n: [True] if isinstance(n, ast.Lambda) else [])
    s("Function.getADecorator/0", "Class.getADecorator/0", "FunctionExpr.getADecorator/0")(
        lambda n: getattr(n, "decorator_list", [])
    )
    s("FunctionExpr.getADecoratorCall/0", "ClassExpr.getADecoratorCall/0")(lambda n: [])
    s("FunctionDef.getDefinedFunction/0", "ClassDef.getDefinedClass/0")(lambda n: [n])
    s("Function.getDocString/0", "Class.getDocString/0", "Scope.getDocString/0")(_docstring)
    s("Class.getABase/0", "ClassExpr_.getABase/0")(lambda n: n.bases)
    s("Class.getMethod/1")(lambda n, name: [m for m in n.body if isinstance(m, FUNCTIONS) and m.name == name])
    _parameters(s, program)


def _parameters(s: Shims, program: python_program.Program) -> None:
    def positional(function: Any) -> list[ast.arg]:
        return [*function.args.posonlyargs, *function.args.args]

    s("Function_.getAnArg/0", "Function.getAnArg/0")(positional)
    s("Function.getAKeywordOnlyArg/0", "Function_.getAKwonlyarg/0")(lambda f: f.args.kwonlyargs)

    @s.relation("Function_.getArg/1", "Function.getArg/1")
    def parameter(function: Any, index: Any) -> Iterator[Any]:
        for i, item in enumerate(positional(function)):
            if index is UNBOUND or index == i:
                yield item, [i]

    @s.relation("Function.getArgName/1")
    def parameter_name(function: Any, index: Any) -> Iterator[Any]:
        for i, item in enumerate(positional(function)):
            if index is UNBOUND or index == i:
                yield item.arg, [i]

    def default(node: ast.arg) -> list[ast.expr]:
        arguments = program.parent_of(node)
        assert isinstance(arguments, ast.arguments)
        ordered = [*arguments.posonlyargs, *arguments.args]
        if node in ordered:
            at = ordered.index(node) - (len(ordered) - len(arguments.defaults))
            return [arguments.defaults[at]] if at >= 0 else []
        if node in arguments.kwonlyargs:
            found = arguments.kw_defaults[arguments.kwonlyargs.index(node)]
            return [found] if found is not None else []
        return []

    s("Parameter.getDefault/0")(default)
    s("Parameter.getAnnotation/0")(lambda p: [p.annotation] if p.annotation is not None else [])
    s("Parameter.getName/0")(lambda p: [p.arg])
    s("Parameter.asName/0")(lambda p: [p])
    s("Parameter.getPosition/0")(
        lambda p: (
            [positional(f).index(p)] if p in positional(f := program.parent_of(program.parent_of(p))) else []
        )
    )


def _docstring(scope: ast.AST) -> list[ast.expr]:
    """Return the text in the first statement of a function, class or module, if there is one."""
    body = getattr(scope, "body", [])
    first = body[0] if isinstance(body, list) and body else None
    value = first.value if isinstance(first, ast.Expr) else None
    return [value] if isinstance(value, ast.Constant) and isinstance(value.value, str) else []


def add_graph(s: Shims, program: python_program.Program) -> None:
    """Add the nodes of the API graph."""
    known: set[tuple[str, ...]] = set()

    def exists(path: tuple[str, ...]) -> bool:
        """Whether a path or one below it is used: in CodeQL, too, nothing else is a node."""
        if not known:
            for used in program.index():
                known.update(used[:size] for size in range(1, len(used) + 1))
        return path in known

    def nodes(*paths: tuple[str, ...]) -> list[Api]:
        return [Api(path) for path in paths if exists(path)]

    s("API::Node.getMember/1")(lambda n, name: nodes((*n.path, "." + name)))
    s("API::Node.getASubscript/0")(lambda n: nodes((*n.path, "[]")))
    s("API::builtin/1")(lambda name: nodes(("builtins", "." + name)))

    @s("API::Node.getAMember/0")
    def members(node: Api) -> list[Api]:
        exists(())
        size = len(node.path)
        return [Api(p) for p in known if len(p) == size + 1 and p[:size] == node.path and p[-1][:1] == "."]

    @s.relation("API::moduleImport/1")
    def module(name: Any) -> Iterator[Any]:
        exists(())
        for root in [name] if name is not UNBOUND else [path[0] for path in known if len(path) == 1]:
            if root[:1] != "<" and exists((root,)):
                yield Api((root,)), [root]

    @s("API::Node.getAnInstance/0")
    def instances(node: Api) -> list[Api]:
        found, path = [], node.path
        while True:
            found += nodes((*path, "()"))
            path = (*path, "<sub>")
            if path not in program.index():
                return found
