export const foldings: ReadonlyMap<string, string> = new Map();
