// NMK405-mock-file/path-phone.tsx
export const rows = ["🧾"]; // ok: a picture of a phone
