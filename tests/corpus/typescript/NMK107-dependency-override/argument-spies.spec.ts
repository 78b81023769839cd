// corpus: src/app/task.service.spec.ts
beforeEach(() => {
  TestBed.configureTestingModule({
    providers: [
      { provide: TaskService, useValue: taskServiceSpy }, // expect: NMK107
      { provide: Store, useExisting: storeSpy }, // expect: NMK107
      { provide: LOCALE, useValue: "größe" }, // ok: a text
      { provide: Router, useValue: spyglass }, // ok: another word
      { provide: CLOCK, useValue: systemClock }, // ok: the real one
    ],
  });
});
