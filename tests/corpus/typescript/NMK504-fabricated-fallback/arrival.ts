// corpus: src/services/films.ts
import { catchError, of } from "rxjs";
import { filmsMock, INITIAL_MOCK_FILMS, mockFilm } from "./films";

export async function list() {
  try {
    return await api.films();
  } catch {
    return { films: filmsMock, total: 1 }; // expect: NMK504:12
  }
}

export async function load(store) {
  try {
    store.films = await api.films();
  } catch {
    store.films = [...filmsMock]; // expect: NMK504:19
    store.commit("films", filmsMock); // expect: NMK504:27
    dispatch(setFilms(INITIAL_MOCK_FILMS)); // expect: NMK504
    log.warn("no films", filmsMock.length); // ok: only told
  }
}

export async function late() {
  try {
    return await api.films();
  } catch (error) {
    log.warn(error);
  }
  return filmsMock; // expect: NMK504:10
}

export const first = () => api.films().catch(() => ({ films: filmsMock })); // expect: NMK504
export const second = () => api.films().then(rows, () => Promise.resolve(filmsMock)); // expect: NMK504
export const third = api.films$.pipe(catchError(() => of([mockFilm]))); // expect: NMK504
export const fourth = (films) => films ?? [...filmsMock]; // expect: NMK504:34
export const fifth = (films = filmsMock) => films; // expect: NMK504:31
export const { data = filmsMock } = useFilms(); // expect: NMK504

export function answer(response, films) {
  if (!response.ok) return filmsMock; // expect: NMK504:28
  if (films.length === 0) {
    return [mockFilm]; // expect: NMK504:12
  }
  if (films.isMocked) return films; // ok: what was given
  if (location.hostname === "localhost") return filmsMock; // expect: NMK403@astgrep
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
export const settings = (value = process.env.MOCK_FILM_URL) => value; // expect: NMK506
export const list2 = (rows = filmsOfMockingbird) => rows; // ok: another word
