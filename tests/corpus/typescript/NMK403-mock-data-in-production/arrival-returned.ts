// corpus: src/videos/api.ts
import { mockVideos, mockUser as me, realVideos, isMockEnabled, mockConfig } from "./data";
import fakeRows from "./rows";
import * as everything from "./all";
export function listVideos() { return Promise.resolve(mockVideos); } // expect: NMK403@astgrep
export const listArrow = () => Promise.resolve(mockVideos); // expect: NMK403@astgrep
export const listAsync = async () => mockVideos; // expect: NMK403@astgrep
export async function listLater() { await wait(1); return mockVideos; } // expect: NMK403@astgrep
export class Api { list() { return Promise.resolve(mockVideos as Video[]); } } // expect: NMK403@astgrep
export const api = { list: async () => fakeRows }; // expect: NMK403@astgrep
export function* pages() { return [...mockVideos]; } // expect: NMK403@astgrep
export const first = () => mockVideos.slice(0, 1); // expect: NMK403@astgrep
export const one = () => realVideos; // ok: nothing says so
export const enabled = () => isMockEnabled; // ok: whether there are mocks
export const later = () => { const rows = build(mockVideos); return rows; }; // ok: what is built is not known
export const local = (mockRow: Row) => mockRow; // ok: a parameter
export const spoken = () => `${mockVideos.length} videos`; // ok: a text
export const all = () => everything; // ok: a namespace
void me;
void mockConfig;
