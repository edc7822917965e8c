/** A small strict reader of XML, enough for the manifest: elements, attributes, text. Throws on what is not well-formed. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

interface Open {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  text: string;
}

const TOKEN = /<!--(?:(?!--)[\s\S])*-->|<\?[^?]*\?>|<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|[^<]+|[\s\S]/g;
const ATTRIBUTE = /([\w:.-]+)="([^"]*)"/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function decode(text: string): string {
  return text.replace(/&(\w*);?/g, (whole, name: string) => {
    const character = ENTITIES[name];
    if (character === undefined) throw new Error(`Unknown entity ${whole}`);
    return character;
  });
}

export function readXml(source: string): Element {
  const top: Open = { name: "", attributes: {}, children: [], text: "" };
  const stack: Open[] = [top];
  for (const match of source.matchAll(TOKEN)) {
    const [token, closing, opening, attributes = "", selfClosing] = match;
    const parent = stack.at(-1)!;
    if (opening !== undefined) {
      const element: Open = { name: opening, attributes: {}, children: [], text: "" };
      for (const [, key = "", value = ""] of attributes.matchAll(ATTRIBUTE)) element.attributes[key] = decode(value);
      parent.children.push(element);
      if (selfClosing === "") stack.push(element);
    } else if (closing !== undefined) {
      if (parent.name !== closing) throw new Error(`</${closing}> closes <${parent.name}>`);
      stack.pop();
    } else if (!token.startsWith("<")) {
      parent.text += decode(token);
    } else if (token === "<") {
      throw new Error(`Not well-formed at ${match.index}: ${source.slice(match.index, match.index + 60)}`);
    }
  }
  if (stack.length > 1) throw new Error(`<${stack.at(-1)!.name}> is never closed`);
  if (top.children.length !== 1) throw new Error("Not one root element");
  return top.children[0]!;
}

/** Every element of a name, at any depth, in document order. */
export function findAll(element: Element, name: string): Element[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...findAll(child, name)]);
}

/** The only element of a name. */
export function findOne(element: Element, name: string): Element {
  const [found, ...more] = findAll(element, name);
  if (found === undefined || more.length > 0) throw new Error(`Expected one <${name}>, found ${more.length + (found ? 1 : 0)}`);
  return found;
}
