// NMK401-hand-written-double/arrival.ts
export class FilmService {
  getMockFilms() { // not reported by CodeQL
    return [{ id: 1 }];
  }
  private generateMockFilm(): Film { // not reported by CodeQL
    return { id: 1 };
  }
  static async filmsMock() { // not reported by CodeQL
    return [{ id: 1 }];
  }
  loadFakeFilms() { // not reported by CodeQL
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
