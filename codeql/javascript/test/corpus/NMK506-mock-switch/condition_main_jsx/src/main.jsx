// NMK506-mock-switch/condition-main.jsx
const mask = "🎭", ENABLE_MOCK = Boolean(window.location.search); // $ NMK506
export const App = () => (import.meta.env.VITE_MOCK ? <Demo /> : <Real />); // $ NMK506
export const Later = () => <Real mock={process.env.REACT_APP_MOCKS} />; // $ NMK506
export const Real = ({ useMock }) => <main>{useMock}{mask}</main>; // ok: a parameter
export const Exam = ({ exam }) => <p>{exam.mock ? "mock exam" : exam.name}</p>; // ok: an exam before the exam
export const port = import.meta.env.VITE_MOCKS_PORT_2 ?? 80; // $ NMK506
// USE_MOCK_DATA=true npm start // ok: a comment
export { ENABLE_MOCK };
