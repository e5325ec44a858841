import type { IsoDate } from '../../model/iso-date.ts';
import type { Store } from '../../store/store.ts';
import { networkContents, type ExportBatch } from './network-contents.ts';
import { writeCsv } from './write-csv.ts';
import { writeGexf } from './write-gexf.ts';
import { writeGraphml } from './write-graphml.ts';
import { writeJson } from './write-json.ts';

export const EXPORT_FORMATS = ['gexf', 'graphml', 'csv', 'json'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

const WRITERS: Record<ExportFormat, (batches: AsyncIterable<ExportBatch>) => AsyncIterable<string>> = {
  gexf: writeGexf,
  graphml: writeGraphml,
  csv: writeCsv,
  json: writeJson,
};

/** One document of everything that holds on a day, in pieces as they are read. */
export const exportNetwork = (store: Store, format: ExportFormat, at: IsoDate): AsyncIterable<string> =>
  WRITERS[format](networkContents(store, at));
