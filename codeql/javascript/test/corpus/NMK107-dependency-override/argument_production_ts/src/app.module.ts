// NMK107-dependency-override/argument-production.ts
import { Module } from "@nestjs/common";
import { container } from "tsyringe";

@Module({
  providers: [
    { provide: "PAGING", useValue: { size: 20, max: 100 } }, // ok: the rule is about tests
    { provide: "RETRY", useValue: {} }, // ok: the same
  ],
})
export class AppModule {}

container.register("Paging", { useValue: { size: 20 } }); // ok: the same
export const bee = container.register("🐝", { useValue: {} }); // ok: the same
