/** Names that say "made up", as the signals of the kind `arrival` tell. */

import python
private import nomock.Catalogue
private import nomock.Names

/** Gets a name, or a short text, of the sources. */
private string getAnOccurring() {
  result = any(Name name).getId()
  or
  result = any(Attribute member).getName()
  or
  result = any(ImportMember member).getName()
  or
  result = any(ImportExpr module_).getName().splitAt(".")
  or
  exists(Expr part | part instanceof StringLiteral | result = part.(StringLiteral).getText()) and
  result.regexpMatch("[\\w$]+")
}

/** Holds if `name`, which occurs in the sources, matches the pattern of `signal`. */
private predicate matchesPattern(string signal, string name) {
  exists(string pattern |
    arrivalSignal(signal, _, pattern) and
    not signalField(signal, "literal", _) and
    pattern != "" and
    name = getAnOccurring() and
    name.regexpMatch(pattern)
  )
}

/** Holds if `signal` looks for what is called `name`. */
predicate isNameOf(string signal, string name) {
  matchesPattern(signal, name) and
  not exists(string except | signalField(signal, "except", except) and name.regexpMatch(except))
}

/** Holds if `name` speaks of made-up things, if only as a subject or a switch. */
predicate speaks(string name) { matchesPattern(_, name) }

/** Holds if what is called `name` is made up. */
predicate isTelling(string name) { isNameOf(_, name) }

/** Holds if `name` is the telling word and nothing else: it may be a module, or a generator of data. */
bindingset[name]
predicate isBare(string name) {
  name.regexpMatch("_*(?:[Mm]ock|[Ff]ake|[Ss]tub)(?:s|ed)?_*|_*(?:MOCK|FAKE|STUB)(?:S|ED)?_*|_*faked_*")
}
