// NMK407-data-generator-in-production/import-seed.js
const { faker } = require("@faker-js/faker"); // $ NMK407
const db = require("../src/db"); // ok: the real database
db.users.insert({ name: faker.person.fullName() }); // ok: using it is not importing it
