import { Field, ID, InterfaceType } from 'type-graphql';
import type { NodeRecord } from '../../graph/model/nodes.ts';
import type { Provenance } from '../../graph/model/vocabulary.ts';
import { ProvenanceWord } from '../schema/words.ts';

/** The type of a record: types are named as the model's labels are. */
export const recordType = (record: NodeRecord): string => record.label;

/** What every record has. */
@InterfaceType('Node', { description: 'A record that can be named and opened by its id.', resolveType: recordType })
export abstract class Node {
  @Field(() => ID, { description: 'Readable and stable, as area:cars-area-together.' })
  id!: string;

  @Field(() => String, { description: 'What to call it on a screen. Never empty.' })
  label!: string;

  @Field(() => ProvenanceWord, { description: 'Where the record comes from.' })
  provenance!: Provenance;

  @Field(() => String, { nullable: true, description: 'The document or file that says so.' })
  source?: string;
}

@InterfaceType('SearchResult', { description: 'A record that a search can find.', resolveType: recordType })
export abstract class SearchResult {
  @Field(() => ID, { description: 'Readable and stable, as area:cars-area-together.' })
  id!: string;

  @Field(() => String, { description: 'What to call it on a screen. Never empty.' })
  label!: string;

  @Field(() => ProvenanceWord, { description: 'Where the record comes from.' })
  provenance!: Provenance;

  @Field(() => String, { nullable: true, description: 'The document or file that says so.' })
  source?: string;
}

/** Said of every type’s `label`. */
export const LABEL = { description: 'What to call it on a screen. Never empty.' };
