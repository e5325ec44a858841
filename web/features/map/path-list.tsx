import type { ChangeAddress } from '../../address/use-address.ts';
import { mapTexts } from '../../texts/map.ts';
import { stepTexts } from '../../texts/steps.ts';
import { Sentence } from '../../ui/sentence.tsx';
import { asAddress, type MapState } from './map-address.ts';
import type { Party } from '../../network/party.ts';
import type { Picture } from './picture.ts';
import { linkWords } from '../../network/shared-words.ts';

interface PathListProps {
  readonly state: MapState;
  readonly parties: readonly Party[];
  readonly picture: Picture;
  readonly change: ChangeAddress;
}

/** The way from the selection to another, step by step, and what each step rests on. */
export function PathList({ state, parties, picture, change }: PathListProps) {
  const byId = new Map(parties.map((party) => [party.id, party]));
  const far = state.pathTo ? byId.get(state.pathTo) : undefined;
  const { ways } = picture;
  if (!ways || !far) {
    return (
      <p className="detail-says">
        <Sentence text={mapTexts.noPathTo} parts={{ noPath: <strong>{mapTexts.noPath}</strong>, name: far?.name ?? mapTexts.them }} />
      </p>
    );
  }
  const { strongest: path, all } = ways;
  const besides = [...all].filter((id) => !path.includes(id)).flatMap((id) => byId.get(id)?.shortName ?? []);
  return (
    <section className="detail-says">
      <p>
        <Sentence text={mapTexts.pathToSays} parts={{ name: <strong>{far.name}</strong>, ways: mapTexts.pathSays(ways.steps, ways.count) }} />
      </p>
      <ol className="detail-way">
        {path.map((id, i) => {
          const next = path[i + 1];
          const link = picture.allLinks.find(({ a, b, change: came }) => came !== 'lost' && ((a === id && b === next) || (b === id && a === next)));
          return (
            <li key={id}>
              <button
                type="button"
                className="detail-pick"
                onClick={() => change(asAddress.selected(id), { said: stepTexts.selected(byId.get(id)?.shortName ?? id) })}
              >
                <strong>{byId.get(id)?.name}</strong>
              </button>
              {link && <div className="muted small">{linkWords(link)}</div>}
            </li>
          );
        })}
      </ol>
      {besides.length > 0 && <p className="small">{mapTexts.pathBesides(besides.join(', '))}</p>}
    </section>
  );
}
