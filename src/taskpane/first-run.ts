import type { FirstRun } from "./pane-props";

const KEY = "namndrapport-welcomed";

/** Kept in the browser and not in the workbook: it is about the user. Office may give each site a part of the store of its own, or none. */
export function firstRun(): FirstRun {
  const key = `${Office.context.partitionKey ?? ""}${KEY}`;
  const store = storage();
  let isFirst = (store?.getItem(key) ?? null) === null;
  return {
    isFirst: () => isFirst,
    remember: () => {
      isFirst = false;
      store?.setItem(key, "1");
    },
  };
}

/** Browsers throw where storage in frames is forbidden. */
function storage(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}
