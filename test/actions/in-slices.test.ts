import { inSlices } from "../../src/actions/in-slices";
import type { Steps } from "../../src/core/sheet/steps";

function* workFor(milliseconds: number): Steps<string> {
  for (let left = milliseconds; left > 0; left--) {
    const began = performance.now();
    while (performance.now() - began < 1);
    yield;
  }
  return "answer";
}

test("what others have to do is done while a long thought goes on", async () => {
  const events: string[] = [];
  const thought = inSlices(workFor(60)).then((answer) => events.push(answer));
  setTimeout(() => events.push("a click"));
  await thought;
  expect(events).toEqual(["a click", "answer"]);
});

test("a short thought is not interrupted", async () => {
  const events: string[] = [];
  setTimeout(() => events.push("a click"));
  events.push(await inSlices(workFor(0)));
  expect(events).toEqual(["answer"]);
});
