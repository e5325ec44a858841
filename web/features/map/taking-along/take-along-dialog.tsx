import { useState, type ReactNode } from 'react';
import type { DrawnScene } from '../../../map/draw-scene.ts';
import { mapTexts } from '../../../texts/map.ts';
import { Button } from '../../../ui/button.tsx';
import { download } from '../../../ui/csv.ts';
import { longDate } from '../../../ui/dates.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import type { DialogState } from '../../../ui/use-dialog.ts';
import type { Around } from '../around/around.ts';
import type { MapKey } from '../key-panel.tsx';
import type { LevelWord } from '../../../network/level.ts';
import type { ColourWord, SizeWord } from '../measures.ts';
import type { Picture } from '../picture.ts';
import type { Scene } from '../../../map/scene.ts';
import type { Sheet } from './draw-sheet.ts';
import { legendOf } from './legend.ts';
import { pngOf, svgOf } from './pictures.ts';
import { shownNetwork } from './shown-network.ts';
import { gexfOf, graphmlOf, jsonOf } from './write-network.ts';
import './take-along-dialog.css';

const words = mapTexts.takingAlong;
const WIDTHS = [1_600, 3_000, 4_800] as const;

export interface TakenAlong {
  readonly level: LevelWord;
  readonly picture: Picture;
  readonly scene: Scene;
  readonly around: Around;
  readonly mapKey: MapKey;
  readonly colour: ColourWord;
  readonly size: SizeWord;
  readonly summary: { readonly head: string; readonly rest: string };
  /** What is not recorded, in words. */
  readonly missing: string | undefined;
  readonly demo: boolean;
  /** What is drawn now; undefined while no map is shown. */
  readonly drawn: () => { readonly scene: DrawnScene; readonly inset: boolean } | undefined;
  readonly onRows: () => void;
  readonly onTies: () => void;
}

interface TakeAlongDialogProps {
  readonly dialog: DialogState;
  readonly taken: TakenAlong;
}

/** What is on screen as a picture, a network or tables. */
export function TakeAlongDialog({ dialog, taken }: TakeAlongDialogProps) {
  return (
    <Dialog dialog={dialog} label={words.title}>
      <TakeAlong taken={taken} close={dialog.close} />
    </Dialog>
  );
}

function TakeAlong({ taken, close }: { readonly taken: TakenAlong; readonly close: () => void }) {
  const [width, setWidth] = useState<number>(WIDTHS[1]);
  const [said, setSaid] = useState('');
  const { picture, mapKey, summary, demo } = taken;
  const { at } = picture.network;
  const drawn = taken.drawn();
  const source = words.source(demo ? words.demo : words.recorded);
  const heading = words.heading(taken.level, longDate(at));
  const sheet: Sheet | undefined = drawn && {
    heading,
    summary: [summary.head, summary.rest, taken.missing].filter(Boolean).join(' '),
    drawn: drawn.scene,
    inset: drawn.inset,
    legend: legendOf(mapKey, picture),
    source,
  };
  const hand = (content: string | Blob, ending: string, type: string) => {
    const name = `kith-map-${at}.${ending}`;
    download(name, typeof content === 'string' ? new Blob([content], { type }) : content);
    setSaid(words.done(name));
  };
  const network = () => shownNetwork({ ...taken, description: `${heading}. ${summary.head} ${summary.rest} ${source}` });
  const takePng = async () => {
    const png = sheet && (await pngOf(sheet, width));
    if (png) hand(png, 'png', png.type);
    else setSaid(words.failed);
  };
  return (
    <div className="dialog-body take-along">
      <h2>{words.title}</h2>
      <p className="small muted">{words.explain}</p>
      <h3>{words.picture}</h3>
      {sheet ? (
        <>
          <div className="take-along-row">
            <Button onClick={() => void takePng()}>{words.png}</Button>
            <label className="small">
              {words.width}{' '}
              <select value={width} onChange={(event) => setWidth(Number(event.target.value))}>
                {WIDTHS.map((one) => (
                  <option key={one} value={one}>
                    {one.toLocaleString('en-GB')}
                  </option>
                ))}
              </select>
            </label>
          </div>
          <Row help={words.svgHelp}>
            <Button onClick={() => hand(svgOf(sheet), 'svg', 'image/svg+xml')}>{words.svg}</Button>
          </Row>
        </>
      ) : (
        <p className="small">{words.noPicture}</p>
      )}
      <h3>{words.network}</h3>
      <Row help={words.gexfHelp}>
        <Button onClick={() => hand(gexfOf(network()), 'gexf', 'application/gexf+xml')}>{words.gexf}</Button>
      </Row>
      <Row help={words.graphmlHelp}>
        <Button onClick={() => hand(graphmlOf(network()), 'graphml', 'application/graphml+xml')}>{words.graphml}</Button>
      </Row>
      <Row help={words.jsonHelp}>
        <Button onClick={() => hand(jsonOf(network()), 'json', 'application/json')}>{words.json}</Button>
      </Row>
      <h3>{words.tables}</h3>
      <Row help={words.csvHelp}>
        <Button onClick={taken.onRows}>{words.rows(taken.level)}</Button>
        <Button onClick={taken.onTies}>{words.ties}</Button>
      </Row>
      <p role="status" className="small">
        {said}
      </p>
      <Button onClick={close}>{words.close}</Button>
    </div>
  );
}

const Row = ({ help, children }: { readonly help: string; readonly children: ReactNode }) => (
  <div className="take-along-row">
    {children}
    <span className="small muted">{help}</span>
  </div>
);
