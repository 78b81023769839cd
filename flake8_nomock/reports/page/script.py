"""The one script of the HTML report: it filters rows that are there already, and asks for nothing from outside.

The filter is part of the address (`report.html#q=redis&state=new`), so that it can be sent to somebody. Text from the
report is only read and compared; the script writes nothing but numbers and the name of the filter, as text.
"""

from __future__ import annotations

SCRIPT = """
"use strict";
(() => {
  const get = (id) => document.getElementById(id);
  const box = get("q"), state = get("state"), only = get("only"), shown = get("shown"), places = get("places");
  if (!places) return;
  document.documentElement.classList.add("js");
  const lower = (element) => element.textContent.toLowerCase();
  const counted = [...document.querySelectorAll(".counts tbody tr")].map((row) => ({ row, text: lower(row) }));
  const files = [...places.querySelectorAll("details")].map((file) => ({
    file,
    path: lower(file.querySelector("code")),
    rows: [...file.querySelectorAll("tr")].map((row) => ({ row, text: lower(row) })),
  }));
  const total = files.reduce((sum, { rows }) => sum + rows.length, 0);
  const KEYS = ["what", "code", "folder", "owner"];
  let key = "", value = "";

  const apply = () => {
    const query = box.value.trim().toLowerCase();
    const active = Boolean(query || state.value || key);
    let found = 0;
    for (const { row, text } of counted) row.hidden = !text.includes(query);
    for (const { file, path, rows } of files) {
      const here = !key || !(key in file.dataset) || file.dataset[key] === value;
      const whole = path.includes(query);
      let some = 0;
      for (const { row, text } of rows) {
        const fits = here && (whole || text.includes(query)) && (!state.value || row.dataset.state === state.value)
          && (!key || !(key in row.dataset) || row.dataset[key] === value);
        row.hidden = !fits;
        some += fits;
      }
      file.hidden = !some;
      file.open = active && found < 200;
      found += some;
    }
    only.hidden = !key;
    only.textContent = key && `${key}: ${value} \\u00d7`;
    shown.textContent = `${found.toLocaleString("en")} of ${total.toLocaleString("en")} places`;
    const address = new URLSearchParams();
    if (box.value) address.set("q", box.value);
    if (state.value) address.set("state", state.value);
    if (key) address.set(key, value);
    if (active || location.hash.includes("=")) history.replaceState(null, "", `#${address}`);
  };
  const read = () => {
    const address = new URLSearchParams(location.hash.slice(1));
    box.value = address.get("q") ?? "";
    state.value = address.get("state") ?? "";
    key = KEYS.find((name) => address.has(name)) ?? "";
    value = key && address.get(key);
    apply();
    if (key) places.scrollIntoView();
  };

  let wait = 0;
  box.addEventListener("input", () => { clearTimeout(wait); wait = setTimeout(apply, 120); });
  state.addEventListener("change", apply);
  only.addEventListener("click", () => { key = value = ""; apply(); });
  document.addEventListener("click", (event) => {
    const pick = event.target.closest(".pick");
    if (!pick) return;
    ({ key, value } = pick.dataset);
    apply();
    places.scrollIntoView();
  });
  addEventListener("hashchange", () => { if (location.hash.includes("=")) read(); });
  read();
})();
"""
