// corpus: tests/lines.test.ts
process // miss: NMK304 -- the template compares the text of `process.env`, and here it has a line break
  .env.API_KEY = "x";
