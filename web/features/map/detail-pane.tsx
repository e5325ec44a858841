import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import type { ChangeAddress } from '../../address/use-address.ts';
import { recordPath } from '../../address/record-path.ts';
import { regionNamed } from '../../geography/regions.ts';
import { isLiving, otherEnd } from '../../network/links.ts';
import { pairsAt } from '../../network/pairs-at.ts';
import type { Party } from '../../network/party.ts';
import { mapTexts } from '../../texts/map.ts';
import { stepTexts } from '../../texts/steps.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Mark } from '../../ui/mark.tsx';
import { AroundChoice } from './around/around-choice.tsx';
import { AroundFacts } from './around/around-facts.tsx';
import type { AroundRead } from './around/around-read.ts';
import { asAddress, type MapState, type Pane } from './map-address.ts';
import { PartySays } from './party-says.tsx';
import { PartyTies } from './party-ties.tsx';
import { PathList } from './path-list.tsx';
import { PathTo } from './path-to.tsx';
import type { ById, Picture } from './picture.ts';
import { TiePane } from './tie-pane.tsx';
import './detail-pane.css';

interface DetailPaneProps {
  /** What is selected. */
  readonly party: Party | undefined;
  /** What stands round it. */
  readonly around: AroundRead;
  /** What of it is to be drawn. */
  readonly ticked: MapState['around'];
  readonly parties: readonly Party[];
  readonly byId: ById;
  readonly picture: Picture;
  readonly state: MapState;
  /** The day the date came to rest at; what is read for the pane is read then. */
  readonly rested: string | undefined;
  readonly change: ChangeAddress;
  readonly onTie: (a: string, b: string) => void;
  readonly onPick: (ids: readonly string[]) => void;
  readonly onHide: (id: string) => void;
  readonly onFold: (pane: Pane) => void;
}

/** What is selected: a tie with its receipts, or a party: what it is, what stands round it, whom it is in touch with. */
export const DetailPane = memo(function DetailPane({ party, around, ticked, parties, byId, picture, state, rested, change, onTie, onPick, onHide, onFold }: DetailPaneProps) {
  const fold = (
    <Button look="quiet" className="detail-fold no-print" data-fold="detail" onClick={() => onFold('detail')}>
      {mapTexts.fold}
    </Button>
  );
  if (state.tie) {
    return (
      <aside className="detail" data-pane="detail" aria-label={mapTexts.unfoldDetail}>
        <TiePane ends={state.tie} byId={byId} at={rested} change={change} />
      </aside>
    );
  }
  if (!party) {
    return (
      <aside className="detail" data-pane="detail" aria-label={mapTexts.unfoldDetail}>
        <div className="detail-kind">
          <span />
          {fold}
        </div>
        <h2>{mapTexts.pickArea}</h2>
        <p className="detail-says">{mapTexts.pickAreaText}</p>
      </aside>
    );
  }
  const { level } = state;
  const ties = pairsAt(picture.network.ties, party.id).filter(isLiving);
  const outside = ties.filter((tie) => byId.get(otherEnd(tie, party.id))?.region !== party.region).length;
  return (
    <aside className="detail" data-pane="detail" aria-label={mapTexts.unfoldDetail}>
      <div className="detail-kind">
        <span>
          <Mark region={party.region} hollow={ties.length === 0} /> {mapTexts.party[level]}, {regionNamed(party.region).name}
        </span>
        {fold}
      </div>
      <h2>{party.name}</h2>
      <p className="muted small">{party.where}</p>
      <div className="detail-acts no-print">
        <Link className="button" to={recordPath(party.id) ?? '/'}>
          {mapTexts.openPage}
        </Link>
        <PathTo from={party} state={state} parties={parties} change={change} />
        <Button onClick={() => onHide(party.id)}>{mapTexts.hide}</Button>
        <Button aria-pressed={state.picked.has(party.id)} onClick={() => onPick([party.id])}>
          {mapTexts.pickThis}
        </Button>
      </div>
      <div className="detail-acts no-print">
        <Choice
          label={mapTexts.stepsLabel}
          value={state.steps === undefined ? 'all' : String(state.steps)}
          options={[
            { value: 'all', text: mapTexts.allSteps },
            ...([1, 2, 3] as const).map((n) => ({ value: String(n), text: String(n), said: mapTexts.stepSaid(n) })),
          ]}
          onChange={(word) => {
            const steps = word === '1' ? 1 : word === '2' ? 2 : word === '3' ? 3 : undefined;
            change(asAddress.steps(steps), { said: steps ? stepTexts.steps(mapTexts.stepSaid(steps)) : stepTexts.allSteps });
          }}
        />
        <span className="muted small">{mapTexts.steps}</span>
      </div>
      {state.pathTo ? (
        <PathList state={state} parties={parties} picture={picture} change={change} />
      ) : (
        <PartySays level={level} living={ties.length} outside={outside} party={party} picture={picture} />
      )}
      <AroundChoice party={party} state={state} ticked={ticked} change={change} />
      <AroundFacts level={level} read={around} shown={state.around} />
      <PartyTies level={level} party={party} ties={ties} byId={byId} rested={rested} change={change} onTie={onTie} />
    </aside>
  );
});
