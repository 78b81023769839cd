// NMK405-mock-file/path-reducers.js
export const reducers = {}; // ok: the same
