import { expect, test } from "vitest";
import { readTaxCode } from "../../src/roster/tax-code";

test.each([
  ["0301234567", "0301234567", false],
  ["301234567", "0301234567", true],
  ["0301234567-001", "0301234567-001", false],
  ["0301234567 001", "0301234567-001", false],
  ["301234567001", "0301234567-001", true],
  ["0301.234.567", "0301234567", false],
  ["chưa có", "chưa có", false],
  ["12345", "12345", false],
  ["", "", false],
])("%s", (text, code, hasLostZero) => expect(readTaxCode(text)).toEqual({ code, hasLostZero }));
