// NMK401-hand-written-double/define-nothing.ts
export class NoopUsage { sample() { return { cpuTime: 0, wallTime: 0 }; } } // ok: says that there was nothing
export class NoopMonitor { resources() { return { total: 0, available: Infinity }; } } // ok: the same
export class NullClient { rows() { return [{ id: "", name: "" }]; } } // ok: the same
export class OfflineClient { user() { return { id: 7, plan: "pro" }; } } // not reported by CodeQL
export class NullUsers { all() { return [{ id: 1, name: "Ann" }]; } } // not reported by CodeQL
