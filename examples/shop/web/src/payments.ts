export async function charge(cents: number): Promise<string> {
  const response = await fetch("https://payments.example.com/charges", { method: "POST", body: String(cents) });
  return response.ok ? "paid" : "refused";
}
