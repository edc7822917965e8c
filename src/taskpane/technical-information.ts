/** What the one who looks after the add-in needs to know: versions and what went wrong. No cell, sheet name or amount. */
export function technicalInformation(about: string): string {
  const { host, platform, version } = Office.context.diagnostics;
  const script = document.querySelector<HTMLScriptElement>('script[src*="taskpane."]')?.src ?? "okänt";
  return [
    `Nämndrapport, ${new URL(script, window.location.href).pathname.split("/").at(-1)} från ${window.location.host}`,
    `Excel: ${host}, ${platform}, ${version}`,
    `Webbläsare: ${navigator.userAgent}`,
    `Tid: ${new Date().toISOString()}`,
    about,
  ].join("\n");
}
