/** A word that goes with every cell is read once, not once per cell. */
export function rememberLast<T>(read: (raw: unknown) => T): (raw: unknown) => T {
  let last: { readonly raw: unknown; readonly value: T } | undefined;
  return (raw) => {
    if (last === undefined || last.raw !== raw) last = { raw, value: read(raw) };
    return last.value;
  };
}
