// NMK503-test-code-in-production/import-stories.tsx
import { rows } from "./__tests__/timeline.fixtures"; // ok: stories share data with tests and are not shipped
import { makeUser } from "../../tests/factories"; // ok: the same
import { expect, within } from "storybook/test"; // ok: how stories play
import { render } from "@testing-library/react"; // ok: the same
export const Long = { args: { rows, user: makeUser() }, play: () => expect(within(render(rows))) };
