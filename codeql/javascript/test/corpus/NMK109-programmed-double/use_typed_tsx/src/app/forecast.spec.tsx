// NMK109-programmed-double/use-typed.tsx
import { ForecastService } from "./forecast.service";
import { render } from "./helpers/render";

const forecast = new ForecastService({ url: "http://localhost:4000" }); // ok: a real server
let page: ReturnType<typeof render>;

beforeEach(() => {
  page = render(<p>{page.title.and.returnValue("🌦️")}</p>); // $ NMK109
  (page.load as jasmine.Spy).and.returnValue(1); // $ NMK109 NMK106
});

it("rains", () => {
  page.and.returnValue("a"); // $ NMK109
  page.or.returnValue("b"); // ok: another member
  page.band.returnValue("c"); // ok: a band
  expect(page.text).toContain("rain"); // ok: the real page
  return forecast.load(); // ok: the real service
});
