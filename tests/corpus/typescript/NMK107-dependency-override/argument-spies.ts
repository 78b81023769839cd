// corpus: src/app/tasks.spec.ts
import { TestBed } from "@angular/core/testing";
let spyVariable: TasksSpy;
TestBed.configureTestingModule({
  providers: [
    { provide: TasksService, useValue: spyVariable }, // expect: NMK107
    { provide: TasksService, useValue: spy }, // expect: NMK107
    { provide: TasksService, useValue: spiedTasks }, // expect: NMK107
    { provide: TasksService, useValue: taskSpies }, // expect: NMK107
    { provide: TasksService, useExisting: mockedTasks }, // expect: NMK107
    { provide: TasksService, useValue: tasks }, // ok: nothing says so
    { provide: SPYGLASS, useValue: spyglass }, // ok: another word
    { provide: LIMIT, useValue: 3 }, // ok: a setting
    { useValue: spy }, // ok: no provider
  ],
});
