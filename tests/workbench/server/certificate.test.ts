import { createHash, X509Certificate } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connect } from "node:tls";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Certificate, loadCertificate } from "../../../workbench/server/certificate";

const DAY = 24 * 60 * 60 * 1000;
const today = new Date();
const later = (days: number) => new Date(today.getTime() + days * DAY);
let folder = "";

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), "certificate-")), "not-there-yet");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("names this machine, three ways, and no other", async () => {
  const { cert } = await loadCertificate(folder, today);
  const parsed = new X509Certificate(cert);
  expect(parsed.subjectAltName).toBe("DNS:localhost, IP Address:127.0.0.1, IP Address:0:0:0:0:0:0:0:1");
  expect(parsed.ca).toBe(false);
});

test("is accepted by a TLS client that trusts it, for localhost", async () => {
  const certificate = await loadCertificate(folder, today);
  expect(await handshake(certificate, "localhost")).toBe("authorized");
  expect(await handshake(certificate, "example.org")).toBe("ERR_TLS_CERT_ALTNAME_INVALID");
});

test("gives the hash of its public key, by which Chromium trusts it alone", async () => {
  const { cert, spki } = await loadCertificate(folder, today);
  const key = new X509Certificate(cert).publicKey.export({ type: "spki", format: "der" });
  expect(spki).toBe(createHash("sha256").update(key).digest("base64"));
});

test.each([
  ["the next day", 1, true],
  ["with eight days left", 357, true],
  ["with six days left", 359, false],
  ["after it has run out", 400, false],
])("%s is kept or renewed", async (_name, days, isKept) => {
  const first = await loadCertificate(folder, today);
  const second = await loadCertificate(folder, later(days));
  expect(second.cert === first.cert).toBe(isKept);
  expect(Date.parse(new X509Certificate(second.cert).validTo)).toBeGreaterThan(later(days + 7).getTime());
});

test.each([
  ["a spoilt certificate", "localhost-cert.pem"],
  ["a spoilt key", "localhost-key.pem"],
])("%s is made anew", async (_name, file) => {
  const first = await loadCertificate(folder, today);
  writeFileSync(join(folder, file), "spoilt");
  const second = await loadCertificate(folder, today);
  expect(second.cert).not.toBe(first.cert);
  expect(await handshake(second, "localhost")).toBe("authorized");
});

test("a key of another certificate is not used with it", async () => {
  const first = await loadCertificate(folder, today);
  const key = readFileSync(join(folder, "localhost-key.pem"));
  await loadCertificate(folder, later(400));
  writeFileSync(join(folder, "localhost-key.pem"), key);
  const third = await loadCertificate(folder, later(400));
  expect(third.key).not.toBe(first.key);
});

test.runIf(process.platform !== "win32")("keeps the key from other users", async () => {
  await loadCertificate(folder, today);
  expect(statSync(join(folder, "localhost-key.pem")).mode & 0o077).toBe(0);
});

/** "authorized", or why not. */
async function handshake({ key, cert }: Certificate, servername: string): Promise<string> {
  const server = createServer({ key, cert });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  try {
    return await new Promise((done) => {
      const socket = connect({ host: "127.0.0.1", port, ca: cert, servername }, () => {
        socket.end();
        done("authorized");
      });
      socket.on("error", (error: NodeJS.ErrnoException) => done(error.code ?? error.message));
    });
  } finally {
    server.close();
  }
}
