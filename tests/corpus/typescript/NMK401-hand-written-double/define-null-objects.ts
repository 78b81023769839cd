// corpus: src/clients.ts
export class NullUserClient { // expect: NMK401@astgrep
  list() {
    return [{ id: 1, name: "Ada" }];
  }
}
class OfflineGateway { // expect: NMK401@astgrep
  async charge() {
    return { id: "ch_1", status: "succeeded" };
  }
}
const client = new (class SimulatedClient { // expect: NMK401@astgrep
  rows = [];
  users() {
    return [{ name: "Ada" }];
  }
})();
class CannedAnswers { // expect: NMK401@astgrep
  async all() {
    if (this.ready) return [{ id: 1, text: "yes" }];
    return [];
  }
}
class NoopLogger { // ok: does nothing
  info() {}
}
class NullCache { // ok: keeps nothing
  get(key: string) {
    return null;
  }
}
class OfflineQueue { // ok: works
  push(job: Job) {
    return { job, at: now() };
  }
}
class NullableField { // ok: another word
  rows() {
    return [{ id: 1, name: "Ada" }];
  }
}
