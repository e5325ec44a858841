import { linearScale } from '../../charts/scale.ts';
import { useBoxWidth } from '../../charts/use-box-width.ts';
import type { BackTestResult, TestedLevel } from '../../network/back-test-query.ts';
import { backTestTexts } from '../../texts/back-test.ts';
import { axisTicks } from './chart-axis.ts';
import { methodGroups } from './chart-groups.ts';
import { acrossAxis, chartLayout } from './chart-layout.ts';
import { figuresOf, percent, type Among } from './method-figures.ts';
import { MethodMark } from './method-mark.tsx';
import { MethodRow } from './method-row.tsx';
import { methodLabel } from './method-words.ts';
import '../../charts/charts.css';
import './back-test.css';

interface MethodChartProps {
  readonly level: TestedLevel;
  readonly results: readonly BackTestResult[];
  readonly among: Among;
  readonly inUse: string;
}

const CHANCE = 0.5;

/** One mark a method with its interval, on one axis of shares, chance named. */
export function MethodChart({ level, results, among, inUse }: MethodChartProps) {
  const [box, width] = useBoxWidth(848);
  const groups = methodGroups(results);
  const layout = chartLayout(groups, width);
  const { left, right, top, bottom, narrow, figureX, precisionX } = layout;
  const ticks = axisTicks(results.map((result) => figuresOf(result, among)), right - left);
  const x = linearScale([ticks[0] ?? 0, 1], [left, right]);
  const k = results[0]?.k ?? 0;
  const said = results.map((result) => {
    const { auc } = figuresOf(result, among);
    return `${methodLabel(result.method)} ${auc === null ? backTestTexts.chartNothing : percent(auc)}`;
  });
  return (
    <figure ref={box} className="back-test-chart">
      <figcaption>
        <h2>{backTestTexts.chartTitle(level)}</h2>
        <span className="small muted">{backTestTexts.chartNote[among]}</span>
      </figcaption>
      <svg className="chart" viewBox={`0 0 ${width} ${layout.height}`} role="img" aria-label={`${backTestTexts.chartTitle(level)}: ${said.join('; ')}; ${backTestTexts.chance}`}>
        {ticks.map((tick) => (
          <g key={tick}>
            <path className="chart-grid" d={acrossAxis(layout, x(tick))} />
            <text className="chart-muted chart-figure" x={x(tick)} y={bottom + 18} textAnchor="middle">
              {percent(tick)}
            </text>
          </g>
        ))}
        <path className="chart-axis" d={`M${left} ${bottom}H${right}`} />
        <path className="back-test-chance" d={acrossAxis(layout, x(CHANCE))} />
        <text className="chart-halo" x={x(CHANCE)} y={top - 10} textAnchor={x(CHANCE) - left < 44 ? 'start' : 'middle'}>
          {backTestTexts.chance}
        </text>
        {narrow && (
          <text className="chart-halo" x={x(CHANCE)} y={bottom + 36} textAnchor={x(CHANCE) - left < 44 ? 'start' : 'middle'}>
            {backTestTexts.chance}
          </text>
        )}
        {!narrow && (
          <>
            <text className="chart-muted" x={figureX} y={top - 10} textAnchor="end">
              {backTestTexts.rankedAbove}
            </text>
            {k > 0 && (
              <text className="chart-muted" x={precisionX} y={top - 10} textAnchor="end">
                {backTestTexts.rightOfFirst(k)}
              </text>
            )}
          </>
        )}
        {layout.groups.map(({ ours, y }) => (
          <g key={String(ours)}>
            <MethodMark ours={ours} x={7} y={y - 4.5} />
            <text className="chart-bold chart-halo" x={20} y={y}>
              {ours ? backTestTexts.ours : backTestTexts.baseline}
              <tspan className="chart-muted back-test-shape">, {ours ? backTestTexts.oursShape : backTestTexts.baselineShape}</tspan>
            </text>
          </g>
        ))}
        {layout.rows.map(({ result, y, markY }) => (
          <MethodRow key={result.method} result={result} figures={figuresOf(result, among)} y={y} markY={markY} x={x} layout={layout} state={result.method === inUse ? backTestTexts.now[level] : undefined} />
        ))}
      </svg>
    </figure>
  );
}
