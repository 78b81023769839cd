// NMK409-placeholder-comment/comment-production.js
// In production, we would sign the address.
// $ NMK409
export const address = (key) => `/uploads/${key}`;

export async function upload(file) {
  const icon = "⏫"; // simulating the network here
  // $ NMK409
  // in a real world this could fail
  // $ NMK409
  // in production this address is signed // ok: says what is true
  // real data comes from S3 // ok: the same
  /* mock-server port */ // ok: a port
  return { icon, file };
}
