/** A trace of Chromium's main thread: how much of its time each task took, and in whose code. */

export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  /** Of `dur`, what the thread itself ran: what else the machine did meanwhile is left out. */
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly id?: string;
  readonly args?: {
    readonly data?: {
      readonly startTime?: number;
      readonly cpuProfile?: { readonly nodes?: readonly ProfileNode[]; readonly samples?: readonly number[] };
      readonly timeDeltas?: readonly number[];
    };
  };
}

interface ProfileNode {
  readonly id: number;
  readonly parent?: number;
  readonly callFrame: { readonly url?: string };
}

/** Milliseconds in the code of each script's address; what the browser does by itself is under "". */
export type Task = ReadonlyMap<string, number>;

/** The tasks of every thread that ran scripts, in order. */
export function tasksOf(events: readonly TraceEvent[]): Task[] {
  const profiles = events.filter(({ name }) => name === "Profile");
  return profiles.flatMap((profile) => {
    const samples = samplesOf(profile, events.filter(({ name, id, pid }) => name === "ProfileChunk" && id === profile.id && pid === profile.pid));
    const runs = events.filter(({ name, ph, pid, tid }) => name === "RunTask" && ph === "X" && pid === profile.pid && tid === profile.tid);
    return attribute(runs.sort((a, b) => a.ts - b.ts), samples);
  });
}

interface Sample {
  readonly at: number;
  readonly took: number;
  readonly url: string;
}

function samplesOf(profile: TraceEvent, chunks: readonly TraceEvent[]): Sample[] {
  const nodes = new Map<number, ProfileNode>();
  const urls = new Map<number, string>();
  // The innermost script: what Excel's own library does when we call it is its doing.
  const urlOf = (id: number | undefined): string => {
    if (id === undefined) return "";
    const known = urls.get(id);
    if (known !== undefined) return known;
    const node = nodes.get(id);
    const url = node?.callFrame.url || urlOf(node?.parent);
    urls.set(id, url);
    return url;
  };
  let at = profile.args?.data?.startTime ?? profile.ts;
  return chunks.flatMap(({ args }) => {
    for (const node of args?.data?.cpuProfile?.nodes ?? []) nodes.set(node.id, node);
    const deltas = args?.data?.timeDeltas ?? [];
    return (args?.data?.cpuProfile?.samples ?? []).map((id, index) => {
      at += deltas[index] ?? 0;
      return { at, took: deltas[index + 1] ?? 0, url: urlOf(id) };
    });
  });
}

function attribute(runs: readonly TraceEvent[], samples: readonly Sample[]): Task[] {
  let next = 0;
  return runs.map(({ ts, dur = 0, tdur = dur }) => {
    const share = dur > 0 ? tdur / dur / 1000 : 0;
    const within = new Map<string, number>();
    while (next < samples.length && (samples[next] as Sample).at < ts) next++;
    for (; next < samples.length && (samples[next] as Sample).at < ts + dur; next++) {
      const { at, took, url } = samples[next] as Sample;
      within.set(url, (within.get(url) ?? 0) + Math.min(took, ts + dur - at) * share);
    }
    return within;
  });
}
