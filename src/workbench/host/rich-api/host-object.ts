/** What every object of the API has in common. A class of the API is a TypeScript class with the API's own member names. */

export type Json = string | number | boolean | null | undefined | readonly Json[] | { readonly [key: string]: Json };

export abstract class HostObject {
  /** The API's class name, as in error locations: "Range". */
  abstract readonly className: string;

  /** Properties that `load()` without names gives. */
  abstract readonly scalars: readonly string[];

  /** How the client finds the object again: `{ Id }`, `{ _Id }`, or nothing. */
  identity(): Readonly<Record<string, string | number>> | undefined {
    return undefined;
  }
}

/** A collection of the API: it can be loaded item by item. */
export abstract class HostCollection extends HostObject {
  override readonly scalars: readonly string[] = [];

  abstract readonly items: readonly HostObject[];
}

/** "…OrNullObject" that found nothing. Whatever is asked of it gives nothing. */
export class NullObject extends HostObject {
  override readonly className = "NullObject";
  override readonly scalars: readonly string[] = [];
}

export const nothing = new NullObject();
