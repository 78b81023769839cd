// NMK108-double-in-configuration/manifest-jest.js
module.exports = {
  automock: true, // $ NMK108
  clearMocks: true, // ok: housekeeping
  restoreMocks: true, // ok: restores the real thing
  setupFiles: ["<rootDir>/test/setup.js"], // ok: a set-up
  roots: ["<rootDir>/src"], // ok: where the tests are
  moduleNameMapper: {
    "^ioredis$": "ioredis-mock", // $ NMK108
    '^pg$': 'pg-mem', // $ NMK108
    "^aws-sdk/(.*)$": "<rootDir>/test/__mocks__/aws-sdk/$1.js", // $ NMK108
    "🎬": "<rootDir>/src/player.mock.ts", // $ NMK108
    "\\.(css|less)$": "identity-obj-proxy", // ok: an asset
    "\\.(png|mp4)$": "<rootDir>/__mocks__/file.js", // ok: an asset
    "^@/(.*)$": "<rootDir>/src/$1", // ok: a short name of the sources
    "^mockup/(.*)$": "<rootDir>/src/mockups/$1", // ok: design mock-ups
  },
};
