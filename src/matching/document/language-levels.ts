/** CEFR levels, lowest first; a native speaker answers for all of them. */
export const languageLevels = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2', 'native'] as const;
