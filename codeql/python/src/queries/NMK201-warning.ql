/**
 * @name NMK201 sql database (warning)
 * @description Fake or in-memory SQL database.
 * @kind problem
 * @problem.severity warning
 * @precision high
 * @id py/nomock/nmk201-warning
 * @tags quality
 *       reliability
 *       correctness
 *       nomock
 *       testing
 *       stand-in
 *       sql
 *       nomock-recommended
 *       nomock-strict
 */

import nomock.Findings

from Place place, string symbol
where reported("NMK201", "warning", place, symbol)
select place, getMessage("NMK201", symbol)
