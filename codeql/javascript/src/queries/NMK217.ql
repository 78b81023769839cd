/**
 * @name NMK217 network and rpc
 * @description Fake network connection or RPC server.
 * @kind problem
 * @problem.severity error
 * @precision high
 * @id js/nomock/nmk217
 * @tags quality
 *       reliability
 *       correctness
 *       nomock
 *       testing
 *       stand-in
 *       network
 *       nomock-recommended
 *       nomock-strict
 */

import nomock.Findings

from Place place, string symbol
where reported("NMK217", "error", place, symbol)
select place, getMessage("NMK217", symbol)
