// a manual mock
export const readFileSync = () => "🎬";
export default { readFileSync };
