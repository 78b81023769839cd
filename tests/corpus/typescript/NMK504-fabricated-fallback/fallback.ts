// corpus: src/api/assets.ts
import { mockAssets, MOCK_PLANS, fakeUser, getMockAssets } from "./data";

export async function load() {
  try {
    return await api.list(); // ok: the real rows
  } catch (error) {
    console.error("🚨", error);
    return mockAssets; // expect: NMK504:12
  }
}

export async function more(page: number) {
  let rows: Asset[] = [];
  try {
    rows = await api.page(page);
  } catch {
    rows = MOCK_PLANS[page]; // expect: NMK504:12
  }
  try {
    return await api.user();
  } catch {
    setUser(fakeUser); // expect: NMK504:13
    const icon = "🧯"; return getMockAssets(page); // expect: NMK504:30
  }
}

export const plans = () => api.plans().catch(() => MOCK_PLANS); // expect: NMK504:52
export const users = () => api.users().catch((e) => loadFakeUsers(e)); // expect: NMK504
export const slow = () =>
  api.slow().catch(() => {
    return mockAssets; // expect: NMK504:12
  });
export const cast = () => {
  try {
    return api.cast();
  } catch {
    return mockAssets as Asset[]; // expect: NMK504:12
  }
};

export const told = () =>
  api.told().catch(function (error) {
    setPlans(MOCK_PLANS as Plan[]); // expect: NMK504:14
    report(error);
  });

export async function servers() {
  try {
    await api.servers();
  } catch {
    setMockServers(mockServers); // ok: a product that hosts mock servers
    return createMockServer(); // ok: the same
  }
}

export async function honest() {
  try {
    return await api.list();
  } catch (error) {
    log(mockAssets); // ok: says it, and does not answer with it
    if (mockAssets.length) report(error); // ok: asks
    throw error; // ok: lets it pass
  }
}

export const empty = () => api.list().catch(() => []); // ok: an empty state
export const shown = () => api.list().then(() => mockAssets); // expect: NMK403@astgrep
export const designs = () => api.list().catch(() => mockupFrames); // ok: designs
export function strategy(config: Config) {
  try {
    return new GoogleStrategy(config);
  } catch {
    return new DummyStrategy(); // expect: NMK504:12
  }
}
export function exam(config: Config) {
  try {
    return load(config);
  } catch {
    return new MockExam(); // ok: an exam before the exam
  }
}
