import type { Scale } from '../../charts/scale.ts';
import type { BackTestResult } from '../../network/back-test-query.ts';
import { backTestTexts } from '../../texts/back-test.ts';
import type { ChartLayout } from './chart-layout.ts';
import { percent, sharePercent, type MethodFigures } from './method-figures.ts';
import { MethodMark } from './method-mark.tsx';
import { methodLabel } from './method-words.ts';

interface MethodRowProps {
  readonly result: BackTestResult;
  readonly figures: MethodFigures;
  /** Base line of the name. */
  readonly y: number;
  readonly markY: number;
  readonly x: Scale;
  readonly layout: ChartLayout;
  /** Said of the one in use. */
  readonly state: string | undefined;
}

const LINE = 18;

/** A method by name, its mark and interval on the axis, and both figures. */
export function MethodRow({ result, figures: { auc, low, high }, y, markY, x, layout, state }: MethodRowProps) {
  const { narrow, figureX, precisionX } = layout;
  const ours = !result.baseline;
  const interval = backTestTexts.intervalSaid(low, high);
  const figure = auc === null ? <tspan className="chart-muted">{backTestTexts.chartNothing}</tspan> : <tspan className="chart-bold">{percent(auc)}</tspan>;
  const precision = result.precisionAtK === null ? undefined : sharePercent(result.precisionAtK);
  return (
    <g>
      <text className={state ? 'chart-bold chart-halo' : 'chart-halo'} x={narrow ? 0 : 20} y={y}>
        {methodLabel(result.method)}
        {state && !narrow && (
          <tspan className="back-test-state" dx="8">
            {state}
          </tspan>
        )}
      </text>
      {state && narrow && (
        <text className="chart-halo" x={layout.right + 18} y={y + LINE} textAnchor="end">
          {state}
        </text>
      )}
      {low !== null && high !== null && (
        <path className={ours ? 'back-test-line back-test-line-ours' : 'back-test-line'} d={`M${x(low).toFixed(1)} ${markY}H${x(high).toFixed(1)}M${x(low).toFixed(1)} ${markY - 4}v8M${x(high).toFixed(1)} ${markY - 4}v8`} />
      )}
      {auc !== null && <MethodMark ours={ours} x={x(auc)} y={markY} />}
      {narrow ? (
        <text className="chart-figure chart-halo" x={0} y={y + LINE}>
          {figure}
          {interval}
          {precision !== undefined && <tspan className="chart-muted">, {backTestTexts.rightNarrow(precision, result.k)}</tspan>}
        </text>
      ) : (
        <>
          <text className="chart-figure" x={figureX} y={y} textAnchor="end">
            {figure}
            {interval}
          </text>
          <text className="chart-figure" x={precisionX} y={y} textAnchor="end">
            {precision ?? '–'}
          </text>
        </>
      )}
    </g>
  );
}
