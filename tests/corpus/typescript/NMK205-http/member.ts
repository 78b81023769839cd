// corpus: tests/fetch.test.ts
import fetchMock from "jest-fetch-mock"; // expect: NMK205

fetchMock.mockResponse("[]"); // expect: NMK205
fetchMock.mockResponseOnce("{}", { status: 201 }); // expect: NMK205
fetch.mockRejectOnce(new Error("offline")); // expect: NMK205
(fetch as any).mockAbortOnce(); // expect: NMK205
fetchMock.resetMocks(); // ok: takes them back
const answer = await fetch("https://shop.test"); // ok: a request
const mockResponse = await answer.json(); // ok: a name of its own
show({ mockResponse }); // ok: a key
export { answer };
