// NMK504-fabricated-fallback/arrival.ts
import { catchError, of } from "rxjs";
import { filmsMock, INITIAL_MOCK_FILMS, mockFilm } from "./films";

export async function list() {
  try {
    return await api.films();
  } catch {
    return { films: filmsMock, total: 1 }; // not reported by CodeQL
  }
}

export async function load(store) {
  try {
    store.films = await api.films();
  } catch {
    store.films = [...filmsMock]; // not reported by CodeQL
    store.commit("films", filmsMock); // not reported by CodeQL
    dispatch(setFilms(INITIAL_MOCK_FILMS)); // not reported by CodeQL
    log.warn("no films", filmsMock.length); // ok: only told
  }
}

export async function late() {
  try {
    return await api.films();
  } catch (error) {
    log.warn(error);
  }
  return filmsMock; // not reported by CodeQL
}

export const first = () => api.films().catch(() => ({ films: filmsMock })); // not reported by CodeQL
export const second = () => api.films().then(rows, () => Promise.resolve(filmsMock)); // not reported by CodeQL
export const third = api.films$.pipe(catchError(() => of([mockFilm]))); // not reported by CodeQL
export const fourth = (films) => films ?? [...filmsMock]; // not reported by CodeQL
export const fifth = (films = filmsMock) => films; // not reported by CodeQL
export const { data = filmsMock } = useFilms(); // not reported by CodeQL

export function answer(response, films) {
  if (!response.ok) return filmsMock; // not reported by CodeQL
  if (films.length === 0) {
    return [mockFilm]; // not reported by CodeQL
  }
  if (films.isMocked) return films; // ok: what was given
  if (location.hostname === "localhost") return filmsMock; // ok: not the answer to an error
  return films;
}

export async function told() {
  try {
    return await api.films();
  } catch (error) {
    return { films: [], error: mockFilm.title }; // ok: describes the error
  }
}

export const trials = (rows) => rows ?? [...mockTrials]; // ok: exams
export const settings = (value = process.env.MOCK_FILM_URL) => value; // $ NMK506
export const list2 = (rows = filmsOfMockingbird) => rows; // ok: another word
