/**
 * @name NMK301 monkeypatch attribute (warning)
 * @description A monkeypatch helper replaces an attribute or item.
 * @kind problem
 * @problem.severity warning
 * @precision high
 * @id py/nomock/nmk301-warning
 * @tags quality
 *       reliability
 *       correctness
 *       nomock
 *       testing
 *       patching
 *       pytest
 *       nomock-recommended
 *       nomock-strict
 */

import nomock.Findings

from Place place, string symbol
where reported("NMK301", "warning", place, symbol)
select place, getMessage("NMK301", symbol)
