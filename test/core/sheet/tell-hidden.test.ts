import { draftGrid, type GridDraft } from "../../../src/core/sheet/grid-draft";
import { tellHidden } from "../../../src/core/sheet/tell-hidden";

function grid(hide: (draft: GridDraft) => void, visibility: "visible" | "veryHidden" = "visible"): GridDraft {
  const draft = draftGrid({ id: "1", name: "Drift", visibility, isProtected: false }, { top: 0, left: 0, bottom: 30, right: 30 });
  hide(draft);
  return draft;
}

describe("what the user may not see", () => {
  it("goes unmentioned when nothing is hidden", () => {
    expect(tellHidden([grid(() => undefined)])).toEqual([]);
  });

  it("is said of a hidden sheet", () => {
    expect(tellHidden([grid(() => undefined, "veryHidden")])).toEqual(["Bladet ”Drift” är dolt men har lästs."]);
  });

  it("is said of rows and columns, in spans", () => {
    const draft = grid(({ hiddenRows, hiddenColumns }) => {
      for (const row of [4, 5, 6, 9]) hiddenRows.add(row);
      hiddenColumns.add(27);
    });
    expect(tellHidden([draft])).toEqual([
      "På bladet ”Drift” är raderna 5–7 och 10 dolda men har lästs.",
      "På bladet ”Drift” är kolumnen AB dold men har lästs.",
    ]);
  });

  it("stays short however many rows a filter hides", () => {
    const draft = grid(({ hiddenRows }) => {
      for (let row = 0; row < 30; row += 2) hiddenRows.add(row);
    });
    expect(tellHidden([draft])).toEqual(["På bladet ”Drift” är raderna 1, 3, 5, 7, 9 med flera dolda men har lästs."]);
  });
});
