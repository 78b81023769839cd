/**
 * @name NMK201 sql database (strict profile)
 * @description Fake or in-memory SQL database.
 * @kind problem
 * @problem.severity recommendation
 * @precision high
 * @id js/nomock/nmk201-strict
 * @tags quality
 *       reliability
 *       correctness
 *       nomock
 *       testing
 *       stand-in
 *       sql
 *       nomock-strict
 */

import nomock.Findings

from Place place, string symbol
where reported("NMK201", "strict", place, symbol)
select place, getMessage("NMK201", symbol)
