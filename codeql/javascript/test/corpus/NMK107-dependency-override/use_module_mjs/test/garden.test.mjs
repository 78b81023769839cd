// NMK107-dependency-override/use-module.mjs
import { TestBed } from "./test-bed.mjs";

const bed = new TestBed();
TestBed.overrideComponent("soil"); // ok: a test bed of the project
bed.overrideTemplate("raised bed"); // ok: the same
TestBed.overrideTemplateUsingTestingModule("hose"); // ok: the same
TestBed.overrideDirective("water"); // ok: the same
