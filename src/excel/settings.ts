/** What we keep in the workbook: one versioned JSON text, read with the sheets and written with the report. */
import type { Question } from "./session";

/** The texts as stored, not yet understood (core/state decides what they mean). */
export interface StoredTexts {
  readonly current: unknown;
  /** Ours, where `current` was left by a newer version and must not be touched. */
  readonly besideNewer: unknown;
}

export type SettingKey = "namndrapport" | "namndrapport-1" | "namndrapport-skadad";

export const askForSettings: Question<StoredTexts> = (context) => {
  const { settings } = context.workbook;
  const current = settings.getItemOrNullObject("namndrapport");
  const besideNewer = settings.getItemOrNullObject("namndrapport-1");
  current.load("value");
  besideNewer.load("value");
  return () => ({ current: valueOf(current), besideNewer: valueOf(besideNewer) });
};

function valueOf(setting: Excel.Setting): unknown {
  return setting.isNullObject ? undefined : setting.value;
}

/** Queues the writing; several keys where something damaged is kept aside. */
export function writeSettings(entries: ReadonlyMap<SettingKey, string>): Question<void> {
  return (context) => {
    for (const [key, text] of entries) context.workbook.settings.add(key, text);
    return () => undefined;
  };
}
