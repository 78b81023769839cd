// NMK401-hand-written-double/define-null-objects.ts
export class NullUserClient { // not reported by CodeQL
  list() {
    return [{ id: 1, name: "Ada" }];
  }
}
class OfflineGateway { // not reported by CodeQL
  async charge() {
    return { id: "ch_1", status: "succeeded" };
  }
}
const client = new (class SimulatedClient { // not reported by CodeQL
  rows = [];
  users() {
    return [{ name: "Ada" }];
  }
})();
class CannedAnswers { // not reported by CodeQL
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
