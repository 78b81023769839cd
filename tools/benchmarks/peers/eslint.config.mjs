// What ESLint's plugins and its own rules can say about doubles in TypeScript.
import jest from "eslint-plugin-jest";
import vitest from "@vitest/eslint-plugin";
import { parser } from "typescript-eslint";

const calls = ["fn", "mock", "spyOn", "doMock", "stubGlobal"];
export default [
  {
    files: ["**/*.{ts,mts,cts,tsx,js,jsx,mjs,cjs}"],
    languageOptions: { parser, parserOptions: { ecmaFeatures: { jsx: true } } },
    linterOptions: { noInlineConfig: true },
    plugins: { jest, vitest },
    rules: {
      "jest/no-mocks-import": "error",
      "jest/no-untyped-mock-factory": "error",
      "vitest/no-mocks-import": "error",
      "no-restricted-imports": ["error", { paths: ["sinon", "nock", "msw", "jest-mock", "ioredis-mock", "mock-fs"] }],
      "no-restricted-properties": ["error", ...["jest", "vi"].flatMap((object) => calls.map((property) => ({ object, property })))],
      "no-restricted-syntax": ["error", "ClassDeclaration[id.name=/^(Fake|Mock|Stub)[A-Z]/]"],
    },
  },
];
