import type { Scene } from '../../../map/scene.ts';
import { linkWords } from '../../../network/shared-words.ts';
import { mapTexts } from '../../../texts/map.ts';
import type { Around } from '../around/around.ts';
import { columnMeasure, type ColourWord, type SizeWord } from '../measures.ts';
import type { Picture } from '../picture.ts';

export type Value = string | number | boolean | undefined;

export interface ShownNode {
  readonly id: string;
  readonly label: string;
  readonly fields: Readonly<Record<string, Value>>;
  /** On the map, north up; undefined where it is not drawn. */
  readonly x: number | undefined;
  readonly y: number | undefined;
  readonly size: number | undefined;
  readonly colour: string | undefined;
}

export interface ShownEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly fields: Readonly<Record<string, Value>>;
}

/** What is on screen, as data. */
export interface ShownNetwork {
  readonly at: string;
  readonly description: string;
  readonly nodes: readonly ShownNode[];
  readonly edges: readonly ShownEdge[];
}

interface Shown {
  readonly picture: Picture;
  readonly scene: Scene;
  /** What stands round the selection. */
  readonly around: Around;
  readonly colour: ColourWord;
  readonly size: SizeWord;
  readonly description: string;
}

/** Parties and links on screen with their places, sizes and colours, and what stands round the selection. Lost ties of a comparison are told as lost. */
export function shownNetwork({ picture, scene, around, colour, size, description }: Shown): ShownNetwork {
  const marks = new Map(scene.nodes.map((node) => [node.id, node]));
  const measure = columnMeasure(colour, size);
  const { selected } = scene;
  const ring = selected === undefined ? [] : around.records.map((record) => ({ ...record, of: selected }));
  const marked = (id: string, label: string) => {
    const mark = marks.get(id);
    return { id, label, x: mark?.x, y: mark?.y, size: mark?.radius, colour: mark?.colour };
  };
  return {
    at: picture.network.at,
    description,
    nodes: [
      ...picture.parties.map(({ party, ties, living, last, measures }): ShownNode => ({
        ...marked(party.id, party.name),
        fields: {
          region: party.region,
          [party.id.startsWith('area:') ? 'local_authority' : 'areas']: party.where,
          lat: party.lat,
          lon: party.lon,
          ties,
          living,
          strength: measures?.strength,
          betweenness: measures?.betweenness,
          [measure]: measures?.[measure],
          last_in_touch: last,
        },
      })),
      ...ring.map(({ id, label, kind }): ShownNode => ({ ...marked(id, label), fields: { kind: mapTexts.aroundNouns[kind][0] } })),
    ],
    edges: [
      ...picture.links.map(({ key, a, b, tie, shared, change }): ShownEdge => ({
        id: key,
        source: a,
        target: b,
        fields: {
          weight: tie?.strength,
          band: tie?.band,
          events: tie?.events,
          last_in_touch: tie?.last,
          shared: shared.length > 0 ? linkWords({ tie: undefined, shared }) : undefined,
          change,
        },
      })),
      ...ring.map(({ of, id, as, when }): ShownEdge => ({ id: `${of}|${id}`, source: of, target: id, fields: { as, when } })),
    ],
  };
}
