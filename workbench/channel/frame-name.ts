export interface FrameFacts {
  readonly appId: string;
  readonly conversation: string;
  readonly locale: string;
  readonly hostOrigin: string;
}

/** The iframe's name, from which the library reads where it is and whom it may talk to. */
export function frameName({ appId, conversation, locale, hostOrigin }: FrameFacts): string {
  return JSON.stringify({
    baseFrameName: `frame_${appId}`,
    // Host, platform, file version, locale, correlation id, dialog, no telemetry, flags.
    hostInfo: `Excel$Web$16.00$${locale}$1$$disableLogging$0`,
    xdmInfo: `${conversation}|${appId}|${hostOrigin}`,
    serializerVersion: "1",
    flights: "[]",
  });
}
