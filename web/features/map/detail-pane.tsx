import { Link } from '@tanstack/react-router';
import type { ChangeAddress } from '../../address/use-address.ts';
import { recordPath } from '../../address/record-path.ts';
import { regionNamed } from '../../geography/regions.ts';
import { mapTexts } from '../../texts/map.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Mark } from '../../ui/mark.tsx';
import { AroundMark } from './around-mark.tsx';
import { AreaLinks } from './area-links.tsx';
import { AreaPeople } from './area-people.tsx';
import { asAddress, AROUND_KINDS, type MapState } from './map-address.ts';
import { PathTo } from './path-to.tsx';
import { PathList } from './path-list.tsx';
import type { MapArea } from '../../network/map-area.ts';
import type { Picture } from './picture.ts';
import type { AreaDetail } from './use-area-detail.ts';
import './detail-pane.css';

interface DetailPaneProps {
  readonly area: MapArea | undefined;
  readonly detail: AreaDetail | undefined;
  readonly areas: readonly MapArea[];
  readonly picture: Picture;
  readonly state: MapState;
  readonly change: ChangeAddress;
  readonly onFold: () => void;
}

/** The selected area: what it is, who is there, what it shares with whom. */
export function DetailPane({ area, detail, areas, picture, state, change, onFold }: DetailPaneProps) {
  const fold = (
    <Button look="quiet" className="detail-fold no-print" onClick={onFold}>
      {mapTexts.fold}
    </Button>
  );
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
  const region = regionNamed(area.region).name;
  const links = picture.allLinks.filter(({ a, b }) => a === area.id || b === area.id);
  const outside = links.filter(({ a, b }) => {
    const other = areas.find(({ id }) => id === (a === area.id ? b : a));
    return other?.region !== area.region;
  }).length;
  return (
    <aside className="detail" aria-label={mapTexts.unfoldDetail}>
      <div className="detail-kind">
        <span>
          <Mark region={area.region} hollow={links.length === 0} /> {mapTexts.area}, {region}
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
        <p className="detail-says">
          {links.length === 0 ? mapTexts.noLinks : <>Linked with <strong>{mapTexts.areas(links.length)}</strong>, {outside} outside the region.</>}
        </p>
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
      <AreaLinks area={area} links={links} areas={areas} change={change} />
    </aside>
  );
}
