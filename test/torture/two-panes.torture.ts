/** Every two deeds at once in two panes, the second begun at each request of the first: part of `npm run torture`. */
import { ownPart, sayResult } from "./part";
import { actAtOnce, DEEDS, workbookToAccept } from "./two-panes";

test("what is done in two panes at once is all kept, or refused with a word of why", async () => {
  const { part, parts } = ownPart();
  const workbook = await workbookToAccept();
  const broken: string[] = [];
  let cases = 0;
  const pairs = DEEDS.flatMap((first) => DEEDS.map((second) => [first, second] as const)).filter((_, number) => number % parts === part - 1);
  for (const [first, second] of pairs) {
    for (let after = 0, requests = 1; after < requests; after++) {
      const came = await actAtOnce(workbook, first, second, after);
      cases++;
      // The second's requests are counted too, so that the count is more than is needed; the last ones begin when the first is done.
      requests = Math.min(came.requests, 14);
      if (came.broken !== undefined) broken.push(`one ${first.name} and another ${second.name} after ${after} requests: ${came.broken}`);
      if (came.broken !== undefined) process.stderr.write(`${broken.at(-1) ?? ""}\n`);
    }
    process.stderr.write(`${first.name}, ${second.name}: hittills ${cases} fall, ${broken.length} som inte höll\n`);
  }
  sayResult({ cases }, broken);
  expect(broken).toEqual([]);
}, 24 * 3_600_000);
