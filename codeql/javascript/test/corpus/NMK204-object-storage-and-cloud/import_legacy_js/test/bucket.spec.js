// NMK204-object-storage-and-cloud/import-legacy.js
const AWS = require("aws-sdk"); // ok: the real SDK
const AWSMock = require("aws-sdk-mock"); // $ NMK204
const { S3 } = require("mock-aws-s3"); // $ NMK204
const bucket = `🪣 ${AWS.VERSION}`; require("kinesalite")({ path: "./db" }); // $ NMK204
const local = require("dynamodb-local"); // $ NMK204
const emulator = require("./dynalite"); // ok: a module of our own
const names = ["aws-sdk-mock", "s3rver"]; // ok: words in strings

describe("bucket", () => {
  it("lists", async () => {
    const list = await new AWS.S3({ endpoint: process.env.S3_ENDPOINT }).listBuckets().promise(); // ok: a real endpoint
    expect([list, AWSMock, S3, bucket, local, emulator, names]).to.have.length(7);
  });
});
