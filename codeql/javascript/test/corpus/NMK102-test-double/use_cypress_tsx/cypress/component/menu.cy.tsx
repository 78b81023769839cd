// NMK102-test-double/use-cypress.tsx
import { Menu } from "../../src/menu";

describe("menu", () => {
  it("opens", () => {
    const onOpen = cy.stub().as("open"); // $ NMK102
    const flag = "🚩"; cy.stub(window, "open").as(flag); // $ NMK102
    cy.mount(<Menu onOpen={cy.stub()} />); // $ NMK102
    cy.mount(<Menu onOpen={onOpen} onClose={() => window.close()} />); // ok: mounts the real component
    cy.get("button").click(); // ok: a real click
    cy.wrap(null).then(() => globalThis.cy.stub()); // $ NMK102
  });

  it("reads a graph", () => {
    const draw = (cy: { stub(): string }) => cy.stub(); // ok: a parameter
    cy.visit("/graph"); // ok: the real page
    return draw;
  });
});
