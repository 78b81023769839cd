// corpus: src/server/films.ts
import { filmsMock, getMockFilms, mockFilm } from "./films";

const films = Router();
films.get("/films", async () => filmsMock); // expect: NMK404:33
films.get("/films/first", (req, res) => { res.json({ film: mockFilm }); }); // expect: NMK404:43
films.get("/films/all", (req, res) => { res.status(200).json(getMockFilms()); }); // expect: NMK404:41

export async function GET() {
  return new Response(JSON.stringify(filmsMock)); // expect: NMK404:10
}

export async function loader() {
  return { films: filmsMock }; // expect: NMK404:10
}

export default defineEventHandler(() => filmsMock); // expect: NMK404:41

@Resolver()
export class FilmResolver {
  @Query(() => [Film])
  films() {
    return filmsMock.map((film) => film); // expect: NMK404:12
  }

  count() {
    return this.rows.length; // ok: no view
  }
}

export const routes = router({ films: publicProcedure.query(() => filmsMock) }); // expect: NMK404
const resolvers = { Query: { films: () => filmsMock } }; // expect: NMK404

films.get("/real", async () => database.films()); // ok: the real rows
films.get("/failed", (req, res) => res.status(500).json({ error: mockFilm.title })); // ok: describes the error
films.get("/trials", async () => mockTrials); // ok: exams
cache.get(key, () => filmsMock); // ok: no path
export { resolvers };
