// corpus: src/store/slices/mock-server.js
state.mockResponses[mockServerUid] = []; // ok: rows of a product that offers mock servers
state.mockResponses = rows; // ok: the same
const responses = useSelector((state) => state.mockServer.mockResponses); // ok: the same
fetchMock.mockResponses(["{}"], ["[]"]); // expect: NMK205
fetch.mockResponseOnce("{}"); // expect: NMK205
void responses;
