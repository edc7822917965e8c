import type { Case } from "./case";
import { COMMITTEES } from "./committees";
import { FRESH } from "./fresh";
import { FURTHER } from "./further";
import { NEGATIVES } from "./negatives";
import { OTHERS } from "./others";
import { SYSTEMS } from "./systems";
import { TREES } from "./trees";
import { UNLIKE } from "./unlike";
import { UNSEEN } from "./unseen";
import { VARIED } from "./varied";

/** All drawn workbooks that recognition is judged on. */
export const CORPUS: readonly Case[] = [...SYSTEMS, ...COMMITTEES, ...OTHERS, ...NEGATIVES, ...VARIED, ...FRESH, ...UNLIKE, ...UNSEEN, ...TREES, ...FURTHER];

/** Cases that are known to be misread; docs/reading.md tells them too. */
export const KNOWN_MISSES: readonly string[] = ["invånare, kommuner i kolumner", "folkmängd med åren i rader"];
