/**
 * @name NMK209 email and third party (warning)
 * @description Fake mail server or third-party service.
 * @kind problem
 * @problem.severity warning
 * @precision high
 * @id js/nomock/nmk209-warning
 * @tags quality
 *       reliability
 *       correctness
 *       nomock
 *       testing
 *       stand-in
 *       email
 *       nomock-recommended
 *       nomock-strict
 */

import nomock.Findings

from Place place, string symbol
where reported("NMK209", "warning", place, symbol)
select place, getMessage("NMK209", symbol)
