export const rows = [<b key="1" />];
