/**
 * @name NMK216 directory service
 * @description Fake LDAP directory.
 * @kind problem
 * @problem.severity error
 * @precision very-high
 * @id py/nomock/nmk216
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
where reported("NMK216", "error", place, symbol)
select place, getMessage("NMK216", symbol)
