/** Names of units that would be formulas, were they not written as text. */
export const FOREIGN_NAMES = [
  '=HYPERLINK("http://a.example","Công ty A")',
  "=cmd|'/c calc'!A1",
  "+84 Công ty B",
  "-2+3 Công ty C",
  "@SUM(1+1) Công ty D",
  "=1+1",
  "'=1+2 Công ty E",
  '=WEBSERVICE("http://a.example")',
];
