import { type Label } from './label-placement.ts';
import { CANVAS_COLOURS } from './scene.ts';

export const NAME_TYPE = "13px 'Atkinson Hyperlegible Next Variable', Verdana, sans-serif";
export const nameType = (bold: boolean): string => `${bold ? '650' : '400'} ${NAME_TYPE}`;

/** Leaders, then names with a halo of paper. */
export function drawNames(context: CanvasRenderingContext2D, labels: readonly Label[], theme: 'light' | 'dark'): void {
  const colours = CANVAS_COLOURS[theme];
  context.lineWidth = 0.75;
  context.strokeStyle = colours.muted;
  for (const { leader } of labels) {
    if (!leader) continue;
    context.beginPath();
    context.moveTo(leader[0], leader[1]);
    context.lineTo(leader[2], leader[3]);
    context.stroke();
  }
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  for (const { text, box, look } of labels) {
    context.font = nameType(look === 'selected');
    context.lineWidth = 3;
    context.strokeStyle = colours.paper;
    context.fillStyle = look === 'other' ? colours.muted : colours.ink;
    const middle = (box.top + box.bottom) / 2;
    context.strokeText(text, box.left, middle);
    context.fillText(text, box.left, middle);
  }
}
