/** Signal `use` by what is written: `page.clock.install`, `new FakeStore()`. No import tells what these are. */

import javascript
private import nomock.Catalogue
private import nomock.Modules
private import nomock.Text

/** Holds if `at` is a member of an object that is written as `signal` says, or makes an instance of such a class. */
predicate found(AstNode at, string signal, string symbol) {
  exists(PropAccess access, string receiver | at = access |
    useSignal(signal, _, _) and
    signalField(signal, "receiver", receiver) and
    written(access.getBase()).regexpMatch(receiver) and
    signalField(signal, "members", access.getPropertyName()) and
    isImported(signal, access.getFile()) and
    symbol = written(access)
  )
  or
  exists(string callee |
    useSignal(signal, _, _) and
    signalField(signal, "callee", callee) and
    symbol =
      [
        at.(NewExpr).getCallee().(VarAccess).getName(),
        at.(NewExpr).getCallee().(DotExpr).getPropertyName()
      ] and
    symbol.regexpMatch(callee) and
    not exists(string except | signalField(signal, "except", except) | symbol.regexpMatch(except))
  )
}

/** Holds if `file` imports one of the modules that `signal` asks for, if any. */
bindingset[file, signal]
private predicate isImported(string signal, File file) {
  exists(string path | signalField(signal, "imports", path) and loadsModule(file, path))
  or
  not signalField(signal, "imports", _)
}
