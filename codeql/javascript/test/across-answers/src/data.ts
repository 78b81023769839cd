export const users = [
  { name: "John Doe", email: "john.doe@example.com" },
  { name: "Jane Doe", email: "jane.doe@example.com" },
];
export const mockOrders = [{ id: 7, total: 1200 }];
export const countries = [{ code: "de", name: "Germany" }];
export const profile = { name: "John Doe", email: "john.doe@example.com" };
export const senders = ["john.doe@example.com", "Jane Doe"];
export const empty: unknown[] = [];
export const labels = { save: "Save", open: "Open" };
export const getUsers = () => users;
export const getOrders = () => mockOrders.slice(1);
export function getCountries() {
  return countries;
}
export const store = { people: [{ name: "Jane Doe", email: "jane@example.com" }], places: countries };
