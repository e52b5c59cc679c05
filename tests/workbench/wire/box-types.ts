import type { ServerObject } from "../../../workbench/wire/server-object";
import { serverType } from "../../../workbench/wire/server-type";
import { invalidArgument } from "../../../workbench/wire/service-error";

/** A shelf of boxes: nothing of Excel. A box holds text and other boxes. */
export interface Box {
  label: string;
  readonly boxes: Box[];
}
/** What `Add` was called with since the start of the test. */
export const calls: string[] = [];

export const lid = serverType<Box>("TestLid", { scalars: { Color: () => "red", Weight: () => 2 }, links: { Box: (box) => boxType(box) } });
export const boxType: (box: Box) => ServerObject = serverType<Box>("TestBox", {
  id: ({ label }) => label,
  isTracked: true,
  scalars: {
    Label: {
      get: ({ label }) => label,
      set: (box, value) => {
        box.label = String(value);
      },
    },
    Depth: () => 3,
  },
  links: { Lid: (box) => lid(box), Nothing: () => null, Boxes: (box) => boxes(box) },
  methods: {
    Add: (box, label) => {
      calls.push(`add ${String(label)}`);
      const added: Box = { label: String(label), boxes: [] };
      box.boxes.push(added);
      return boxType(added);
    },
    Count: ({ boxes: inner }) => inner.length,
    Refuse: () => {
      throw invalidArgument();
    },
    Break: () => {
      throw new TypeError("a fault of the host");
    },
    Join: (_box, other, list) =>
      `${String((other as ServerObject).value("Label"))}+${(list as readonly ServerObject[]).map((item) => item.value("Label")).join()}`,
  },
});
const boxes: (box: Box) => ServerObject = serverType<Box>("TestBoxes", {
  scalars: { Count: ({ boxes: inner }) => inner.length },
  items: ({ boxes: inner }) => inner.map((box) => boxType(box)),
  methods: {
    GetItem: ({ boxes: inner }, label) => {
      const found = inner.find((box) => box.label === label);
      return found ? boxType(found) : null;
    },
  },
});
