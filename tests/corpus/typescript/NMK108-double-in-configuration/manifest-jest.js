// corpus: jest.config.js
module.exports = {
  automock: true, // expect: NMK108:3
  clearMocks: true, // ok: housekeeping
  restoreMocks: true, // ok: restores the real thing
  setupFiles: ["<rootDir>/test/setup.js"], // ok: a set-up
  roots: ["<rootDir>/src"], // ok: where the tests are
  moduleNameMapper: {
    "^ioredis$": "ioredis-mock", // expect: NMK108:5
    '^pg$': 'pg-mem', // expect: NMK108
    "^aws-sdk/(.*)$": "<rootDir>/test/__mocks__/aws-sdk/$1.js", // expect: NMK108:5
    "🎬": "<rootDir>/src/player.mock.ts", // expect: NMK108:5
    "\\.(css|less)$": "identity-obj-proxy", // ok: an asset
    "\\.(png|mp4)$": "<rootDir>/__mocks__/file.js", // ok: an asset
    "^@/(.*)$": "<rootDir>/src/$1", // ok: a short name of the sources
    "^mockup/(.*)$": "<rootDir>/src/mockups/$1", // ok: design mock-ups
  },
};
