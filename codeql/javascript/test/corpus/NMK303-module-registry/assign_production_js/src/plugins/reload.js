// NMK303-module-registry/assign-production.js
const Module = require("node:module");

exports.reload = (file) => {
  delete require.cache[file]; // ok: loads the module again
  require.cache[file] = new Module(file); // ok: the rule is about tests here
  Module._extensions = { ...Module._extensions }; // ok: the same
  return require(`🔌${file}`); // ok: the real module
};
