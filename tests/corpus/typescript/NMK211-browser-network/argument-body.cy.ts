// corpus: cypress/e2e/orders.cy.ts
const body = [{ id: 1, name: "🧺" }];

describe("orders", () => {
  it("lists", () => {
    cy.intercept("/api/orders", "plain text"); // expect: NMK211:5
    cy.intercept("GET", "/api/orders", body).as("orders"); // expect: NMK211
    cy.route("GET", "/api/orders", "fx:orders"); // expect: NMK211
    cy.route("/api/orders", []); // expect: NMK211
    cy.route("/api/orders", "fixture:orders"); // expect: NMK211
    cy.route("POST", "/api/orders", body); // expect: NMK211
    cy.intercept("DELETE", "/api/orders/*").as("remove"); // ok: only watches
    cy.intercept("GET", "/api/orders", countRequests).as("seen"); // ok: a handler, which may only watch
    cy.intercept("GET", "https://shop.test/x"); // ok: only watches
    cy.route("GET", "/api/orders").as("old"); // ok: only watches
    cy.route("/api/orders"); // ok: only watches
  });
});
