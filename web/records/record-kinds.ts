import { REGIONS } from '../geography/regions.ts';
import { fieldTexts } from '../texts/record-fields.ts';
import { recordTexts } from '../texts/records.ts';
import { FROM, SOURCE, TO } from './field-rules.ts';
import { CLUSTER_KINDS, COLLABORATION_KINDS, EVENT_KINDS, ORGANISATION_KINDS } from '../texts/fixed-words.ts';
import type { FieldRule } from './form/field-rule.ts';

const NAME: FieldRule = { name: 'name', label: fieldTexts.name, type: 'text', needed: true };
const number = (name: 'wave' | 'lat' | 'lon' | 'responses' | 'excellent' | 'gotEverything' | 'networkingMostUseful', help?: string): FieldRule => ({
  name,
  label: fieldTexts[name],
  type: 'number',
  ...(help ? { help } : {}),
});
const kind = (options: FieldRule['options']): FieldRule => ({ name: 'kind', label: fieldTexts.kind, type: 'choice', options: options ?? [], needed: true });

/** Who agreed is known to data stewards only. */
export const CONSENT: FieldRule = {
  name: 'consent',
  label: fieldTexts.consent,
  type: 'choice',
  options: [
    { value: 'YES', text: recordTexts.yes },
    { value: 'NO', text: recordTexts.no },
  ],
};

/** What can be corrected of each kind of record, by the API's names. */
export const RECORD_RULES = {
  area: [
    NAME,
    { name: 'shortName', label: fieldTexts.shortName, type: 'text', help: fieldTexts.shortNameHelp },
    { name: 'region', label: fieldTexts.region, type: 'choice', options: REGIONS.map(({ name }) => ({ value: name, text: name })) },
    { name: 'localAuthority', label: fieldTexts.localAuthority, type: 'text' },
    number('wave'),
    number('lat', fieldTexts.latHelp),
    number('lon'),
    { name: 'coastal', label: fieldTexts.coastal, type: 'yes or no' },
    SOURCE,
  ],
  person: [{ ...NAME, needed: false }, CONSENT, SOURCE],
  organisation: [NAME, kind(ORGANISATION_KINDS), SOURCE],
  topic: [NAME, SOURCE],
  event: [
    NAME,
    kind(EVENT_KINDS),
    { name: 'date', label: fieldTexts.date, type: 'day' },
    { name: 'place', label: fieldTexts.place, type: 'text' },
    number('lat', fieldTexts.venueHelp),
    number('lon'),
    { name: 'attendanceReturned', label: fieldTexts.attendanceReturned, type: 'yes or no' },
    number('responses'),
    number('excellent'),
    number('gotEverything'),
    number('networkingMostUseful'),
    SOURCE,
  ],
  cluster: [
    NAME,
    kind(CLUSTER_KINDS),
    {
      name: 'seatsPerArea',
      label: fieldTexts.seatsPerArea,
      type: 'level',
      options: [
        { value: '1', text: '1' },
        { value: '2', text: '2' },
      ],
      none: fieldTexts.noLimit,
    },
    FROM,
    TO,
    SOURCE,
  ],
  question: [{ name: 'text', label: fieldTexts.text, type: 'long text', needed: true }, { name: 'date', label: fieldTexts.asked, type: 'day' }, SOURCE],
  collaboration: [{ ...NAME, needed: false }, kind(COLLABORATION_KINDS), FROM, TO, SOURCE],
} as const satisfies Readonly<Record<string, readonly FieldRule[]>>;

/** A kind of record that has a page, in small letters. */
export type RecordKind = keyof typeof RECORD_RULES;
