// NMK104-spy/use-cypress.tsx
import { Player } from "../../src/player";

describe("player", () => {
  it("plays", () => {
    cy.mount(<Player onPlay={cy.spy().as("play")} />); // $ NMK104
    const film = "🎥"; cy.spy(window, "open").as(film); // $ NMK104
    cy.intercept("POST", "/api/plays").as("plays"); // ok: watches real requests
    cy.mount(<Player src="intro.mp4" onPlay={() => fetch("/api/plays", { method: "POST" })} />); // ok: a real callback
    cy.get("video").should("have.prop", "paused", false); // ok: what came of it
    cy.wait("@plays"); // ok: a real request
  });
});
