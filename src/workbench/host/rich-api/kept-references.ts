/** Objects that the client tracks between requests, by the id it was given. */
import type { HostObject } from "./host-object";

export class KeptReferences {
  private readonly objects = new Map<string, HostObject>();
  private made = 0;

  keep(object: HostObject): string {
    const id = `ref${++this.made}`;
    this.objects.set(id, object);
    return id;
  }

  find(id: string): HostObject | undefined {
    return this.objects.get(id);
  }

  drop(id: string): void {
    this.objects.delete(id);
  }
}
