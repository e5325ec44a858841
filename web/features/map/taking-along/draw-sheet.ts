import { drawMark } from '../../../map/draw-mark.ts';
import { drawScene, type DrawnScene } from '../../../map/draw-scene.ts';
import { INSET, traceInset } from '../../../map/london-inset.ts';
import { nameType } from '../../../map/name-layer.ts';
import type { Pen } from '../../../map/pen.ts';
import { CANVAS_COLOURS } from '../../../map/scene.ts';
import type { LegendPart } from './legend.ts';

/** Everything a sheet says. */
export interface Sheet {
  readonly heading: string;
  /** What is on it, in sentences. */
  readonly summary: string;
  readonly drawn: DrawnScene;
  /** Whether London stands enlarged in the upper right corner. */
  readonly inset: boolean;
  readonly legend: readonly LegendPart[];
  readonly source: string;
}

const MARGIN = 24;
const LINE = 20;
const COLUMN = 232;
const SYMBOL = 36;
const HEADING_TYPE = nameType(true).replace('13px', '20px');

/** How large a sheet is, in the pixels of the screen. */
export function sheetSize(pen: Pen, sheet: Sheet): { readonly width: number; readonly height: number } {
  return { width: sheet.drawn.width + 2 * MARGIN, height: Math.ceil(layout(pen, sheet, () => undefined)) };
}

/** Draws a picture of the map that can stand alone: heading, summary, map, key, where it comes from. */
export function drawSheet(pen: Pen, sheet: Sheet): void {
  const { width, height } = sheetSize(pen, sheet);
  pen.fillStyle = CANVAS_COLOURS[sheet.drawn.scene.theme].paper;
  pen.fillRect(0, 0, width, height);
  layout(pen, sheet, (draw) => draw());
}

/** Goes down the sheet, handing on what is to be drawn; gives how far it came. */
function layout(pen: Pen, { heading, summary, drawn, inset, legend, source }: Sheet, put: (draw: () => void) => void): number {
  const { theme } = drawn.scene;
  const colours = CANVAS_COLOURS[theme];
  const inner = drawn.width;
  const write = (text: string, x: number, y: number, look: { readonly bold?: boolean; readonly muted?: boolean; readonly type?: string } = {}) =>
    put(() => {
      pen.font = look.type ?? nameType(look.bold ?? false);
      pen.textBaseline = 'middle';
      pen.fillStyle = look.muted ? colours.muted : colours.ink;
      pen.fillText(text, x, y);
    });
  let y = MARGIN + 14;
  write(heading, MARGIN, y, { type: HEADING_TYPE });
  y += 28;
  for (const line of wrapped(pen, summary, inner)) {
    write(line, MARGIN, y);
    y += LINE;
  }
  const top = y + 4;
  put(() => {
    pen.save();
    pen.translate(MARGIN, top);
    drawScene(pen, drawn);
    if (inset) {
      pen.translate(inner - INSET.width - 12, 12);
      pen.beginPath();
      pen.rect(0, 0, INSET.width, INSET.height);
      pen.clip();
      traceInset(pen, drawn.scene);
      pen.strokeStyle = colours.control;
      pen.lineWidth = 2;
      pen.strokeRect(0, 0, INSET.width, INSET.height);
    }
    pen.restore();
  });
  y = top + drawn.height + MARGIN;
  y = legendRows(pen, legend, inner, y, theme, write, put);
  for (const line of wrapped(pen, source, inner)) {
    write(line, MARGIN, y, { muted: true });
    y += LINE;
  }
  return y + MARGIN / 2;
}

type Write = (text: string, x: number, y: number, look?: { readonly bold?: boolean; readonly muted?: boolean }) => void;

/** The key in columns, each part in one; gives how far down it comes. */
function legendRows(
  pen: Pen,
  legend: readonly LegendPart[],
  inner: number,
  top: number,
  theme: 'light' | 'dark',
  write: Write,
  put: (draw: () => void) => void,
): number {
  const bottoms = Array.from({ length: Math.max(1, Math.floor(inner / COLUMN)) }, () => top);
  for (const { heading, items } of legend) {
    // Each part goes where there is room first.
    const column = bottoms.indexOf(Math.min(...bottoms));
    const x = MARGIN + column * COLUMN;
    let y = bottoms[column]!;
    write(heading, x, y, { bold: true });
    for (const item of items) {
      y += LINE;
      const at = y;
      put(() => {
        if ('line' in item) {
          pen.strokeStyle = item.line.colour;
          pen.lineWidth = item.line.width;
          pen.setLineDash([...item.line.dash]);
          pen.beginPath();
          pen.moveTo(x, at);
          pen.lineTo(x + 28, at);
          pen.stroke();
          pen.setLineDash([]);
        } else drawMark(pen, item.mark, { x: x + 14, y: at, radius: item.mark.radius }, theme);
      });
      const [first = '', ...more] = wrapped(pen, item.text, COLUMN - SYMBOL - 12);
      write(first, x + SYMBOL, y);
      for (const line of more) write(line, x + SYMBOL, (y += LINE - 3));
    }
    bottoms[column] = y + LINE * 1.5;
  }
  return Math.max(...bottoms);
}

/** A text in lines no wider than so many pixels. */
function wrapped(pen: Pen, text: string, width: number): string[] {
  pen.font = nameType(false);
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && pen.measureText(longer).width > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}
