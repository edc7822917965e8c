import { finish, type Steps } from "../../../src/core/sheet/steps";

test("a thought that is finished at once has taken all its steps, in order", () => {
  const taken: string[] = [];
  function* thought(): Steps<string> {
    taken.push("first");
    yield;
    taken.push("second");
    yield;
    return "answer";
  }
  expect(finish(thought())).toBe("answer");
  expect(taken).toEqual(["first", "second"]);
});
