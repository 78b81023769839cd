/** What the old platform would answer. */
export const legacyBody = (title: string) => `<!doctype html><title>${title}</title><h1>${title}</h1>`;
