/** The source cells that a figure's arithmetic reads. */
import type { Expression } from "../followup/figure";
import type { Area } from "../sheet/address";

export interface SourceArea {
  readonly sheet: string;
  readonly area: Area;
}

export function sourcesOf(expression: Expression): readonly SourceArea[] {
  switch (expression.kind) {
    case "cells": return expression.areas.map((area) => ({ sheet: expression.sheet, area }));
    case "sumIfs": return [{ sheet: expression.sheet, area: expression.sum }];
    case "sum": return expression.terms.flatMap(sourcesOf);
    case "scale": return sourcesOf(expression.of);
    case "constant": return expression.from;
  }
}
