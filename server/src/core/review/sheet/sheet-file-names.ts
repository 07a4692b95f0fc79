// What a house sheet is called. Where a folder has both, the first counts, and the second is told.
export const sheetFileNames = ['newsroom.yml', 'newsroom.yaml'] as const;

export const secondSheet = `${sheetFileNames[0]} lies beside this sheet, and only that one counts. Keep one of the two.`;
