"""The style sheet of the HTML report: light and dark, from a phone to a wide screen, nothing fetched."""

from __future__ import annotations

from flake8_nomock.reports import chart

STYLE = f"""
:root {{ color-scheme: light dark; --line: #8884; --paper: #fff; --error: #b3261e; --warning: #8a5a00; --good: #1b6e3c;
  --faint: #5a5a5a; --link: #0b57d0; --mark: #ffd54f66; }}
@media (prefers-color-scheme: dark) {{ :root {{ --paper: #121212; --error: #ff8a80; --warning: #ffcc66; --good: #7ddc9c;
  --faint: #a8a8a8; --link: #8ab4f8; --mark: #ffd54f44; }} }}
* {{ box-sizing: border-box; }} [hidden] {{ display: none !important; }}
body {{ font: 15px/1.5 system-ui, sans-serif; max-width: 80rem; margin: 0 auto; padding: 1rem; background: var(--paper); }}
h1 {{ margin: 0; overflow-wrap: anywhere; }} h2 {{ margin: 2rem 0 .5rem; }} a {{ color: var(--link); }}
.outcome {{ font-size: 1.2rem; font-weight: 600; margin: .25rem 0; }} .faint {{ color: var(--faint); }}
.clean {{ color: var(--good); }} .fails, .incomplete, .error {{ color: var(--error); }} .warning {{ color: var(--warning); }}
nav {{ display: flex; flex-wrap: wrap; gap: .25rem 1rem; }}
.controls {{ display: none; position: sticky; top: 0; z-index: 1; background: var(--paper); padding: .6rem 0;
  border-bottom: 1px solid var(--line); }}
.js .controls {{ display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; }}
input, select, .only {{ font: inherit; padding: .25rem .5rem; border: 1px solid var(--line); border-radius: 4px; }}
input[type=search] {{ width: min(24rem, 90vw); }}
table {{ border-collapse: collapse; width: 100%; margin: 0 0 1rem; }}
th, td {{ text-align: left; vertical-align: top; padding: .3rem .6rem; border-bottom: 1px solid var(--line); }}
.counts th {{ font-weight: 500; overflow-wrap: anywhere; }}
.counts td:not(.text), .counts thead th:not(.text) {{ text-align: right; width: 6rem; }}
.counts td.text {{ width: 14rem; }} .counts details {{ font-weight: 400; border: 0; padding: 0; }}
.pick {{ font: inherit; color: inherit; background: none; border: 0; padding: 0; text-align: left;
  overflow-wrap: anywhere; }}
.js .pick {{ color: var(--link); cursor: pointer; text-decoration: underline; }}
details {{ border-bottom: 1px solid var(--line); padding: .35rem 0; }}
summary {{ cursor: pointer; overflow-wrap: anywhere; }}
#places td:first-child {{ white-space: nowrap; width: 5rem; }} #places td:nth-child(2) {{ width: 8rem; }}
code {{ font: 13px/1.4 ui-monospace, monospace; white-space: pre-wrap; overflow-wrap: anywhere; }}
mark {{ background: var(--mark); color: inherit; }}
svg {{ width: 100%; height: auto; max-width: 60rem; }} footer {{ margin: 2rem 0; color: var(--faint); }}
@media (max-width: 48rem) {{
  .counts .extra {{ display: none; }} .counts td:not(.text), .counts thead th:not(.text) {{ width: 4rem; }}
  .counts td.text {{ width: 7rem; }}
  #places tr {{ display: block; border-bottom: 1px solid var(--line); padding: .3rem 0; }}
  #places td, #places td:first-child, #places td:nth-child(2) {{ display: inline-block; width: auto; border: 0;
    padding: 0 .6rem 0 0; }}
  #places td:last-child {{ display: block; }}
}}
{chart.STYLE}"""
