/** The day as the user's calendar has it, "2024-05-06"; a run may say another (--set dated=2024-05-06). */
export function todayIn(options: Readonly<Record<string, string>>, now: Date = new Date()): string {
  const said = options["dated"];
  if (said !== undefined) return said;
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
