// NMK405-mock-file/path-hints.js
export const hints = ["$randomName"]; // ok: a part of the screen of a product that makes data up for its users
