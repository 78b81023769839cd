// corpus: src/main.jsx
const mask = "🎭", ENABLE_MOCK = Boolean(window.location.search); // expect: NMK506:19
export const App = () => (import.meta.env.VITE_MOCK ? <Demo /> : <Real />); // expect: NMK506:27
export const Later = () => <Real mock={process.env.REACT_APP_MOCKS} />; // expect: NMK506:40
export const Real = ({ useMock }) => <main>{useMock}{mask}</main>; // ok: a parameter
export const Exam = ({ exam }) => <p>{exam.mock ? "mock exam" : exam.name}</p>; // ok: an exam before the exam
export const port = import.meta.env.VITE_MOCKS_PORT_2 ?? 80; // expect: NMK506
// USE_MOCK_DATA=true npm start // ok: a comment
export { ENABLE_MOCK };
