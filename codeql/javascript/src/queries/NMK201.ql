/**
 * @name NMK201 sql database
 * @description Fake or in-memory SQL database.
 * @kind problem
 * @problem.severity error
 * @precision high
 * @id js/nomock/nmk201
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
where reported("NMK201", "error", place, symbol)
select place, getMessage("NMK201", symbol)
