/** The sheet "Data" beside the first one: three columns with a heading, a formula in each row, two decimals for the numbers. */
export async function fillData(context: Excel.RequestContext): Promise<void> {
  const sheet = context.workbook.worksheets.add("Data");
  sheet.getRange("A1:C3").values = [
    ["Item", "Qty", "Twice"],
    ["Pear", 3, "=B2*2"],
    ["Fig", "4", "=SUM(B2:B3)"],
  ];
  sheet.getRange("B2:B3").numberFormat = [["0.00"], ["0.00"]];
  await context.sync();
}
