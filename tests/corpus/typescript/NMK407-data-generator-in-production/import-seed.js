// corpus: scripts/seed.js
const { faker } = require("@faker-js/faker"); // expect: NMK407:19
const db = require("../src/db"); // ok: the real database
db.users.insert({ name: faker.person.fullName() }); // ok: using it is not importing it
