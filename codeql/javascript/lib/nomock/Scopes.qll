/** Which code a file is, by its path. */

import javascript
private import nomock.Catalogue

/** Gets the rank of the first scope pattern that matches the path of `file`. */
private int getRank(File file) {
  result =
    min(int order, string pattern |
      catalogueScope(order, _, pattern) and file.getRelativePath().regexpMatch(pattern)
    |
      order
    )
}

/** Gets the scope of `file`: test, production, demo, story, configuration or ignored. */
string getScope(File file) {
  catalogueScope(getRank(file), result, _)
  or
  exists(file.getRelativePath()) and
  not exists(getRank(file)) and
  result = "production"
}

/** Holds if something for the scope `wanted` counts in `file`. */
predicate isInScope(string wanted, File file) {
  wanted = "any" and getScope(file) = ["test", "production", "demo", "story", "configuration"]
  or
  wanted = "test" and getScope(file) = "test"
  or
  wanted = "production" and getScope(file) = ["production", "demo"]
}
