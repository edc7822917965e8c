import { webLightTheme, type Theme } from "@fluentui/react-components";

/** Most see the light theme; the dark one is fetched where Excel is dark. */
export async function themeFor(isDark: boolean): Promise<Theme> {
  return isDark ? (await import("./dark-theme")).darkTheme : webLightTheme;
}
