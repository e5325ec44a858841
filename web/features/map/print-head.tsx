import type { LevelWord } from '../../network/level.ts';
import { mapTexts } from '../../texts/map.ts';
import { longDate } from '../../ui/dates.ts';

interface PrintHeadProps {
  readonly level: LevelWord;
  readonly at: string;
  readonly summary: { readonly head: string; readonly rest: string } | undefined;
  readonly selected: string | undefined;
}

/** On paper: what it is, and of which day. Where it comes from stands at the foot of every sheet. */
export function PrintHead({ level, at, summary, selected }: PrintHeadProps) {
  return (
    <header className="print-only">
      <p className="print-title">{mapTexts.takingAlong.heading(level, longDate(at))}</p>
      <p>
        {selected && `${selected}. `}
        {summary && `${summary.head} ${summary.rest}`}
      </p>
    </header>
  );
}
