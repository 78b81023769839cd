export default async () => {
  globalThis.server = await start(); // ok: PatchedForAllTests
};
