/** Signal `manifest`: a dependency in package.json, or a setting of the runner that swaps modules. */

import javascript
private import nomock.Catalogue

/** Gets a table of dependencies. */
private JsonObject getADependencyTable() {
  result =
    any(PackageJson package)
        .getPropValue(["dependencies", "devDependencies", "peerDependencies", "optionalDependencies"])
}

/** A dependency by its own name, or under another one (`npm:nock@13`). */
private predicate dependsOn(JsonValue at, string signal, string name) {
  manifestSignal(signal, _, name) and
  name != "" and
  (
    at = getADependencyTable().getPropValue(name)
    or
    at = getADependencyTable().getPropValue(_) and
    name = at.getStringValue().regexpCapture("npm:(.+?)(?:@[^/]*)?", 1)
  )
}

/** A command in the scripts of package.json. */
private predicate runsScript(JsonValue at, string signal, string symbol) {
  exists(string pattern | signalField(signal, "script", pattern) |
    at = any(PackageJson package).getScripts().getPropValue(_) and
    symbol = at.getStringValue().regexpCapture("(?s)(?:.*[\\s&|;/])?(" + pattern + ")(?:[\\s@;&|].*)?", 1)
  )
}

/** Holds if `file` configures a test runner or a bundler that runs tests. */
private predicate isConfiguration(File file) {
  file.getBaseName().regexpMatch("(.*(jest|vite).*|karma\\.conf)\\.[cm]?[jt]s")
}

/** Gets a constant in the value of `property`: the value itself, or within a call (`path.resolve(…)`). */
private string getConstant(Property property) {
  result = [property.getInit().(Literal).getValue(), property.getInit().getStringValue()]
  or
  exists(StringLiteral part |
    part.getParent+() = property.getInit().(CallExpr) and
    result = part.getValue()
  )
}

/** Gets the value of a setting and its key, in code or in package.json; Vite's lists name the key in `find`. */
private string getSetting(Locatable at, string key) {
  exists(Property property |
    at = property and
    isConfiguration(property.getFile()) and
    result = getConstant(property)
  |
    property.getName() != "replacement" and key = property.getName()
    or
    property.getName() = "replacement" and
    key = getConstant(property.getObjectExpr().getPropertyByName("find"))
  )
  or
  exists(JsonObject object | object.getJsonFile().getBaseName() = "package.json" |
    at = object.getPropValue(key) and
    result = at.(JsonPrimitiveValue).getValue()
  )
}

/** Holds if `at` stands in the table of the setting `key`. */
private predicate isInTable(Locatable at, string key) {
  exists(Property table |
    key = table.getName() and
    (
      at = table.getInit().(ObjectExpr).getAProperty()
      or
      at = table.getInit().(ArrayExpr).getAnElement().(ObjectExpr).getAProperty() and
      at.(Property).getName() = "replacement"
    )
  )
  or
  exists(JsonObject object | at = object.getPropValue(key).getPropValue(_))
}

/** A setting with a telling value, or a table of settings with one. */
private predicate isSetting(Locatable at, string signal, string symbol) {
  exists(string setting, string key, string value |
    signalField(signal, "setting", setting) and value = getSetting(at, key)
  |
    exists(string pattern | signalField(signal, "value", pattern) |
      key.regexpMatch(setting) and value.regexpMatch(pattern) and symbol = key
    )
    or
    exists(string pattern, string table | signalField(signal, "matches", pattern) |
      isInTable(at, table) and
      table.regexpMatch(setting) and
      value.regexpMatch(pattern) and
      symbol = value and
      not exists(string except | signalField(signal, "except", except) |
        key.regexpMatch("(?s).*" + except + ".*")
      )
    )
  )
}

/** Holds if `at` configures what `signal` is about. */
predicate found(Locatable at, string signal, string symbol) {
  dependsOn(at, signal, symbol) or
  runsScript(at, signal, symbol) or
  isSetting(at, signal, symbol)
}
