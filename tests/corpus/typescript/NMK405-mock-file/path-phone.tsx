// corpus: src/marketing/PhoneMock.tsx
export const rows = ["🧾"]; // ok: a picture of a phone
