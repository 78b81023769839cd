import { PostgreSqlContainer } from "@testcontainers/postgresql";

export const setup = () => new PostgreSqlContainer().start(); // ok: PatchedForAllTests
