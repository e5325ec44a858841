import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Sentence } from '../../../web/ui/sentence.tsx';

const LEAD = '{people} from {areas}.';

test('a sentence is said whole, with elements where its names are', () => {
  const said = <Sentence text={LEAD} parts={{ people: <strong>12 people</strong>, areas: '3 areas' }} />;
  expect(renderToStaticMarkup(said)).toBe('<strong>12 people</strong> from 3 areas.');
});

test('another language may turn the names round', () => {
  expect(renderToStaticMarkup(<Sentence text="{areas}: {people}" parts={{ people: <b>12</b>, areas: 3 }} />)).toBe('3: <b>12</b>');
});

test('what is absent leaves nothing behind', () => {
  expect(renderToStaticMarkup(<Sentence text="{people}{session}." parts={{ people: 'Two', session: null }} />)).toBe('Two.');
});

test('the compiler refuses a part that is missing or unknown', () => {
  // @ts-expect-error areas are missing.
  const missing = <Sentence text={LEAD} parts={{ people: 12 }} />;
  // @ts-expect-error nothing is called towns.
  const unknown = <Sentence text={LEAD} parts={{ people: 12, areas: 3, towns: 1 }} />;
  // @ts-expect-error the names of a text that is worked out are not known.
  const workedOut = <Sentence text={LEAD.toLowerCase()} parts={{ people: 12, areas: 3 }} />;
  expect([missing, unknown, workedOut]).toHaveLength(3);
});
