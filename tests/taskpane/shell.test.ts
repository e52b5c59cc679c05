import { readFileSync } from "node:fs";
import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { textFor } from "../../src/text/text";

const read = (name: string) => readFileSync(new URL(`../../taskpane/${name}`, import.meta.url), "utf8");
const { frame, trouble } = textFor("vi");

/** SHA-256 of nothing: what Griffel's empty `<style>` elements need, and no others. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

describe.each([
  ["index.html", "excel", ["'self'", "%OFFICE_ORIGIN%"]],
  ["file.html", "file", ["'self'"]],
])("%s", (name, door, scripts) => {
  const { document } = new JSDOM(read(name)).window;

  test("its policy lets in this origin and nothing else", () => {
    const content = document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute("content") ?? "";
    const policy = Object.fromEntries(content.split(";").map((rule) => [rule.trim().split(" ")[0], rule.trim().split(" ").slice(1)]));
    expect(policy).toEqual({
      "default-src": ["'none'"],
      "script-src": scripts,
      "style-src": ["'self'", EMPTY_STYLE],
      "connect-src": ["'self'"],
      "img-src": ["'self'"],
      "font-src": ["'self'"],
      "worker-src": ["'self'"],
      "base-uri": ["'none'"],
      "form-action": ["'none'"],
    });
  });

  test("nothing in it is written inline that the policy would refuse", () => {
    expect(document.querySelectorAll("script:not([src]), style, [style], [onerror], [onload], [onclick]")).toHaveLength(0);
  });

  test("says which door it is", () => {
    expect(document.getElementById("root")?.dataset["door"]).toBe(door);
    const sources = [...document.scripts].map((script) => script.getAttribute("src"));
    expect(sources).toEqual(door === "excel" ? ["%OFFICE_JS%", "./main.tsx"] : ["./main.tsx"]);
  });

  test("its shell speaks with the pane's own words", () => {
    const shell = document.querySelector(".shell");
    expect(shell?.querySelector(".shell-top")?.textContent).toBe(frame.product);
    const steps = Object.values(frame.steps).map((step) => `${step}${frame.notYet}`);
    expect([...document.querySelectorAll(".shell-path li")].map((step) => step.textContent)).toEqual(steps);
    const offline = document.querySelector(".shell-offline");
    expect(offline?.querySelector("h1")?.textContent).toBe(trouble.offline.title);
    expect(offline?.querySelectorAll("li")).toHaveLength(trouble.offline.steps.length);
    const again = offline?.querySelector("a");
    expect([again?.textContent, again?.getAttribute("href")]).toEqual([frame.tryAgain, name]);
  });
});

test("the shell shows grey bars after 300 ms, and after 12 s that nothing came", () => {
  const css = read("shell.css");
  expect(css).toMatch(/\.shell-loading \{[^}]*shell-appear 0s linear 0\.3s forwards,\s*shell-vanish 0s linear 12s forwards/);
  expect(css).toMatch(/\.shell-offline \{[^}]*shell-appear 0s linear 12s forwards/);
});
