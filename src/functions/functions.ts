/**
 * The custom functions as Excel sees them. The comment of each is its help: functions.json and docs/functions.md are made from it
 * (.ci/functions-json.cjs), so it is in Swedish; "name: text" in a @param gives the argument its Swedish name, and every
 * @example is run as a test. Arguments are matrices of anything, for else Excel would turn text away before we could say why.
 */
import { amountCells } from "./amount-cells";
import { answer } from "./answer";
import { deviationCells, deviationShareCells, usedShareCells } from "./deviation-cells";
import { extrapolationCells, yearForecastCells } from "./forecast-cells";
import { goalCells, indicatorCells } from "./goal-cells";
import { allocationCells, allocationKeyCells } from "./share-cells";

/**
 * Avvikelse mellan budget och utfall. Plus betyder alltid bättre.
 * @customfunction AVVIKELSE AVVIKELSE
 * @param budget budget: Budgeterat belopp, eller ett område.
 * @param actual utfall: Utfall eller prognos, lika stort område som budgeten.
 * @param plusMeans plus_betyder: Vad plus betyder i tabellen: "kostnad" (förvalt) eller "intäkt".
 * @returns Avvikelsen i samma enhet som beloppen, oavrundad.
 * @remarks plus_betyder beskriver tabellen, inte raden: "kostnad" där intäkter har minus, som i ekonomisystemets uttag (budget − utfall), "intäkt" där kostnader har minus (utfall − budget, också på kostnadsraderna). Bara där alla belopp saknar tecken anges ett värde per rad.
 * @remarks Är både budget och utfall tomma blir svaret tomt där Excel låter oss se det, annars 0.
 * @example =AVVIKELSE(-36791;-37000) → 209
 * @example =AVVIKELSE({12106;11143};{11352;13065};"kostnad") → {754;-1922}
 * @example =AVVIKELSE({22,1;-25,5};{20,4;-22,5};"intäkt") → {-1,7;3}
 */
export function deviation(budget: unknown[][], actual: unknown[][], plusMeans?: unknown[][]): unknown[][] {
  return answer(() => deviationCells(budget, actual, plusMeans));
}

/**
 * Avvikelsen som andel av budgeten. Plus betyder alltid bättre.
 * @customfunction AVVIKELSEPROCENT AVVIKELSEPROCENT
 * @param budget budget: Budgeterat belopp, eller ett område.
 * @param actual utfall: Utfall eller prognos, lika stort område som budgeten.
 * @param plusMeans plus_betyder: Vad plus betyder i tabellen: "kostnad" (förvalt) eller "intäkt".
 * @returns Andelen: visa den med procentformat.
 * @remarks Är båda 0 blir svaret 0. Är bara budgeten 0 blir svaret #DIVISION/0!.
 * @example =AVVIKELSEPROCENT(200;150) → 0,25
 * @example =AVVIKELSEPROCENT({-400;0};{-500;0};"kostnad") → {0,25;0}
 */
export function deviationShare(budget: unknown[][], actual: unknown[][], plusMeans?: unknown[][]): unknown[][] {
  return answer(() => deviationShareCells(budget, actual, plusMeans));
}

/**
 * Varje vikts andel av helheten, till exempel medlemmarnas andel efter invånarantal.
 * @customfunction FORDELNINGSNYCKEL FÖRDELNINGSNYCKEL
 * @param weights vikter: Område med vikter som är 0 eller mer.
 * @param decimals decimaler: Antal decimaler av procenten, så att de visade procenten blir exakt 100 tillsammans. Utelämna för oavrundade andelar.
 * @returns Andelarna, i samma form som vikterna: visa dem med procentformat.
 * @remarks Avrundningen sker med största resten. En vikt som saknar värde gör hela svaret #SAKNAS!, för varje andel beror på alla vikter.
 * @example =FÖRDELNINGSNYCKEL({1;3}) → {0,25;0,75}
 * @example =FÖRDELNINGSNYCKEL({8756;5576;11497;16290};1) → {0,208;0,132;0,273;0,387}
 */
export function allocationKey(weights: unknown[][], decimals?: unknown[][]): unknown[][] {
  return answer(() => allocationKeyCells(weights, decimals));
}

/**
 * Fördelar ett belopp efter vikter i hela enheter, så att delarna alltid blir beloppet.
 * @customfunction FORDELA FÖRDELA
 * @param amount belopp: Beloppet som ska fördelas. Det ska gå jämnt upp i enheten.
 * @param weights vikter: Område med vikter som är 0 eller mer, till exempel invånarantal.
 * @param unit enhet: Delarnas minsta steg, till exempel 1 (förvalt), 0,01 eller 1000.
 * @returns Delarna, i samma form som vikterna.
 * @remarks Största resten: varje del är sin exakta andel avrundad nedåt eller uppåt, och vid lika rest går enheten till den tidigare raden. Vikten 0 ger 0, och ett negativt belopp ger samma delar med minus.
 * @example =FÖRDELA(852;{8756;5576;11497;16290}) → {177;113;233;329}
 * @example =FÖRDELA(300;{8234;5683;11377;15932}) → {60;41;83;116}
 * @example =FÖRDELA(-1;{1;1;1};0,01) → {-0,34;-0,33;-0,33}
 */
export function allocation(amount: unknown[][], weights: unknown[][], unit?: unknown[][]): unknown[][] {
  return answer(() => allocationCells(amount, weights, unit));
}

/**
 * Hur stor del av ett anslag som är upparbetad.
 * @customfunction UPPARBETAT UPPARBETAT
 * @param actual utfall: Utfall, eller ett område.
 * @param appropriation anslag: Totalt anslag, lika stort område som utfallet.
 * @returns Andelen: visa den med procentformat.
 * @remarks Är båda 0 blir svaret 0. Är bara anslaget 0 blir svaret #DIVISION/0!.
 * @example =UPPARBETAT(2850;7600) → 0,375
 */
export function usedShare(actual: unknown[][], appropriation: unknown[][]): unknown[][] {
  return answer(() => usedShareCells(actual, appropriation));
}

/**
 * Helårsprognos: utfallet plus det som är kvar av årets budget, plus kända förändringar.
 * @customfunction HELARSPROGNOS HELÅRSPROGNOS
 * @param actual utfall: Utfall till och med perioden, eller ett område.
 * @param yearBudget årsbudget: Budget för helåret.
 * @param periodBudget periodbudget: Budget för perioden, periodiserad.
 * @param knownChange känd_förändring: Belopp som väntas utöver budgeten, med samma tecken som utfallet (förvalt 0).
 * @returns utfall + (årsbudget − periodbudget) + känd_förändring.
 * @example =HELÅRSPROGNOS(17579;26012;17177) → 26414
 * @example =HELÅRSPROGNOS({100;200};{300;600};{100;200};{0;-50}) → {300;550}
 */
export function yearForecast(actual: unknown[][], yearBudget: unknown[][], periodBudget: unknown[][], knownChange?: unknown[][]): unknown[][] {
  return answer(() => yearForecastCells(actual, yearBudget, periodBudget, knownChange));
}

/**
 * Utfallet framräknat till tolv månader. En framräkning, inte förvaltningens prognos.
 * @customfunction FRAMSKRIVNING FRAMSKRIVNING
 * @param actual utfall: Utfall till och med perioden, eller ett område.
 * @param months månader: Hur många månader utfallet gäller, 1 till 12.
 * @returns utfall ÷ månader × 12.
 * @example =FRAMSKRIVNING(400;4) → 1200
 * @example =FRAMSKRIVNING({22470;8000};8) → {33705;12000}
 */
export function extrapolation(actual: unknown[][], months: unknown[][]): unknown[][] {
  return answer(() => extrapolationCells(actual, months));
}

/**
 * Om en indikator når sitt målvärde: Uppnått, Ej uppnått eller Saknar värde.
 * @customfunction MALUPPFYLLELSE MÅLUPPFYLLELSE
 * @param result resultat: Indikatorns resultat: tal, procent, antal med enhet, ja eller nej.
 * @param target målvärde: Målvärdet som det är skrivet: "högst 15 st", "≥ 74", "minska till 90 st", "Öka från 71,13", "99 %", "Ja".
 * @param direction riktning: "högre" (förvalt) eller "lägre" är bättre. Används bara när målvärdet är ett rent tal.
 * @returns Uppnått, Ej uppnått eller Saknar värde.
 * @remarks Saknas resultatet ska det stå i klartext: -, saknas, ej mätt eller .. . En tom cell räknas som 0. Skriv =OM(C5="";"";MÅLUPPFYLLELSE(C5;D5)) där resultatet kan vara ofyllt.
 * @remarks "Öka från 71,13" kräver mer än 71,13. "Minska till 90 st" kräver högst 90.
 * @example =MÅLUPPFYLLELSE("18 st";"högst 15 st") → Ej uppnått
 * @example =MÅLUPPFYLLELSE({73;"99,58 %";"saknas"};{"Öka från 71,13";"99 %";7,5}) → {Uppnått;Uppnått;Saknar värde}
 * @example =MÅLUPPFYLLELSE("2,81 %";"4 %";"lägre") → Uppnått
 */
export function indicator(result: unknown[][], target: unknown[][], direction?: unknown[][]): unknown[][] {
  return answer(() => indicatorCells(result, target, direction));
}

/**
 * Om ett nämndmål nås, av alla dess indikatorer: Uppnås, Uppnås delvis eller Uppnås ej.
 * @customfunction NAMNDMAL NÄMNDMÅL
 * @param results resultat: Indikatorernas resultat, eller nämndens egna bedömningar (Uppnått, Delvis uppnått, Ej uppnått, Saknar värde).
 * @param targets målvärden: Indikatorernas målvärden. Utelämnas när resultat är egna bedömningar.
 * @param direction riktning: "högre" (förvalt) eller "lägre" är bättre, ett värde eller ett per indikator. Används bara för rena tal.
 * @returns Uppnås, Uppnås delvis eller Uppnås ej.
 * @remarks Alla uppnådda: Uppnås. Minst hälften uppnådda eller delvis uppnådda: Uppnås delvis. Fler än hälften ej uppnådda eller utan värde: Uppnås ej. Precis hälften är alltså Uppnås delvis.
 * @remarks En rad där både resultat och målvärde är tomma eller 0 räknas inte som indikator. Ska målet vara noll, skriv "högst 0". I övrigt räknas en tom cell som 0.
 * @example =NÄMNDMÅL({18;72,25;111};{"högst 15";80;"Minska till 90 st"}) → Uppnås ej
 * @example =NÄMNDMÅL({"2,81 %";"75 st."};{"4 %";"80 st."};{"lägre";"högre"}) → Uppnås delvis
 * @example =NÄMNDMÅL({"Uppnått";"Delvis uppnått";"Ej uppnått"}) → Uppnås delvis
 */
export function goal(results: unknown[][], targets?: unknown[][], direction?: unknown[][]): unknown[][] {
  return answer(() => goalCells(results, targets, direction));
}

/**
 * Läser ett belopp skrivet som text, med eller utan enhet, och ger talet.
 * @customfunction BELOPP BELOPP
 * @param text text: Texten, till exempel "408 tkr", "7,6 miljoner kronor", "− 36 791" eller "(408)".
 * @param inUnit i_enhet: Enheten som svaret ska ha: "kr", "tkr" eller "mnkr". Behövs när texten anger enhet.
 * @returns Beloppet i enheten.
 * @remarks Ett ensamt streck saknar värde och ger #SAKNAS!, för det kan betyda både noll och inget. Skriv 0 där det är noll.
 * @example =BELOPP("408 tkr";"tkr") → 408
 * @example =BELOPP("0,5 mSEK";"tkr") → 500
 * @example =BELOPP({"- 36 791";"(408)";"20 152,00"}) → {-36791;-408;20152}
 */
export function amount(text: unknown[][], inUnit?: unknown[][]): unknown[][] {
  return answer(() => amountCells(text, inUnit));
}
