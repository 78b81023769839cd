globalThis.fetch = async (url) => real(url);
globalThis.settings = { url: "http://localhost:8080" };
