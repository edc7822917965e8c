/** Excel's serial days (1900 system): day 1 is 1 January 1900, and 29 February 1900 exists though it never was. */
const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

export function dateToSerial(year: number, month: number, day: number): number {
  const serial = (Date.UTC(year, month - 1, day) - EPOCH) / DAY;
  return serial < 61 ? serial - 1 : serial;
}

/** "2024-05-06", "2024-05-06T12:00:00Z" */
export function isoDateToSerial(text: string): number {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?/.exec(text);
  if (!match) return Number(text);
  const [, year, month, day, hours = "0", minutes = "0", seconds = "0"] = match;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86400;
  return dateToSerial(Number(year), Number(month), Number(day)) + time;
}
