/** Which code a file is, by its path: test, production, demo, configuration or ignored. */

import python
private import nomock.Catalogue

private predicate matchesScope(File file, int priority, string scope) {
  exists(string pattern |
    catalogueScope(priority, scope, pattern) and
    file.getRelativePath().regexpMatch(pattern)
  )
}

/** Gets the scope of `file`: that of the lowest priority that matches, else `production`. */
string getScope(File file) {
  matchesScope(file, min(int priority | matchesScope(file, priority, _)), result)
  or
  not matchesScope(file, _, _) and exists(file.getRelativePath()) and result = "production"
}

/** Holds if an entry for the scope `wanted` applies to `file`. */
predicate inScope(File file, string wanted) {
  exists(string scope | scope = getScope(file) and scope != "ignored" |
    wanted = "any"
    or
    wanted = scope
    or
    wanted = "production" and scope = "demo"
  )
}

/**
 * Gets the tier in which `entry` is reported in `file`: `error`, `warning` or `strict`.
 *
 * Each rule has one query per tier. A level that the project gives a rule goes to the rule's highest tier.
 */
string getTier(string entry, File file) {
  exists(string code, string level, string scope |
    catalogueEntry(entry, code, level, scope) and
    level != "allow" and
    inScope(file, scope)
  |
    catalogueOverride(code, ["error", "warning"]) and result = getHighestTier(code)
    or
    not catalogueOverride(code, _) and
    (
      level = "off" and result = "strict"
      or
      level != "off" and getScope(file) = "demo" and result = "warning"
      or
      level != "off" and getScope(file) != "demo" and result = level
    )
  )
}

private string getHighestTier(string code) {
  catalogueEntry(_, code, "error", _) and result = "error"
  or
  catalogueEntry(_, code, "warning", _) and
  not catalogueEntry(_, code, "error", _) and
  result = "warning"
  or
  catalogueEntry(_, code, "off", _) and
  not catalogueEntry(_, code, ["error", "warning"], _) and
  result = "strict"
}
