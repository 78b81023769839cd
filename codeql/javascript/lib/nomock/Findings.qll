/** From signals to findings: what is reported where, in which query. */

import javascript
private import nomock.Catalogue
private import nomock.Permits
private import nomock.Scopes
private import nomock.signals.Argument as ArgumentSignals
private import nomock.signals.Arrival as ArrivalSignals
private import nomock.signals.Assign as AssignSignals
private import nomock.signals.Condition as ConditionSignals
private import nomock.signals.Define as DefineSignals
private import nomock.signals.Fallback as FallbackSignals
private import nomock.signals.Import as ImportSignals
private import nomock.signals.Manifest as ManifestSignals
private import nomock.signals.Member as MemberSignals
private import nomock.signals.OwnPath as PathSignals
private import nomock.signals.Remark as CommentSignals
private import nomock.signals.Route as RouteSignals
private import nomock.signals.Use as UseSignals

/** Holds if `at` is what `signal` of `entry` is about, whatever the policy says of it. */
private predicate found(Locatable at, string signal, string entry, string symbol) {
  importSignal(signal, entry, _) and ImportSignals::found(at, signal, symbol)
  or
  useSignal(signal, entry, _) and UseSignals::found(at, signal, symbol)
  or
  argumentSignal(signal, entry, _) and ArgumentSignals::found(at, signal, symbol)
  or
  arrivalSignal(signal, entry, _) and ArrivalSignals::found(at, signal, symbol)
  or
  assignSignal(signal, entry, _, _) and AssignSignals::found(at, signal, symbol)
  or
  defineSignal(signal, entry, _, _) and DefineSignals::found(at, signal, symbol)
  or
  conditionSignal(signal, entry, _, _) and ConditionSignals::found(at, signal, symbol)
  or
  routeSignal(signal, entry, _, _) and RouteSignals::found(at, signal, symbol)
  or
  pathSignal(signal, entry, _) and PathSignals::found(at, signal, symbol)
  or
  manifestSignal(signal, entry, _) and ManifestSignals::found(at, signal, symbol)
  or
  memberSignal(signal, entry, _, _) and MemberSignals::found(at, signal, symbol)
  or
  fallbackSignal(signal, entry, _) and FallbackSignals::found(at, signal, symbol)
  or
  commentSignal(signal, entry, _) and CommentSignals::found(at, signal, symbol)
}

/** Gets the level of `entry` in this project. */
private string getLevel(string entry, string code) {
  exists(string level | catalogueEntry(entry, code, level, _) and level != "allow" |
    if catalogueOverride(code, _) then catalogueOverride(code, result) else result = level
  )
}

/**
 * Gets the query that reports `entry` in `file`: error, warning or strict, which has what is off by default.
 * In demonstration code the rules for production are warnings.
 */
private string getTier(string entry, string code, File file) {
  exists(string level, string scope |
    level = getLevel(entry, code) and
    catalogueEntry(entry, code, _, scope) and
    isInScope(scope, file)
  |
    level = "error" and
    if getScope(file) = "demo" and not catalogueOverride(code, _)
    then result = "warning"
    else result = "error"
    or
    level = "warning" and result = "warning"
    or
    level = "off" and not catalogueOverride(code, _) and result = "strict"
  )
}

/** Holds if the project allows `symbol` in `file`. */
bindingset[symbol, file]
private predicate isAllowed(string symbol, File file) {
  exists(string pattern, string name | catalogueAllowance(pattern, name) |
    file.getRelativePath().regexpMatch(pattern) and
    (symbol = name or symbol.indexOf([name + "/", name + "."]) = 0)
  )
}

/** Holds if the project allows the library of `entry` in `file`, and `symbol` carries the name of no other library. */
bindingset[file, entry, symbol]
private predicate isOfAllowedLibrary(File file, string entry, string symbol) {
  exists(string pattern |
    catalogueAllowedEntry(pattern, entry, _) and
    file.getRelativePath().regexpMatch(pattern) and
    not exists(string other |
      catalogueAllowedEntry(pattern, entry, other) and
      other != "" and
      (symbol = other or symbol.indexOf([other + ".", other + "/"]) = 0)
    )
  )
}

/**
 * Gets the element to report for `at`, on one line: `at` itself or its first token. Comments and JSON of several lines
 * have no part that could stand for them.
 */
private Locatable getPlace(Locatable at) {
  found(at, _, _, _) and
  if
    at.getLocation().getStartLine() < at.getLocation().getEndLine() and
    exists(at.(AstNode).getFirstToken())
  then result = at.(AstNode).getFirstToken()
  else result = at
}

/**
 * One line of source that a finding stands on.
 *
 * GitHub shows an alert in a pull request, and blocks it, only if all of its lines are in the diff.
 */
class Place extends Locatable {
  Place() { this = getPlace(_) }

  /** Gets the line. */
  int getLine() { result = this.getLocation().getStartLine() }
}

/** Gets a rank for `tier`: the lowest on a line is reported. */
private int getTierRank(string tier) {
  tier = "error" and result = 0
  or
  tier = "warning" and result = 1
  or
  tier = "strict" and result = 2
}

/** Holds if the policy lets `place` be reported. */
private predicate isLetThrough(string code, string tier, Place place, string symbol) {
  exists(Locatable at, string signal, string entry |
    found(at, signal, entry, symbol) and
    tier = getTier(entry, code, at.getFile()) and
    not isAllowed(symbol, at.getFile()) and
    not isOfAllowedLibrary(at.getFile(), entry, symbol) and
    place = getPlace(at) and
    not isPermitted(code, place.getLocation())
  )
}

/** Gets a key that orders what is reportable on one line: the most severe first, then from left to right. */
private int getKey(string code, string tier, Place place) {
  isLetThrough(code, tier, place, _) and
  result = getTierRank(tier) * 100000 + place.getLocation().getStartColumn()
}

/** Holds if rule `code` is reported at `place` by the query for `tier`, once per line. */
predicate reported(string code, string tier, Place place, string symbol) {
  isLetThrough(code, tier, place, _) and
  symbol = min(string s | isLetThrough(code, tier, place, s)) and
  not exists(Place other, string otherTier |
    other.getFile() = place.getFile() and
    other.getLine() = place.getLine() and
    getKey(code, otherTier, other) < getKey(code, tier, place)
  )
}

/** Gets what a finding of rule `code` says: what the local engines say, from which `nomock gate` reads the symbol. */
bindingset[symbol]
string getMessage(string code, string symbol) {
  exists(string message | catalogueRule(code, message) |
    result = message.replaceAll("{symbol}", symbol)
  )
}

/** Holds if rule `code` is reported where `at` starts by the query for `tier`. */
predicate reportedAt(Location at, string code, string tier, string symbol) {
  exists(Place place | reported(code, tier, place, symbol) and at = place.getLocation())
}

/**
 * Holds if a query across files may report `symbol` under rule `code` at `at`, in the tier `tier`: it has no entries in the
 * catalogue, so that it is an error unless the project gives it another level.
 */
bindingset[code, symbol, at]
predicate isReportable(string code, string tier, string symbol, Location at) {
  (
    catalogueOverride(code, tier) and tier = ["error", "warning"]
    or
    not catalogueOverride(code, _) and tier = "error"
  ) and
  not isAllowed(symbol, at.getFile()) and
  not isPermitted(code, at)
}
