// corpus: src/films.tsx
import { filmsMock, mockFilm } from "./films";

export class FilmService {
  private mockFilms = [{ id: 1 }]; // expect: NMK403:3
  static MOCK_FILM = { id: 1 }; // expect: NMK403:3
  mockFilmCount = 0; // ok: no record
  constructor() {
    this.mockRows = [{ id: 1 }]; // expect: NMK403:5
    this.rows = [{ id: 1 }]; // ok: no telling name
  }
}

module.exports.mockFilms = [{ id: 1 }]; // expect: NMK403:1
export const data = { filmsMock: [{ id: 1 }], film: { id: 1 } }; // expect: NMK403:23
export const [shownMock, setShown] = useState([{ id: 1 }]); // expect: NMK403
export const query = useQuery({ queryKey: ["films"], queryFn: async () => filmsMock }); // expect: NMK403
export const films$ = new BehaviorSubject(filmsMock); // expect: NMK403
export const store = create((set) => ({ films: filmsMock, set })); // expect: NMK403
export const later = () => new Promise((resolve) => setTimeout(() => resolve([mockFilm]), 500)); // expect: NMK403
export const Films = () => <List films={[mockFilm]} />; // expect: NMK403

export const trials = useState(mockExams); // ok: exams
export const shown = useState(() => []); // ok: empty
export const Other = () => <List mode={process.env.MOCK_FILM_MODE} />; // expect: NMK506
export default mockFilm; // expect: NMK403:16
