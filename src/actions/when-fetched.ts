/** A part of the add-in that is fetched first when it is needed; the web host may by then be out of reach, or hold a newer version. */
import type { Attempt, Problem } from "../core/problem";

/** Any other mistake in the part is ours and is thrown on. */
export function whenFetched<T>(part: Promise<T>): Promise<Attempt<T>> {
  return part.then(
    (value) => ({ ok: true, value }),
    (error: unknown) => {
      if (error instanceof Error && error.name === "ChunkLoadError") return { ok: false, problem: notFetched };
      throw error;
    },
  );
}

const notFetched: Problem = {
  kind: "notFetched",
  message: "Nämndrapport kunde inte hämta resten av sig självt från sin webbplats. Kontrollera nätet, stäng rutan, öppna den igen och försök på nytt. Arbetsboken är orörd.",
};
