/** Called like the runner's, and the project's own. */
export const runner = { fn: (name: string) => name };
export const vi = { fn: () => 1 };
