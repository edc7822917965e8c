// Runs each named npm script in turn, all of them even when one fails, and fails if any did:
// one look then shows everything that is wrong.
import { spawnSync } from "node:child_process";

const outcomes = process.argv.slice(2).map((script) => {
  console.log(`\n── npm run ${script} ${"─".repeat(Math.max(0, 60 - script.length))}`);
  const { status } = spawnSync("npm", ["run", "--silent", script], { stdio: "inherit", shell: process.platform === "win32" });
  return { script, passed: status === 0 };
});

console.log(`\n${outcomes.map(({ script, passed }) => `${passed ? "✓" : "✗"} ${script}`).join("   ")}`);
process.exit(outcomes.every(({ passed }) => passed) ? 0 : 1);
