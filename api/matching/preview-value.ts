import type { IsoDate } from '../../graph/model/iso-date.ts';
import type { Preview, PreviewMeasure } from '../../graph/services/matching/preview.ts';
import type { PreviewLoad } from '../../graph/services/matching/rounds/round-preview.ts';
import { LIVING, reaches } from '../../graph/ties/band.ts';

const TEXTS: Readonly<Record<PreviewMeasure, string>> = {
  isolates: 'No living tie',
  components: 'Separate groups',
  'largest component': 'In the largest group',
  reach: 'Others in reach, share',
  'cross-region ties': 'Ties between regions',
  'long-distance ties': 'Ties over 100 km',
  ties: 'Living ties',
  'at capacity': 'No room for more',
};

/** A preview as the API gives it. */
export const previewValue = (preview: Preview & { readonly load?: readonly PreviewLoad[] }, at: IsoDate, assumed: string) => ({
  level: preview.level,
  assumed,
  figures: preview.figures.map((one) => ({ ...one, text: TEXTS[one.measure], difference: one.after - one.before })),
  ties: preview.ties.map((one) => ({ ...one, isNew: !reaches(one.before, LIVING) })),
  parties: preview.parties.map((one) => ({ ...one, at })),
  load: (preview.load ?? []).map((one) => ({ ...one, at })),
});
