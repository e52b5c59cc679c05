/** What the library sends: `_actionType` 0 calls, 1 registers an event, 2 takes a registration back. */
export interface ChannelRequest {
  readonly _messageType: 0;
  readonly _actionType: 0 | 1 | 2;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

export const CALL = 0;
export const REGISTER = 1;

/** JSON text of a request of this conversation; undefined for anything else that is posted to the page. */
export function parseRequest(data: unknown, conversation: string): ChannelRequest | undefined {
  if (typeof data !== "string" || !data.startsWith("{") || !data.includes('"_messageType"')) return undefined;
  const message: Partial<ChannelRequest> = JSON.parse(data);
  return message._messageType === 0 && message._conversationId === conversation ? (message as ChannelRequest) : undefined;
}

/** What is sent back: `_responseType` 0 answers a call, 1 carries an event. `_errorCode` 0 is success, -2 a call that is not known. */
export interface ChannelAnswer {
  readonly _messageType: 1;
  readonly _responseType: 0 | 1;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _origin: string;
  readonly _errorCode: 0 | -2;
  readonly _data: unknown;
  readonly _serializerVersion: 1;
}

/** Arguments of `executeMethod`. */
export interface MethodCall {
  readonly DdaMethod: { readonly DispatchId: number };
  /** Of a rich API request: the fifth of its thirteen slots is the body's text. */
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties?: readonly (readonly [string, string])[] };
  /** Of a finished command: its id and the library's error number. */
  readonly 0?: string;
  readonly 1?: number;
}

export const DISPATCH = { loadSettings: 75, saveSettings: 76, fileProperties: 86, richApi: 93, commandDone: 94 } as const;
