// corpus: test/bucket.test.js
const { S3Client } = require("@aws-sdk/client-s3");
const { Bucket } = require("../src/bucket");

function Shelf() {}
class Drawer {}

const originalSend = S3Client.prototype.send; // ok: reads only
S3Client.prototype.send = jest.fn(); // expect: NMK302:1 NMK102
Bucket.prototype.list = async () => ["a"]; // expect: NMK302:1
Element.prototype.scrollIntoView = () => {}; // expect: NMK302:1
const pail = "🪣"; window.HTMLMediaElement.prototype.play = async () => pail; // expect: NMK302
Bucket.prototype.read = fakeRead; // expect: NMK302:1

S3Client.prototype.send = originalSend; // ok: gives the real one back
Shelf.prototype.width = () => 1; // ok: a class of this file
Drawer.prototype.open = () => true; // ok: the same
Bucket.prototype.toString = function toString() { return "bucket"; }; // ok: an old-style definition
Bucket.prototype.version = 3; // ok: a constant
Bucket.prototype.copy = copyBucket; // ok: nothing says that it is a double

test("lists", async () => {
  expect(await new Bucket("http://localhost:9000").list()).toEqual([]); // ok: a real server
});
