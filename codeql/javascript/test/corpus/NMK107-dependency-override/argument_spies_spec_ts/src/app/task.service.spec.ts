// NMK107-dependency-override/argument-spies.spec.ts
beforeEach(() => {
  TestBed.configureTestingModule({
    providers: [
      { provide: TaskService, useValue: taskServiceSpy }, // $ NMK107
      { provide: Store, useExisting: storeSpy }, // $ NMK107
      { provide: LOCALE, useValue: "größe" }, // ok: a text
      { provide: Router, useValue: spyglass }, // ok: another word
      { provide: CLOCK, useValue: systemClock }, // ok: the real one
    ],
  });
});
