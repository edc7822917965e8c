/** The envelope that office.js and a host page exchange over postMessage, as JSON text (excel-web-16.00.debug.js: 4595–4618, 5342–5410). */

export interface XdmRequest {
  readonly _messageType: 0;
  /** 0 invoke, 1 register for an event, 2 unregister. */
  readonly _actionType: 0 | 1 | 2;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

const ENVELOPE = { _messageType: 1, _serializerVersion: 1 } as const;
const NO_ERROR = 0;

/** Undefined when the text is not a request: pages post many things to each other. */
export function parseXdmRequest(data: unknown): XdmRequest | undefined {
  if (typeof data !== "string" || !data.startsWith("{")) return undefined;
  const message = JSON.parse(data) as Partial<XdmRequest>;
  return message._messageType === 0 && typeof message._actionName === "string" ? (message as XdmRequest) : undefined;
}

/** The answer to one call. */
export function xdmAnswer(request: XdmRequest, origin: string, data: unknown): string {
  const { _actionName, _conversationId, _correlationId } = request;
  return JSON.stringify({ ...ENVELOPE, _responseType: 0, _errorCode: NO_ERROR, _actionName, _conversationId, _correlationId, _origin: origin, _data: data });
}

/** An event is an answer that nobody called for: it finds its handler by name. */
export function xdmEvent(conversationId: string, name: string, origin: string, data: unknown): string {
  return JSON.stringify({
    ...ENVELOPE,
    _responseType: 1,
    _errorCode: NO_ERROR,
    _actionName: name,
    _conversationId: conversationId,
    _correlationId: 0,
    _origin: origin,
    _data: data,
  });
}

/** The host's own word to the page, in a conversation beside the one the page leads (excel-web-16.00.debug.js: 6042–6100). */
export function xdmNotice(conversationId: string, origin: string, data: readonly unknown[]): string {
  return JSON.stringify({
    _messageType: 0,
    _serializerVersion: 1,
    _actionType: 0,
    _actionName: "Office_notifyAgave",
    _conversationId: `${conversationId}_ntf`,
    _correlationId: 0,
    _origin: origin,
    _data: data,
  });
}
