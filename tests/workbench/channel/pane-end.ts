import { PaneChannel } from "../../../workbench/channel/pane-channel";

type Message = Record<string, unknown> & { _data: Record<string, unknown> };

export const ORIGIN = "https://localhost:3000";

/** The library's end of the channel: posts what it would post, and keeps what comes back. */
export class PaneEnd {
  readonly heard: Message[] = [];
  readonly channel: PaneChannel;
  readonly executed: string[] = [];
  private readonly listeners = new Set<(event: MessageEvent) => void>();
  private readonly window = { postMessage: (text: string) => this.heard.push(JSON.parse(text)) };
  private readonly conversation: string;

  constructor(options: Partial<ConstructorParameters<typeof PaneChannel>[0]> = {}) {
    const execute = async (body: string) => {
      this.executed.push(body);
      return `answer to ${body}`;
    };
    this.channel = new PaneChannel({ paneUrl: `${ORIGIN}/pane.html`, hostOrigin: ORIGIN, execute, ...options });
    const host = {
      addEventListener: (_type: "message", listener: (event: MessageEvent) => void) => this.listeners.add(listener),
      removeEventListener: (_type: "message", listener: (event: MessageEvent) => void) => this.listeners.delete(listener),
    };
    this.channel.attach(host, () => this.window as unknown as Window);
    this.conversation = JSON.parse(this.channel.frameName).xdmInfo.split("|")[0];
  }

  get listens(): boolean {
    return this.listeners.size > 0;
  }

  post(data: unknown, from: { origin?: string; source?: unknown } = {}): void {
    const text = typeof data === "string" ? data : JSON.stringify(data);
    const event = { data: text, origin: from.origin ?? ORIGIN, source: from.source ?? this.window };
    for (const listener of this.listeners) listener(event as MessageEvent);
  }

  async ask(name: string, data: unknown, type = 0): Promise<Message> {
    const before = this.heard.length;
    const request = {
      _messageType: 0,
      _actionType: type,
      _actionName: name,
      _conversationId: this.conversation,
      _correlationId: before,
      _data: data,
    };
    this.post(request);
    for (let tries = 0; tries < 50 && this.heard.length === before; tries++) await new Promise((resolve) => setTimeout(resolve, 1));
    const answer = this.heard[before];
    if (!answer) throw new Error(`no answer to ${name}`);
    return answer;
  }

  async method(DispatchId: number, more: object = {}): Promise<Record<string, unknown>> {
    return (await this.ask("executeMethod", { DdaMethod: { DispatchId, Version: 1 }, ...more }))._data;
  }

  query(body: string): Promise<Record<string, unknown>> {
    return this.method(93, { ArrayData: ["", "POST", "ProcessQuery", [], body, 0, 0, "", "", "", "", "", ""] });
  }
}
