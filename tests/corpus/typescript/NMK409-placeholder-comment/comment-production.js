// corpus: src/lib/upload.js
// In production, we would sign the address. // expect: NMK409:1
export const address = (key) => `/uploads/${key}`;

export async function upload(file) {
  const icon = "⏫"; // simulating the network here // expect: NMK409:21
  // in a real world this could fail // expect: NMK409
  // in production this address is signed // ok: says what is true
  // real data comes from S3 // ok: the same
  /* mock-server port */ // ok: a port
  return { icon, file };
}
