const sinon = require("sinon");

function makeStub() {
  return sinon.stub();
}

function makeOrder() {
  return { id: 1 };
}

module.exports = {
  client: { pay: sinon.stub() },
  order: { id: 1 },
  makeStub,
  makeOrder,
};
