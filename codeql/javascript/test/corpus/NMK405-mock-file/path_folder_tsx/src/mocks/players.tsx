// $ NMK405
export const Player = () => <video src="/a.mp4" />;
