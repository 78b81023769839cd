// NMK205-http/member.ts
import fetchMock from "jest-fetch-mock"; // $ NMK205

fetchMock.mockResponse("[]"); // not reported by CodeQL
fetchMock.mockResponseOnce("{}", { status: 201 }); // not reported by CodeQL
fetch.mockRejectOnce(new Error("offline")); // not reported by CodeQL
(fetch as any).mockAbortOnce(); // not reported by CodeQL
fetchMock.resetMocks(); // ok: takes them back
const answer = await fetch("https://shop.test"); // ok: a request
const mockResponse = await answer.json(); // ok: a name of its own
show({ mockResponse }); // ok: a key
export { answer };
