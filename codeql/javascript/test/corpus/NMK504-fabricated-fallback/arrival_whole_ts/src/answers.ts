// NMK504-fabricated-fallback/arrival-whole.ts
export async function user(id: string) {
  // TODO: replace with real API call
  // $ NMK409
  console.log("größe", id);
  return { id, name: "Ada", age: 36 }; // not reported by CodeQL
}
export const stats = async () => {
  // Mock implementation
  // $ NMK409
  return { views: 1234, likes: 56 }; // not reported by CodeQL
};
class Labels {
  async find(image: string) {
    await wait(300); // simulate the network
    // $ NMK409
    return ["cat", "dog"]; // not reported by CodeQL
  }
}
app.get("/users", (req, res) => {
  // return mock data until the database is there
  // $ NMK409
  res.json([{ id: 1, name: "Ada" }]); // not reported by CodeQL
});
app.get("/rates", function (req, res) {
  // placeholder until the bank answers
  return res.status(200).json({ eur: 1.1, chf: 0.98 }); // not reported by CodeQL
});
export function colours() {
  // for now only what the brand allows
  return ["red", "white"]; // ok: nobody says that it is invented
}
export function steps() {
  // the simulation needs this many
  return { steps: 100, seed: 42 }; // ok: parameters of a product
}
export function prepared(client: Client) {
  // not a mock: asks the real service
  const rates = client.rates();
  return { rates, unit: "EUR" }; // ok: does more than answer
}
export function none() {
  // dummy implementation
  // $ NMK409
  return []; // ok: empty
}
app.get("/failed", (req, res) => {
  // a fake answer would hide it
  res.status(500).json({ error: "no answer" }); // ok: describes the error
});
