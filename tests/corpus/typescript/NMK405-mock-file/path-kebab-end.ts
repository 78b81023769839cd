export const rows = [{ id: 1, label: "🧾" }];
