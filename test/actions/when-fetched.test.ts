import { whenFetched } from "../../src/actions/when-fetched";

/** As webpack names it when a file is gone from the web host. */
const missing = Object.assign(new Error("Loading chunk actions failed."), { name: "ChunkLoadError" });

describe("a part of the add-in fetched when it is needed", () => {
  it("is given when it came", async () => {
    expect(await whenFetched(Promise.resolve("part"))).toEqual({ ok: true, value: "part" });
  });

  it("is a problem that says what to do when the web host did not give it", async () => {
    expect(await whenFetched(Promise.reject(missing))).toMatchObject({ ok: false, problem: { kind: "notFetched" } });
  });

  it("lets a mistake inside it pass on, for that is ours", async () => {
    await expect(whenFetched(Promise.reject(new TypeError("x is undefined")))).rejects.toThrow("x is undefined");
  });
});
