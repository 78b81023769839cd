// NMK211-browser-network/argument.ts
describe("assets", () => {
  beforeEach(() => {
    cy.intercept("GET", "/api/assets", { fixture: "assets.json" }); // $ NMK211
    cy.intercept("/api/me", { statusCode: 500 }).as("me"); // $ NMK211
    cy.intercept("POST", "/api/login", (req) => req.reply({ token: "x" })); // $ NMK211
    cy.intercept("GET", "/api/plans", (req) => { // $ NMK211
      if (req.query.page === "1") req.reply(200, []);
    });
    const icon = "🌲"; cy.intercept("/api/live", function (req) { req.reply({ icon }); }); // $ NMK211
    cy.intercept("GET", "/api/tags", { times: 1 }, (req) => req.reply([])); // $ NMK211
    cy.intercept("/api/none", { times: 1 }, { statusCode: 204 }); // $ NMK211
    cy.intercept("GET", "/api/rows", []); // $ NMK211
    cy.intercept("/api/offline", (req) => req.destroy()); // $ NMK211
  });

  it("observes", () => {
    cy.intercept("GET", "/api/assets").as("assets"); // ok: it only looks
    cy.intercept({ method: "GET", url: "/api/assets*" }).as("any"); // ok: the object says what to look at
    cy.intercept("POST", apiGraphQL).as("gql"); // ok: the same
    cy.intercept("GET", "/api/me", (req) => { delete req.headers["if-none-match"]; }); // ok: the real answer
    cy.intercept("/api/**", (req) => req.continue()); // ok: the same
    cy.intercept("/api/**", { middleware: true }, (req) => { req.headers.trace = "1"; }); // ok: the object says when
    cy.intercept("GET", "/api/**", { times: 2 }, slowDown); // ok: the same, and nobody knows the handler
    cy.intercept("/api/**", (req) => { req.on("response", (res) => { res.setDelay(100); }); }); // ok: the same
    cy.intercept("/api/cart", (req) => { audit(req); req.reply(); }); // ok: nothing to answer with
    cy.wait("@assets").its("response.statusCode").should("eq", 200); // ok: it waits
    cy.request("POST", "/api/seed", { rows: 3 }); // ok: a real request
  });
});
