import { AreaPicker } from '../../../network/area-picker.tsx';
import { tieNetworkTexts } from '../../../texts/ties-network.ts';
import { tiesTexts } from '../../../texts/ties.ts';
import { Button } from '../../../ui/button.tsx';
import { partyKey, type LevelWord } from '../party-id.ts';
import { RecordFinder } from '../record-finder.tsx';
import { useNames } from '../../../data/use-names.ts';

interface PartyListProps {
  readonly kind: LevelWord;
  readonly ids: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
}

const SEARCHED = { person: 'Person', organisation: 'Organisation' } as const;

/** Those chosen, one after another. */
export function PartyList({ kind, ids, onChange }: PartyListProps) {
  const names = useNames(ids);
  const add = (id: string) => onChange(ids.includes(id) ? ids : [...ids, id]);
  return (
    <div className="ties-parties">
      {kind === 'area' ? (
        <AreaPicker label={tieNetworkTexts.chooseParties} value={undefined} onChange={add} />
      ) : (
        <RecordFinder
          label={kind === 'organisation' ? tieNetworkTexts.employer : tieNetworkTexts.chooseParties}
          kind={SEARCHED[kind]}
          hidden={ids}
          onChoose={({ id }) => add(id)}
        />
      )}
      {ids.length > 0 && (
        <ul className="ties-chosen" aria-label={tiesTexts.chosen}>
          {ids.map((id) => {
            const name = names.get(id) ?? partyKey(id) ?? id;
            return (
              <li key={id}>
                {name}
                <Button look="quiet" aria-label={tiesTexts.takeOut(name)} onClick={() => onChange(ids.filter((one) => one !== id))}>
                  ×
                </Button>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
