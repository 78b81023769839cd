// NMK404-mock-endpoint/route-nest.ts
import { Body, Controller, Delete, Get, Post, UseGuards } from "@nestjs/common";

@Controller("mock-assets") // $ NMK404
export class AssetsOfUsers {
  @Get("/mock/plans") // $ NMK404
  plans() {}

  @Post("users/fake") // $ NMK404
  users() {}

  @Get() @Delete(":id/stub") // $ NMK404
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
