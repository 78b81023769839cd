// NMK403-mock-data-in-production/arrival.tsx
import { filmsMock, mockFilm } from "./films";

export class FilmService {
  private mockFilms = [{ id: 1 }]; // not reported by CodeQL
  static MOCK_FILM = { id: 1 }; // not reported by CodeQL
  mockFilmCount = 0; // ok: no record
  constructor() {
    this.mockRows = [{ id: 1 }]; // not reported by CodeQL
    this.rows = [{ id: 1 }]; // ok: no telling name
  }
}

module.exports.mockFilms = [{ id: 1 }]; // not reported by CodeQL
export const data = { filmsMock: [{ id: 1 }], film: { id: 1 } }; // not reported by CodeQL
export const [shownMock, setShown] = useState([{ id: 1 }]); // not reported by CodeQL
export const query = useQuery({ queryKey: ["films"], queryFn: async () => filmsMock }); // not reported by CodeQL
export const films$ = new BehaviorSubject(filmsMock); // not reported by CodeQL
export const store = create((set) => ({ films: filmsMock, set })); // not reported by CodeQL
export const later = () => new Promise((resolve) => setTimeout(() => resolve([mockFilm]), 500)); // not reported by CodeQL
export const Films = () => <List films={[mockFilm]} />; // not reported by CodeQL

export const trials = useState(mockExams); // ok: exams
export const shown = useState(() => []); // ok: empty
export const Other = () => <List mode={process.env.MOCK_FILM_MODE} />; // $ NMK506
export default mockFilm; // not reported by CodeQL
