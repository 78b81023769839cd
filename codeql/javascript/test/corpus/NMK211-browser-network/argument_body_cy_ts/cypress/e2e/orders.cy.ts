// NMK211-browser-network/argument-body.cy.ts
const body = [{ id: 1, name: "🧺" }];

describe("orders", () => {
  it("lists", () => {
    cy.intercept("/api/orders", "plain text"); // $ NMK211
    cy.intercept("GET", "/api/orders", body).as("orders"); // $ NMK211
    cy.route("GET", "/api/orders", "fx:orders"); // $ NMK211
    cy.route("/api/orders", []); // $ NMK211
    cy.route("/api/orders", "fixture:orders"); // $ NMK211
    cy.route("POST", "/api/orders", body); // $ NMK211
    cy.intercept("DELETE", "/api/orders/*").as("remove"); // ok: only watches
    cy.intercept("GET", "/api/orders", countRequests).as("seen"); // ok: a handler, which may only watch
    cy.intercept("GET", "https://shop.test/x"); // ok: only watches
    cy.route("GET", "/api/orders").as("old"); // ok: only watches
    cy.route("/api/orders"); // ok: only watches
  });
});
