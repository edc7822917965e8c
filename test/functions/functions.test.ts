import { FUNCTIONS_BY_ID } from "../../src/functions/functions-by-id";
import { call, callOne, column } from "./call";

const { AVVIKELSE, AVVIKELSEPROCENT, FORDELNINGSNYCKEL, FORDELA, UPPARBETAT, HELARSPROGNOS, FRAMSKRIVNING, MALUPPFYLLELSE, NAMNDMAL, BELOPP } = FUNCTIONS_BY_ID;

/** A cell error as the runtime hands it over, in its own class and as a data type. */
const missing = new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable);
const brokenReference = { type: "Error", basicType: "Error", basicValue: "#REF!", errorType: "Ref" };

describe("AVVIKELSE", () => {
  test("what plus means may be written in any case, in plural or by its first letter", () => {
    for (const word of ["intäkt", "Intäkter", "INTÄKT", "i", "I"]) expect(callOne(AVVIKELSE, 100, 90, word)).toBe(-10);
    for (const word of ["kostnad", "Kostnader", "K", undefined, null, "", 0]) expect(callOne(AVVIKELSE, 100, 90, word)).toBe(10);
    expect(callOne(AVVIKELSE, 100, 90, "minus")).toBe("#VALUE! plus_betyder: ”minus” är inget av orden. Skriv ”kostnad” om kostnader har plus i tabellen, ”intäkt” om intäkter har plus.");
  });

  test("two blanks give blank where Excel lets us see them, and one blank is 0", () => {
    expect(call(AVVIKELSE, column(null, "", null, 5), column("", null, 5, null))).toEqual(column("", "", -5, 5));
    expect(callOne(AVVIKELSE, 0, 0)).toBe(0);
  });

  test("a unit word is refused with the way out", () => {
    expect(callOne(AVVIKELSE, "408 tkr", 5)).toBe("#VALUE! budget: Cellen innehåller enheten tkr. Skriv talet utan enhet eller använd BELOPP.");
    expect(callOne(AVVIKELSE, 5, "75 st.")).toContain("#VALUE! utfall: Cellen innehåller enheten st.");
  });

  test("a number with two meanings is refused with the question", () => {
    expect(callOne(AVVIKELSE, "1.234", 0)).toBe("#VALUE! budget: ”1.234” kan betyda 1,234 eller 1\u00a0234. Skriv talet på ett av de sätten.");
    expect(callOne(AVVIKELSE, 0, "1,234,567")).toContain("kan betyda 1\u00a0234\u00a0567 eller 1\u00a0234,567");
  });

  test("a missing value is #N/A and never zero, and unreadable text is quoted", () => {
    for (const text of ["-", "\u2013", "saknas", "ej mätt", ".."]) expect(callOne(AVVIKELSE, text, 5)).toMatch(/^#N\/A budget: .*saknar värde/u);
    expect(callOne(AVVIKELSE, 5, "Se bilaga")).toBe("#VALUE! utfall: ”Se bilaga” kan inte läsas som ett tal. Skriv ett tal, till exempel 1 234,5.");
    expect(callOne(AVVIKELSE, 5, true)).toBe("#VALUE! utfall: Cellen innehåller SANT. Skriv ett tal.");
  });

  test("an error in a cell fails only its own row", () => {
    expect(call(AVVIKELSE, column(100, missing, 100, 100), column(90, 90, brokenReference, 80))).toEqual(
      column(10, "#N/A budget: Cellen innehåller felet #SAKNAS!. Rätta det först.", "#VALUE! utfall: Cellen innehåller felet #REFERENS!. Rätta det först.", 20),
    );
  });

  test("ranges of different shapes are refused with both sizes", () => {
    expect(call(AVVIKELSE, column(1, 2, 3), column(1, 2))).toEqual([["#VALUE! utfall: Området är 2 rader × 1 kolumn men budget är 3 rader × 1 kolumn. Markera lika stora områden, eller ett enda värde."]]);
  });

  test("a data type is its plain value", () => {
    expect(callOne(AVVIKELSE, { type: "FormattedNumber", basicType: "Double", basicValue: 100, numberFormat: "0" }, 90)).toBe(10);
    expect(callOne(AVVIKELSE, { type: "Entity", basicType: "Error", basicValue: "#VALUE!" }, 90)).toContain("#VÄRDEFEL!");
  });

  test("a number too large for a cell is #NUM!", () => {
    expect(callOne(AVVIKELSE, 1.7e308, -1.7e308)).toBe("#NUM!");
  });
});

test("AVVIKELSEPROCENT of nothing is nothing or #DIV/0!", () => {
  expect(call(AVVIKELSEPROCENT, column(0, 0, -200, 3), column(0, 5, -250, 1))).toEqual(column(0, "#DIV/0!", 0.25, 2 / 3));
});

describe("FÖRDELNINGSNYCKEL", () => {
  test("one weight that is missing, negative or unreadable fails the whole", () => {
    expect(call(FORDELNINGSNYCKEL, column(1, "saknas"), null)[0]?.[0]).toContain("#N/A vikter:");
    expect(call(FORDELNINGSNYCKEL, column(1, -2), null)).toEqual([["#VALUE! vikter: Vikten \u22122 är negativ. Skriv vikter som är 0 eller mer."]]);
    expect(call(FORDELNINGSNYCKEL, column(0, null, ""), null)).toEqual([["#VALUE! vikter: Alla vikter är 0. Minst en vikt ska vara större än 0."]]);
    expect(call(FORDELNINGSNYCKEL, column(1, missing), null)[0]?.[0]).toContain("#N/A vikter: Cellen innehåller felet #SAKNAS!");
  });

  test("decimals are a whole number from 0 to 12, blank meaning unrounded", () => {
    expect(call(FORDELNINGSNYCKEL, column(1, 2), [[null]])).toEqual(column(1 / 3, 2 / 3));
    expect(call(FORDELNINGSNYCKEL, column(1, 2), [[0]])).toEqual(column(0.33, 0.67));
    for (const decimals of [-1, 1.5, 13]) expect(call(FORDELNINGSNYCKEL, column(1, 2), [[decimals]])[0]?.[0]).toContain("#VALUE! decimaler:");
    expect(call(FORDELNINGSNYCKEL, column(1, 2), column(0, 1))).toEqual([["#VALUE! decimaler: Ange ett enda värde, inte ett område."]]);
  });
});

describe("FÖRDELA", () => {
  test("an amount that is no multiple of the unit is refused with what to do", () => {
    expect(call(FORDELA, [[851.9]], column(1, 1), null)).toEqual([["#VALUE! belopp: 851,9 går inte jämnt upp i enheten 1. Avrunda beloppet först, eller ange enhet 0,1."]]);
    expect(call(FORDELA, [[0.1 + 0.2]], column(1, 1), [[0.01]])[0]?.[0]).toMatch(/Avrunda beloppet först\.$/u);
    expect(call(FORDELA, [[852]], column(1, 1), [[1000]])[0]?.[0]).toContain("går inte jämnt upp i enheten 1\u00a0000");
  });

  test("the unit is 1 unless told otherwise, and never negative", () => {
    expect(call(FORDELA, [[3]], column(1, 1), [[0]])).toEqual(column(2, 1));
    expect(call(FORDELA, [[3]], column(1, 1), [[-1]])[0]?.[0]).toContain("#VALUE! enhet:");
    expect(call(FORDELA, [[0.3]], column(1, 1, 1), [[0.1]])).toEqual(column(0.1, 0.1, 0.1));
  });

  test("the shares take the shape of the weights, and text weights are read", () => {
    expect(call(FORDELA, [["1 000"]], [["8 756", 5576], [null, 0]], null)).toEqual([[611, 389], [0, 0]]);
    expect(call(FORDELA, column(1, 2), column(1, 1), null)).toEqual([["#VALUE! belopp: Ange ett enda värde, inte ett område."]]);
    expect(call(FORDELA, [["408 tkr"]], column(1, 1), null)[0]?.[0]).toContain("#VALUE! belopp: Cellen innehåller enheten tkr.");
  });
});

test("UPPARBETAT is a share, and of nothing it is nothing or #DIV/0!", () => {
  expect(call(UPPARBETAT, column(2987, 0, 5, "50 %"), column(7600, 0, 0, 1))).toEqual(column(2987 / 7600, 0, "#DIV/0!", 0.5));
});

test("HELÅRSPROGNOS broadcasts, and a left-out change is 0", () => {
  expect(call(HELARSPROGNOS, column(100, 200), column(300, 600), [[100]], null)).toEqual(column(300, 700));
  expect(callOne(HELARSPROGNOS, 100, "saknas", 50)).toContain("#N/A årsbudget:");
  expect(callOne(HELARSPROGNOS, 100, 300, 50, "x")).toContain("#VALUE! känd_förändring:");
});

test("FRAMSKRIVNING takes whole months from 1 to 12", () => {
  expect(callOne(FRAMSKRIVNING, 400, 4)).toBe(1200);
  for (const months of [0, 13, 4.5, -1, null]) expect(callOne(FRAMSKRIVNING, 400, months)).toMatch(/^#VALUE! månader: .*1 till 12/u);
});

describe("MÅLUPPFYLLELSE", () => {
  test("the target's words outweigh riktning, which is for bare numbers", () => {
    expect(call(MALUPPFYLLELSE, column(18, "2,81 %", "2,81 %"), column("högst 15 st", "4 %", "4 %"), column("högre", "lägre", null))).toEqual(column("Ej uppnått", "Uppnått", "Ej uppnått"));
    expect(callOne(MALUPPFYLLELSE, 1, 2, "upp")).toContain("#VALUE! riktning:");
  });

  test("a missing result is told, a blank one is 0, and two blanks give blank", () => {
    expect(call(MALUPPFYLLELSE, column("saknas", "-", null, null), column(74, 74, 74, null), null)).toEqual(column("Saknar värde", "Saknar värde", "Ej uppnått", ""));
  });

  test("what cannot be judged says why, with the argument's name", () => {
    expect(callOne(MALUPPFYLLELSE, 72.25, "80 %")).toMatch(/^#VALUE! resultat: .*olika enheter/u);
    expect(callOne(MALUPPFYLLELSE, 5, "bättre än riket")).toMatch(/^#VALUE! målvärde: .*”bättre än riket”/u);
    expect(callOne(MALUPPFYLLELSE, missing, 5)).toContain("#N/A resultat:");
  });
});

describe("NÄMNDMÅL", () => {
  test("the goals of the annual report 2024", () => {
    const service = call(NAMNDMAL, column("18 st", "72,25 %", "99,58 %", null, "111 st", "161 st", "19 st"), column("högst 15 st", "80 %", "99 %", "7,5", "Minska till 90 st", "minska till 85 st", "minska till 30 st"), null);
    const cooperation = call(NAMNDMAL, column("2", 66, "2,81 %", "-852 tkr", "75 st.", "35 st.", "76 %"), column(11, "≥ 74", "4 %", "0 tkr", "75 st.", "30 st.", "75 %"), column(null, null, "lägre", "", 0, "högre", "h"));
    expect([service, cooperation]).toEqual([[["Uppnås ej"]], [["Uppnås delvis"]]]);
  });

  test("own assessments may stand alone or among results", () => {
    expect(call(NAMNDMAL, column("Uppnått", "uppnås"), null, null)).toEqual([["Uppnås"]]);
    expect(call(NAMNDMAL, column("Uppnått", 5), column("bättre än riket", 10), null)).toEqual([["Uppnås delvis"]]);
    expect(call(NAMNDMAL, column(7, 5), column("bättre än riket", 10), null)[0]?.[0]).toContain("#VALUE! målvärden:");
    expect(call(NAMNDMAL, column("Delvis uppnått", 5), column(10, 3), null)).toEqual([["Uppnås delvis"]]);
    expect(call(NAMNDMAL, column("Bra"), null, null)[0]?.[0]).toContain("#VALUE! resultat: ”Bra” kan inte läsas som en bedömning.");
  });

  test("an empty row is no indicator however Excel sends it, and a goal without indicators has no value", () => {
    for (const blank of [null, "", 0]) {
      expect(call(NAMNDMAL, column(80, blank, 75), column(70, blank, 70), null)).toEqual([["Uppnås"]]);
      expect(call(NAMNDMAL, column(blank, blank), column(blank, blank), null)).toEqual([["#N/A resultat: Området saknar värden. Markera målets alla indikatorer."]]);
    }
    expect(call(NAMNDMAL, column(0, 80), column("högst 0", 70), null)).toEqual([["Uppnås"]]);
  });
});

describe("BELOPP", () => {
  test.each<[unknown, unknown, unknown]>([
    ["408 tkr", "tkr", 408],
    ["408 tkr", "kr", 408000],
    ["0,5 mSEK", "tkr", 500],
    ["7,6, miljoner", "mnkr", 7.6],
    ["7.6 mSEK", "tkr", 7600],
    ["12 kr", "mnkr", 0.000012],
    ["0,1 tkr", "miljoner kronor", 0.0001],
    ["408", "tkr", 408],
    ["408", null, 408],
    [408, "tkr", 408],
    ["75 st.", null, 75],
    ["40,29 %", null, 0.4029],
    ["+-0", null, 0],
    [null, null, 0],
  ])("%j in %j is %d", (text, unit, value) => {
    expect(callOne(BELOPP, text, unit)).toBe(value);
  });

  test("a unit word needs the unit of the answer", () => {
    expect(callOne(BELOPP, "408 tkr")).toBe("#VALUE! text: Texten anger tkr. Ange i vilken enhet svaret ska vara: ”kr”, ”tkr” eller ”mnkr”.");
    expect(callOne(BELOPP, "408 tkr", "euro")).toBe("#VALUE! i_enhet: ”euro” är ingen enhet. Skriv ”kr”, ”tkr” eller ”mnkr”.");
  });

  test("a dash may be zero or nothing, so it is neither", () => {
    expect(callOne(BELOPP, "-")).toMatch(/^#N\/A text: .*Skriv 0 om strecket betyder noll/u);
    expect(callOne(BELOPP, "cirka 408 tkr", "kr")).toContain("#VALUE! text: ”cirka 408 tkr”");
  });
});
