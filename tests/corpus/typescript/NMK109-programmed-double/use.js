// corpus: spec/weather.spec.js
const { service, sky } = require("./helpers/weather");

describe("weather", () => {
  beforeEach(() => {
    service.load.and.returnValue({ degrees: 3 }); // expect: NMK109:5
    service.load.and.callFake(() => sky); // expect: NMK109:5
    service.show.and.throwError("fog"); // expect: NMK109:5
    const sun = "🌞"; service.find.and.resolveTo(sun); // expect: NMK109:22
    service.list // expect: NMK109:5
      .withArgs("de").and.returnValues(1, 2);
    spyOn(service, "save").and.rejectWith("no"); // expect: NMK104:5 NMK109:5
  });

  it("shines", () => {
    expect(sky).to.be.an("object").and.have.property("sun"); // ok: an assertion
    service.load.and.callThrough(); // ok: runs the real thing
    service.load.calls.reset(); // ok: housekeeping
    const query = sky.where("sun").and.where("wind"); // ok: a query
    const value = sky.returnValue; // ok: a field of the sky
    const land = sky.land.returnValue(3); // ok: behind another member
    return [query, value, land];
  });
});
