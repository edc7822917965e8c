/** The words that budget sheets use: headers, row labels, titles and periods. Data only; every word that recognition knows stands here. */
import type { ColumnRole, TableKind } from "./table";

/** How far a period reaches, when that is said. */
export type Reach =
  | "range" // januari–april
  | "point" // per augusti, 202308: from the start of the year
  | "month" // one month by name
  | "part" // tertial 2, kvartal 3
  | "fullYear" // helår
  | "toDate" // ack, hittills, perioden
  | "rolling"; // R12

/**
 * Words in the order they must come, other words may stand between; `*` stands for the rest of a word (a cut word, an
 * inflection, a compound), and `=` says that nothing else may stand there. A role that stands earlier wins over a later one in the same header: "Prognosens avvikelse"
 * is a deviation.
 */
export interface HeaderWord {
  readonly role: ColumnRole;
  readonly phrases: readonly string[];
  /** What the word itself says of the period, as "årsbudget" does. */
  readonly reach?: Reach;
}

export const HEADER_WORDS: readonly HeaderWord[] = [
  { role: "comment", phrases: [
    "kommentar*", "anm", "anmärkning*", "not", "noter", "notering*", "anteckning*", "förklaring*", "orsak*", "analys*", "förtydligande*",
    "motivering*", "comment*", "remark*", "note", "notes", "merknad*", "kommentar* till avvik*", "varför", "info",
  ] },
  { role: "responsibility", phrases: ["cost center*", "cost centre*", "kostnadsställe*", "kostnadsst"] },
  { role: "doneYes", phrases: ["=utförd", "=genomförd", "=kontrollerad", "=kontroll utförd", "=kontroll genomförd", "utförd* ja", "genomförd* ja", "kontroll* ja", "kontrollerad* ja"] },
  { role: "doneNo", phrases: ["utförd* nej", "genomförd* nej", "kontroll* nej", "kontrollerad* nej"] },
  { role: "withoutRemark", phrases: ["ua", "u.a", "utan anmärkning*", "utan anm", "resultat ua", "utan avvikelse*", "utan brist*"] },
  { role: "withRemark", phrases: ["ma", "m.a", "med anmärkning*", "med anm", "resultat ma", "med avvikelse*", "med brist*"] },
  { role: "remark", phrases: ["anmärkning*", "iakttagelse*", "noterad* brist*"] },
  { role: "measure", phrases: ["*förbättringsåtgärd*", "vidtag* åtgärd*", "föreslag* åtgärd*", "rekommendation*"] },
  { role: "controlPoint", phrases: ["kontrollpunkt*", "kontrollmoment*", "kontrollområde*", "kontrollmål*", "granskningspunkt*"] },
  { role: "included", phrases: ["ingår* effekt*", "ingår* prognos*", "ingår* *prognos", "medräkn* prognos*", "inräknad* prognos*", "ja/nej"] },
  { role: "effectActual", phrases: ["effekt* utfall*", "utfall* effekt*", "uppnådd* effekt*", "effekt* hittills", "effekt* uppnå*", "*realisera*", "uppnått", "uppnådd*", "hittills uppnå*"] },
  { role: "effectForecast", phrases: [
    "effekt* prognos*", "prognos* effekt*", "beräknad* effekt*", "förväntad* effekt*", "effekt* *prognos", "*effekt", "effekt*", "besparing*", "åtgärd* effekt*",
  ] },
  { role: "decisionDate", phrases: ["beslut* datum", "beslutsdatum", "datum* beslut*", "beslutad* datum"] },
  { role: "decidedBy", phrases: ["förvaltning eller nämnd", "förvaltning/nämnd", "beslutsfattare", "beslutsinstans", "beslut* av", "beslutad* av", "godkänd* av", "beslut*"] },
  { role: "startDate", phrases: ["driftsättning*", "startdatum", "start*", "genomförande*", "påbörjas", "klart*", "tidpunkt", "tidplan"] },
  { role: "status", phrases: ["planerad* eller påbörja*", "planerad* påbörja*", "status", "läge"] },
  { role: "ofWhich", phrases: ["därav*", "varav*", "herav*", "of which", "hvorav*"] },

  { role: "deviation", phrases: [
    "avvik*", "avv", "avvikelse*", "*avvikelse", "*avvikelsen", "diff", "differens*", "skillnad*", "variance*", "var", "deviation*", "avvik", "över/underskott*", "över-/underskott*",
    "över-underskott", "*över/underskott", "budget minus utfall*", "budget minus prognos*", "utfall* minus budget*", "prognos* minus budget*", "b-u", "b-p", "u-b", "p-b",
    "budget-utfall", "budget-prognos", "utfall-budget", "prognos-budget", "budget/utfall", "+/-", "mot budget", "vs budget", "förändring* mot", "förändring* sedan", "förändring* jämfört",
  ] },
  { role: "share", phrases: ["=andel", "=andel %", "=andel i %", "=fördelningsnyckel", "=fördelningsnyckel %", "=fördelnings-nyckel", "=fördelningstal", "=nyckel", "=nyckel %", "=riktvärde", "=riktvärde %", "=rikt %", "=riktpunkt"] },
  { role: "usedShare", phrases: [
    "förbruk* %", "%", "upparbet* %", "upparbetningsgrad*", "förbrukningsgrad*", "andel förbruk*", "andel av budget*", "procent", "utfall* i % av budget*", "% av budget*", "förbrukad* andel",
    "used %", "% used", "utnyttjandegrad", "budgetutnyttjande", "nyttjandegrad", "andel upparbet*", "forbruk* %",
  ] },
  { role: "remaining", phrases: [
    "återstå*", "kvar", "kvarvarande*", "kvar av budget*", "rest", "restbudget", "disponibel*", "outnyttja*", "oförbruka*", "remaining*", "available", "gjenst*", "rest budsjett", "budget kvar",
  ] },
  { role: "previousForecast", phrases: [
    "föregående prognos*", "fg prognos*", "fgå prognos*", "förra prognos*", "tidigare prognos*", "prognos* föregående", "prev* forecast", "last forecast", "senaste prognos*", "forrige prognose",
  ] },
  { role: "forecast", reach: "fullYear", phrases: [
    "helårsprognos*", "årsprognos*", "bokslutsprognos*", "helårsbedömning*", "helårsutfall*", "beräknat bokslut", "förväntat bokslut", "full year forecast", "prognos helår",
    "bedömt utfall", "beräknat utfall", "förväntat utfall", "årsprognose*", "utfallsprognos*", "nettoprognos*", "slutprognos*",
  ] },
  { role: "forecast", phrases: ["prognos*", "progn", "prg", "*prognos", "*prognosen", "forecast*", "fcst", "estimate*", "prognose*", "estimat", "hp"] },
  { role: "supplement", phrases: [
    "extra bevilja*", "tilläggsanslag*", "tilläggsbudget*", "tillägg*", "omdisponering*", "budgetjustering*", "omfördelning*", "budgetförändring*", "beviljat under året", "budgetändring*",
    "supplement*", "additional*", "anslagsförändring*", "tb", "tillkommande*", "tilleggsbevilgning*", "*förändring", "*förändringar", "*uppräkning", "volym*",
  ] },
  { role: "carryOver", phrases: [
    "ombudget*", "ombud*", "överför*", "överflytt*", "resultatöverför*", "carry over", "carried over", "carry-over", "carryover", "omfört*", "omför*", "från föregående år", "överskjutande*", "overført*",
  ] },
  { role: "appropriation", phrases: [
    "total* anslag*", "totalanslag*", "s:a budget*", "sa budget*", "summa budget*", "total* budget*", "totalbudget*", "justera* budget*", "revidera* budget*", "budget* inkl*", "anslag*",
    "appropriation*", "total* ram*", "investeringsram*", "tillgänglig* medel", "budget* total*", "summa anslag*", "s:a anslag*", "revised budget", "revidert budsjett", "regulert budsjett",
    "beslutad* totalutgift*", "projektbudget*", "totalutgift*",
  ] },
  { role: "actual", phrases: [
    "utfall*", "utf", "bokfört*", "bokförd*", "redovisat", "förbruk*", "upparbet*", "bokslut*", "verklig*", "actual*", "faktisk*", "regnskap*", "nedlagt", "nedlagd*", "ackutfall", "periodutfall*", "*utfall", "*utfallet",
    "spent", "ytd", "resultat", "result", "regn", "saldo", "ack", "forbruk*", "hittil*",
  ] },
  { role: "externalIncome", phrases: ["intäkt* extern*", "extern* intäkt*", "externa", "extern inkomst*"] },
  { role: "internalIncome", phrases: ["intäkt* intern*", "intern* intäkt*", "interna", "intern inkomst*"] },
  { role: "net", phrases: ["netto*", "net", "driftnetto", "nettokost*", "nettoresultat*", "net cost*", "nettobudget"] },
  { role: "wageCost", phrases: ["*lönekost*", "lönekost*", "lön", "löner", "personalkost*", "*personalkostnad*", "wage*", "salar*", "lønn*"] },
  { role: "capitalCost", phrases: ["kapital*", "avskrivning*", "capital cost*", "kapitalkost*"] },
  { role: "rentCost", phrases: ["lokalhyr*", "lokalkost*", "hyr*", "lokaler", "rent*"] },
  { role: "otherCost", phrases: ["övrig* kost*", "övr* kost*", "other cost*", "övrigt", "övriga"] },
  { role: "income", phrases: ["intäkt*", "inkomst*", "income", "revenue*", "inntekt*", "bruttointäkt*"] },
  { role: "cost", phrases: ["kostnad*", "bruttokostnad*", "cost", "costs", "expense*", "expenditure*", "utgift*", "kostnader"] },
  { role: "headcount", phrases: ["antal tillsvid*", "antal anställ*", "antal årsarb*", "årsarbet*", "årsarb", "tillsvidareanställ*", "headcount", "fte", "antal tjänst*", "antal", "anställda", "årsverk*", "åa"] },
  { role: "originalBudget", reach: "fullYear", phrases: ["ursprunglig* budget*", "ursprungsbudget*", "original budget", "opprinnelig* budsjett*", "kf-budget", "beslutad budget kf"] },
  { role: "budget", reach: "fullYear", phrases: ["årsbudget*", "helårsbudget*", "årsbud", "årsbudg", "helårsbud", "bud år", "budg år", "annual budget", "full year budget", "årsbudsjett*", "kommunfullmäktiges budget"] },
  { role: "budget", reach: "toDate", phrases: ["periodbudget*", "periodiserad* budget*", "periodens budget*", "ackbudget", "budsjett hittil*", "ytd budget", "periodisert budsjett*"] },
  { role: "budget", reach: "month", phrases: ["månadsbudget*"] },
  { role: "budget", phrases: ["budget*", "bud", "budg", "*budget", "*budgeten", "budsjett*", "*budsjett", "kb", "*budgetram", "plan", "flerårsplan*"] },

  { role: "account", phrases: ["konto", "kontonr", "konto nr", "kontonummer", "kontokod", "ukonto", "underkonto", "kto", "account", "account no*", "account number", "gl account", "kontoid", "konto id", "art", "artskonto", "accountno"] },
  { role: "accountName", phrases: [
    "kontotext", "kontonamn", "kontoben*", "ben", "konto text", "konto namn", "konto benämning*", "konto (t)", "konto t", "account name", "account description", "account text", "account t", "kostnadsslag*", "kontobeskrivning", "artsnavn",
    "konto* beskrivning", "kontonavn", "benämning*",
  ] },
  { role: "accountClass", phrases: ["kontoklass*", "kontogrupp*", "kgrp", "kontogr", "slag", "account class", "account group", "kgr", "kontoslag"] },
  { role: "responsibility", phrases: [
    "ansvar", "ansv", "ansvarskod", "ansvarsnr", "kostnadsställe*", "kostnadsst*", "kst", "kstnr", "k-ställe", "cost center*", "cost centre*", "costcenter", "enhetskod", "ansvarsställe*", "ansvarsenhet",
    "resultatenhet*", "resenh", "koststed",
  ] },
  { role: "activityName", phrases: ["verksamhetsnamn", "verksamhet* benämning*", "verksamhetstext", "verksamhet* namn", "verksamhet text", "vht text", "verksamhet (t)", "verksamhet t", "benämning*"] },
  { role: "activity", phrases: ["verksamhet*", "vht", "verks", "verksamhetskod", "vsh", "vhet", "tjeneste*", "funksjon*", "funktion", "verksamhetsområde*", "activity", "område", "enhet", "avdelning*", "service area", "verks.het"] },
  { role: "project", phrases: ["projekt*", "proj", "projektkod", "projektnr", "investeringsprojekt*", "investering", "investeringar", "*investeringar", "investeringsobjekt*", "project*", "prosjekt*"] },
  { role: "dimension", phrases: ["aktivitet*", "akt", "aktkod", "objekt*", "obj", "fri", "frikod", "fri kod", "dim*", "koddel*"] },
  { role: "owner", phrases: ["ägare", "projektägare", "owner", "huvudman", "beställare", "ansvarig*"] },
  { role: "counterparty", phrases: ["motpart*", "mot", "mpt", "motp", "counterpart*", "kund/lev", "motpartskod"] },
  { role: "municipality", phrases: ["kommun", "kommuner", "kommunnamn", "medlemskommun*", "municipality", "kommune"] },
  { role: "member", phrases: ["kommun", "kommuner", "medlem*", "medlemskommun*", "member*", "part", "förbundsmedlem*", "kommunnamn", "municipality", "kommune"] },
  { role: "reportRow", phrases: ["rapportrad*", "rad i rapport*", "radtext", "rapportgrupp*", "rapport rad", "report line", "resultatrad*", "rapportpost"] },
  { role: "number", phrases: ["rad", "radnummer", "löpnr", "löp nr", "nr", "lnr", "#", "radnr", "no", "numm*", "åtgärd* nr", "åtgärd* löp* nr"] },
  { role: "text", phrases: ["text", "verifikationstext", "fakturatext", "beskrivning", "description", "transtext", "ver.text", "vertext", "*text", "radtext", "tekst", "leverantör*", "kund"] },
  { role: "voucher", phrases: ["ver nr", "vernr", "verifikation*", "verifikat*", "ver", "voucher*", "vernummer", "ver.nr", "bilagsn*", "trans nr", "transnr", "transaktion*", "journal*", "verid", "bunt", "fakturanr"] },
  { role: "ledgerPeriod", phrases: ["period", "redovisningsperiod", "bokföringsperiod", "yyyymm", "fiscal period", "periode", "bokf period", "månad", "per", "period id"] },
  { role: "date", phrases: ["datum", "date", "bokföringsdatum", "bokföringsdag", "verifikationsdatum", "transdatum", "transaktionsdatum", "dato", "bokf datum", "bokf dat", "bokdat*", "bokfdat*", "ver datum", "verdatum", "fakturadatum", "bokförd"] },

  { role: "measure", phrases: ["åtgärd*"] },
  { role: "description", phrases: ["beskrivning*", "åtgärd* beskrivning", "åtgärd*", "aktivitet*"] },
  { role: "councilGoal", phrases: ["kommunfullmäktig* mål", "kf-mål*", "kf mål*", "kommunfullmäktigemål*", "övergripande mål", "inriktningsmål*", "fullmäktige* mål", "fullmäktigemål*"] },
  { role: "goal", phrases: ["nämndmål*", "nämnd* mål", "nämndsmål*", "mål", "ev mål", "målområde*", "effektmål*", "resultatmål*", "goal*"] },
  { role: "indicator", phrases: ["indikator*", "nyckeltal*", "mått", "mätetal", "kpi", "indicator*", "styrtal"] },
  { role: "target", phrases: ["målvärde*", "målnivå*", "måltal*", "mål", "target*", "målsättning", "målnivåer"] },
  { role: "result", phrases: ["resultat*", "nuvärde*", "utfall*", "aktuellt värde", "senaste värde", "mätvärde", "värde", "result*", "outcome*", "actual*"] },
  { role: "assessment", phrases: ["bedömning*", "måluppfyll*", "uppfyllelse*", "uppnått", "status", "assessment*", "målbedömning", "uppfyllt"] },

  { role: "population", phrases: ["folkmängd*", "invånar*", "befolkning*", "antal invånare", "population*", "innbygg*", "inv"] },
  { role: "share", phrases: ["andel", "andel %", "fördelning %", "share", "kvot"] },
  { role: "sum", phrases: ["summa", "total*", "s:a", "sum", "tot"] },
  { role: "debit", phrases: ["debet", "debit", "deb"] },
  { role: "credit", phrases: ["kredit", "credit", "kred"] },
  { role: "amount", phrases: ["belopp*", "amount*", "beløp", "kronor", "kr", "tkr", "mnkr", "summa", "s:a", "sum", "värde"] },
  { role: "label", phrases: [
    "resultaträkning*", "driftredovisning*", "post", "poster", "text", "intäkter/kostnader", "intäkter och kostnader", "kostnads- och intäktsslag", "intäktsslag", "intäkts- och kostnadsslag", "kostnadsslag*",
    "rad", "benämning*", "specifikation", "område", "resultat*", "ekonomi", "driftbudget", "nämnd", "nämnd/styrelse", "struktur", "*struktur", "slag", "ansvarsstruktur", "konto/verksamhet", "förändring*", "item", "line item", "beskrivelse",
  ] },
];

/** Words that say nothing of what a column holds. */
export const STOP_WORDS: ReadonlySet<string> = new Set([
  "i", "av", "på", "för", "och", "under", "till", "mot", "the", "of", "in", "for", "per", "den", "det", "de", "inkl", "som", "berörs", "ev", "år", "året", "two", "två", "decimaler", "en", "ett", "vs", "minus", "eller", "nr", "no", "nummer", "number", "?", "+", "/", "-", "–", "&",
]);

export const MONTH_WORDS: ReadonlyMap<string, number> = new Map(
  [
    ["januari", "jan", "january", "januar"],
    ["februari", "feb", "febr", "february", "februar"],
    ["mars", "mar", "march"],
    ["april", "apr"],
    ["maj", "may", "mai"],
    ["juni", "jun", "june"],
    ["juli", "jul", "july"],
    ["augusti", "aug", "august"],
    ["september", "sep", "sept"],
    ["oktober", "okt", "october", "oct"],
    ["november", "nov"],
    ["december", "dec", "desember", "des"],
  ].flatMap((words, index) => words.map((word) => [word, index + 1] as const)),
);

/** Patterns for words that say another year than the report's. */
export const YEAR_WORDS: readonly (readonly [string, -1 | 1])[] = [
  ["(?:föregående|förra|fg|f\\.?g\\.?|fgå|f|fjol|tidigare) år(?:et|ets)?|fgå|f\\.?g\\.? ?år|fjolåret|i fjol|last year|prior year|prev(?:ious)?\\.? year|ly|py|i fjor|fjoråret", -1],
  ["nästa år|kommande år|next year", 1],
];

/** Patterns for words that say how far a period reaches. */
export const REACH_WORDS: readonly (readonly [string, Reach])[] = [
  ["helår(?:et|ets)?|hela året|hel år|hele året|full[- ]?year|fy|whole year|annual|totalt år(?:et)?", "fullYear"],
  ["ack\\.?|ackumuler(?:at|ad|ade)|(?:vald|aktuell|denna) period|perioden|periodens|hittills(?: i år)?|hittil(?: i år)?|ytd|year[- ]to[- ]date|to date|t\\.?o\\.?m\\.? period|tom period|(?<=\\S )per(?:iod)?\\.?$", "toDate"],
  ["mån(?:ad(?:en)?)?\\.?|month", "month"],
  ["årets|år", "fullYear"],
];

export type RowWord = "total" | "subtotal" | "net" | "result" | "ofWhich" | "income" | "cost" | "contribution" | "headcount" | "bridgeStart" | "bridgeChange" | "sick" | "note";

/** How a row's label begins (`^`) or what it holds, as patterns on plain lower-case text. */
export const ROW_WORDS: readonly (readonly [RowWord, RegExp])[] = [
  ["ofWhich", /^(?:-|–|\*)?\s*(?:därav|varav|herav|hvorav|of which|d:o|dvs)\b/u],
  ["note", /^(?:\*|not[:.\s]|källa|kommentar|anm[.:\s]|obs|förklaring|avser|beloppen? |se )/u],
  ["subtotal", /^(?:del\s?summa|summa|s:a|sum(?=\s|$)|subtotal|sub-total|totalt?(?=\s|$)|s\. )|\b(?:delsumma|delsum)\b|\s(?:totalt|summa)$/u],
  ["total", /^(?:totalt?|summa|total\w*|grand total|slutsumma|totalsumma|summa totalt|nettototal|tot)[.:]?$|^(?:totalt?|grand total|summa total\w*|slutsumma|total\w* (?:netto|verksamhet)\w*)\b/u],
  ["net", /\bnetto|^net\b|^driftnetto/u],
  ["result", /^(?:årets |periodens |netto)?resultat(?:et)?\b|^(?:\S+ ){1,2}resultat(?:et)?$|^nettoresultat|^(?:över|under)skott|^över-?\s?\/?\s?underskott|^result\b|^surplus|^deficit|^(?:mer|mindre)forbruk/u],
  ["contribution", /^(?:kommunbidrag|skattemedel|budgetram|ram\b|nettoram|anslag fr|kommunersättning|tilldelad ram|justerad ram|nämndbidrag|skatteanslag)/u],
  ["income", /intäkt|\binkomst|(?<!sociala |arbetsgivar|licens|system)avgift|driftbidrag|medlemsbidrag|statsbidrag|bidrag fr|försäljning|ersättn|\bincome\b|revenue|\bcontributions?\b|\bgrants?\b|inntekt|refusjon|tilskudd|debitering|\btaxor|\bintäkt/u],
  ["cost", /kostn|sociala avgift|arbetsgivaravgift|licensavgift|systemavgift|löner?\b|personal|hyr(?:a|or)\b|lokaler|licens|konsult|avskriv|internränta|kapital|tjänsteköp|resor|material|köp av|telefon|datakom|utbildning|\bcosts?\b|expens|utgift|inventarier|service|arvode|försäkring|energi|drift\b|hyra|datorer|lønn/u],
  ["headcount", /årsarbet|antal anställ|antal tjänster|årsverk|heltidstjänst/u],
  ["sick", /sjukfrånvaro|sjuktal|långtidssjuk|korttidssjuk|frisknärvaro/u],
  ["bridgeStart", /^budget\s*(?:19|20)\d\d|^(?:internbudget|detaljbudget|ram)\s*(?:19|20)\d\d|^ursprunglig budget/u],
  ["bridgeChange", /förändr|justering|uppräkning|pris-? och lön|effektivisering|volym|tillskott|besparing|omfördelning/u],
];

/** What a title, sheet name or group header says of the kind of table below it. */
export const TITLE_WORDS: readonly (readonly [TableKind, RegExp])[] = [
  ["investments", /invest/u],
  ["actionPlan", /handlingsplan|åtgärdsplan|handlingsprogram|åtgärder för (?:en )?(?:budget|ekonomi)/u],
  ["goals", /nämndmål|måluppf|målupp|\bmål\b|verksamhetsmål|indikator/u],
  ["population", /folkmängd|invånar|befolkning|innbygg|population/u],
  ["changeBridge", /förändring\w* mellan|budgetförändring|från budget|brygga|bridge|ramförändring/u],
  ["budgetChanges", /budgetförändring|budgetjustering|ramjustering|tilläggsanslag|budgetomdisponering/u],
  ["staff", /personal|anställd|årsarbet|bemanning|tjänster/u],
  ["internalControl", /intern(?:a)? kontroll|internkontroll/u],
  ["sickLeave", /sjukfrånvaro|sjuktal|sjuklön|frisknärvaro/u],
  ["ledger", /huvudbok|verifikat|transaktion|kontoutdrag|reskontra|general ledger|hovedbok/u],
  ["contribution", /kommunbidrag|budgetram|nettoram/u],
  ["facts", /uppgifter|inställningar|rapportuppgifter|fakta om rapporten|om rapporten/u],
  ["accountBudget", /detaljbudget|internbudget|budget per konto|driftbudget/u],
  ["operatingDetail", /drift|resultat|uppföljning|ekonomi|utfall|prognos/u],
];

/** Labels of key-value facts about the report. */
export const FACT_WORDS: readonly (readonly [Fact, RegExp])[] = [
  ["committee", /^(?:nämnd(?:ens namn)?|gemensam nämnd|nämnd\/styrelse|organisation|styrelse|committee|utskott|verksamhetens namn)$/u],
  ["hostMunicipality", /^(?:värdkommun|host(?:kommun)?|huvudman)$/u],
  ["year", /^(?:år|budgetår|verksamhetsår|redovisningsår|räkenskapsår|rapportår|year)$/u],
  ["period", /^(?:period|rapportperiod|uppföljningsperiod|redovisningsperiod|avser(?: period)?|perioden|t\.?o\.?m\.?|delårsperiod)$/u],
  ["round", /^(?:uppföljningstillfälle|tillfälle|uppföljning(?:snr)?|rapporttillfälle|uppföljningsomgång)$/u],
  ["dated", /^(?:daterad|datum|rapportdatum|upprättad|beslutsdatum|daterat|upprättat)$/u],
  ["signedBy", /^(?:undertecknas av|undertecknare|underskrift|signeras av|ansvarig|handläggare|upprättad av|controller|ekonom|kontaktperson)$/u],
  ["unit", /^(?:belopp i rapporten|enhet|beloppsenhet|belopp i|belopp|rapportens enhet|valuta|redovisas i)$/u],
  ["allocationKey", /^(?:fördelningsnyckel|nyckel|fördelning)$/u],
  ["document", /^(?:dokument|rapport|rapporttyp|handling|titel|ärende|diarienummer|diarienr|dnr)$/u],
  ["members", /^(?:medlemmar|medlemskommuner|kommuner|deltagande kommuner)$/u],
];

export type Fact =
  | "committee" | "hostMunicipality" | "year" | "period" | "round" | "dated" | "signedBy" | "unit" | "allocationKey" | "document" | "members";

/** Words that mark a sheet as something that is not a budget table whatever else it holds. */
export const FOREIGN_WORDS = /^(?:radetiketter|kolumnetiketter|row labels|column labels|totalsumma|grand total|summa av .*|antal av .*|sum of .*|count of .*|\(tom\)|\(blank\)|medel av .*)$/u;

/** Units of money that are written around another currency word, longest first; the rest are known to core/money. */
export const UNIT_PHRASES: readonly (readonly [RegExp, "tkr" | "mnkr"])[] = [
  [/(?:sek|nok|kr)\s*(?:in\s+)?(?:millions?|mill?\.?|mn)(?![\p{L}])|(?:millions?|mill\.?)\s*(?:of\s+)?(?:sek|nok|kr)(?![\p{L}])|(?<![\p{L}])mnok(?![\p{L}])/u, "mnkr"],
  [/(?:sek|nok|kr)\s*(?:in\s+)?(?:thousands?|['’]?000|1\s?000)(?![\p{L}\d])|thousands?\s*(?:of\s+)?(?:sek|nok)(?![\p{L}])|(?<![\p{L}])(?:tnok|1\s?000 (?:sek|nok))(?![\p{L}])/u, "tkr"],
];

/** Words of a title or header that speak of money. */
export const MONEY_WORDS = /kostnad|intäkt|ekonomi|budgetupp|bokslut|anslag|driftredov|driftbudget|driftuppf|driftsammandrag|resultaträkning|nettobudget|delår|cost|revenue|expense|økonomi|regnskap/u;

/** Costs as amounts; a kostnadsställe, a kostnadsslag or a kostnadsbärare is what amounts are sorted by, income too. */
export const COST_WORDS = /kostnad(?!s?(?:ställ|slag|bärar))/u;

/** How a control point is answered, as the name of a column or in its cells. */
export const ANSWER_WORDS: readonly (readonly ["doneYes" | "doneNo" | "withoutRemark" | "withRemark", RegExp])[] = [
  ["doneYes", /^(?:ja|yes|utförd|genomförd|klar)$/u],
  ["doneNo", /^(?:nej|no|ej (?:utförd|genomförd|klar)|inte (?:utförd|genomförd|klar))$/u],
  ["withoutRemark", /^(?:u\.?\s?a\.?|utan (?:anmärkning(?:ar)?|anm\.?|avvikelser?|brister?)|inga? (?:\p{L}+ )?(?:anmärkning(?:ar)?|avvikelser?|brister?)(?: .*)?|ok)$/u],
  ["withRemark", /^(?:m\.?\s?a\.?|med (?:anmärkning(?:ar)?|anm\.?|avvikelser?|brister?)|(?:anmärkning(?:ar)?|avvikelser?|brist(?:er)?)(?: (?:finns|funna|funnen|noterad\p{L}*|konstaterad\p{L}*))?)$/u],
];

/** Money or anything else per head is statistics, not the heads themselves. */
export const PER_HEAD_WORDS = /per (?:invånare|capita|kommuninvånare|innbygger|elev|brukare)/u;

/** Headings that say of all rows below them whether they are income or cost; the name of a verksamhet never does. */
export const SIDE_HEADINGS: readonly (readonly ["income" | "cost", RegExp])[] = [
  ["income", /^(?:\d+ )?(?:summa |totala? |verksamhetens )?(?:intäkter|inkomster|inntekter|revenues?|income)(?: totalt)?$/u],
  ["cost", /^(?:\d+ )?(?:summa |totala? |verksamhetens )?(?:kostnader|utgifter|costs?|expenses)(?: totalt)?$/u],
];

/** What is paid, by whatever word it is called. */
export const PAID_WORDS = /\b(?:köp|inköp|inhyr|tjänsteköp)|(?:tjänste|material|varu)köp|lämnade?\b|utbetal|utgående|(?:bidrag|ersättning(?:ar)?|avgift(?:er)?|arvode(?:n)?) till\b|sociala avg|arbetsgivaravg|po-pålägg|licensavg|systemavg|social security|employer/u;

/** What is received, by whatever word it is called. */
export const RECEIVED_WORDS = /(?:bidrag|ersättning(?:ar)?|ersättn\.?|avgift(?:er)?|medel|anslag|debitering(?:ar)?|försäljning) (?:från|fr\b)|såld[ae]?\b|sålt\b|försäl|erhåll|mottag|statsbidrag|vidarefaktur/u;

/** Costs whatever else the name says. */
export const CERTAIN_COST = /\blön(?!enämnd)|personal|personnel|salar(?:y|ies)|\bwages?\b|payroll|arvode|avskrivning|depreciation|internränta|konsult|consult|licens|lokalhyr|livsmedel|försäkring|lønn/u;

/** Words of income as well as of cost: alone they tell nothing. */
export const AMBIGUOUS_SIDE = /avgift|bidrag|ersättn|tjänst|taxor|service|contribution|grant|\bdrift\b|\bhyror?\b|debitering|refusjon|tilskudd/u;

/** What a committee most often receives. */
export const LEANS_TO_INCOME = /driftbidrag|medlemsbidrag|kommunbidrag|taxor|avgifter o|ägarbidrag|tilskudd|\bgrants?\b|\bcontributions?\b|refusjon|debitering/u;

/** A frame for a whole project over the years, no appropriation of one of them (RKR R14). */
export const WHOLE_PROJECT_WORDS = /totalutgift|totalkostnad|projektbudget|hela projektet|projektram/iu;

/** What a project was given first, before anything was added. */
export const ORIGINAL_WORDS = /ursprung|beslutat|beslutad|kf-|grundanslag|original|opprinnelig/iu;

/** What it has in all, additions and all. */
export const TOTAL_WORDS = /total|summa|s:a|gällande|aktuell|justera|revidera|inkl|tillgänglig|disponibel|revised|revidert|regulert/iu;

/** Group headers that stand for all the kommuner together. */
export const WHOLE_WORDS = /^(?:totalt?|samtliga|alla|summa|hela|gemensamt?|all)(?!\p{L})/u;

/** Words that speak of the kommuner behind the nämnd. */
export const MEMBER_WORDS = /(?<!\p{L})(?:kommun(?:er|erna|ernas|vis)?|(?:medlem|ägar)(?:mar|marna|s)?(?:kommun\p{L}*)?|municipalit\p{L}*|members?)(?!\p{L})/u;

/** Units of columns that are not money. */
export const COUNT_UNIT_WORDS = /(?<![\p{L}\p{N}])(?:tim|timmar|timme|h|st|antal|stycken|km|mil|kwh|mwh|m2|kvm|dagar|dgr|min|minuter|poäng|personer|elever|besök|ärenden)(?![\p{L}\p{N}])/u;

/** How titles and headers tell which amounts carry minus, as evidence beside the arithmetic. */
export const SIGN_WORDS: readonly (readonly ["income" | "cost", RegExp])[] = [
  ["cost", /intäkt\w*[^.;]{0,40}(?:minus|negativ|-(?=[\s,;.)]|$))|kostnad\w*[^.;]{0,40}(?:plus|positiv|\+)/u],
  ["income", /kostnad\w*[^.;]{0,40}(?:minus|negativ|-(?=[\s,;.)]|$))|intäkt\w*[^.;]{0,40}(?:plus|positiv|\+)/u],
];
