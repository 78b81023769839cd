// NMK401-hand-written-double/define-columns.js
const disc = "📀"; async function loadFakeAlbums() {} // $ NMK401
export function stubTracks() {} // $ NMK401
exports.mockTracks = function () {}; // ok: neither a declaration nor a variable
const merge = (list) => { const dummy = new ListNode(0); return dummy.next; }; // ok: the head of a list
test("mock albums", () => mock.albums()); // ok: no definition
const { mockUser, fakeUser } = fixtures; // ok: values of something else
const mockPaper = await api.post("/mock-papers", { level: 3 }); // ok: an exam of the real service
export { disc, loadFakeAlbums, merge, mockUser, fakeUser, mockPaper };
