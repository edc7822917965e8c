import { spawn } from "node:child_process";

const OPENERS: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
  darwin: ["open"],
  linux: ["xdg-open"],
  win32: ["cmd", "/c", "start", ""],
};

/** Opens the address where somebody is sitting; elsewhere (a pipe, a build server) printing it is enough. */
export function openInBrowser(address: string): void {
  const opener = OPENERS[process.platform];
  if (opener === undefined || !process.stdout.isTTY || process.env["CI"] !== undefined) return;
  const [command, ...before] = opener;
  const child = spawn(command, [...before, address], { stdio: "ignore", detached: true });
  child.on("error", () => undefined);
  child.unref();
}
