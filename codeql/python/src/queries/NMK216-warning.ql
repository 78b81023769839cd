/**
 * @name NMK216 directory service (warning)
 * @description Fake LDAP directory.
 * @kind problem
 * @problem.severity warning
 * @precision very-high
 * @id py/nomock/nmk216-warning
 * @tags quality
 *       reliability
 *       correctness
 *       nomock
 *       testing
 *       stand-in
 *       ldap
 *       nomock-recommended
 *       nomock-strict
 */

import nomock.Findings

from Place place, string symbol
where reported("NMK216", "warning", place, symbol)
select place, getMessage("NMK216", symbol)
