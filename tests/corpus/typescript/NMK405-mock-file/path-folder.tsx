export const players = ["🎮"];
export const Player = () => <video src="/a.mp4" />;
