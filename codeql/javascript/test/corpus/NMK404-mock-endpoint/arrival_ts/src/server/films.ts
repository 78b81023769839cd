// NMK404-mock-endpoint/arrival.ts
import { filmsMock, getMockFilms, mockFilm } from "./films";

const films = Router();
films.get("/films", async () => filmsMock); // not reported by CodeQL
films.get("/films/first", (req, res) => { res.json({ film: mockFilm }); }); // not reported by CodeQL
films.get("/films/all", (req, res) => { res.status(200).json(getMockFilms()); }); // not reported by CodeQL

export async function GET() {
  return new Response(JSON.stringify(filmsMock)); // not reported by CodeQL
}

export async function loader() {
  return { films: filmsMock }; // not reported by CodeQL
}

export default defineEventHandler(() => filmsMock); // not reported by CodeQL

@Resolver()
export class FilmResolver {
  @Query(() => [Film])
  films() {
    return filmsMock.map((film) => film); // not reported by CodeQL
  }

  count() {
    return this.rows.length; // ok: no view
  }
}

export const routes = router({ films: publicProcedure.query(() => filmsMock) }); // not reported by CodeQL
const resolvers = { Query: { films: () => filmsMock } }; // not reported by CodeQL

films.get("/real", async () => database.films()); // ok: the real rows
films.get("/failed", (req, res) => res.status(500).json({ error: mockFilm.title })); // ok: describes the error
films.get("/trials", async () => mockTrials); // ok: exams
cache.get(key, () => filmsMock); // ok: no path
export { resolvers };
