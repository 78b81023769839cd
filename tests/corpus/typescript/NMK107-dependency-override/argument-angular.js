// corpus: src/app/cart.component.spec.js
import { TestBed } from "@angular/core/testing";
import { CartComponent } from "./cart.component";
import { CartService, TAX } from "./cart.service";

const cartStub = { total: () => 3 }; // expect: NMK401

TestBed.configureTestingModule({
  imports: [CartComponent],
  providers: [
    { provide: CartService, useValue: cartStub }, // expect: NMK107
    { provide: CartService, "useValue": { total: () => 3 } }, // expect: NMK107:29
    { "provide": TAX, useValue: {} }, // expect: NMK107
    CartService, // ok: the real service
    { provide: TAX, useValue: 0.19 }, // ok: a constant
    { provide: "CURRENCY", useValue: "💶" }, // ok: a constant
    { provide: "LOCALES", useValue: ["de", "vi"] }, // ok: a list of constants
  ],
});
