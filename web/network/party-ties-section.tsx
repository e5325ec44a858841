import { useState } from 'react';
import type { CombinedError } from 'urql';
import { areaTexts } from '../texts/area.ts';
import { Button } from '../ui/button.tsx';
import { Fault } from '../ui/query-state.tsx';
import type { PartyTies } from './ties-of-party.ts';
import { TiesOf } from './ties-of.tsx';

interface PartyTiesSectionProps {
  /** Id of a person or an organisation. */
  readonly of: string;
  readonly own: PartyTies | undefined;
  readonly error: CombinedError | undefined;
  readonly date: string;
}

const FIRST = 8;
const NOBODY: PartyTies['byId'] = new Map();

/** Whom a person or an organisation is in touch with, strongest first. */
export function PartyTiesSection({ of, own, error, date }: PartyTiesSectionProps) {
  const [all, setAll] = useState(false);
  const listed = own?.ties.length ?? 0;
  return (
    <>
      <h2>{areaTexts.ties}</h2>
      {error && <Fault error={error} />}
      {!(error && !own) && (
        <TiesOf
          of={of}
          ties={own?.ties}
          byId={own?.byId ?? NOBODY}
          date={date}
          {...(!all && { first: FIRST })}
          more={
            listed > FIRST && (
              <Button look="quiet" onClick={() => setAll(!all)}>
                {all ? areaTexts.strongestTies(FIRST) : areaTexts.allTies(listed)}
              </Button>
            )
          }
        />
      )}
      {all && own && own.total > listed && <p className="small muted">{areaTexts.strongestOf(listed, own.total)}</p>}
    </>
  );
}
