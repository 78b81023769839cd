export const assets = [];
