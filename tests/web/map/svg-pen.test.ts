import { describe, expect, it } from 'vitest';
import { SvgPen } from '../../../web/map/svg-pen.ts';

const pen = () => new SvgPen(100, 50, (text) => ({ width: text.length * 7 }) as TextMetrics);
const inside = (drawn: SvgPen): string => drawn.document('T', 'D').split('\n').slice(4, -2).join('\n');

describe('a pen that writes SVG', () => {
  it('draws paths, circles and dashes as a canvas does', () => {
    const drawn = pen();
    drawn.strokeStyle = '#123456';
    drawn.lineWidth = 2;
    drawn.setLineDash([2, 3]);
    drawn.beginPath();
    drawn.moveTo(1, 2);
    drawn.quadraticCurveTo(3, 4, 5.125, 6);
    drawn.stroke();
    drawn.setLineDash([]);
    drawn.fillStyle = '#abcdef';
    drawn.beginPath();
    drawn.arc(10, 10, 4);
    drawn.fill();
    expect(inside(drawn)).toBe(
      '<path d="M1 2Q3 4 5.13 6" fill="none" stroke="#123456" stroke-width="2" stroke-linecap="butt" stroke-linejoin="miter" stroke-dasharray="2 3"/>\n' +
        '<path d="M6 10A4 4 0 1 0 14 10A4 4 0 1 0 6 10Z" fill="#abcdef"/>',
    );
  });

  it('writes text as text, whatever it says', () => {
    const drawn = pen();
    drawn.font = "650 13px 'Atkinson Hyperlegible Next Variable', Verdana, sans-serif";
    drawn.textBaseline = 'middle';
    drawn.fillStyle = '#000000';
    drawn.fillText('Ash & <Elm>', 5, 6);
    expect(inside(drawn)).toBe(
      `<text x="5" y="6" font-family="'Atkinson Hyperlegible Next Variable', Verdana, sans-serif" font-size="13" font-weight="650" dominant-baseline="central" fill="#000000">Ash &amp; &lt;Elm&gt;</text>`,
    );
  });

  it('closes what it opened', () => {
    const drawn = pen();
    drawn.save();
    drawn.translate(3, 4);
    drawn.beginPath();
    drawn.rect(0, 0, 5, 5);
    drawn.clip();
    drawn.save();
    drawn.restore();
    drawn.restore();
    const text = drawn.document('T', 'D');
    expect(text.match(/<g /g)).toHaveLength(2);
    expect(text.match(/<\/g>/g)).toHaveLength(2);
    expect(text).toContain('<clipPath id="clip0"><path d="M0 0h5v5h-5Z"/></clipPath>');
    expect(text).toContain('<title id="title">T</title>');
  });
});
