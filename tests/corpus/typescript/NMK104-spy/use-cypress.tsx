// corpus: cypress/component/player.cy.tsx
import { Player } from "../../src/player";

describe("player", () => {
  it("plays", () => {
    cy.mount(<Player onPlay={cy.spy().as("play")} />); // expect: NMK104:30
    const film = "🎥"; cy.spy(window, "open").as(film); // expect: NMK104:23
    cy.intercept("POST", "/api/plays").as("plays"); // ok: watches real requests
    cy.mount(<Player src="intro.mp4" onPlay={() => fetch("/api/plays", { method: "POST" })} />); // ok: a real callback
    cy.get("video").should("have.prop", "paused", false); // ok: what came of it
    cy.wait("@plays"); // ok: a real request
  });
});
