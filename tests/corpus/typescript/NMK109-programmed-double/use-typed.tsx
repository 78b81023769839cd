// corpus: src/app/forecast.spec.tsx
import { ForecastService } from "./forecast.service";
import { render } from "./helpers/render";

const forecast = new ForecastService({ url: "http://localhost:4000" }); // ok: a real server
let page: ReturnType<typeof render>;

beforeEach(() => {
  page = render(<p>{page.title.and.returnValue("🌦️")}</p>); // expect: NMK109:21
  (page.load as jasmine.Spy).and.returnValue(1); // expect: NMK109:3 NMK106
});

it("rains", () => {
  page.and.returnValue("a"); // expect: NMK109:3
  page.or.returnValue("b"); // ok: another member
  page.band.returnValue("c"); // ok: a band
  expect(page.text).toContain("rain"); // ok: the real page
  return forecast.load(); // ok: the real service
});
