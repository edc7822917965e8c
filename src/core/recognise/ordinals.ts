/** How rounds and parts of the year are counted in words: the first is "första". */
export const ORDINALS = ["första", "andra", "tredje", "fjärde", "femte", "sjätte"] as const;
