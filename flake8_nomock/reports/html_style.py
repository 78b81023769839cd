"""The style sheet of the HTML page: light and dark, nothing fetched."""

from __future__ import annotations

STYLE = """
:root { color-scheme: light dark; --line: #8884; --error: #b3261e; --warning: #8a5a00; --good: #1b6e3c; --mark: #ffd54f66; }
@media (prefers-color-scheme: dark) { :root { --error: #ff8a80; --warning: #ffcc66; --good: #7ddc9c; --mark: #ffd54f44; } }
body { font: 15px/1.5 system-ui, sans-serif; max-width: 75rem; margin: 0 auto; padding: 1rem 1.5rem; }
h1 { margin: 0; } h2 { margin: 2rem 0 .5rem; }
.outcome { font-size: 1.2rem; font-weight: 600; margin: .25rem 0; }
.clean { color: var(--good); } .fails, .incomplete, .error { color: var(--error); } .warning { color: var(--warning); }
table { border-collapse: collapse; width: 100%; margin: 0 0 1.5rem; }
th, td { text-align: left; vertical-align: top; padding: .3rem .6rem; border-bottom: 1px solid var(--line); }
.counts th:not(:first-child), .counts td { text-align: right; width: 6rem; }
.counts th { font-weight: 500; overflow-wrap: anywhere; }
details { border-bottom: 1px solid var(--line); padding: .35rem 0; }
summary { cursor: pointer; overflow-wrap: anywhere; } summary span { opacity: .7; }
td:first-child { white-space: nowrap; } code { font: 13px/1.4 ui-monospace, monospace; white-space: pre-wrap; }
td code { overflow-wrap: anywhere; } mark { background: var(--mark); color: inherit; }
.old { opacity: .75; } body:not(:has(#all:checked)) .old { display: none; }
svg { width: 100%; height: auto; max-width: 60rem; } svg text { font: 12px system-ui, sans-serif; fill: currentColor; }
svg polyline { fill: none; stroke: var(--error); stroke-width: 2; } svg circle { fill: var(--error); }
svg line { stroke: var(--line); } footer { margin: 2rem 0; opacity: .7; }
"""
