export const makeOrder = () => ({ id: 1 });
