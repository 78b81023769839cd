/** The forms of import statements, by how they are written. */


import python
private import nomock.Names

/** Holds if `statement` is `import path`. */
predicate importsPlainly(Import statement, string path) {
  exists(ImportExpr module_ |
    module_ = statement.getAName().getValue() and
    module_.getLevel() <= 0 and
    path = module_.getName()
  )
}

/** Holds if `statement` is `from path import name`, where a star stands for itself. */
predicate importsFrom(ImportingStmt statement, string path, string name) {
  exists(ImportMember member, ImportExpr module_ |
    member = statement.(Import).getAName().getValue() and
    module_ = member.getModule() and
    module_.getLevel() <= 0 and
    path = module_.getName() and
    name = member.getName()
  )
  or
  exists(ImportExpr module_ |
    module_ = statement.(ImportStar).getModuleExpr() and
    module_.getLevel() <= 0 and
    path = module_.getName() and
    name = "*"
  )
}

/** Holds if `statement` is a relative import of `path`, as it is written. */
predicate importsRelatively(ImportingStmt statement, string path) {
  exists(ImportMember member, ImportExpr module_ |
    member = statement.(Import).getAName().getValue() and
    module_ = member.getModule() and
    module_.getLevel() > 0
  |
    path = module_.getName()
    or
    not exists(module_.getName()) and path = member.getName()
  )
  or
  exists(ImportExpr module_ |
    module_ = statement.(ImportStar).getModuleExpr() and
    module_.getLevel() > 0 and
    path = module_.getName()
  )
}

/** Holds if `statement` stands under `if TYPE_CHECKING:`. */
predicate isTypeOnly(Stmt statement) {
  exists(If if_ |
    getLastName(if_.getTest()) = "TYPE_CHECKING" and
    if_.getAStmt().getASubStatement*() = statement
  )
}
