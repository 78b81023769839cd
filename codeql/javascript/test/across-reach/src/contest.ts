export const vote = 1;
