// corpus: src/slices/mockResponseEditorReducers.js
export const reducers = {}; // ok: the same
