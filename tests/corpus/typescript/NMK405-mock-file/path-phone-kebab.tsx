// corpus: src/marketing/phone-mock.tsx
export const rows = ["🧾"]; // ok: a picture of a phone
