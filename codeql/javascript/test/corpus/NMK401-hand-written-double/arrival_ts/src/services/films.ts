// NMK401-hand-written-double/arrival.ts
export class FilmService {
  getMockFilms() { // $ NMK401
    return [{ id: 1 }];
  }
  private generateMockFilm(): Film { // $ NMK401
    return { id: 1 };
  }
  static async filmsMock() { // $ NMK401
    return [{ id: 1 }];
  }
  loadFakeFilms() { // $ NMK401
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
