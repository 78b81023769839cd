/** Which files of the project an import means. */

import python
private import nomock.Names
private import nomock.Scopes
private import nomock.signals.Import

/** Gets the file of the module `name`, seen from `from`: below a folder above it, or a source folder there. */
bindingset[name]
File getModuleFile(File from, string name) {
  exists(string folder, string path |
    folder = getAFolderAbove(from) and
    path = result.getRelativePath() and
    path =
      folder + ["", "src/", "lib/", "python/"] + name.replaceAll(".", "/") + [".py", "/__init__.py"]
  )
}

/** Gets a folder above `file`: empty, or ending in a slash. */
string getAFolderAbove(File file) {
  exists(string path | path = file.getRelativePath() |
    result = ""
    or
    result = path.prefix(path.indexOf("/") + 1)
  )
}

/** Gets the dotted name, from the project's root, of what a relative import in `from` of this level means. */
private string getPackage(File from, int level) {
  exists(string folder | folder = from.getRelativePath().regexpCapture("(.*)/[^/]+", 1).replaceAll("/", ".") |
    level = 1 and result = folder
    or
    level = 2 and result = folder.regexpCapture("(.*)\\.[^.]+", 1)
  )
}

/** Gets a module that `statement` names: `a`, and `a.b` of `from a import b`. */
string getANamedModule(ImportingStmt statement) {
  exists(ImportExpr module_, string base |
    (
      module_ = statement.(Import).getAName().getValue()
      or
      module_ = statement.(Import).getAName().getValue().(ImportMember).getModule()
      or
      module_ = statement.(ImportStar).getModuleExpr()
    ) and
    (
      module_.getLevel() <= 0 and base = module_.getName()
      or
      base = getPackage(getFile(statement), module_.getLevel()) + "." + module_.getName()
      or
      not exists(module_.getName()) and base = getPackage(getFile(statement), module_.getLevel())
    )
  |
    result = base
    or
    exists(ImportMember member |
      member = statement.(Import).getAName().getValue() and
      member.getModule() = module_ and
      result = base + "." + member.getName()
    )
  )
}

/** Gets a file of the project that `statement` imports. */
File getAnImportedFile(ImportingStmt statement) {
  result = getModuleFile(getFile(statement), getANamedModule(statement)) and
  result != getFile(statement)
}
