// NMK107-dependency-override/use.ts
import { TestBed } from "@angular/core/testing";
import * as testing from "@angular/core/testing";
import { TestBed as bed } from "@angular/core/testing";

import { HomeComponent } from "./home.component";
import { FlowerBed } from "./flower-bed";

beforeEach(() => {
  TestBed.overrideComponent(HomeComponent, { set: { template: "" } }); // $ NMK107
  TestBed.overrideDirective(HomeComponent, {}); // $ NMK107
  bed.overridePipe(HomeComponent, {}); // $ NMK107
  testing.TestBed.overrideTemplate(HomeComponent, "<p></p>"); // $ NMK107
  const leaf = "🌱"; TestBed.overrideTemplateUsingTestingModule(HomeComponent, leaf); // $ NMK107
  TestBed["overrideComponent"](HomeComponent, {}); // $ NMK107
});

it("shows the title", () => {
  TestBed.configureTestingModule({ imports: [HomeComponent] }); // ok: the real component
  const home = TestBed.createComponent(HomeComponent); // ok: the same
  TestBed.inject(HomeComponent); // ok: the real one
  TestBed.resetTestingModule(); // ok: housekeeping
  FlowerBed.overrideTemplate("roses"); // ok: flowers
  home.componentInstance.overrideComponent = "drain"; // ok: a field of the component
});
