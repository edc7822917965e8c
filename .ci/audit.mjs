// Asks the npm registry for known vulnerabilities: in what the product is built of (which fails), and in the tools (which is told).
// Needs a registry that answers, so it is no part of `npm test`.
import { spawnSync } from "node:child_process";

function ask(...options) {
  const { stdout } = spawnSync("npm", ["audit", "--json", ...options], { encoding: "utf8", shell: process.platform === "win32" });
  const answer = JSON.parse(stdout || "{}");
  return answer.metadata?.vulnerabilities ?? { unanswered: answer.message ?? "inget svar" };
}

const [product, all] = [ask("--omit=dev"), ask()];
if (product.unanswered || all.unanswered) {
  console.log(`Okänt: registret svarar inte på frågan om kända sårbarheter (${product.unanswered ?? all.unanswered}).`);
  process.exit(2);
}
console.log(`Kända sårbarheter: ${product.total} i det som följer med produkten, ${all.total - product.total} i verktygen.`);
process.exit(product.total === 0 ? 0 : 1);
