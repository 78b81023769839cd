/** Which top-level modules are the project's own: a local `responses.py` is not the library. */

import python
private import nomock.Catalogue

/** Holds if `folder` (empty, or ending in a slash) holds a module or a package called `name`. */
private predicate holdsModule(string folder, string name) {
  exists(string path | path = any(File file).getRelativePath() |
    folder = path.regexpCapture("((?:.*/)?)([^/]+)\\.py", 1) and
    name = path.regexpCapture("((?:.*/)?)([^/]+)\\.py", 2)
    or
    folder = path.regexpCapture("((?:.*/)?)([^/]+)/[^/]+\\.py", 1) and
    name = path.regexpCapture("((?:.*/)?)([^/]+)/[^/]+\\.py", 2)
  )
}

/** Gets a root of imported or used paths in the catalogue that is not of the standard library. */
private string getARoot() {
  exists(string path | importSignal(_, _, path) or useSignal(_, _, path) |
    result = path.regexpCapture("([^.()]+).*", 1)
  ) and
  not result = ["importlib", "tempfile", "unittest", "test", "os", "sys"]
}

/** Holds if `root` is a module of the project's own, seen from `file`: in a folder above, or in `src` there. */
predicate isFirstParty(File file, string root) {
  catalogueFirstParty(root) and exists(file.getRelativePath())
  or
  exists(string folder, string above |
    root = getARoot() and
    holdsModule(folder, root) and
    folder = above + ["", "src/", "lib/", "python/"] and
    file.getRelativePath().indexOf(above) = 0 and
    (above = "" or above.charAt(above.length() - 1) = "/")
  )
}
