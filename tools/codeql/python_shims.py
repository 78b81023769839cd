"""Library names that our Python queries use and qlrun does not know, imitated over `ast`.

Each does what the declaration of that name in `python/ql/lib/semmle/python` says, as far as our queries look.
"""

from __future__ import annotations

import ast
import re
import tokenize
from collections.abc import Iterable, Iterator
from pathlib import Path
from types import FunctionType
from typing import Any, NamedTuple

import python_program
from qlrun import pyshims
from qlrun.shims import UNBOUND, Api, Comment, File, Location, Shims

FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
WITHS = (ast.With, ast.AsyncWith)


class Pair(NamedTuple):
    """An item of a dict literal."""

    key: ast.expr
    value: ast.expr
    location: Location


class Condition(NamedTuple):
    """The `if` of a comprehension, which CodeQL shows as a statement."""

    test: ast.expr
    location: Location


class Module(NamedTuple):
    """An imported module (`ImportExpr`)."""

    statement: ast.Import | ast.ImportFrom
    name: str
    location: Location


class Member(NamedTuple):
    """A member of an imported module (`ImportMember`)."""

    module: Module
    name: str
    location: Location


class Bound(NamedTuple):
    """The name that an import binds."""

    id: str
    statement: ast.stmt
    location: Location


def make(root: Path) -> tuple[Shims, python_program.Program]:
    """qlrun's shims and ours, over our program."""
    # qlrun's function over the same globals but for the program, for which it has no parameter
    with_ours = FunctionType(pyshims.make.__code__, {**vars(pyshims), "Program": python_program.Program})
    shims, program = with_ours(root)
    assert isinstance(program, python_program.Program)
    _locations(shims, program)
    _types(shims, program)
    _imports(shims, program)
    _expressions(shims, program)
    _statements(shims, program)
    _scopes(shims, program)
    _graph(shims, program)
    for table in (shims.functions, shims.relations):
        for name, shim in list(table.items()):
            owner, _, member = name.rpartition(".")
            twin = f"{owner[:-1] if owner.endswith('_') else owner + '_'}.{member}"
            if twin not in shims.functions and twin not in shims.relations:
                table[twin] = shim  # the library declares many members in a generated base class
    return shims, program


def _locations(s: Shims, program: python_program.Program) -> None:
    for name in ("Location", "DbLocation"):
        s.type(name, lambda v: isinstance(v, Location), lambda: sorted(program.locations, key=_order))

    @s.relation("Location.hasLocationInfo/5", "DbLocation.hasLocationInfo/5")
    def info(place: Location, *wanted: Any) -> Iterator[Any]:
        row = [place.file.absolute, place.line, place.column, place.end_line, place.end_column]
        if all(w is UNBOUND or w == v for w, v in zip(wanted, row, strict=True)):
            yield True, row

    s("Location.toString/0", "DbLocation.toString/0")(lambda p: [f"{p.file.path}:{p.line}"])

    @s(*(f"{name}.getLocation/0" for name in ("AstNode", "Node", "Class", "Function", "Expr", "CfgNode", "Stmt")),
       *(f"{name}.getLocation/0" for name in ("ExprNode", "Parameter", "Keyword_", "KeyValuePair_", "Module", "Alias")),
       *(f"{name}.getLocation/0" for name in ("Pattern", "Expr_", "Stmt_", "Comment", "Pattern_")),
       "StringLiteral.getLocation/0")  # fmt: skip
    def location(node: Any) -> list[Location]:
        if isinstance(node, ast.Module):
            return [Location(program.mod_of[node].file, 0, 0, 0, 0)]
        if isinstance(node, Comment):
            return [node.location]
        place = getattr(node, "location", None)
        if isinstance(place, Location):
            return [place]
        found = pyshims.Program.locate(
            program, program.parent[node] if isinstance(node, ast.withitem) else node
        )
        return [found] if found is not None else []


def _order(place: Location) -> tuple[Any, ...]:
    return place.file.path, place.line, place.column, place.end_line, place.end_column


def _types(s: Shims, program: python_program.Program) -> None:
    def kind(name: str, *types: type) -> None:
        s.type(
            name, lambda v: isinstance(v, types), lambda: [n for n in program.nodes if isinstance(n, types)]
        )

    kind("Stmt", ast.stmt, ast.ExceptHandler)
    kind("Module", ast.Module)
    kind("Scope", ast.Module, ast.ClassDef, *FUNCTIONS, ast.Lambda, *python_program.COMPREHENSIONS)
    kind("Function", *FUNCTIONS, ast.Lambda)
    kind("FunctionExpr", *FUNCTIONS)
    kind("FunctionDef", *FUNCTIONS)
    kind("ClassDef", ast.ClassDef)
    kind("Assign", ast.Assign, ast.ClassDef, *FUNCTIONS)
    kind("AssignStmt", ast.Assign)
    kind("AnnAssign", ast.AnnAssign)
    kind("AugAssign", ast.AugAssign)
    kind("ExprStmt", ast.Expr)
    kind("Return", ast.Return)
    kind("Raise", ast.Raise)
    kind("Pass", ast.Pass)
    kind("Assert", ast.Assert)
    kind("Delete", ast.Delete)
    kind("ExceptStmt", ast.ExceptHandler)
    s.type(
        "With",
        lambda v: isinstance(v, (ast.withitem, *WITHS)),
        lambda: [n for n in program.nodes if isinstance(n, (ast.withitem, *WITHS))],
    )
    kind("Try", ast.Try)
    kind("Break", ast.Break)
    kind("Continue", ast.Continue)
    kind("ExceptionHandler", ast.ExceptHandler)
    kind("YieldFrom", ast.YieldFrom)
    kind("Starred", ast.Starred)
    kind("GeneratorExp", ast.GeneratorExp)
    kind("DictComp", ast.DictComp)
    kind("Comp", *python_program.COMPREHENSIONS)
    kind("For", ast.For, ast.AsyncFor, ast.comprehension)
    kind("MatchStmt", ast.Match)
    kind("Case", ast.match_case)
    kind("Pattern", ast.pattern)
    kind("MatchLiteralPattern", ast.MatchValue)
    kind("Subscript", ast.Subscript)
    kind("Await", ast.Await)
    kind("Yield", ast.Yield)
    kind("Lambda", ast.Lambda)
    kind("Tuple", ast.Tuple)
    kind("List", ast.List)
    kind("Set", ast.Set)
    kind("Dict", ast.Dict)
    kind("ListComp", ast.ListComp)
    kind("SetComp", ast.SetComp)
    kind("BinaryExpr", ast.BinOp)
    kind("UnaryExpr", ast.UnaryOp)
    kind("Fstring", ast.JoinedStr)
    kind("FormattedValue", ast.FormattedValue)
    kind("AssignExpr", ast.NamedExpr)
    kind("Keyword", ast.keyword)
    kind("Alias", ast.alias)
    kind("Add", ast.Add)
    kind("Load", ast.Load)
    kind("ExprContext", ast.expr_context)
    for type_ in (ast.Eq, ast.NotEq, ast.NotIn, ast.Is, ast.IsNot, ast.Gt, ast.GtE, ast.LtE):
        kind(type_.__name__, type_)
    for type_ in (ast.Not, ast.Or, ast.And, ast.BitOr):
        kind(type_.__name__, type_)
    kind("Cmpop", ast.cmpop)

    def some(name: str, test: Any, more: Iterable[Any] = ()) -> None:
        extra = list(more)
        s.type(name, test, lambda: [*(n for n in program.nodes if test(n)), *extra])

    def constant(*types: type) -> Any:
        return lambda v: isinstance(v, ast.Constant) and type(v.value) in types

    some("Num", constant(int, float, complex))
    some("IntegerLiteral", constant(int))
    some("Bytes", constant(bytes))
    some("StringLiteral", constant(str, bytes))
    some("NameConstant", constant(bool, type(None)))
    some("None", constant(type(None)))
    some("True", lambda v: isinstance(v, ast.Constant) and v.value is True)
    some("False", lambda v: isinstance(v, ast.Constant) and v.value is False)
    conditions = [
        Condition(test, place)
        for node in program.nodes
        if isinstance(node, ast.comprehension)
        for test in node.ifs
        if (place := program.locate(test)) is not None
    ]
    some("If", lambda v: isinstance(v, (ast.If, Condition)), conditions)
    pairs = [pair for node in program.nodes if isinstance(node, ast.Dict) for pair in _items(program, node)]
    some("KeyValuePair", lambda v: isinstance(v, Pair), pairs)
    some("DictItem", lambda v: isinstance(v, Pair), pairs)
    annotations = {a for node in program.nodes for a in _annotations(node)}
    some("Annotation", lambda v: isinstance(v, ast.AST) and v in annotations)
    s.type("Variable", lambda v: isinstance(v, python_program.Variable), list)
    s.types["Name"] = lambda v: isinstance(v, (ast.Name, ast.arg, Bound))
    s.types["Expr"] = lambda v: isinstance(v, (ast.expr, Module, Member, Bound, ast.arg))
    s.types["AstNode"] = lambda v: isinstance(v, (ast.AST, Module, Member, Bound, Pair, Condition))


class StringPart(NamedTuple):
    """A literal of several that stand side by side."""

    text: str
    location: Location


def _literals(s: Shims, program: python_program.Program) -> None:
    tokens = {
        tree: _string_tokens(program.mod_of[tree].file)
        for tree in program.nodes
        if isinstance(tree, ast.Module)
    }

    def parts(node: ast.AST) -> list[StringPart]:
        place = pyshims.Program.locate(program, node)
        if place is None:
            return []
        start, end = (place.line, place.column), (place.end_line, place.end_column)
        return [
            part
            for part in tokens[program.mod_of[node].tree]
            if start <= (part.location.line, part.location.column)
            and (part.location.end_line, part.location.end_column) <= end
        ]

    def concatenated(node: ast.AST) -> list[StringPart]:
        found = parts(node)
        return found if len(found) > 1 else []

    def all_parts() -> list[StringPart]:
        literals = [n for n in program.nodes if isinstance(n, (ast.Constant, ast.JoinedStr))]
        return sorted(
            {part for node in literals for part in concatenated(node)}, key=lambda p: _order(p.location)
        )

    def prefix(node: ast.AST) -> list[str]:
        found = parts(node)
        return re.findall(r"^[a-zA-Z]*(?:\"{3}|'{3}|\"|')", found[0].text) if found else []

    s.type("StringPart", lambda v: isinstance(v, StringPart), all_parts)
    s("StringLiteral.getAnImplicitlyConcatenatedPart/0", "Str_.getAnImplicitlyConcatenatedPart/0")(
        concatenated
    )
    s("StringLiteral.getPrefix/0", "Str_.getPrefix/0")(prefix)
    s("StringPart.getLocation/0", "StringPart_.getLocation/0")(lambda part: [part.location])


def _string_tokens(file: File) -> list[StringPart]:
    """Return the string literals of a file in the order of the source; none where it cannot be read as Python."""
    found = []
    try:
        with tokenize.open(file.absolute) as source:
            for token in tokenize.generate_tokens(source.readline):
                if token.type == tokenize.STRING:
                    (line, column), (end_line, end_column) = token.start, token.end
                    place = Location(file, line, column + 1, end_line, end_column)
                    found.append(StringPart(token.string, place))
    except (OSError, SyntaxError, tokenize.TokenError):
        return []
    return found


def _items(program: python_program.Program, node: ast.Dict) -> list[Pair]:
    found = []
    for key, value in zip(node.keys, node.values, strict=True):
        place = program.locate(key) if key is not None else None
        if key is not None and place is not None:
            found.append(Pair(key, value, place))
    return found


def _annotations(node: ast.AST) -> Iterator[ast.expr]:
    for field in ("annotation", "returns"):
        value = getattr(node, field, None)
        if isinstance(value, ast.expr):
            yield value


def _imports(s: Shims, program: python_program.Program) -> None:
    def star(node: Any) -> bool:
        return isinstance(node, ast.ImportFrom) and node.names[0].name == "*"

    def place(node: Any) -> Location:
        found = program.locate(node)
        assert found is not None
        return found

    values: dict[ast.alias, Any] = {}
    names: dict[ast.alias, Bound] = {}
    for node in program.nodes:
        if isinstance(node, ast.Import):
            for alias in node.names:
                values[alias] = Module(node, alias.name, place(node))
                bound = alias.asname or alias.name.split(".")[0]
                names[alias] = Bound(bound, node, place(alias))
        elif isinstance(node, ast.ImportFrom) and not star(node):
            for alias in node.names:
                module = Module(node, node.module or "", place(node))
                values[alias] = Member(module, alias.name, place(node))
                names[alias] = Bound(alias.asname or alias.name, node, place(alias))
    statements = [n for n in program.nodes if isinstance(n, (ast.Import, ast.ImportFrom))]
    s.type(
        "Import", lambda v: v in statements and not star(v), lambda: [n for n in statements if not star(n)]
    )
    s.type("ImportStar", star, lambda: [n for n in statements if star(n)])
    modules = {v if isinstance(v, Module) else v.module for v in values.values()}
    modules |= {Module(n, n.module or "", place(n)) for n in statements if star(n)}
    s.type("ImportExpr", lambda v: isinstance(v, Module), lambda: list(modules))
    s.type(
        "ImportMember",
        lambda v: isinstance(v, Member),
        lambda: [v for v in values.values() if isinstance(v, Member)],
    )
    s.extents["Name"] = lambda: [
        *(n for n in program.nodes if isinstance(n, (ast.Name, ast.arg))),
        *names.values(),
    ]
    imported = [*names.values(), *values.values(), *modules]
    s.extents["AstNode"] = lambda: [*program.nodes, *imported]
    s.extents["Expr"] = lambda: [*(n for n in program.nodes if isinstance(n, (ast.expr, ast.arg))), *imported]
    s("Import_.getAName/0", "Import.getAName/0")(lambda n: n.names)
    s("Alias_.getValue/0", "Alias.getValue/0")(lambda a: [values[a]] if a in values else [])
    s("Alias_.getAsname/0", "Alias.getAsname/0")(lambda a: [names[a]] if a in names else [])
    s("ImportExpr_.getName/0", "ImportExpr.getName/0")(lambda m: [m.name] if m.name else [])
    s("ImportExpr.getLevel/0", "ImportExpr_.getLevel/0")(lambda m: [getattr(m.statement, "level", 0)])
    s("ImportMember_.getName/0", "ImportMember.getName/0")(lambda m: [m.name])
    s("ImportMember_.getModule/0", "ImportMember.getModule/0")(lambda m: [m.module])
    s("ImportMember.getImportedModuleName/0")(
        lambda m: [] if getattr(m.module.statement, "level", 0) else [f"{m.module.name}.{m.name}"]
    )
    s("ImportStar.getModuleExpr/0")(lambda n: [Module(n, n.module or "", place(n))])


def _expressions(s: Shims, program: python_program.Program) -> None:
    def variable(name: Any) -> list[Any]:
        if isinstance(name, ast.arg):
            return [python_program.Variable(id(program.parent_of(program.parent_of(name))), name.arg)]
        if isinstance(name, Bound):
            return [python_program.Variable(id(program.scope(name.statement)), name.id)]
        return [program.variable(name.id, name)]

    def identifier(name: Any) -> list[str]:
        return [name.arg if isinstance(name, ast.arg) else name.id]

    s("Name.getId/0")(identifier)
    s("Name_.getVariable/0", "Name.getVariable/0")(variable)
    stores: dict[Any, list[Any]] = {}

    def stored(wanted: Any) -> list[Any]:
        if not stores:
            for name in (*s.extents["Name"](), *_defined(program)):
                if not isinstance(name, ast.Name) or not isinstance(name.ctx, ast.Load):
                    if not isinstance(name, ast.arg):
                        stores.setdefault(variable(name)[0], []).append(name)
        return stores.get(wanted, [])

    s("Variable.getAStore/0")(stored)
    s("Name.isUse/0")(lambda n: [True] if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Load) else [])
    s("Attribute.getObject/0", "Subscript.getObject/0", "Await_.getValue/0")(lambda n: [n.value])
    s("Subscript_.getIndex/0", "Subscript.getIndex/0")(lambda n: [n.slice])
    s("Attribute_.getCtx/0", "Subscript_.getCtx/0")(lambda n: [n.ctx])
    s("BinaryExpr_.getOp/0")(lambda n: [n.op])
    s("BinaryExpr_.getLeft/0")(lambda n: [n.left])
    s("BinaryExpr_.getRight/0")(lambda n: [n.right])
    s("Fstring_.getAValue/0")(lambda n: n.values)
    s.relation("Fstring_.getValue/1")(
        lambda n, i: [(v, [k]) for k, v in enumerate(n.values) if i is UNBOUND or i == k]
    )
    s("FormattedValue_.getValue/0")(lambda n: [n.value])
    for owner in ("Tuple_", "List_", "Set_"):
        s(f"{owner}.getAnElt/0")(lambda n: n.elts)
        s(f"{owner}.getElt/1")(lambda n, i: [n.elts[i]] if 0 <= i < len(n.elts) else [])

    @s.relation("Tuple_.getElt/1", "List_.getElt/1")
    def element(node: Any, index: Any) -> Iterator[Any]:
        for i, item in enumerate(node.elts):
            if index is UNBOUND or index == i:
                yield item, [i]

    s("Call.getAnArg/0", "Call_.getAPositionalArg/0")(
        lambda n: [a for a in n.args if not isinstance(a, ast.Starred)]
    )
    s("Call.getAKeyword/0")(lambda n: [k for k in n.keywords if k.arg])
    s("Call.getANamedArgumentName/0")(lambda n: [k.arg for k in n.keywords if k.arg])
    s("Call.getPositionalArgumentCount/0")(
        lambda n: [len([a for a in n.args if not isinstance(a, ast.Starred)])]
    )

    @s.relation("Call.getArg/1")
    def argument(node: ast.Call, index: Any) -> Iterator[Any]:
        for i, item in enumerate(node.args):
            if index is UNBOUND or index == i:
                yield item, [i]

    s("Keyword_.getArg/0")(lambda k: [k.arg] if k.arg else [])
    s("Keyword_.getValue/0", "KeyValuePair_.getValue/0")(lambda k: [k.value])
    s("KeyValuePair_.getKey/0")(lambda p: [p.key])

    s("Dict_.getAnItem/0")(lambda n: _items(program, n))
    s("Dict.getAValue/0")(lambda n: n.values)
    s("Dict.getAKey/0")(lambda n: [k for k in n.keys if k is not None])
    s("AssignExpr_.getValue/0", "Yield_.getValue/0", "YieldFrom_.getValue/0", "Starred_.getValue/0")(
        lambda n: [n.value] if n.value is not None else []
    )
    s("IfExp_.getBody/0")(lambda n: [n.body])
    s("IfExp_.getOrelse/0")(lambda n: [n.orelse])
    s("BoolExpr_.getOp/0", "UnaryExpr_.getOp/0")(lambda n: [n.op])
    s("UnaryExpr_.getOperand/0")(lambda n: [n.operand])
    s("Num_.getN/0")(lambda n: [repr(n.value)])
    s("Lambda.getExpression/0")(lambda n: [n.body])
    s("Lambda_.getInnerScope/0")(lambda n: [n])
    _comprehensions(s, program)

    @s.relation("BoolExpr_.getValue/1")
    def operand(node: ast.BoolOp, index: Any) -> Iterator[Any]:
        for i, item in enumerate(node.values):
            if index is UNBOUND or index == i:
                yield item, [i]

    @s("Expr.getASubExpression/0")
    def parts(node: Any) -> list[Any]:
        if not isinstance(node, ast.AST) or isinstance(node, (*python_program.COMPREHENSIONS, ast.Lambda)):
            return []
        found = [c for c in ast.iter_child_nodes(node) if isinstance(c, ast.expr)]
        if isinstance(node, ast.Call):
            found += [k.value for k in node.keywords]
        return found

    s("Expr.getScope/0", "Stmt.getScope/0", "AstNode.getScope/0", "Attribute.getScope/0")(
        lambda n: [program.scope(n)] if isinstance(n, ast.AST) else []
    )
    _literals(s, program)
    s("StringLiteral.getText/0")(
        lambda n: [n.value.decode("latin-1") if isinstance(n.value, bytes) else n.value]
    )
    s("StringLiteral.isDocString/0")(lambda n: [True] if isinstance(program.parent.get(n), ast.Expr) else [])
    for owner in ("Expr_", "Call", "StringLiteral", "AstNode_"):
        s(f"{owner}.toString/0")(lambda n: [type(n).__name__])


def _defined(program: python_program.Program) -> Iterator[Bound]:
    """Yield the names that definitions, handlers and patterns bind, for which `ast` has no node."""
    for node in program.nodes:
        if isinstance(node, (ast.ClassDef, *FUNCTIONS, ast.ExceptHandler, ast.MatchAs, ast.MatchStar)):
            place = program.locate(node)
            if node.name and place is not None:
                yield Bound(node.name, node, place)


def _comprehensions(s: Shims, program: python_program.Program) -> None:
    pairs = {}
    for node in [n for n in program.nodes if isinstance(n, ast.DictComp)]:
        pair = ast.copy_location(ast.Tuple([node.key, node.value], ast.Load()), node.key)
        program.mod_of[pair], program.parent[pair] = program.mod_of[node], node
        pairs[node] = pair

    def elements(node: Any) -> list[ast.expr]:
        return [pairs[node] if isinstance(node, ast.DictComp) else node.elt]

    s("ListComp_.getElt/0", "SetComp_.getElt/0", "ListComp.getElt/0", "Comp.getElt/0")(elements)
    s(*(f"{name}.getIterable/0" for name in ("Comp", "ListComp", "SetComp", "DictComp", "GeneratorExp")))(
        lambda n: [n.generators[0].iter]
    )
    s.relation("Comp.getNthInnerLoop/1")(
        lambda n, i: [(loop, [k]) for k, loop in enumerate(n.generators) if i is UNBOUND or i == k]
    )


def _statements(s: Shims, program: python_program.Program) -> None:
    s("Assign_.getATarget/0", "Delete_.getATarget/0")(lambda n: getattr(n, "targets", []))
    s("Assign_.getValue/0")(lambda n: [n.value] if isinstance(n, ast.Assign) else [])
    s("AnnAssign_.getTarget/0", "For_.getTarget/0", "AssignExpr_.getTarget/0")(lambda n: [n.target])
    s("AnnAssign_.getValue/0", "Return_.getValue/0", "ExprStmt_.getValue/0")(
        lambda n: [n.value] if n.value is not None else []
    )
    s("For_.getIter/0")(lambda n: [n.iter])
    s("With_.getContextExpr/0")(lambda n: [i.context_expr for i in _with_items(n)])
    s("With_.getOptionalVars/0")(lambda n: [i.optional_vars for i in _with_items(n) if i.optional_vars])
    s("AugAssign.getValue/0")(lambda n: [n.value])
    _blocks(s, program)
    s("If_.getTest/0", "Assert_.getTest/0", "While_.getTest/0", "IfExp_.getTest/0", "Guard_.getTest/0")(
        lambda n: [n.test]
    )
    s("If_.getAStmt/0", "ExceptStmt_.getAStmt/0", "Try_.getAStmt/0")(lambda n: getattr(n, "body", []))
    s("If_.getAnOrelse/0")(lambda n: getattr(n, "orelse", []))
    s("Try_.getAHandler/0", "Try.getAHandler/0")(lambda n: n.handlers)
    bodies = ("If_", "While_", "For_", "With_", "Function", "Class")
    s(*(f"{owner}.getStmt/1" for owner in bodies))(
        lambda n, i: (program.parent[n] if isinstance(n, ast.withitem) else n).body[i : i + 1]
    )
    s("ExceptStmt.getType/0", "ExceptionHandler.getType/0")(lambda n: [n.type] if n.type is not None else [])
    guards = {n.guard for n in program.nodes if isinstance(n, ast.match_case) and n.guard is not None}

    class Guarded(NamedTuple):
        test: ast.expr

    s.type("Guard", lambda v: isinstance(v, Guarded), lambda: [Guarded(g) for g in guards])
    s("MatchStmt_.getSubject/0")(lambda n: [n.subject])
    s.relation("MatchStmt_.getCase/1")(
        lambda n, i: [(case, [k]) for k, case in enumerate(n.cases) if i is UNBOUND or i == k]
    )
    s("Case_.getPattern/0")(lambda n: [n.pattern])
    s("MatchLiteralPattern_.getLiteral/0")(lambda n: [n.value])
    s("Pattern.getASubPattern/0")(
        lambda n: [c for c in ast.iter_child_nodes(n) if isinstance(c, ast.pattern)]
    )

    @s("Stmt.getASubStatement/0")
    def inner(node: Any) -> list[Any]:
        if isinstance(node, (ast.ClassDef, *FUNCTIONS)) or not isinstance(node, ast.AST):
            return []
        cases = [s for c in ast.iter_child_nodes(node) if isinstance(c, ast.match_case) for s in c.body]
        return cases + [c for c in ast.iter_child_nodes(node) if isinstance(c, (ast.stmt, ast.ExceptHandler))]

    @s.relation("Assign.defines/1")
    def defines(node: Any, wanted: Any) -> Iterator[Any]:
        names: list[Any] = []
        if isinstance(node, ast.Assign):
            names = [
                n
                for t in node.targets
                for n in ast.walk(t)
                if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)
            ]
            found = [program.variable(n.id, n) for n in names]
        else:
            found = [program.variable(node.name, node)]
        for item in found:
            if wanted is UNBOUND or wanted == item:
                yield True, [item]


class Block(NamedTuple):
    """A list of statements (`StmtList`)."""

    items: tuple[ast.stmt, ...]


def _with_items(node: Any) -> list[ast.withitem]:
    """Return the item itself, or those of a `with` statement."""
    return node.items if isinstance(node, WITHS) else [node]


def _blocks(s: Shims, program: python_program.Program) -> None:
    """Add lists of statements, in which the order counts."""
    blocks = [
        Block(tuple(value))
        for node in program.nodes
        for _, value in ast.iter_fields(node)
        if isinstance(value, list) and value and isinstance(value[0], ast.stmt)
    ]
    s.type("StmtList", lambda v: isinstance(v, Block), lambda: blocks)

    @s.relation("StmtList_.getItem/1")
    def item(block: Block, index: Any) -> Iterator[Any]:
        for i, statement in enumerate(block.items):
            if index is UNBOUND or index == i:
                yield statement, [i]

    s("StmtList_.getAnItem/0")(lambda b: b.items)
    s("StmtList.getLastItem/0")(lambda b: b.items[-1:])
    for owner in ("If_", "ExceptStmt_", "Try_", "Function", "Module", "For_", "While_", "With_"):
        s(f"{owner}.getBody/0")(
            lambda n: [Block(tuple(n.body))] if isinstance(getattr(n, "body", None), list) else []
        )


def _scopes(s: Shims, program: python_program.Program) -> None:
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


def _graph(s: Shims, program: python_program.Program) -> None:
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
