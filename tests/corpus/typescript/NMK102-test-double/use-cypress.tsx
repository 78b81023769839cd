// corpus: cypress/component/menu.cy.tsx
import { Menu } from "../../src/menu";

describe("menu", () => {
  it("opens", () => {
    const onOpen = cy.stub().as("open"); // expect: NMK102:20
    const flag = "🚩"; cy.stub(window, "open").as(flag); // expect: NMK102:23
    cy.mount(<Menu onOpen={cy.stub()} />); // expect: NMK102:28
    cy.mount(<Menu onOpen={onOpen} onClose={() => window.close()} />); // ok: mounts the real component
    cy.get("button").click(); // ok: a real click
    cy.wrap(null).then(() => globalThis.cy.stub()); // expect: NMK102:30
  });

  it("reads a graph", () => {
    const draw = (cy: { stub(): string }) => cy.stub(); // ok: a parameter
    cy.visit("/graph"); // ok: the real page
    return draw;
  });
});
