// NMK403-mock-data-in-production/arrival.tsx
import { filmsMock, mockFilm } from "./films";

export class FilmService {
  private mockFilms = [{ id: 1 }]; // $ NMK403
  static MOCK_FILM = { id: 1 }; // $ NMK403
  mockFilmCount = 0; // ok: no record
  constructor() {
    this.mockRows = [{ id: 1 }]; // $ NMK403
    this.rows = [{ id: 1 }]; // ok: no telling name
  }
}

module.exports.mockFilms = [{ id: 1 }]; // $ NMK403
export const data = { filmsMock: [{ id: 1 }], film: { id: 1 } }; // $ NMK403
export const [shownMock, setShown] = useState([{ id: 1 }]); // $ NMK403
export const query = useQuery({ queryKey: ["films"], queryFn: async () => filmsMock }); // $ NMK403
export const films$ = new BehaviorSubject(filmsMock); // $ NMK403
export const store = create((set) => ({ films: filmsMock, set })); // $ NMK403
export const later = () => new Promise((resolve) => setTimeout(() => resolve([mockFilm]), 500)); // $ NMK403
export const Films = () => <List films={[mockFilm]} />; // $ NMK403

export const trials = useState(mockExams); // ok: exams
export const shown = useState(() => []); // ok: empty
export const Other = () => <List mode={process.env.MOCK_FILM_MODE} />; // $ NMK506
export default mockFilm; // $ NMK403
