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
 * A level that the project gives a rule holds for all its entries; every rule has a query for error and for warning.
 */
string getTier(string entry, File file) {
  exists(string code, string level, string scope |
    catalogueEntry(entry, code, level, scope) and
    level != "allow" and
    inScope(file, scope)
  |
    catalogueOverride(code, result) and result = ["error", "warning"]
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
