// NMK405-mock-file/path-phone-kebab.tsx
export const rows = ["🧾"]; // ok: a picture of a phone
