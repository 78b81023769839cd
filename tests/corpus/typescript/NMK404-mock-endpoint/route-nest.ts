// corpus: src/assets/assets.controller.ts
import { Body, Controller, Delete, Get, Post, UseGuards } from "@nestjs/common";

@Controller("mock-assets") // expect: NMK404:2
export class AssetsOfUsers {
  @Get("/mock/plans") // expect: NMK404:4
  plans() {}

  @Post("users/fake") // expect: NMK404
  users() {}

  @Get() @Delete(":id/stub") // expect: NMK404:11
  remove() {}

  @Get("mock-servers/:id") // ok: a product that hosts mock servers
  servers() {}

  @Get("hammock") // ok: another word
  rest(@Body("mock") mock: boolean) {} // ok: a field of the request

  @UseGuards("/mock/plans") // ok: no route
  @Get(":id") // ok: the real thing
  one() {}

  path = Get("/mock/plans"); // ok: no decorator
}
