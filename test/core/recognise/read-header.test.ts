import { readHeader } from "../../../src/core/recognise/read-header";

/** The role that wins and the reach that is said. */
function meaning(text: string): string {
  const { candidates, hint } = readHeader(text);
  const [first] = candidates;
  const reach = first?.reach ?? hint?.reach;
  return [first?.role ?? "nothing", reach].filter((part) => part !== undefined).join(" ");
}

describe("a header of a follow-up means", () => {
  test.each([
    ["Budget", "budget"],
    ["Årsbudget", "budget fullYear"],
    ["Budget helår", "budget fullYear"],
    ["Helårsbudget 2024", "budget fullYear"],
    ["Budget ack", "budget toDate"],
    ["Ack. budget", "budget toDate"],
    ["Ackumulerad budget", "budget toDate"],
    ["Budget perioden", "budget toDate"],
    ["Periodbudget", "budget toDate"],
    ["Periodens budget", "budget toDate"],
    ["Internbudget 2025", "budget"],
    ["Detaljbudget", "budget"],
    ["Nettobudget", "net"],
    ["Budgetram", "budget"],
    ["Bud", "budget"],
    ["Utfall", "actual"],
    ["Ack utfall", "actual toDate"],
    ["Planerad/påbörjad", "status"],
    ["Budget/utfall", "deviation"],
    ["Utf. ack", "actual toDate"],
    ["Utfall hittills i år", "actual toDate"],
    ["Bokfört", "actual"],
    ["Bokfört utfall", "actual"],
    ["Redovisat", "actual"],
    ["Redovisat utfall", "actual"],
    ["Verkligt utfall", "actual"],
    ["Förbrukat", "actual"],
    ["Förbrukat t.o.m. aug", "actual point"],
    ["Bokslut 2023", "actual"],
    ["Utfall fg år", "actual"],
    ["Utfall jan-apr 2024", "actual range"],
    ["Prognos", "forecast"],
    ["Progn.", "forecast"],
    ["Helårsprognos", "forecast fullYear"],
    ["Årsprognos", "forecast fullYear"],
    ["Prognos helår", "forecast fullYear"],
    ["Bedömt utfall helår", "forecast fullYear"],
    ["Beräknat utfall", "forecast fullYear"],
    ["Förväntat helårsutfall", "forecast fullYear"],
    ["Bokslutsprognos", "forecast fullYear"],
    ["Fg prognos", "previousForecast"],
    ["Föregående prognos", "previousForecast"],
    ["Avvikelse", "deviation"],
    ["Avv.", "deviation"],
    ["Diff", "deviation"],
    ["Differens mot budget", "deviation"],
    ["Budgetavvikelse", "deviation"],
    ["Prognosavvikelse", "deviation"],
    ["Avvikelse prognos mot budget", "deviation"],
    ["Budget - utfall", "deviation"],
    ["Över-/underskott", "deviation"],
    ["Resultat mot budget", "deviation"],
    ["Återstår", "remaining"],
    ["Återstående budget", "remaining"],
    ["Kvar att förbruka", "remaining"],
    ["Återstår av budget", "remaining"],
    ["Förbrukat %", "usedShare"],
    ["Upparbetningsgrad", "usedShare"],
    ["Utfall i % av budget", "usedShare"],
    ["Förbrukning i procent", "usedShare"],
    ["Kommentar", "comment"],
    ["Kommentar till avvikelse", "comment"],
    ["Orsak till avvikelsen", "comment"],
    ["Anm.", "comment"],
    ["Ev. förtydligande", "comment"],
  ])("%s: %s", (text, expected) => expect(meaning(text)).toBe(expected));
});

describe("a header of a key column means", () => {
  test.each([
    ["Konto", "account"], ["Kontonr", "account"], ["Kto", "account"], ["UKONTO", "account"], ["Kontokod", "account"], ["Account", "account"],
    ["Kontotext", "accountName"], ["Kontobenämning", "accountName"], ["Konto (T)", "accountName"], ["Account name", "accountName"],
    ["Kontoklass", "accountClass"], ["KGRP", "accountClass"],
    ["Verksamhet", "activity"], ["VHT", "activity"], ["Verks", "activity"], ["Tjeneste", "activity"], ["Verksamhetsområde", "activity"],
    ["Ansvar", "responsibility"], ["Kostnadsställe", "responsibility"], ["Kst", "responsibility"], ["Cost center", "responsibility"], ["Ansvarsställe", "responsibility"],
    ["Projekt", "project"], ["Projektnr", "project"], ["Investeringsprojekt", "project"],
    ["Aktivitet", "dimension"], ["Objekt", "dimension"], ["Fri kod", "dimension"],
    ["Motpart", "counterparty"], ["MOT", "counterparty"],
    ["Rapportrad", "reportRow"], ["Ägare", "owner"], ["Medlem", "member"],
    ["Period", "ledgerPeriod"], ["Ver.nr", "voucher"], ["Verifikationsnummer", "voucher"], ["Bokföringsdatum", "date"],
    ["Belopp", "amount"], ["Debet", "debit"], ["Kredit", "credit"],
  ])("%s: %s", (text, role) => expect(meaning(text).split(" ")[0]).toBe(role));
});

describe("a header of investments, plans and goals means", () => {
  test.each([
    ["Ombudgetering", "carryOver"], ["Ombud- getering", "carryOver"], ["Överfört från 2023", "carryOver"], ["Överförda medel", "carryOver"],
    ["Extra beviljat + överfört under året", "supplement"], ["Tilläggsanslag", "supplement"], ["Tilläggsbudget", "supplement"],
    ["Totalt anslag", "appropriation"], ["S:a Budget", "appropriation"], ["Justerad budget", "appropriation"], ["Reviderad budget", "appropriation"],
    ["Periodens avv mot totalt anslag", "deviation"], ["Prognosens avvikelse", "deviation"],
    ["Beslutsdatum", "decisionDate"], ["Driftsättning, datum", "startDate"], ["Ingår effekten i prognosen?", "included"],
    ["Beräknad effekt helår", "effectForecast"], ["Besparing", "effectForecast"],
    ["Indikator", "indicator"], ["Nyckeltal", "indicator"], ["Målvärde", "target"], ["Måltal 2024", "target"], ["Bedömning", "assessment"],
    ["Kommunfullmäktiges mål", "councilGoal"], ["Nämndmål", "goal"], ["Nuvärde", "result"],
    ["Kontrollmoment", "controlPoint"], ["Utan anmärkning", "comment"], ["Antal årsarbetare", "headcount"], ["Folkmängd", "population"],
  ])("%s: %s", (text, role) => expect(meaning(text).split(" ")[0]).toBe(role));
});

test.each(["Namn", "Telefon", "Adress", "Sannolikhet", "Mandat"])("%s means nothing to a budget", (text) => expect(meaning(text)).toBe("nothing"));

test("a header that is only a period or a unit is known as such", () => {
  for (const text of ["Januari–april 2024", "Helår", "2024", "tkr", "(mnkr)", "jan"]) expect(readHeader(text).isOnlyPeriodOrUnit).toBe(true);
  for (const text of ["Budget 2024", "Konto", "Utfall tkr"]) expect(readHeader(text).isOnlyPeriodOrUnit).toBe(false);
});
