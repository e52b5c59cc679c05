import type { BenchClient } from "../bench-client";

/** Shorter waits are not worth telling of. */
const PATIENCE = 400;

/** The same client, which tells when an answer has been waited for longer than a moment, and when all have come. */
export function watchBusy(client: BenchClient, tell: (isBusy: boolean) => void): BenchClient {
  let open = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const begin = () => {
    open++;
    timer ??= setTimeout(() => tell(true), PATIENCE);
  };
  const end = () => {
    if (--open > 0) return;
    clearTimeout(timer);
    timer = undefined;
    tell(false);
  };
  return {
    onNotice: client.onNotice,
    request(command, args, transfer) {
      begin();
      return client.request(command, args, transfer).finally(end);
    },
  };
}
