// corpus: tests/shadowing.test.ts
import { vi } from "./locales"; // ok: the Vietnamese locale
import { jest } from "./jokes";
import { mock, mock as oral } from "./exams";
import { spyOn } from "./scroll-spy";
import sinon from "./people/sinon";
import * as td from "./table-data";
import { fn, when, verify } from "./functional";
import type { Mocked, SinonStub } from "./types";

vi.fn("xin chào"); // ok: a locale
vi.mock("hello"); // ok: the same
const { fn: greet } = vi; // ok: the same
jest.fn(); // ok: a joke
jest.spyOn("the neighbours"); // ok: the same
mock.fn(3); // ok: a mock exam
mock.method("oral"); // ok: the same
mock("2024"); // ok: the same
oral.module("algebra"); // ok: the same
spyOn(document.body); // ok: a scroll spy
sinon.stub("toe"); // ok: a person
sinon.createSandbox().stub("sand"); // alarm: NMK102@astgrep -- createSandbox() of any object counts
td.replace("cell"); // ok: table data
td.when("3 pm"); // ok: the same
when(fn(2)).then(verify); // ok: of the project
const plain: { real: string } = { real: "Mocked" }; // ok: words

function parameter(vitest: { fn(): void }) {
  vitest.fn(); // ok: a parameter
}
const arrow = (cy: { stub(): void }) => cy.stub(); // ok: a parameter
const pattern = ({ jasmine }: { jasmine: { createSpy(): void } }) => jasmine.createSpy(); // ok: in a pattern
const listed = ([jasmine]: [{ createSpy(): void }]) => jasmine.createSpy(); // ok: in a list
const preset = (cy = { spy() {} }) => cy.spy(); // ok: with a preset value
const rest = (...spyOnProperty: Array<() => void>) => spyOnProperty.length; // ok: no call
class Viewer {
  constructor(private readonly vitest: { mock(id: string): void }) {
    vitest.mock("a"); // ok: a parameter
  }
  render(vitest: { spyOn(name: string): void }) {
    return vitest.spyOn("b"); // ok: a parameter
  }
}
function inner() {
  const vitest = { fn: () => "vaccination" };
  vitest.fn(); // ok: a variable of the block
  const { jasmine } = { jasmine: { createSpy: () => "a flower" } };
  jasmine.createSpy(); // ok: the same
  function cy() {}
  cy.stub = () => 1; // ok: a function of the block
}
for (const vitest of [{ fn: () => 1 }]) vitest.fn(); // ok: the variable of a loop
for (const cy of [{ stub: () => 1 }]) { cy.stub(); } // ok: the variable of a loop
try {
  inner();
} catch (vitest: any) {
  vitest.fn(); // ok: what was thrown
}
enum jestLike { fn }
const chosen = jestLike.fn; // ok: an enumeration

export { arrow, chosen, greet, listed, parameter, pattern, plain, preset, rest, Viewer };
export type { Mocked, SinonStub };
