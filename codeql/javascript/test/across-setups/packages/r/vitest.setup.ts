globalThis.fetch = async (url) => real(url); // ok: PatchedForAllTests
globalThis.settings = { url: "http://localhost:8080" }; // ok: PatchedForAllTests
