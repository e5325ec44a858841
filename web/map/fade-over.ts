const FADE_MS = 160;

/**
 * Lays what is drawn now over the drawing, as one canvas. `redraw` draws it once more, for a graphics card keeps no
 * picture. Undefined where there is nothing to be seen.
 */
export function stillOver(container: HTMLElement, redraw: () => void): HTMLCanvasElement | undefined {
  container.querySelector('.map-still')?.remove();
  redraw();
  const drawn = [...container.querySelectorAll('canvas')].filter(({ width, height }) => width > 0 && height > 0);
  const [largest] = [...drawn].sort((a, b) => b.width * b.height - a.width * a.height);
  const over = document.createElement('canvas');
  const pen = over.getContext('2d');
  if (!largest || !pen) return undefined;
  over.className = 'map-still';
  over.width = largest.width;
  over.height = largest.height;
  for (const canvas of drawn) pen.drawImage(canvas, 0, 0, over.width, over.height);
  container.append(over);
  return over;
}

/** Lets what is drawn now fade from over what is drawn next: what goes fades out, what comes fades in, what stays does not move. */
export function fadeOver(container: HTMLElement, redraw: () => void): void {
  const over = stillOver(container, redraw);
  if (!over) return;
  const gone = () => over.remove();
  over.animate([{ opacity: 1 }, { opacity: 0 }], { duration: FADE_MS, fill: 'forwards' }).finished.then(gone, gone);
}
