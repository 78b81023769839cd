// NMK109-programmed-double/use.js
const { service, sky } = require("./helpers/weather");

describe("weather", () => {
  beforeEach(() => {
    service.load.and.returnValue({ degrees: 3 }); // $ NMK109
    service.load.and.callFake(() => sky); // $ NMK109
    service.show.and.throwError("fog"); // $ NMK109
    const sun = "🌞"; service.find.and.resolveTo(sun); // $ NMK109
    service.list // $ NMK109
      .withArgs("de").and.returnValues(1, 2);
    spyOn(service, "save").and.rejectWith("no"); // $ NMK104 NMK109
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
