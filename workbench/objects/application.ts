import { wordOf } from "../wire/argument";
import { serverType } from "../wire/server-type";
import type { ExcelHost } from "./excel-host";

interface Book {
  readonly host: ExcelHost;
}

const MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

/** An English host: what Excel's locale says of numbers is what the engine's texts follow. */
const numberFormatInfo = serverType<Book>("NumberFormatInfo", {
  scalars: { NumberDecimalSeparator: () => ".", NumberGroupSeparator: () => "," },
});
const cultureInfo = serverType<Book>("CultureInfo", { scalars: { Name: () => "en-US" }, links: { NumberFormat: numberFormatInfo } });

export const application = serverType<Book>("Application", {
  scalars: {
    CalculationMode: {
      get: ({ host }) => host.calculationMode,
      set: ({ host }, value) => {
        host.calculationMode = wordOf(MODES, value, "Application.calculationMode");
      },
    },
    CalculationState: () => "Done",
    CalculationEngineVersion: () => 191_029,
    DecimalSeparator: () => ".",
    ThousandsSeparator: () => ",",
    UseSystemSeparators: () => true,
  },
  links: { CultureInfo: cultureInfo },
  methods: {
    Calculate: ({ host }) => {
      host.engine.calculate();
      return null;
    },
    /** Nothing is drawn in the middle of a request anyway. */
    SuspendScreenUpdatingUntilNextSync: () => null,
    SuspendApiCalculationUntilNextSync: ({ host }) => {
      host.isCalculationSuspended = true;
      return null;
    },
  },
});
