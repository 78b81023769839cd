// NMK103-patched-by-library/member.ts
import { loadPage, loadServer } from "./helpers/load";
import { page } from "../src/pages/home";

const server = loadServer("../src/server");
const shared = loadPage();

server.__set__("database", {}); // $ NMK103
server.__set__({ clock: () => 0, mailer: null }); // $ NMK103
const book = "📚"; shared.__with__({ api: {} }); // $ NMK103
page.__Rewire__("api", {}); // $ NMK103
shared.parts.header.__set__("title", book); // $ NMK103
const undo = loadServer("../src/queue").__set__("url", "redis://localhost"); // $ NMK103

server.__get__("database"); // ok: reads only
server.__reset__(); // ok: gives the real one back
page.set("title", "Start"); // ok: a setter of the page
shared.with({ api: 1 }); // ok: no rewiring
const names = ["__set__", "__with__"]; // ok: words
const key = server["__proto__"]; // ok: another member
class Bag {
  __set__(name: string) { return name; } // ok: a definition, not a use
}
export { Bag, key, names, undo };
