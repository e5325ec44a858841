import { SvgPen } from '../../../map/svg-pen.ts';
import { drawSheet, sheetSize, type Sheet } from './draw-sheet.ts';

function screenContext(): CanvasRenderingContext2D {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('This browser does not draw on canvases.');
  return context;
}

/** The sheet as SVG, with text as text. */
export function svgOf(sheet: Sheet): Blob {
  const screen = screenContext();
  const { width, height } = sheetSize(screen, sheet);
  const pen = new SvgPen(width, height, (text, font) => {
    screen.font = font;
    return screen.measureText(text);
  });
  drawSheet(pen, sheet);
  return new Blob([pen.document(sheet.heading, sheet.summary)], { type: 'image/svg+xml' });
}

/** The sheet as PNG, so many pixels wide. Undefined where the browser cannot draw as large. */
export function pngOf(sheet: Sheet, pixels: number): Promise<Blob | undefined> {
  const screen = screenContext();
  const { width, height } = sheetSize(screen, sheet);
  const scale = pixels / width;
  const { canvas } = screen;
  canvas.width = pixels;
  canvas.height = Math.round(height * scale);
  screen.setTransform(scale, 0, 0, scale, 0, 0);
  drawSheet(screen, sheet);
  return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? undefined), 'image/png'));
}
