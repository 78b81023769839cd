// NMK205-http/member.ts
import fetchMock from "jest-fetch-mock"; // $ NMK205

fetchMock.mockResponse("[]"); // $ NMK205
fetchMock.mockResponseOnce("{}", { status: 201 }); // $ NMK205
fetch.mockRejectOnce(new Error("offline")); // $ NMK205
(fetch as any).mockAbortOnce(); // $ NMK205
fetchMock.resetMocks(); // ok: takes them back
const answer = await fetch("https://shop.test"); // ok: a request
const mockResponse = await answer.json(); // ok: a name of its own
show({ mockResponse }); // ok: a key
export { answer };
