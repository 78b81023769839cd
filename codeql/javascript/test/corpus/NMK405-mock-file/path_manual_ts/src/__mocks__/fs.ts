// $ NMK405
export const readFileSync = () => "🎬";
export default { readFileSync };
