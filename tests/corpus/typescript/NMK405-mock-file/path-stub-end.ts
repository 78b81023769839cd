export const orders = [{ id: 1 }];
