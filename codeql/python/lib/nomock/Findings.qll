/** What the queries report: the signals of all kinds, with scope, level, allowances and permits applied. */

import python
private import nomock.Catalogue
private import nomock.Permits
private import nomock.Scopes
private import nomock.signals.Argument as ArgumentSignals
private import nomock.signals.Arrival as ArrivalSignals
private import nomock.signals.Assign as AssignSignals
private import nomock.signals.Condition as ConditionSignals
private import nomock.signals.Define as DefineSignals
private import nomock.signals.Fallback as FallbackSignals
private import nomock.signals.Fixture as FixtureSignals
private import nomock.signals.Import as ImportSignals
private import nomock.signals.Manifest as ManifestSignals
private import nomock.signals.Marker as MarkerSignals
private import nomock.signals.Member as MemberSignals
private import nomock.signals.OwnPath as PathSignals
private import nomock.signals.Plugin as PluginSignals
private import nomock.signals.Remark as CommentSignals
private import nomock.signals.Route as RouteSignals
private import nomock.signals.Use as UseSignals

/** Holds if `signal` is found at `at`, whatever the file's scope. */
private predicate found(Location at, string signal, string symbol) {
  ArgumentSignals::found(at, signal, symbol) or
  ArrivalSignals::found(at, signal, symbol) or
  AssignSignals::found(at, signal, symbol) or
  ConditionSignals::found(at, signal, symbol) or
  DefineSignals::found(at, signal, symbol) or
  FallbackSignals::found(at, signal, symbol) or
  FixtureSignals::found(at, signal, symbol) or
  ImportSignals::found(at, signal, symbol) or
  ManifestSignals::found(at, signal, symbol) or
  MarkerSignals::found(at, signal, symbol) or
  MemberSignals::found(at, signal, symbol) or
  PathSignals::found(at, signal, symbol) or
  PluginSignals::found(at, signal, symbol) or
  CommentSignals::found(at, signal, symbol) or
  RouteSignals::found(at, signal, symbol) or
  UseSignals::found(at, signal, symbol)
}

/** Gets the entry that `signal` belongs to. */
private string getEntry(string signal) {
  argumentSignal(signal, result, _) or
  arrivalSignal(signal, result, _) or
  assignSignal(signal, result, _, _) or
  commentSignal(signal, result, _) or
  conditionSignal(signal, result, _, _) or
  defineSignal(signal, result, _, _) or
  fallbackSignal(signal, result, _) or
  fixtureSignal(signal, result, _) or
  importSignal(signal, result, _) or
  manifestSignal(signal, result, _) or
  markerSignal(signal, result, _) or
  memberSignal(signal, result, _, _) or
  pathSignal(signal, result, _) or
  pluginSignal(signal, result, _) or
  routeSignal(signal, result, _, _) or
  useSignal(signal, result, _)
}

/** Holds if the project allows `symbol` in `file`. */
bindingset[symbol]
private predicate isAllowed(File file, string symbol) {
  exists(string pattern, string name |
    catalogueAllowance(pattern, name) and
    file.getRelativePath().regexpMatch(pattern) and
    (symbol = name or symbol.indexOf(name + ".") = 0)
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

/** Gets a number for `tier`: the lowest on a line is reported. */
private int getTierNumber(string tier) {
  tier = "error" and result = 0
  or
  tier = "warning" and result = 1
  or
  tier = "strict" and result = 2
}

/** Holds if the policy lets `symbol` be reported at `at`. */
private predicate isLetThrough(Location at, string code, string tier, string symbol) {
  exists(string signal, string entry, File file |
    found(at, signal, symbol) and
    entry = getEntry(signal) and
    catalogueEntry(entry, code, _, _) and
    file = at.getFile() and
    tier = getTier(entry, file) and
    not isAllowed(file, symbol) and
    not isOfAllowedLibrary(file, entry, symbol) and
    not isPermitted(code, at)
  )
}

/** Holds if what is reportable at `at` is on `line` of `file`; `key` orders it: the most severe first, then from left to right. */
private predicate isOnLine(Location at, string code, string tier, File file, int line, int key) {
  isLetThrough(at, code, tier, _) and
  file = at.getFile() and
  line = at.getStartLine() and
  key = getTierNumber(tier) * 100000 + at.getStartColumn()
}

/**
 * Holds if `symbol` breaks rule `code` at `at`, in the tier `tier`: `error` (what the recommended profile fails on),
 * `warning` or `strict`. One result per rule and line, as from the local engines.
 */
predicate reportedAt(Location at, string code, string tier, string symbol) {
  exists(File file, int line, int key |
    isOnLine(at, code, tier, file, line, key) and
    not exists(int other | isOnLine(_, code, _, file, line, other) and other < key)
  ) and
  symbol = min(string text | isLetThrough(at, code, tier, text))
}

/** Holds if `symbol` breaks rule `code` at `place`, in the tier `tier`; see `reportedAt`. */
predicate reported(string code, string tier, Place place, string symbol) {
  exists(Location at | at = place and reportedAt(at, code, tier, symbol))
}

/** Gets what to say of `symbol` under rule `code`. */
bindingset[symbol]
string getMessage(string code, string symbol) {
  exists(string message |
    catalogueRule(code, message) and
    result = message.replaceAll("{symbol}", symbol)
  )
}

/**
 * A place in the source that is one line at most.
 *
 * GitHub shows an alert on a pull request only if all its lines were changed, so an alert never spans more than the
 * first line of what was found.
 */
class Place instanceof Location {
  /** Gets a textual representation of this element. */
  string toString() { result = this.(Location).toString() }

  /** Holds if this place is at these lines and columns of `path`; a whole module stands on line 1. */
  predicate hasLocationInfo(string path, int startLine, int startColumn, int endLine, int endColumn) {
    exists(int line, int column, int last, int end |
      this.(Location).hasLocationInfo(path, line, column, last, end) and
      endLine = startLine
    |
      line = 0 and startLine = 1 and startColumn = 1 and endColumn = 1
      or
      line > 0 and
      startLine = line and
      startColumn = column and
      (if last = line then endColumn = end else endColumn = column)
    )
  }
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
  not isAllowed(at.getFile(), symbol) and
  not isPermitted(code, at)
}
