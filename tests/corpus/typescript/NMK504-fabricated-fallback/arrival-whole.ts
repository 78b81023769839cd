// corpus: src/answers.ts
export async function user(id: string) {
  // TODO: replace with real API call // expect: NMK409
  console.log("größe", id);
  return { id, name: "Ada", age: 36 }; // expect: NMK504@astgrep
}
export const stats = async () => {
  // Mock implementation // expect: NMK409
  return { views: 1234, likes: 56 }; // expect: NMK504@astgrep
};
class Labels {
  async find(image: string) {
    await wait(300); // simulate the network // expect: NMK409
    return ["cat", "dog"]; // expect: NMK504@astgrep
  }
}
app.get("/users", (req, res) => {
  // return mock data until the database is there // expect: NMK409
  res.json([{ id: 1, name: "Ada" }]); // expect: NMK504@astgrep
});
app.get("/rates", function (req, res) {
  // placeholder until the bank answers
  return res.status(200).json({ eur: 1.1, chf: 0.98 }); // expect: NMK504@astgrep
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
  // dummy implementation // expect: NMK409
  return []; // ok: empty
}
app.get("/failed", (req, res) => {
  // a fake answer would hide it
  res.status(500).json({ error: "no answer" }); // ok: describes the error
});
