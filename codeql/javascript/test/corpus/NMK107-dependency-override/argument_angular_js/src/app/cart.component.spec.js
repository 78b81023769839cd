// NMK107-dependency-override/argument-angular.js
import { TestBed } from "@angular/core/testing";
import { CartComponent } from "./cart.component";
import { CartService, TAX } from "./cart.service";

const cartStub = { total: () => 3 }; // $ NMK401

TestBed.configureTestingModule({
  imports: [CartComponent],
  providers: [
    { provide: CartService, useValue: cartStub }, // $ NMK107
    { provide: CartService, "useValue": { total: () => 3 } }, // $ NMK107
    { "provide": TAX, useValue: {} }, // $ NMK107
    CartService, // ok: the real service
    { provide: TAX, useValue: 0.19 }, // ok: a constant
    { provide: "CURRENCY", useValue: "💶" }, // ok: a constant
    { provide: "LOCALES", useValue: ["de", "vi"] }, // ok: a list of constants
  ],
});
