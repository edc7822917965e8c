import type { AllocationOffer, AmountInCell } from "../../actions/allocate-on-members";
import type { InsertedReport } from "../../actions/outcome";
import type { AllocationRequest } from "../../core/allocation/share-out";
import type { Attempt } from "../../core/problem";

/** What the view can ask for. */
export interface AllocationActions {
  readonly offer: () => Promise<Attempt<AllocationOffer>>;
  readonly readAmount: () => Promise<Attempt<AmountInCell>>;
  readonly insert: (request: AllocationRequest) => Promise<Attempt<InsertedReport>>;
}
