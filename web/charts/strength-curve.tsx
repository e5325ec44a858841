import { BAND_FROM, bandWords, strengthFigure } from '../ui/strength.ts';
import { tiesTexts } from '../texts/ties.ts';
import { decayCurve, strengthOn, type CurvePoint, type Pulse } from './decay.ts';
import { linePath } from './line-path.ts';
import { measureText } from './measure-text.ts';
import { shadeOn } from './no-meetings.ts';
import { placeNames } from './place-names.ts';
import { linearScale, ticksTo } from './scale.ts';
import { spreadRows } from './spread-rows.ts';
import { TimeAxis } from './time-axis.tsx';
import { useBoxWidth } from './use-box-width.ts';
import { ValueAxis } from './value-axis.tsx';
import './charts.css';

export interface CurvePulse extends Pulse {
  /** Whether just the two met. */
  readonly alone: boolean;
}

interface StrengthCurveProps {
  /** What the drawing says, for those who do not see it. */
  readonly label: string;
  /** In the order of their days. */
  readonly pulses: readonly CurvePulse[];
  readonly from: number;
  readonly to: number;
  readonly halfLifeDays: number;
  /** Strength on the last day, as the API has it. */
  readonly strength: number;
  /** Another half-life, drawn dashed. */
  readonly againstDays: number | undefined;
  /** What may be named, the most telling first. */
  readonly names: readonly { readonly day: number; readonly text: string }[];
  /** What the last day is called: `today`. */
  readonly lastDay: string;
}

const TOP = 40;
const PLOT = 220;
const FOOT = 26;
const NARROW = 560;
const BANDS_NAMED = ['strong', 'steady', 'light'] as const;
const LEAST_TOP = 0.5;
const TICK = 5;
const TICK_ALONE = 9;
const MOST_NAMES = 6;

/** A tie's strength over time: true jumps where the two met, decay between. The receipts hold the same facts. */
export function StrengthCurve({ label, pulses, from, to, halfLifeDays, strength, againstDays, names, lastDay }: StrengthCurveProps) {
  const [box, width] = useBoxWidth(816);
  const narrow = width < NARROW;
  const left = 40;
  const right = width - (narrow ? 8 : 132);
  const bottom = TOP + PLOT;
  const x = linearScale([from, to], [left, right]);
  const stepDays = (1.5 * (to - from)) / Math.max(1, right - left);
  const curve = decayCurve(pulses, { from, to, halfLifeDays, stepDays });
  const other = againstDays === undefined ? [] : decayCurve(pulses, { from, to, halfLifeDays: againstDays, stepDays });
  const peak = Math.max(LEAST_TOP, strength, ...curve.map(heightOf), ...other.map(heightOf));
  // What is a little above the last line needs no further one.
  const ticks = ticksTo(peak * 0.93, 5);
  const most = Math.max(peak, ticks.at(-1) ?? 1);
  const y = linearScale([0, most], [bottom, TOP]);
  const bands = BANDS_NAMED.filter((band) => BAND_FROM[band] <= most);
  const bandsWritten = bands.filter((band) => band !== 'light' || y(0.1) - y(0.4) > 14);
  const path = (points: readonly CurvePoint[]) => linePath(points.map((point) => [x(point.day), y(point.strength)]));
  const shade = shadeOn(x, from, to);
  const caption = narrow ? tiesTexts.noMeetingsShort : tiesTexts.noMeetings;
  const captionLeft = shade && Math.max(left, Math.min(shade.x + (narrow ? (shade.width - measureText(caption)) / 2 : 4), width - measureText(caption)));
  const highest = (a: number, b: number) =>
    Math.min(bottom, ...curve.filter(({ day }) => x(day) >= a && x(day) <= b).map((point) => y(point.strength)));
  const end = `${strengthFigure(strength)} ${lastDay}`;
  const beside = [
    ...(againstDays === undefined ? [] : [{ key: 'against', text: tiesTexts.atHalfLife(strengthFigure(strengthOn(pulses, to, againstDays)), againstDays), at: strengthOn(pulses, to, againstDays), look: 'chart-muted' }]),
    { key: 'end', text: end, at: strength, look: 'chart-bold' },
    ...bands.map((band) => ({ key: band, text: bandWords(band), at: BAND_FROM[band], look: 'chart-muted' })),
  ];
  const rows = spreadRows(beside.map(({ at }) => y(at)), 17, TOP, bottom - 4);
  const placed = placeNames(
    names.filter(({ day }) => day >= from && day <= to).map(({ day, text }) => ({ x: x(day), y: y(strengthOn(pulses, day, halfLifeDays)), text })),
    {
      left, right: width, top: 0, highest, measure: measureText, most: narrow ? 3 : MOST_NAMES,
      taken: [
        ...(captionLeft === undefined ? [] : [{ left: captionLeft, right: captionLeft + measureText(caption), top: TOP - 22, bottom: TOP - 4 }]),
        ...(narrow
          ? bandsWritten.map((band) => ({ left: left + 4, right: left + 4 + measureText(bandWords(band)), top: y(BAND_FROM[band]) - 18, bottom: y(BAND_FROM[band]) }))
          : rows.map((row, i) => ({ left: right + 14, right: right + 14 + measureText(beside[i]?.text ?? ''), top: row - 12, bottom: row + 6 }))),
      ],
    },
  );
  return (
    <div ref={box}>
      <svg className="chart" viewBox={`0 0 ${width} ${bottom + FOOT}`} role="img" aria-label={label}>
        {shade && (
          <>
            <rect className="chart-shade" {...shade} y={TOP} height={PLOT} />
            <text className="chart-muted" x={captionLeft} y={TOP - 8}>
              {caption}
            </text>
          </>
        )}
        <ValueAxis y={y} ticks={ticks} left={left} right={right} />
        {bands.map((band) => (
          <path key={band} className="chart-band" d={`M${left} ${y(BAND_FROM[band]).toFixed(1)}H${right}`} />
        ))}
        <TimeAxis x={x} from={from} to={to} y={bottom} />
        {pulses
          .filter(({ day }) => day >= from && day <= to)
          .map(({ day, alone }, i) => (
            <path key={i} className={alone ? 'chart-tick-pair' : 'chart-tick'} d={`M${x(day).toFixed(1)} ${bottom}v${-(alone ? TICK_ALONE : TICK)}`} />
          ))}
        {other.length > 0 && <path className="chart-line-other" d={path(other)} />}
        <path className="chart-line" d={path(curve)} />
        <circle className="chart-dot" cx={x(to)} cy={y(strength)} r="4" />
        <path
          className="chart-leader"
          d={placed.map(({ anchor, textX, textY, x: spotX, y: spotY }) => `M${textX + (anchor === 'end' ? 2 : -2)} ${textY + 3}L${spotX.toFixed(1)} ${(spotY - 2).toFixed(1)}`).join('')}
        />
        {placed.map(({ text, anchor, textX, textY }) => (
          <text key={`${text}${textX}`} className="chart-halo" x={textX} y={textY} textAnchor={anchor}>
            {text}
          </text>
        ))}
        {narrow ? (
          bandsWritten.map((band) => (
            <text key={band} className="chart-muted chart-halo" x={left + 4} y={y(BAND_FROM[band]) - 4}>
              {bandWords(band)}
            </text>
          ))
        ) : (
          beside.map(({ key, text, look }, i) => (
            <text key={key} className={`${look} chart-figure`} x={right + 14} y={(rows[i] ?? 0) + 4.5}>
              {text}
            </text>
          ))
        )}
      </svg>
    </div>
  );
}

const heightOf = ({ strength }: CurvePoint): number => strength;
