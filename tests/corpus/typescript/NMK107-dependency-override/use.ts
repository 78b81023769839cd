// corpus: src/app/home.component.spec.ts
import { TestBed } from "@angular/core/testing";
import * as testing from "@angular/core/testing";
import { TestBed as bed } from "@angular/core/testing";

import { HomeComponent } from "./home.component";
import { FlowerBed } from "./flower-bed";

beforeEach(() => {
  TestBed.overrideComponent(HomeComponent, { set: { template: "" } }); // expect: NMK107:3
  TestBed.overrideDirective(HomeComponent, {}); // expect: NMK107:3
  bed.overridePipe(HomeComponent, {}); // expect: NMK107:3
  testing.TestBed.overrideTemplate(HomeComponent, "<p></p>"); // expect: NMK107:3
  const leaf = "🌱"; TestBed.overrideTemplateUsingTestingModule(HomeComponent, leaf); // expect: NMK107:21
  TestBed["overrideComponent"](HomeComponent, {}); // expect: NMK107:3
});

it("shows the title", () => {
  TestBed.configureTestingModule({ imports: [HomeComponent] }); // ok: the real component
  const home = TestBed.createComponent(HomeComponent); // ok: the same
  TestBed.inject(HomeComponent); // ok: the real one
  TestBed.resetTestingModule(); // ok: housekeeping
  FlowerBed.overrideTemplate("roses"); // ok: flowers
  home.componentInstance.overrideComponent = "drain"; // ok: a field of the component
});
