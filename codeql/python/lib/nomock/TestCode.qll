/** Which test code holds tests: the name of a file does not tell, `lab_tests.py` may be about laboratory tests. */

import python
private import nomock.Catalogue
private import nomock.Names
private import nomock.ProjectImports
private import nomock.Scopes

/** Holds if the name of `file` makes it test code and its folder does not. */
private predicate isTestByNameAlone(File file) {
  getScope(file) = "test" and
  not exists(int priority, string pattern |
    catalogueScope(priority, "test", pattern) and
    (
      priority < 0 and file.getRelativePath().regexpMatch(pattern)
      or
      file.getRelativePath().regexpReplaceAll("[^/]+$", "module.py").regexpMatch(pattern)
    )
  )
}

/** Holds if `statement` imports what tests are written with. */
private predicate importsFramework(ImportingStmt statement) {
  exists(string name, string module_ |
    name = getANamedModule(statement) and
    (
      module_ = ["unittest", "django.test", "hypothesis", "behave", "pytest_bdd"]
      or
      exists(string entry, string signal |
        importSignal(signal, entry, module_) and
        catalogueEntry(entry, "NMK503", _, _) and
        module_ != "" and
        not signalField(signal, "generic", "true")
      )
    )
  |
    name = module_ or name.matches(module_ + ".%")
  )
}

/** Holds if `file` defines a test, imports what tests are written with, or imports from a folder of tests. */
private predicate holdsTests(File file) {
  exists(Function function |
    getFile(function) = file and function.getName().regexpMatch("test(_\\w*|[A-Z]\\w*)?")
  )
  or
  exists(ClassExpr class_ |
    getFile(class_) = file and
    getLastName(class_.getABase()).regexpMatch("\\w*(TestCase|TestBase|BaseTest)")
  )
  or
  exists(ImportingStmt statement, File other | getFile(statement) = file |
    importsFramework(statement)
    or
    other = getAnImportedFile(statement) and
    getScope(other) = "test" and
    not isTestByNameAlone(other)
  )
}

/** Holds if `file` is named like a test, lies in no folder of tests and holds none. */
predicate isWithoutTests(File file) { isTestByNameAlone(file) and not holdsTests(file) }
