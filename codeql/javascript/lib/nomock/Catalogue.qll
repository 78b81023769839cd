/**
 * The rule catalogue, supplied by data extensions.
 *
 * The rows are rendered from `flake8_nomock/catalogue/`; `codeql/README.md` describes the shapes. A model
 * pack with `extensionTargets: nomock/javascript-all` adds rows of its own (`nomock sync` writes one).
 *
 * A signal is one recognisable fact of an entry, such as `NMK103/vitest/use/0`. Patterns are regular
 * expressions that match as a whole, except in `commentSignal`.
 */

/** Holds if rule `code` says `message` of a finding; `{symbol}` in it stands for what was found. */
extensible predicate catalogueRule(string code, string message);

/** Holds if `entry` of rule `code` has this `level` (error, warning, off, allow) and `scope`. */
extensible predicate catalogueEntry(string entry, string code, string level, string scope);

/** Holds if files whose path matches `pattern` are of `scope`, unless a lower `priority` matches. */
extensible predicate catalogueScope(int priority, string scope, string pattern);

/** Holds if a project gives all entries of rule `code` the same `level`. */
extensible predicate catalogueOverride(string code, string level);

/** Holds if a project allows `name` and what is below it in files whose path matches `pattern`. */
extensible predicate catalogueAllowance(string pattern, string name);

/**
 * Holds if a project allows the library of `entry` in files whose path matches `pattern`, but for what carries the name
 * `other` of another library of the entry; there is a row for each of them, or one with an empty name.
 */
extensible predicate catalogueAllowedEntry(string pattern, string entry, string other);

/** Holds if a project says that the package `root` is its own. */
extensible predicate catalogueFirstParty(string root);

/** Holds if importing `moduleName` is a signal; the name is empty where a field says `segment`. */
extensible predicate importSignal(string signal, string entry, string moduleName);

/** Holds if using the exported object `name` is a signal; the name is empty where a field says how it is recognised. */
extensible predicate useSignal(string signal, string entry, string name);

/** Holds if naming the distribution `name` as a dependency is a signal. */
extensible predicate manifestSignal(string signal, string entry, string name);

/** Holds if a call of `callee` (empty: of anything) with a telling argument is a signal. */
extensible predicate argumentSignal(string signal, string entry, string callee);

/** Holds if putting a `value` of this kind into `target` is a signal. */
extensible predicate assignSignal(string signal, string entry, string target, string value);

/** Holds if a definition of the kind `what` whose name matches `pattern` is a signal. */
extensible predicate defineSignal(string signal, string entry, string what, string pattern);

/** Holds if a test of a `what` that matches `pattern` is a signal. */
extensible predicate conditionSignal(string signal, string entry, string what, string pattern);

/** Holds if a route with a `what` (segment, response) that matches `pattern` is a signal. */
extensible predicate routeSignal(string signal, string entry, string what, string pattern);

/** Holds if a file whose path matches `pattern` is a signal. */
extensible predicate pathSignal(string signal, string entry, string pattern);

/** Holds if a member `name`, used as `what` says (call), is a signal. */
extensible predicate memberSignal(string signal, string entry, string what, string name);

/** Holds if an error path that hands back something whose name matches `pattern` is a signal. */
extensible predicate fallbackSignal(string signal, string entry, string pattern);

/** Holds if a made-up value whose name matches `pattern` (empty: that is told in another way) arrives somewhere. */
extensible predicate arrivalSignal(string signal, string entry, string pattern);

/** Holds if a comment in which `pattern` occurs is a signal. */
extensible predicate commentSignal(string signal, string entry, string pattern);

/** Holds if `field` of `signal` says `value`; a list is several rows, a truth value is `true` or `false`. */
extensible predicate signalField(string signal, string field, string value);
