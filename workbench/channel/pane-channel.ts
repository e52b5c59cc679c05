import { appContext } from "./app-context";
import { ChannelLog } from "./channel-log";
import { CALL, type ChannelAnswer, type ChannelRequest, DISPATCH, type MethodCall, parseRequest, REGISTER } from "./channel-message";
import { CLAIMED_SETS, type ClaimedSets } from "./claimed-sets";
import { frameName } from "./frame-name";
import { PendingCommands } from "./pending-commands";
import { RequestGate } from "./request-gate";

export interface ChannelOptions {
  /** Address of the add-in's page, absolute; its host name must be the host page's, and both https: else the library stays silent. */
  readonly paneUrl: string;
  readonly hostOrigin: string;
  /** Runs one ProcessQuery: JSON text in, JSON text out. */
  readonly execute: (body: string) => Promise<string>;
  /** Default "en-US". */
  readonly locale?: string;
  readonly claimed?: ClaimedSets;
  readonly documentUrl?: string;
  /** The add-in's settings of `Office.context.document`, as JSON texts. */
  readonly settings?: ReadonlyMap<string, string>;
  readonly onSettings?: (settings: ReadonlyMap<string, string>) => void;
  /** `execute` failed; the add-in hears an internal error. */
  readonly onFault?: (fault: unknown) => void;
}

interface MessageHost {
  addEventListener(type: "message", listener: (event: MessageEvent) => void): void;
  removeEventListener(type: "message", listener: (event: MessageEvent) => void): void;
}
type FrameWindow = Pick<Window, "postMessage">;

const OPERATION_NOT_SUPPORTED = 5000;
const INTERNAL_ERROR = 5001;

/**
 * The parent's side of the channel that Office.js opens in Excel on the web: JSON texts over postMessage. The page makes the iframe with
 * `frameName` as its name (before it is attached: Chromium ignores a later change) and `paneUrl` as its address, and attaches the channel.
 */
export class PaneChannel {
  readonly frameName: string;
  readonly gate: RequestGate;
  readonly log = new ChannelLog();
  /** Calls of the library this host does not know. */
  readonly gaps: string[] = [];
  private readonly conversation = crypto.randomUUID();
  private readonly appId = crypto.randomUUID();
  private readonly paneOrigin: string;
  private readonly events = new Map<string, number>();
  private readonly commands = new PendingCommands();
  private settings: ReadonlyMap<string, string>;
  private running = 0;
  private held: unknown[] = [];
  private detachFrom: (() => void) | undefined;
  private frame: () => FrameWindow | null = () => null;

  constructor(private readonly options: ChannelOptions) {
    const { locale = "en-US", hostOrigin, paneUrl } = options;
    this.paneOrigin = new URL(paneUrl).origin;
    this.settings = options.settings ?? new Map();
    this.gate = new RequestGate(options.execute);
    this.frameName = frameName({ appId: this.appId, conversation: this.conversation, locale, hostOrigin });
  }

  /** Listens until `detach`. */
  attach(host: MessageHost, frame: () => FrameWindow | null): void {
    this.detach();
    const listener = (event: MessageEvent) => {
      if (event.source === frame() && event.origin === this.paneOrigin) void this.hear(event.data);
    };
    host.addEventListener("message", listener);
    this.frame = frame;
    this.detachFrom = () => host.removeEventListener("message", listener);
  }

  detach(): void {
    this.detachFrom?.();
    this.detachFrom = undefined;
    this.commands.drop();
  }

  /**
   * An event of the object model, for handlers in the add-in; nothing where it does not listen. What a request raised is sent after its
   * answer, because by the answer the library attaches the handlers that the request registered.
   */
  deliver(category: number, type: number, target: string, message: string): void {
    const entry = [category, type, target, message, crypto.randomUUID(), false];
    if (this.running > 0) this.held.push(entry);
    else this.fire("richApiMessage", { ArrayData: [entry] });
  }

  private sendHeld(): void {
    if (this.running > 0 || this.held.length === 0) return;
    this.fire("richApiMessage", { ArrayData: this.held });
    this.held = [];
  }

  /**
   * Presses a ribbon button that runs a function: waits until the add-in listens for commands, and ends when it calls
   * `event.completed()`. @throws Error where it never listens, or knows no such function
   */
  async runCommand(controlId: string, functionName: string): Promise<void> {
    await this.commands.listening();
    const command = this.commands.start();
    this.fire("appCommandInvoked", { 0: command.id, 1: functionName, 2: JSON.stringify({ source: { id: controlId } }) });
    await command.done;
  }

  private async hear(data: unknown): Promise<void> {
    const request = parseRequest(data, this.conversation);
    if (!request) return;
    this.log.note("in", request._actionName, String(data));
    if (request._actionType !== CALL) return this.register(request);
    switch (request._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        return this.answer(request, this.context());
      case "ContextActivationManager_notifyHost":
        return;
      case "executeMethod":
        this.running++;
        this.answer(request, { Version: 1, ...(await this.callMethod(request._data as MethodCall)) });
        this.running--;
        return this.sendHeld();
      default:
        this.gaps.push(request._actionName);
        return this.answer(request, null, -2);
    }
  }

  private context(): object {
    const { locale = "en-US", documentUrl = "https://host.invalid/Book1.xlsx", claimed = CLAIMED_SETS } = this.options;
    return appContext({ appId: this.appId, paneOrigin: this.paneOrigin, settings: this.settings, locale, documentUrl, claimed });
  }

  private register(request: ChannelRequest): void {
    if (request._actionType === REGISTER) this.events.set(request._actionName, request._correlationId);
    else this.events.delete(request._actionName);
    this.answer(request, { Error: 0 });
    if (request._actionName === "appCommandInvoked" && request._actionType === REGISTER) this.commands.listen();
  }

  private async callMethod(call: MethodCall): Promise<object> {
    switch (call.DdaMethod.DispatchId) {
      case DISPATCH.richApi:
        return this.runQuery(String(call.ArrayData?.[4]));
      case DISPATCH.saveSettings:
        this.settings = new Map(call.DdaSettingsMethod?.Properties ?? []);
        this.options.onSettings?.(this.settings);
        return { Error: 0 };
      case DISPATCH.loadSettings:
        return { Error: 0, Properties: { Settings: [...this.settings].map(([Name, Value]) => ({ Name, Value })) } };
      case DISPATCH.fileProperties:
        return { Error: 0, Properties: { Url: this.options.documentUrl ?? "" } };
      case DISPATCH.commandDone:
        this.commands.finish(String(call[0]), call[1] ?? 0);
        return { Error: 0 };
      default:
        this.gaps.push(`DispatchId ${call.DdaMethod.DispatchId}`);
        return { Error: OPERATION_NOT_SUPPORTED };
    }
  }

  private async runQuery(body: string): Promise<object> {
    try {
      const passage = await this.gate.pass(body);
      return "fault" in passage ? { Error: passage.fault.code } : { Error: 0, Data: [200, [], passage.text] };
    } catch (fault) {
      this.options.onFault?.(fault);
      return { Error: INTERNAL_ERROR };
    }
  }

  private fire(event: string, data: object): void {
    const correlation = this.events.get(event);
    if (correlation !== undefined) this.post(event, correlation, 1, data, 0);
  }

  private answer(request: ChannelRequest, data: unknown, error: 0 | -2 = 0): void {
    this.post(request._actionName, request._correlationId, 0, data, error);
  }

  private post(action: string, correlation: number, type: 0 | 1, data: unknown, error: 0 | -2): void {
    const message: ChannelAnswer = {
      _messageType: 1,
      _responseType: type,
      _actionName: action,
      _conversationId: this.conversation,
      _correlationId: correlation,
      _origin: this.options.hostOrigin,
      _errorCode: error,
      _data: data,
      _serializerVersion: 1,
    };
    const text = JSON.stringify(message);
    this.log.note("out", action, text);
    this.frame()?.postMessage(text, this.paneOrigin);
  }
}
