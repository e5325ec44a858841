import type { Pen } from './pen.ts';
import { type Label } from './label-placement.ts';
import { CANVAS_COLOURS } from './scene.ts';

export const NAME_TYPE = "13px 'Atkinson Hyperlegible Next Variable', Verdana, sans-serif";
export const nameType = (bold: boolean): string => `${bold ? '650' : '400'} ${NAME_TYPE}`;

/** Leaders, then names with a halo of paper. */
export function drawNames(pen: Pen, labels: readonly Label[], theme: 'light' | 'dark'): void {
  const colours = CANVAS_COLOURS[theme];
  pen.lineWidth = 0.75;
  pen.strokeStyle = colours.muted;
  for (const { leader } of labels) {
    if (!leader) continue;
    pen.beginPath();
    pen.moveTo(leader[0], leader[1]);
    pen.lineTo(leader[2], leader[3]);
    pen.stroke();
  }
  pen.textBaseline = 'middle';
  pen.lineJoin = 'round';
  for (const { text, box, look } of labels) {
    pen.font = nameType(look === 'selected');
    pen.lineWidth = 3;
    pen.strokeStyle = colours.paper;
    pen.fillStyle = look === 'other' ? colours.muted : colours.ink;
    const middle = (box.top + box.bottom) / 2;
    pen.strokeText(text, box.left, middle);
    pen.fillText(text, box.left, middle);
  }
}
