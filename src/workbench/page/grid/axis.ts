/** The rows or the columns of a sheet laid out along a line: where each begins and how long it is, in CSS pixels. A hidden one has no length. */
export interface Axis {
  readonly count: number;
  readonly length: number;
  start(index: number): number;
  size(index: number): number;
  /** The row or column at a distance from the sheet's edge; the last one beyond the end. */
  indexAt(distance: number): number;
}

export function axis(count: number, sizeOf: (index: number) => number): Axis {
  const starts = new Float64Array(count + 1);
  for (let index = 0; index < count; index += 1) starts[index + 1] = (starts[index] ?? 0) + sizeOf(index);
  const start = (index: number): number => starts[Math.max(0, Math.min(index, count))] ?? 0;
  return {
    count,
    length: start(count),
    start,
    size: (index) => start(index + 1) - start(index),
    indexAt: (distance) => {
      let low = 0;
      let high = count - 1;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (start(middle + 1) > distance) high = middle;
        else low = middle + 1;
      }
      return Math.max(0, low);
    },
  };
}
