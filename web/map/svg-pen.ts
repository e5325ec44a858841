import type { Pen } from './pen.ts';

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (one) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[one]!);
const short = (value: number): string => String(Math.round(value * 100) / 100);

/** Draws as a canvas does, into SVG: the same picture, with text that stays text. */
export class SvgPen implements Pen {
  fillStyle: Pen['fillStyle'] = '#000';
  strokeStyle: Pen['strokeStyle'] = '#000';
  lineWidth = 1;
  lineCap: CanvasLineCap = 'butt';
  lineJoin: CanvasLineJoin = 'miter';
  font = '10px sans-serif';
  textBaseline: CanvasTextBaseline = 'alphabetic';
  private readonly parts: string[] = [];
  private readonly definitions: string[] = [];
  private path = '';
  private dash: readonly number[] = [];
  private open: number[] = [];

  constructor(
    private readonly width: number,
    private readonly height: number,
    /** Measures text: SVG itself cannot. */
    private readonly measure: (text: string, font: string) => TextMetrics,
  ) {}

  beginPath(): void {
    this.path = '';
  }

  moveTo(x: number, y: number): void {
    this.path += `M${short(x)} ${short(y)}`;
  }

  lineTo(x: number, y: number): void {
    this.path += `L${short(x)} ${short(y)}`;
  }

  quadraticCurveTo(cx: number, cy: number, x: number, y: number): void {
    this.path += `Q${short(cx)} ${short(cy)} ${short(x)} ${short(y)}`;
  }

  /** Whole circles only: nothing else is drawn. */
  arc(x: number, y: number, radius: number): void {
    const [left, right] = [short(x - radius), short(x + radius)];
    const r = short(radius);
    this.path += `M${left} ${short(y)}A${r} ${r} 0 1 0 ${right} ${short(y)}A${r} ${r} 0 1 0 ${left} ${short(y)}Z`;
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.path += `M${short(x)} ${short(y)}h${short(width)}v${short(height)}h${short(-width)}Z`;
  }

  closePath(): void {
    this.path += 'Z';
  }

  fill(): void {
    this.parts.push(`<path d="${this.path}" fill="${this.fillStyle}"/>`);
  }

  stroke(): void {
    this.parts.push(`<path d="${this.path}" fill="none" ${this.strokes()}/>`);
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    this.parts.push(`<rect x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}" fill="${this.fillStyle}"/>`);
  }

  strokeRect(x: number, y: number, width: number, height: number): void {
    this.parts.push(`<rect x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}" fill="none" ${this.strokes()}/>`);
  }

  fillText(text: string, x: number, y: number): void {
    this.text(text, x, y, `fill="${this.fillStyle}"`);
  }

  /** A halo: it is not read out and cannot be selected, the text over it is. */
  strokeText(text: string, x: number, y: number): void {
    this.text(text, x, y, `fill="none" ${this.strokes()} aria-hidden="true" style="user-select:none;pointer-events:none"`);
  }

  measureText(text: string): TextMetrics {
    return this.measure(text, this.font);
  }

  setLineDash(dash: number[]): void {
    this.dash = dash;
  }

  save(): void {
    this.open.push(0);
  }

  restore(): void {
    this.parts.push('</g>'.repeat(this.open.pop() ?? 0));
  }

  translate(x: number, y: number): void {
    this.group(`transform="translate(${short(x)} ${short(y)})"`);
  }

  clip(): void {
    const id = `clip${this.definitions.length}`;
    this.definitions.push(`<clipPath id="${id}"><path d="${this.path}"/></clipPath>`);
    this.group(`clip-path="url(#${id})"`);
  }

  /** The picture as a document. `title` and `description` are what a screen reader says of it. */
  document(title: string, description: string): string {
    return [
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<svg xmlns="http://www.w3.org/2000/svg" width="${this.width}" height="${this.height}" viewBox="0 0 ${this.width} ${this.height}" role="img" aria-labelledby="title description">`,
      `<title id="title">${escaped(title)}</title>`,
      `<desc id="description">${escaped(description)}</desc>`,
      ...(this.definitions.length > 0 ? [`<defs>${this.definitions.join('')}</defs>`] : []),
      ...this.parts,
      '</svg>',
      '',
    ].join('\n');
  }

  private group(attributes: string): void {
    const depth = this.open.length - 1;
    if (depth >= 0) this.open[depth]! += 1;
    this.parts.push(`<g ${attributes}>`);
  }

  private strokes(): string {
    const dash = this.dash.length > 0 ? ` stroke-dasharray="${this.dash.join(' ')}"` : '';
    return `stroke="${this.strokeStyle}" stroke-width="${short(this.lineWidth)}" stroke-linecap="${this.lineCap}" stroke-linejoin="${this.lineJoin}"${dash}`;
  }

  private text(text: string, x: number, y: number, look: string): void {
    const [, weight = '400', size = '13', family = 'sans-serif'] = /^(?:(\d+) )?(\d+)px (.*)$/.exec(this.font) ?? [];
    const baseline = this.textBaseline === 'middle' ? ' dominant-baseline="central"' : '';
    this.parts.push(
      `<text x="${short(x)}" y="${short(y)}" font-family="${escaped(family.replaceAll('"', "'"))}" font-size="${size}" font-weight="${weight}"${baseline} ${look}>${escaped(text)}</text>`,
    );
  }
}
