// NMK403-mock-data-in-production/define.tsx
import { List, type Asset } from "../components/List";

const mockAssets = [ // $ NMK403
  { id: "1", name: "Intro.mp4", duration: 12 },
];
export const MOCK_USERS: Asset[] = Array.from({ length: 20 }, (_, i) => ({ id: `${i}` })); // $ NMK403
const dummyData = Object.freeze({ total: 3 }); // $ NMK403
const fakeMap = new Map([["a", 1]]); // $ NMK403
const MOCK = { a: 1 } as const; // $ NMK403
const mocks = [{ id: "1" }] satisfies Asset[]; // $ NMK403
const film = "🎞", stubRows = [1, 2, 3].map((id) => ({ id })); // $ NMK403
let assetMocks = [...mockAssets], rest = ({ id: "1" }); // $ NMK403
const USER_MOCK = { name: "Ada" }; // $ NMK403
const _mockPlans = Array(5).fill({ price: 9 }); // $ NMK403
var fakeLogger = { info() {}, warn() {} }; // $ NMK401

const mockupFrames = [{ w: 390 }]; // ok: a design
const mockExams = [{ level: 3 }]; // ok: exams before the exam
const mockInterviews = await db.mockInterview.findMany(); // ok: rows of the database
const mockServers = [{ port: 3000 }]; // ok: a product that hosts mock servers
const mockExamples = [{ id: "1" }]; // $ NMK403
const mockUploads = [{ id: "1" }]; // $ NMK403
const sampleRate = [44_100, 48_000]; // ok: audio
const samples = [0, 1, 2]; // ok: audio
const placeholderData = [{ id: "1" }]; // ok: a feature of TanStack Query
const dummyHead = { next: null }; // ok: the head of a list
const stub = document.createElement("div"); // ok: no literal
const stubs = assets.map((a) => a.stub); // ok: no literal
const mock = true; // ok: no data
const fakeName = "Ada"; // ok: no data
const mockRows: Asset[] = []; // ok: an empty list
const mockHandlers = [List, Page]; // ok: a list of what is defined elsewhere
const fakeIndex = {}; // ok: an empty object
const fakeDoor = { open: false }; // ok: a term of product design
const { mockUsers } = props; // ok: what somebody passed in
const mockery = { bird: true }; // ok: another word
const StyledMock = styled.div``; // ok: a design
const help = "const mockAssets = [{ id: 1 }]"; // ok: words in a string
// const mockAssets = [{ id: 1 }]; // ok: a comment
export default function Page() { return <List items={mockAssets} title={film} />; } // $ NMK403
