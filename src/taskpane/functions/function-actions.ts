import type { AppliedFormulas } from "../../actions/apply-formulas";
import type { InsertionAnswer, InsertionChoice } from "../../actions/insert-function";
import type { FormulaTask } from "../../actions/preview-formulas";
import type { FormulaChange, FormulaPlan } from "../../core/formulas/formula-change";
import type { Attempt } from "../../core/problem";

/** What the tab "Funktioner" can ask for. */
export interface FunctionActions {
  readonly insert: (functionId: string, choice?: InsertionChoice) => Promise<Attempt<InsertionAnswer>>;
  readonly preview: (task: FormulaTask) => Promise<Attempt<FormulaPlan>>;
  readonly apply: (changes: readonly FormulaChange[]) => Promise<Attempt<AppliedFormulas>>;
}
