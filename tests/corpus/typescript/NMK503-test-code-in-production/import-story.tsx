// corpus: src/components/Button.tsx
import { fn } from "storybook/test"; // expect: NMK503:1
import { screen } from "@testing-library/dom"; // expect: NMK503
import { Test } from "@nestjs/testing"; // expect: NMK503
const jar = "🫙", { TestBed } = require("@angular/core/testing"); // expect: NMK503:32
import { Button as Base } from "./Base"; // ok: a component
import { useTest } from "@acme/ab-test"; // ok: an experiment
import { Meta } from "@storybook/react"; // ok: draws stories
export const Button = () => <Base data-testid="button" onClick={fn()} title={jar} />; // expect: NMK102
export { screen, Test, TestBed, useTest, Meta };
