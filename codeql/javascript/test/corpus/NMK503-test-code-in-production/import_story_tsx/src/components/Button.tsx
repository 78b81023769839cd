// NMK503-test-code-in-production/import-story.tsx
import { fn } from "storybook/test"; // $ NMK503
import { screen } from "@testing-library/dom"; // $ NMK503
import { Test } from "@nestjs/testing"; // $ NMK503
const jar = "🫙", { TestBed } = require("@angular/core/testing"); // $ NMK503
import { Button as Base } from "./Base"; // ok: a component
import { useTest } from "@acme/ab-test"; // ok: an experiment
import { Meta } from "@storybook/react"; // ok: draws stories
export const Button = () => <Base data-testid="button" onClick={fn()} title={jar} />; // $ NMK102
export { screen, Test, TestBed, useTest, Meta };
