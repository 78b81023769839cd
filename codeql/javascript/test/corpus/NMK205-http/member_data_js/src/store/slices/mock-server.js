// NMK205-http/member-data.js
state.mockResponses[mockServerUid] = []; // ok: rows of a product that offers mock servers
state.mockResponses = rows; // ok: the same
const responses = useSelector((state) => state.mockServer.mockResponses); // ok: the same
fetchMock.mockResponses(["{}"], ["[]"]); // $ NMK205
fetch.mockResponseOnce("{}"); // $ NMK205
void responses;
