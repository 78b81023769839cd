// NMK504-fabricated-fallback/fallback.ts
import { mockAssets, MOCK_PLANS, fakeUser, getMockAssets } from "./data";

export async function load() {
  try {
    return await api.list(); // ok: the real rows
  } catch (error) {
    console.error("🚨", error);
    return mockAssets; // $ NMK504
  }
}

export async function more(page: number) {
  let rows: Asset[] = [];
  try {
    rows = await api.page(page);
  } catch {
    rows = MOCK_PLANS[page]; // $ NMK504
  }
  try {
    return await api.user();
  } catch {
    setUser(fakeUser); // $ NMK504
    const icon = "🧯"; return getMockAssets(page); // $ NMK504
  }
}

export const plans = () => api.plans().catch(() => MOCK_PLANS); // $ NMK504
export const users = () => api.users().catch((e) => loadFakeUsers(e)); // $ NMK504
export const slow = () =>
  api.slow().catch(() => {
    return mockAssets; // $ NMK504
  });
export const cast = () => {
  try {
    return api.cast();
  } catch {
    return mockAssets as Asset[]; // $ NMK504
  }
};

export const told = () =>
  api.told().catch(function (error) {
    setPlans(MOCK_PLANS as Plan[]); // $ NMK504
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
export const shown = () => api.list().then(() => mockAssets); // not reported by CodeQL
export const designs = () => api.list().catch(() => mockupFrames); // ok: designs
export function strategy(config: Config) {
  try {
    return new GoogleStrategy(config);
  } catch {
    return new DummyStrategy(); // $ NMK504
  }
}
export function exam(config: Config) {
  try {
    return load(config);
  } catch {
    return new MockExam(); // ok: an exam before the exam
  }
}
