import { createHash, createPrivateKey, X509Certificate } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { generate } from "selfsigned";

const DAY = 24 * 60 * 60 * 1000;
const LIFETIME = 365 * DAY;
/** A certificate with less than this left is made anew, so that it does not run out in the middle of a day's work. */
const LEAST_REST = 7 * DAY;

/** A certificate for this machine's own names. `spki` is the base64 SHA-256 of its public key, by which Chromium can trust it alone. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
  readonly spki: string;
}

/**
 * The certificate kept in `folder`, or a new one where there is none, where it cannot be read or where at most seven days are left.
 * It is self-signed, for `localhost`, 127.0.0.1 and ::1, and good for a year.
 */
export async function loadCertificate(folder: string, now: Date): Promise<Certificate> {
  return (await readCertificate(folder, now)) ?? (await makeCertificate(folder, now));
}

async function readCertificate(folder: string, now: Date): Promise<Certificate | undefined> {
  try {
    const [key, cert] = await Promise.all([readFile(keyFile(folder), "utf8"), readFile(certFile(folder), "utf8")]);
    const parsed = new X509Certificate(cert);
    const isGood = Date.parse(parsed.validTo) - now.getTime() > LEAST_REST && parsed.checkPrivateKey(createPrivateKey(key));
    return isGood ? { key, cert, spki: spkiOf(parsed) } : undefined;
  } catch {
    // Not there yet, or spoilt: either way a new one is made.
    return undefined;
  }
}

async function makeCertificate(folder: string, now: Date): Promise<Certificate> {
  const made = await generate([{ name: "commonName", value: "localhost" }], {
    keyType: "ec",
    algorithm: "sha256",
    // A minute back: a browser's clock may be a little behind.
    notBeforeDate: new Date(now.getTime() - 60_000),
    notAfterDate: new Date(now.getTime() + LIFETIME),
    extensions: [
      { name: "basicConstraints", cA: false, critical: true },
      { name: "keyUsage", digitalSignature: true, keyEncipherment: true, critical: true },
      { name: "extKeyUsage", serverAuth: true },
      {
        name: "subjectAltName",
        altNames: [
          { type: 2, value: "localhost" },
          { type: 7, ip: "127.0.0.1" },
          { type: 7, ip: "::1" },
        ],
      },
    ],
  });
  await mkdir(folder, { recursive: true });
  await writeFile(keyFile(folder), made.private, { mode: 0o600 });
  await writeFile(certFile(folder), made.cert);
  return { key: made.private, cert: made.cert, spki: spkiOf(new X509Certificate(made.cert)) };
}

function spkiOf(certificate: X509Certificate): string {
  return createHash("sha256")
    .update(certificate.publicKey.export({ type: "spki", format: "der" }))
    .digest("base64");
}

const keyFile = (folder: string) => join(folder, "localhost-key.pem");
const certFile = (folder: string) => join(folder, "localhost-cert.pem");
