/** Resolves when Office.js is; at once, with `inExcel` false, where the page was opened without it or outside Excel. */
export async function whenReady(): Promise<{ readonly inExcel: boolean }> {
  if (typeof Office === "undefined") return { inExcel: false };
  const { host } = await Office.onReady();
  return { inExcel: host === Office.HostType.Excel };
}
