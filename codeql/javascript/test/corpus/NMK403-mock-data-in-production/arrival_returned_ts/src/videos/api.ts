// NMK403-mock-data-in-production/arrival-returned.ts
import { mockVideos, mockUser as me, realVideos, isMockEnabled, mockConfig } from "./data";
import fakeRows from "./rows";
import * as everything from "./all";
export function listVideos() { return Promise.resolve(mockVideos); } // not reported by CodeQL
export const listArrow = () => Promise.resolve(mockVideos); // not reported by CodeQL
export const listAsync = async () => mockVideos; // not reported by CodeQL
export async function listLater() { await wait(1); return mockVideos; } // not reported by CodeQL
export class Api { list() { return Promise.resolve(mockVideos as Video[]); } } // not reported by CodeQL
export const api = { list: async () => fakeRows }; // not reported by CodeQL
export function* pages() { return [...mockVideos]; } // not reported by CodeQL
export const first = () => mockVideos.slice(0, 1); // not reported by CodeQL
export const one = () => realVideos; // ok: nothing says so
export const enabled = () => isMockEnabled; // ok: whether there are mocks
export const later = () => { const rows = build(mockVideos); return rows; }; // ok: what is built is not known
export const local = (mockRow: Row) => mockRow; // ok: a parameter
export const spoken = () => `${mockVideos.length} videos`; // ok: a text
export const all = () => everything; // ok: a namespace
void me;
void mockConfig;
