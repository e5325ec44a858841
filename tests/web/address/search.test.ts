import { expect, test } from 'vitest';
import { recordPath } from '../../../web/address/record-path.ts';
import { parseSearch, stringifySearch } from '../../../web/address/search.ts';

test('an address reads as it is written and comes back the same', () => {
  const search = { area: 'cars-area-together', links: 'events,clusters', topic: 'topic:food & drink', text: 'mill side' };
  const address = stringifySearch(search);
  expect(address).toBe('?area=cars-area-together&links=events,clusters&topic=topic:food+%26+drink&text=mill+side');
  expect(parseSearch(address)).toEqual(search);
});

test('what is not set is not in the address', () => {
  expect(stringifySearch({ area: undefined, text: '' })).toBe('');
});

test('records with a page are found by their ids, even odd ones', () => {
  expect(recordPath('area:cars-area-together')).toBe('/area/cars-area-together');
  expect(recordPath('event:a/b c')).toBe('/event/a%2Fb%20c');
  expect(recordPath('answer:1')).toBeUndefined();
});
