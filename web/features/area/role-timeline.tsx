import { areaTexts } from '../../texts/area.ts';
import { pageTexts } from '../../texts/pages.ts';
import { dayNumber, periodWords } from '../../ui/dates.ts';
import { roleWord } from '../../ui/words.ts';
import type { AreaRecord } from './area-query.ts';

interface Span {
  readonly key: string;
  readonly label: string;
  readonly from: string | null;
  readonly to: string | null;
}

const WIDTH = 848;
const LEFT = 112;
const LANE = 25;
const FIRST_DAY = '2012-01-01';
const ROLES = ['CHAIR', 'VICE_CHAIR', 'WORKER', 'COORDINATOR', 'REP', 'ADVISER'] as const;
const MOST_LANES = 2;
/** Pixels a letter takes, near enough to keep names from lying on each other. */
const LETTER = 7;

/** Who held which role when; the current in the strongest blue. The same is in the list of people. */
export function RoleTimeline({ area, date }: { readonly area: AreaRecord; readonly date: string }) {
  const rows = rowsOf(area, date);
  if (rows.length === 0) return <p className="muted small">{pageTexts.none}</p>;
  const last = dayNumber(date);
  const first = Math.min(dayNumber(FIRST_DAY), ...rows.flatMap(({ spans }) => spans.map(({ from }) => dayNumber(from ?? date))));
  const x = (day: string) => LEFT + ((Math.min(dayNumber(day), last) - first) / (last - first)) * (WIDTH - LEFT - 4);
  const height = rows.length * LANE + 22;
  const years = yearsBetween(first, last);
  return (
    <>
      <div className="timeline" tabIndex={0} role="group" aria-label={areaTexts.timeline}>
        <svg viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={sayAll(rows)}>
          {rows.map(({ name, spans }, row) => (
            <g key={row} transform={`translate(0 ${row * LANE})`}>
              <text x="0" y="16">
                {name}
              </text>
              <line x1="0" x2={WIDTH} y1={LANE} y2={LANE} stroke="var(--hairline)" />
              {spans.map((span, i) => {
                const start = span.from ? x(span.from) : Math.max(LEFT - 16, x(span.to ?? date) - 60);
                const end = span.to ? x(span.to) : WIDTH - 4;
                const room = (spans[i + 1]?.from ? x(spans[i + 1]?.from ?? date) : WIDTH) - start;
                const current = !span.to || span.to > date;
                return (
                  <g key={span.key}>
                    <line
                      x1={start}
                      x2={end}
                      y1="5"
                      y2="5"
                      stroke={current ? 'var(--tie-strong)' : 'var(--past)'}
                      strokeWidth="3"
                      strokeDasharray={span.from ? undefined : '6 3'}
                    />
                    <text x={start} y="20" className={current ? '' : 'past'}>
                      {fitted(span.label, room)}
                    </text>
                  </g>
                );
              })}
            </g>
          ))}
          {years.map((year) => (
            <text key={year} x={x(`${year}-01-01`)} y={height - 6} className="past">
              {year}
            </text>
          ))}
          <line x1={WIDTH - 3} x2={WIDTH - 3} y1="0" y2={height - 22} stroke="var(--accent)" strokeWidth="2" />
        </svg>
      </div>
      <p className="small muted area-note">{areaTexts.timelineNote}</p>
    </>
  );
}

interface Row {
  readonly name: string;
  readonly spans: readonly Span[];
}

const byStart = (a: Span, b: Span): number => (a.from ?? '').localeCompare(b.from ?? '') || (a.key < b.key ? -1 : 1);

/** One line for each role, a second where two held it at once; what begins after the day is left out. */
function rowsOf(area: AreaRecord, date: string): readonly Row[] {
  const roles = ROLES.flatMap((role) => {
    const held = area.people.edges
      .filter((edge) => edge.role === role)
      .map(({ relation, node, from, to }): Span => ({ key: relation, label: node.label, from, to }));
    return laned(roleWord(role), held, date);
  });
  const ltos = area.ltos.edges.map(({ relation, node, from, to }): Span => ({ key: relation, label: node.label, from, to }));
  return [...roles, ...laned(areaTexts.lto, ltos, date)];
}

function laned(name: string, spans: readonly Span[], date: string): readonly Row[] {
  const lanes: Span[][] = [];
  for (const span of spans.filter(({ from }) => !from || from <= date).sort(byStart)) {
    const free = lanes.find((lane) => {
      const end = lane.at(-1)?.to;
      return end !== null && end !== undefined && end <= (span.from ?? '');
    });
    if (free) free.push(span);
    else lanes.push([span]);
  }
  return lanes.slice(0, MOST_LANES).map((lane, i) => ({ name: i === 0 ? name : '', spans: lane }));
}

function fitted(label: string, room: number): string {
  const letters = Math.floor(room / LETTER) - 1;
  if (label.length <= letters) return label;
  return letters > 4 ? `${label.slice(0, letters - 1)}…` : '';
}

function yearsBetween(first: number, last: number): readonly number[] {
  const from = new Date(first * 86_400_000).getUTCFullYear();
  const to = new Date(last * 86_400_000).getUTCFullYear();
  const step = to - from > 8 ? 2 : 1;
  return Array.from({ length: to - from + 1 }, (_, i) => from + i).filter((year) => (year - from) % step === 0 && year < to);
}

const sayAll = (rows: readonly Row[]): string =>
  rows.flatMap(({ name, spans }) => spans.map(({ label, from, to }) => `${name} ${label}, ${periodWords(from, to)}`)).join('; ');
