// corpus: src/services/films.ts
export class FilmService {
  getMockFilms() { // expect: NMK401:3
    return [{ id: 1 }];
  }
  private generateMockFilm(): Film { // expect: NMK401:3
    return { id: 1 };
  }
  static async filmsMock() { // expect: NMK401:3
    return [{ id: 1 }];
  }
  loadFakeFilms() { // expect: NMK401:3
    return [{ id: 1 }].map((film) => film);
  }
  isMockFilm() { // ok: asks
    return { id: 1 };
  }
  getMockTrials() { // ok: exams
    return [{ id: 1 }];
  }
  createMock() {} // ok: returns nothing
  films() { // ok: no telling name
    return [{ id: 1 }];
  }
}
