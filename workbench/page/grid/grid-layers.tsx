import type { CSSProperties, ReactNode } from "react";
import type { SheetView } from "../../engine/bench-messages";
import { useBook, useSession } from "../session-context";
import { useDark } from "../use-dark";
import { TILE_COLUMNS, TILE_ROWS } from "./cell-tiles";
import { ChartPicture } from "./chart-picture";
import { ColumnHeaders, RowHeaders } from "./headers";
import { MergedCells } from "./merged-cells";
import { type Axes, cellAt } from "./selection";
import { SelectionView } from "./selection-view";
import { TileView } from "./tile-view";
import { type Frozen, HEADER_HEIGHT, type Quadrant, tilesFor } from "./viewport";

export interface GridLayersProps {
  readonly sheet: SheetView;
  readonly axes: Axes;
  readonly quadrants: readonly Quadrant[];
  readonly frozen: Frozen;
  readonly headerWidth: number;
}

/** The four sides of the frozen edges, each with the headers that move with it. */
export function GridLayers({ sheet, axes, quadrants, frozen, headerWidth }: GridLayersProps) {
  const session = useSession();
  // Read here, so that the headers' marks follow the selection.
  useBook((state) => state.selection);
  const selected = session.rect;
  const frozenWidth = axes.columns.offset(frozen.columns);
  const frozenHeight = axes.rows.offset(frozen.rows);
  const named = (name: Quadrant["name"]) => quadrants.find((quadrant) => quadrant.name === name);
  const cells = (name: Quadrant["name"]) => {
    const quadrant = named(name);
    return quadrant && <QuadrantCells quadrant={quadrant} sheet={sheet} axes={axes} />;
  };
  const seen = named("main")?.seen ?? named("top")?.seen ?? named("left")?.seen;
  const rows = around(seen?.row, seen?.rows, TILE_ROWS, frozen.rows);
  const columns = around(seen?.column, seen?.columns, TILE_COLUMNS, frozen.columns);
  const origin = { left: headerWidth, top: HEADER_HEIGHT };
  return (
    <>
      <Surface style={origin}>{cells("main")}</Surface>
      <Layer name="top" style={{ width: "100%", height: HEADER_HEIGHT + frozenHeight }} edges={frozen.rows > 0 ? "edge-below" : ""}>
        <Surface style={origin}>{cells("top")}</Surface>
        <Surface style={{ left: headerWidth, top: 0 }} isHeader>
          <ColumnHeaders axis={axes.columns} {...columns} selected={selected} />
        </Surface>
      </Layer>
      <Layer
        name="left"
        style={{ width: headerWidth + frozenWidth, height: HEADER_HEIGHT + axes.rows.offset(rows.from + rows.count) }}
        edges={frozen.columns > 0 ? "edge-right" : ""}
      >
        <Surface style={origin}>{cells("left")}</Surface>
        <Surface style={{ left: 0, top: HEADER_HEIGHT }} isHeader>
          <RowHeaders axis={axes.rows} {...rows} width={headerWidth} selected={selected} />
        </Surface>
      </Layer>
      <Layer
        name="corner"
        style={{ width: headerWidth + frozenWidth, height: HEADER_HEIGHT + frozenHeight }}
        edges={`${frozen.rows > 0 ? "edge-below" : ""} ${frozen.columns > 0 ? "edge-right" : ""}`}
      >
        <Surface style={origin}>{cells("corner")}</Surface>
        <Surface style={{ left: headerWidth, top: 0 }} isHeader>
          <ColumnHeaders axis={axes.columns} from={0} count={frozen.columns} selected={selected} />
        </Surface>
        <Surface style={{ left: 0, top: HEADER_HEIGHT }} isHeader>
          <RowHeaders axis={axes.rows} from={0} count={frozen.rows} width={headerWidth} selected={selected} />
        </Surface>
        <div className="header all" style={{ left: 0, top: 0, width: headerWidth, height: HEADER_HEIGHT }} />
      </Layer>
    </>
  );
}

/** Whole blocks around what is seen, so that the list changes seldom while scrolling. */
function around(from = 0, count = 0, block: number, frozen: number) {
  const first = Math.max(frozen, Math.floor(from / block - 0.5) * block);
  return { from: first, count: Math.ceil((from + count) / block + 0.5) * block - first };
}

/** A sticky layer without extent, whose box cuts what it holds. */
function Layer({ name, style, edges, children }: { name: string; style: CSSProperties; edges: string; children: ReactNode }) {
  return (
    <div className={`layer ${name}`}>
      <div className={`layer-box ${edges}`} style={style}>
        {children}
      </div>
    </div>
  );
}

/** Pixels of the sheet begin here. Headers lie over the cells, whose fills reach one pixel further than they. */
function Surface({ style, isHeader = false, children }: { style: CSSProperties; isHeader?: boolean; children: ReactNode }) {
  return (
    <div className={isHeader ? "surface above" : "surface"} style={style}>
      {children}
    </div>
  );
}

function QuadrantCells({ quadrant, sheet, axes }: { quadrant: Quadrant; sheet: SheetView; axes: Axes }) {
  const session = useSession();
  const isDark = useDark();
  const { selection } = session.store.get();
  const at = (tileRow: number, tileColumn: number) => session.tiles.tile(sheet.id, { tileRow, tileColumn });
  return (
    <>
      {tilesFor(quadrant).map(({ tileRow, tileColumn }) => (
        <TileView
          key={`${tileRow}:${tileColumn}`}
          tileRow={tileRow}
          tileColumn={tileColumn}
          tile={at(tileRow, tileColumn)}
          before={at(tileRow, tileColumn - 1)}
          after={at(tileRow, tileColumn + 1)}
          axes={axes}
          clip={quadrant.clip}
          merges={sheet.merges}
          gridlines={sheet.showGridlines}
          isDark={isDark}
        />
      ))}
      <MergedCells merges={sheet.merges} seen={quadrant.seen} axes={axes} sheet={sheet.id} tiles={session.tiles} isDark={isDark} />
      {quadrant.name === "main" && sheet.charts.map((view) => <ChartPicture key={view.chart.id} view={view} axes={axes} />)}
      <SelectionView rect={session.rect} active={cellAt(selection.active, session.merges)} axes={axes} />
    </>
  );
}
