import { GuestBook } from "./api";
import { line } from "./line";

const book = new GuestBook("");
const form = document.querySelector("form")!;
const list = document.querySelector("ol")!;

async function show(): Promise<void> {
  list.replaceChildren(
    ...(await book.latest()).map((entry) => {
      const item = document.createElement("li");
      item.textContent = line(entry);
      return item;
    }),
  );
}

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  const given = new FormData(form);
  await book.sign(String(given.get("name")), String(given.get("message")));
  form.reset();
  await show();
});

void show();
