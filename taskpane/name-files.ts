/** How files are told apart on screen: many a unit sends one of the same name. */
export function nameFiles(files: readonly File[]): string[] {
  const seen = new Map<string, number>();
  return files.map(({ name }) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}

/** The same file chosen again says the same; one that was corrected since does not. */
export function identityOf({ name, size, lastModified }: File): string {
  return [name, size, lastModified].join("\n");
}
