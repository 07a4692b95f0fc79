// Offsets for programs: they read the file as it is, where a byte order mark is the first character.

/** Plain data with every span in it one further on. */
export function countingMark<T>(data: T): T {
  if (Array.isArray(data)) return data.map(countingMark) as T;
  if (typeof data !== 'object' || data === null) return data;
  const moved = Object.entries(data).map(([key, value]) => {
    const isOffset = (key === 'start' || key === 'end') && typeof value === 'number';
    return [key, isOffset ? value + 1 : countingMark(value)];
  });
  return Object.fromEntries(moved);
}
