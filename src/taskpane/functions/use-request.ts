import { useRef, useState } from "react";
import type { Attempt } from "../../core/problem";

export type Request<T> =
  | { readonly state: "idle" }
  | { readonly state: "waiting" }
  | { readonly state: "answered"; readonly answer: Attempt<T> }
  /** A mistake of ours: what it said, for whoever is asked for help. */
  | { readonly state: "broken"; readonly said: string };

/** One thing asked for at a time; only the last answer counts. */
export function useRequest<T>() {
  const [request, setRequest] = useState<Request<T>>({ state: "idle" });
  const asked = useRef(0);
  const ask = (work: Promise<Attempt<T>>): void => {
    const mine = ++asked.current;
    const settle = (next: Request<T>): void => {
      if (mine === asked.current) setRequest(next);
    };
    setRequest({ state: "waiting" });
    void work.then(
      (answer) => settle({ state: "answered", answer }),
      (error: unknown) => settle({ state: "broken", said: error instanceof Error ? error.message : String(error) }),
    );
  };
  const forget = (): void => {
    asked.current++;
    setRequest({ state: "idle" });
  };
  return { request, ask, forget };
}
