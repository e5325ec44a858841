import { Link } from '@tanstack/react-router';
import type { ChangeAddress } from '../../address/use-address.ts';
import { tiesKey, type LevelWord } from '../../network/level.ts';
import type { Tie } from '../../network/links.ts';
import type { Party } from '../../network/party.ts';
import { TieRows } from '../../network/tie-rows.tsx';
import { useTieSeries } from '../../network/use-tie-series.ts';
import { mapTexts } from '../../texts/map.ts';
import { stepTexts } from '../../texts/steps.ts';
import { addMonths } from '../../ui/dates.ts';
import { asAddress } from './map-address.ts';
import type { ById } from './picture.ts';
import { StrengthButton } from './strength-button.tsx';

interface PartyTiesProps {
  readonly level: LevelWord;
  readonly party: Party;
  /** Its living ties on the day shown. */
  readonly ties: readonly Tie[];
  readonly byId: ById;
  /** The day the drawing came to rest at: the courses are asked for then. */
  readonly rested: string | undefined;
  readonly change: ChangeAddress;
  readonly onTie: (a: string, b: string) => void;
}

const SHOWN = 8;
const SPARK_MONTHS = 36;
/** More are read than shown, for while the date moves other ties come first. */
const READ = 12;

/** The strongest ties of a party; the figure opens its receipts. */
export function PartyTies({ level, party, ties, byId, rested, change, onTie }: PartyTiesProps) {
  const to = rested ?? '';
  const from = rested ? addMonths(rested, -SPARK_MONTHS) : '';
  const courses = useTieSeries(party.id, rested, from, READ, level);
  const living = [...ties].sort((a, b) => b.strength - a.strength || (a.a + a.b < b.a + b.b ? -1 : 1));
  if (living.length === 0) return null;
  return (
    <section className="detail-part">
      <h3>
        {mapTexts.strongestTies} <span className="muted small detail-light">{from && mapTexts.since(from.slice(0, 4))}</span>
      </h3>
      <TieRows
        compact
        of={party.id}
        ties={living.slice(0, SHOWN)}
        byId={byId}
        courses={courses}
        from={from || to}
        to={to}
        caption={mapTexts.strongestTies}
        sparkHead={from && mapTexts.since(from.slice(0, 4))}
        name={(other) => (
          <button
            type="button"
            className="detail-pick"
            onClick={() => change(asAddress.selected(other.id), { said: stepTexts.selected(other.shortName) })}
          >
            {other.shortName}
          </button>
        )}
        strength={(tie, other) => <StrengthButton tie={tie} with={other.shortName} onTie={onTie} />}
      />
      <Link to="/ties" search={{ of: tiesKey(party.id) } as never}>
        {mapTexts.allTies(living.length)}
      </Link>
    </section>
  );
}
