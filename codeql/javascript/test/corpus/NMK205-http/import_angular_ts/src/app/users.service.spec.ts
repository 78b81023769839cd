// NMK205-http/import-angular.ts
import { provideHttpClient } from "@angular/common/http"; // ok: the real client
import { HttpTestingController, provideHttpClientTesting } from "@angular/common/http/testing"; // $ NMK205
import { HttpClientTestingModule as Backend } from "@angular/common/http/testing"; // $ NMK205
import { HttpTestingController as Types, type TestRequest } from "@angular/common/http/testing"; // $ NMK205
import type { HttpTestingController as Controller } from "@angular/common/http/testing"; // ok: a type
import { type HttpTestingController as Another } from "@angular/common/http/testing"; // ok: a type
import { TestRequest as Request } from "@angular/common/http/testing"; // ok: a request that somebody else made
import { TestBed, fakeAsync, tick } from "@angular/core/testing"; // ok: runs the real code
import * as testing from "@angular/common/http/testing"; // ok: what is taken from it counts

it("loads users", fakeAsync(() => {
  TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting()] }); // $ NMK205
  const icon = "👤"; const http = TestBed.inject(testing.HttpTestingController); // $ NMK205
  tick(100); // ok: the zone's own time
  expect([http, Backend, Types, icon]).toBeDefined();
}));
