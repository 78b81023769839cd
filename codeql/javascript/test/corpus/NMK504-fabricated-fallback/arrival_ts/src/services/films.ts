// NMK504-fabricated-fallback/arrival.ts
import { catchError, of } from "rxjs";
import { filmsMock, INITIAL_MOCK_FILMS, mockFilm } from "./films";

export async function list() {
  try {
    return await api.films();
  } catch {
    return { films: filmsMock, total: 1 }; // $ NMK504
  }
}

export async function load(store) {
  try {
    store.films = await api.films();
  } catch {
    store.films = [...filmsMock]; // $ NMK504
    store.commit("films", filmsMock); // $ NMK504
    dispatch(setFilms(INITIAL_MOCK_FILMS)); // $ NMK504
    log.warn("no films", filmsMock.length); // ok: only told
  }
}

export async function late() {
  try {
    return await api.films();
  } catch (error) {
    log.warn(error);
  }
  return filmsMock; // $ NMK504
}

export const first = () => api.films().catch(() => ({ films: filmsMock })); // $ NMK504
export const second = () => api.films().then(rows, () => Promise.resolve(filmsMock)); // $ NMK504
export const third = api.films$.pipe(catchError(() => of([mockFilm]))); // $ NMK504
export const fourth = (films) => films ?? [...filmsMock]; // $ NMK504
export const fifth = (films = filmsMock) => films; // $ NMK504
export const { data = filmsMock } = useFilms(); // $ NMK504

export function answer(response, films) {
  if (!response.ok) return filmsMock; // $ NMK504
  if (films.length === 0) {
    return [mockFilm]; // $ NMK504
  }
  if (films.isMocked) return films; // ok: what was given
  if (location.hostname === "localhost") return filmsMock; // not reported by CodeQL
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
