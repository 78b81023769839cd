// NMK404-mock-endpoint/arrival.ts
import { filmsMock, getMockFilms, mockFilm } from "./films";

const films = Router();
films.get("/films", async () => filmsMock); // $ NMK404
films.get("/films/first", (req, res) => { res.json({ film: mockFilm }); }); // $ NMK404
films.get("/films/all", (req, res) => { res.status(200).json(getMockFilms()); }); // $ NMK404

export async function GET() {
  return new Response(JSON.stringify(filmsMock)); // $ NMK404
}

export async function loader() {
  return { films: filmsMock }; // $ NMK404
}

export default defineEventHandler(() => filmsMock); // $ NMK404

@Resolver()
export class FilmResolver {
  @Query(() => [Film])
  films() {
    return filmsMock.map((film) => film); // $ NMK404
  }

  count() {
    return this.rows.length; // ok: no view
  }
}

export const routes = router({ films: publicProcedure.query(() => filmsMock) }); // $ NMK404
const resolvers = { Query: { films: () => filmsMock } }; // $ NMK404

films.get("/real", async () => database.films()); // ok: the real rows
films.get("/failed", (req, res) => res.status(500).json({ error: mockFilm.title })); // ok: describes the error
films.get("/trials", async () => mockTrials); // ok: exams
cache.get(key, () => filmsMock); // ok: no path
export { resolvers };
