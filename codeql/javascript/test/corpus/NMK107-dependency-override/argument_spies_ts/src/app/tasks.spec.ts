// NMK107-dependency-override/argument-spies.ts
import { TestBed } from "@angular/core/testing";
let spyVariable: TasksSpy;
TestBed.configureTestingModule({
  providers: [
    { provide: TasksService, useValue: spyVariable }, // $ NMK107
    { provide: TasksService, useValue: spy }, // $ NMK107
    { provide: TasksService, useValue: spiedTasks }, // $ NMK107
    { provide: TasksService, useValue: taskSpies }, // $ NMK107
    { provide: TasksService, useExisting: mockedTasks }, // $ NMK107
    { provide: TasksService, useValue: tasks }, // ok: nothing says so
    { provide: SPYGLASS, useValue: spyglass }, // ok: another word
    { provide: LIMIT, useValue: 3 }, // ok: a setting
    { useValue: spy }, // ok: no provider
  ],
});
