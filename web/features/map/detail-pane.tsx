import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import type { ChangeAddress } from '../../address/use-address.ts';
import { recordPath } from '../../address/record-path.ts';
import { regionNamed } from '../../geography/regions.ts';
import { isLiving, joins, otherEnd } from '../../network/links.ts';
import type { MapArea } from '../../network/map-area.ts';
import { mapTexts } from '../../texts/map.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Mark } from '../../ui/mark.tsx';
import { AreaPeople } from './area-people.tsx';
import { AreaSays } from './area-says.tsx';
import { AreaTies } from './area-ties.tsx';
import { AroundMark } from './around-mark.tsx';
import { asAddress, AROUND_KINDS, type MapState, type Pane } from './map-address.ts';
import { PathTo } from './path-to.tsx';
import { PathList } from './path-list.tsx';
import type { ById, Picture } from './picture.ts';
import { TiePane } from './tie-pane.tsx';
import type { AreaDetail } from './use-area-detail.ts';
import './detail-pane.css';

interface DetailPaneProps {
  readonly area: MapArea | undefined;
  readonly detail: AreaDetail | undefined;
  readonly areas: readonly MapArea[];
  readonly byId: ById;
  readonly picture: Picture;
  readonly state: MapState;
  /** The day the date came to rest at; what is read for the pane is read then. */
  readonly rested: string | undefined;
  readonly change: ChangeAddress;
  readonly onTie: (a: string, b: string) => void;
  readonly onFold: (pane: Pane) => void;
}

/** What is selected: a tie with its receipts, or an area: what it is, who is there, whom it is in touch with. */
export const DetailPane = memo(function DetailPane({ area, detail, areas, byId, picture, state, rested, change, onTie, onFold }: DetailPaneProps) {
  const fold = (
    <Button look="quiet" className="detail-fold no-print" onClick={() => onFold('detail')}>
      {mapTexts.fold}
    </Button>
  );
  if (state.tie) {
    return (
      <aside className="detail" aria-label={mapTexts.unfoldDetail}>
        <TiePane ends={state.tie} byId={byId} at={rested} change={change} />
      </aside>
    );
  }
  if (!area) {
    return (
      <aside className="detail" aria-label={mapTexts.unfoldDetail}>
        <div className="detail-kind">
          <span />
          {fold}
        </div>
        <h2>{mapTexts.pickArea}</h2>
        <p className="detail-says">{mapTexts.pickAreaText}</p>
      </aside>
    );
  }
  const ties = picture.network.ties.filter((tie) => isLiving(tie) && joins(tie, area.id));
  const outside = ties.filter((tie) => byId.get(otherEnd(tie, area.id))?.region !== area.region).length;
  return (
    <aside className="detail" aria-label={mapTexts.unfoldDetail}>
      <div className="detail-kind">
        <span>
          <Mark region={area.region} hollow={ties.length === 0} /> {mapTexts.area}, {regionNamed(area.region).name}
        </span>
        {fold}
      </div>
      <h2>{area.name}</h2>
      <p className="muted small">{area.localAuthority}</p>
      <div className="detail-acts no-print">
        <Link className="button" to={recordPath(area.id) ?? '/'}>
          {mapTexts.openPage}
        </Link>
        <PathTo from={area} state={state} areas={areas} change={change} />
        <Button
          onClick={() =>
            change(
              { ...asAddress.hidden(new Set([...state.hidden, area.id])), ...asAddress.selected(undefined) },
              { said: `hid ${area.shortName}` },
            )
          }
        >
          {mapTexts.hide}
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
            change(asAddress.steps(steps), { said: steps ? `showed ${mapTexts.stepSaid(steps)}` : 'showed all steps' });
          }}
        />
        <span className="muted small">{mapTexts.steps}</span>
      </div>
      {state.pathTo ? (
        <PathList state={state} areas={areas} picture={picture} change={change} />
      ) : (
        <AreaSays living={ties.length} outside={outside} area={area} picture={picture} />
      )}
      <fieldset className="detail-around no-print">
        <legend>{mapTexts.around}</legend>
        {AROUND_KINDS.map((kind) => (
          <label key={kind} className="check">
            <input
              type="checkbox"
              checked={state.around.has(kind)}
              onChange={() => {
                const next = new Set(state.around);
                if (!next.delete(kind)) next.add(kind);
                change(asAddress.around(next), {
                  said: `${state.around.has(kind) ? 'hid' : 'showed'} ${mapTexts.aroundKinds[kind].toLowerCase()} around ${area.shortName}`,
                });
              }}
            />
            <AroundMark kind={kind} />
            {mapTexts.aroundKinds[kind]}
          </label>
        ))}
      </fieldset>
      <AreaPeople detail={detail} around={state.around} />
      <AreaTies area={area} ties={ties} byId={byId} rested={rested} change={change} onTie={onTie} />
    </aside>
  );
});
